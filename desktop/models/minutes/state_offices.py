"""The offices of the state as addressees: secretaries, heads of departments, district magistrates."""

from __future__ import annotations

from desktop.models.reference import Reference
from desktop.models.reference_rows import Department

_SECRETARIES = ("सचिव", "प्रमुख सचिव", "अपर मुख्य सचिव")
_OF_DISTRICTS = ("जिलाधिकारी", "मुख्य विकास अधिकारी", "वरिष्ठ पुलिस अधीक्षक", "पुलिस अधीक्षक")


def state_addressees(reference: Reference) -> tuple[str, ...]:
    """Every addressee that follows from the lists of departments and districts, each once."""
    found: list[str] = []
    for department in reference.departments:
        *field, head, secretary = department.designations
        found += [head.hi, secretary.hi, *(f"समस्त {post.hi}" for post in field)]
        for rank in _SECRETARIES:
            found += [f"{rank}, {department.short.hi}", f"{rank}, {department.name.hi}"]
    for district in reference.districts:
        found += [f"{office}, {name}" for office in _OF_DISTRICTS for name in (district.name.hi, *district.aliases)]
    return tuple(dict.fromkeys(found))


def department_names(department: Department) -> tuple[str, ...]:
    """All names under which minutes may speak to a department, for `proposals.directions_for`."""
    *_, head, secretary = department.designations
    return (department.name.hi, department.short.hi, *department.aliases, head.hi, secretary.hi)
