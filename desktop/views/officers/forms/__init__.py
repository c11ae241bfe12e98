"""Forms with which an administrator changes officers, seats, postings and mapping."""
