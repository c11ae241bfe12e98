"""A store behind a server: the wire both ends speak, the client, and the outbox for when the line is down."""
