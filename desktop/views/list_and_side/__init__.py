"""A list with a side where the chosen row is known and changed: officers, policy values, the calendar."""
