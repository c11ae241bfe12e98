"""The landing page of a posting: what must be done now, and counters that add up."""
