"""The work behind the window: the store, the documents, the exchange of files."""
