"""Nodal Desk: the desktop client of the departments' nodal cells for CM Helpline 1905."""

__version__ = "0.1.0"
