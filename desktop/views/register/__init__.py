"""Entering a complaint by hand, with what is known of the same person and village in view."""
