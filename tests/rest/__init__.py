"""The server, its client, the line between them and the outbox."""
