"""What waits for the line to the server: a part of the window's foot and a page of its own."""
