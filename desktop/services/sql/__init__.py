"""The store in SQL: the only place that knows SQLAlchemy."""
