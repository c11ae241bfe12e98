"""The REST backend: an ASGI application over the same desks that a window opens directly."""
