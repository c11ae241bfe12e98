"""Forms that stand beside a list: what officers' and settings' screens are changed with."""
