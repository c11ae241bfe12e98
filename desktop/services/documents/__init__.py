"""Documents as PDF whose Hindi can be searched and read aloud."""
