"""Lists of complaints: saved views, conditions, the table, what is done to many at once, the reading pane."""
