"""The frame around the screens: header, rail, status bar, palette."""
