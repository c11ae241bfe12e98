"""Painted controls shared by the screens: chips, tiles, rail, table delegates."""
