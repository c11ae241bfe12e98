"""Every module that answers questions or carries out commands: importing this one fills the registry."""

from desktop.services.sql import (
    case_entry,
    case_facts,
    cases,
    closures,
    column_mappings,
    mapping_doctor,
    officers,
    policy_book,
    postings,
    saved_views,
    seat_mapping,
    seats,
    store_facts,
    today,
    worklist_counts,
    worklists,
)

__all__ = [
    "case_entry",
    "case_facts",
    "cases",
    "closures",
    "column_mappings",
    "mapping_doctor",
    "officers",
    "policy_book",
    "postings",
    "saved_views",
    "seat_mapping",
    "seats",
    "store_facts",
    "today",
    "worklist_counts",
    "worklists",
]
