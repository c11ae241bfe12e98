"""The first window: where the data is, who comes, in which language."""
