"""Every module that answers questions or carries out commands: importing this one fills the registry."""

from desktop.services.sql import case_entry, case_facts, cases, closures

__all__ = ["case_entry", "case_facts", "cases", "closures"]
