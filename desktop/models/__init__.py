"""What the product knows: frozen dataclasses, rules and Hindi text. Standard library only."""
