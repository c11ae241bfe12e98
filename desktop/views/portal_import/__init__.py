"""The import screen: the portal's file looked at, its columns understood, previewed, taken in."""
