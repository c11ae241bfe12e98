"""One revision a file. A revision that was given out never changes again."""
