"""What the import says of columns, verdicts and refused rows, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.models.complaint import Kind, Status
from desktop.models.portal import Fault, Field, Reason, RefusedRow
from desktop.models.portal_commands import ColumnChange, Refused, RowVerdict
from desktop.views.infra.formats import NOTHING, number
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.label import Label
from desktop.views.infra.labels import KINDS, LEVELS, STATUSES
from desktop.views.infra.session import Names
from desktop.views.infra.tokens import Tone

FIELDS: Mapping[Field, str] = {
    Field.NUMBER: QT_TRANSLATE_NOOP("Import", "Complaint number"),
    Field.KIND: QT_TRANSLATE_NOOP("Import", "Kind"),
    Field.CHANNEL: QT_TRANSLATE_NOOP("Import", "Came through"),
    Field.REGISTERED_AT: QT_TRANSLATE_NOOP("Import", "Date of registration"),
    Field.DEPARTMENT: QT_TRANSLATE_NOOP("Import", "Department"),
    Field.DISTRICT: QT_TRANSLATE_NOOP("Import", "District"),
    Field.BLOCK: QT_TRANSLATE_NOOP("Import", "Block"),
    Field.VILLAGE: QT_TRANSLATE_NOOP("Import", "Village"),
    Field.CATEGORY: QT_TRANSLATE_NOOP("Import", "Category"),
    Field.SUBJECT: QT_TRANSLATE_NOOP("Import", "Subject"),
    Field.DESCRIPTION: QT_TRANSLATE_NOOP("Import", "Description"),
    Field.COMPLAINANT: QT_TRANSLATE_NOOP("Import", "Complainant"),
    Field.MOBILE: QT_TRANSLATE_NOOP("Import", "Mobile"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("Import", "Language"),
    Field.LEVEL: QT_TRANSLATE_NOOP("Import", "Level"),
    Field.STATUS: QT_TRANSLATE_NOOP("Import", "Status"),
    Field.ANSWER: QT_TRANSLATE_NOOP("Import", "Answer"),
    Field.ANSWERED_AT: QT_TRANSLATE_NOOP("Import", "Date of the answer"),
    Field.SATISFACTION: QT_TRANSLATE_NOOP("Import", "Satisfaction"),
    Field.WORDS: QT_TRANSLATE_NOOP("Import", "Complainant's words"),
    Field.REOPENED: QT_TRANSLATE_NOOP("Import", "Times reopened"),
    Field.REOPEN_REASON: QT_TRANSLATE_NOOP("Import", "Reason of reopening"),
    Field.CLOSED_AT: QT_TRANSLATE_NOOP("Import", "Date of closing"),
}
_COLUMNS = {
    "kind": Field.KIND,
    "status": Field.STATUS,
    "level": Field.LEVEL,
    "department_id": Field.DEPARTMENT,
    "district_id": Field.DISTRICT,
    "block_id": Field.BLOCK,
    "category_id": Field.CATEGORY,
    "reopen_count": Field.REOPENED,
}
VERDICTS: Mapping[str, Label] = {
    "new": Label(QT_TRANSLATE_NOOP("Labels", "New"), "plus", Tone.INFO),
    "changed": Label(QT_TRANSLATE_NOOP("Labels", "Changed"), "pencil", Tone.WARN),
    "unchanged": Label(QT_TRANSLATE_NOOP("Labels", "Unchanged"), "check", Tone.MUTED),
    "refused": Label(QT_TRANSLATE_NOOP("Labels", "Refused"), "close", Tone.DANGER),
}
REASONS: Mapping[Reason, str] = {
    Reason.MISSING_NUMBER: QT_TRANSLATE_NOOP("Import", "The complaint number is missing."),
    Reason.BAD_NUMBER: QT_TRANSLATE_NOOP("Import", "“{value}” is not a complaint number."),
    Reason.NUMBER_ROUNDED: QT_TRANSLATE_NOOP(
        "Import", "Excel has shortened the number to “{value}”. Export it anew with that column as text."
    ),
    Reason.UNKNOWN_KIND: QT_TRANSLATE_NOOP("Import", "The kind “{value}” is not known."),
    Reason.UNKNOWN_CHANNEL: QT_TRANSLATE_NOOP("Import", "It came through “{value}”, which is not known."),
    Reason.UNKNOWN_STATUS: QT_TRANSLATE_NOOP("Import", "The status “{value}” is not known."),
    Reason.UNKNOWN_SATISFACTION: QT_TRANSLATE_NOOP(
        "Import", "From “{value}” it is not clear whether the complainant is satisfied."
    ),
    Reason.UNKNOWN_DEPARTMENT: QT_TRANSLATE_NOOP("Import", "The department “{value}” is not known."),
    Reason.UNKNOWN_DISTRICT: QT_TRANSLATE_NOOP("Import", "The district “{value}” is not known."),
    Reason.UNKNOWN_BLOCK: QT_TRANSLATE_NOOP("Import", "The block “{value}” is not known."),
    Reason.BLOCK_ELSEWHERE: QT_TRANSLATE_NOOP("Import", "The block “{value}” does not lie in this district."),
    Reason.BAD_DATE: QT_TRANSLATE_NOOP("Import", "“{value}” is not a date ({field})."),
    Reason.MONTH_FIRST: QT_TRANSLATE_NOOP(
        "Import", "In “{value}” the month stands first ({field}). Switch on “Month first” if the whole file is so."
    ),
    Reason.DATE_IN_FUTURE: QT_TRANSLATE_NOOP("Import", "The date “{value}” lies ahead ({field})."),
    Reason.BAD_LEVEL: QT_TRANSLATE_NOOP("Import", "“{value}” is not a level from L1 to L4."),
    Reason.BAD_COUNT: QT_TRANSLATE_NOOP("Import", "“{value}” is not a number of times ({field})."),
    Reason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("Import", "The text is too long ({field}): “{value}”"),
    Reason.CONTRADICTS_ROW: QT_TRANSLATE_NOOP("Import", "Row {rows} has the same number but says something else."),
    Reason.UNKNOWN_CATEGORY: QT_TRANSLATE_NOOP("Import", "The category “{value}” is not known and is left out."),
    Reason.BAD_MOBILE: QT_TRANSLATE_NOOP("Import", "The mobile number is not one and is left out."),
}
REFUSALS: Mapping[Refused, str] = {
    Refused.MISSING_OF_NEW: QT_TRANSLATE_NOOP("Import", "New here, but the file does not say: {fields}."),
    Refused.OUT_OF_SCOPE: QT_TRANSLATE_NOOP("Import", "The complaint belongs to another department or area."),
    Refused.PLACE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Import", "Department, category, district and block of the row do not belong together."
    ),
    Refused.REPEATED: QT_TRANSLATE_NOOP("Import", "Row {details} has the same number."),
    Refused.REOPEN_WINDOW_OVER: QT_TRANSLATE_NOOP(
        "Import", "Closed {details} days ago: the time for reopening is over, only L4 can reopen it."
    ),
    Refused.UNFIT: QT_TRANSLATE_NOOP("Import", "The value does not fit: {fields}."),
}


def field_name(field: Field | None) -> str:
    """`शिकायत क्रमांक`."""
    return translate("Import", FIELDS[field]) if field is not None else ""


def column_name(name: str) -> str:
    """The name of a column of the store that a row changes."""
    return field_name(_COLUMNS.get(name) or Field(name))


def fault_words(fault: Fault) -> str:
    """One thing that is wrong, or was left out, as a sentence. A mobile number is never shown."""
    rows = ", ".join(map(number, fault.other_rows))
    value = fault.value or NOTHING
    return translate("Import", REASONS[fault.reason]).format(value=value, field=field_name(fault.field), rows=rows)


def faults_words(faults: Iterable[Fault]) -> str:
    """Everything that is wrong with a row."""
    return " ".join(map(fault_words, faults))


def refusal_words(verdict: RowVerdict) -> str:
    """Why the store does not take a row."""
    reason = Refused(verdict.reason)
    named = [part for part in verdict.details.split(", ") if part in set(Field)]
    fields = ", ".join(field_name(Field(part)) for part in named)
    return translate("Import", REFUSALS[reason]).format(details=verdict.details, fields=fields)


def reason_of(row: RefusedRow | RowVerdict) -> str:
    """For the list of refused rows, whoever refused them."""
    return refusal_words(row) if isinstance(row, RowVerdict) else faults_words(row.faults)


def changed_words(verdict: RowVerdict) -> str:
    """`स्थिति, स्तर`."""
    return ", ".join(map(column_name, verdict.changed))


def value_words(change: ColumnChange, value: str | int, names: Names) -> str:
    """A value of the store in words; a dash for none."""
    if not isinstance(value, int):
        return value or NOTHING
    known = {
        "kind": lambda: KINDS[Kind(value)].text,
        "status": lambda: STATUSES[Status(value)].text,
        "level": lambda: LEVELS[value].text,
        "department_id": lambda: names.department(value),
        "district_id": lambda: names.district(value),
        "block_id": lambda: names.block(value),
        "category_id": lambda: names.category(value),
    }
    return known.get(change.name, lambda: number(value))() or NOTHING
