"""Officers: seats and who holds them, people, the mapping and what is wrong with it."""
