"""The file of one complaint: what is known, what happened, and the forms of everything that can be done to it."""
