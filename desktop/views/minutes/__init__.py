"""The editor of minutes: blocks at the left, their fields in the middle, the very pages at the right."""
