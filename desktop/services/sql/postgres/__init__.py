"""A shared PostgreSQL: what the database itself knows of officers and the workflow, and how it is reached."""
