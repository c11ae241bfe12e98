"""Sentences that name the details an error brings, or that fit one value of a detail alone."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models.errors import Code
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP

DETAILED: Mapping[Code, str] = {
    Code.WRONG_STATUS: QT_TRANSLATE_NOOP("Problems", "Not possible while “{status}”."),
    Code.NOT_AT_YOUR_LEVEL: QT_TRANSLATE_NOOP("Problems", "The complaint lies at {level}. The officer there must act."),
    Code.WEAK_PASSWORD: QT_TRANSLATE_NOOP(
        "Problems", "The password is too short or too easy. Choose one of at least {least} characters."
    ),
    Code.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("Problems", "The text is too long. Shorten it to {limit} characters."),
    Code.DATE_BEYOND_CAP: QT_TRANSLATE_NOOP("Problems", "The date is too far ahead. Give one within {cap} days."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Problems", "The file is too large. Files up to {limit_mb} MB are taken."),
    Code.FILE_TOO_MANY_ROWS: QT_TRANSLATE_NOOP(
        "Problems", "The file has more than {limit} rows. Export a shorter span from the portal."
    ),
    Code.SERVER_BUSY: QT_TRANSLATE_NOOP("Problems", "The server is busy. Try again in {seconds} seconds."),
    Code.STALE: QT_TRANSLATE_NOOP(
        "Problems", "{by} changed this at {at}. Your text is kept: look at the difference, then decide."
    ),
}
"""Said instead where the error brings every detail that the sentence names."""

EXACT: Mapping[tuple[Code, str, str], str] = {
    (Code.WRONG_CREDENTIALS, "what", "password"): QT_TRANSLATE_NOOP(
        "Problems", "This is not your password. Type it again; check Caps Lock and the keyboard."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "xls"): QT_TRANSLATE_NOOP(
        "Problems", "This is a workbook of Excel 97-2003. Open it in Excel, save it as XLSX, then choose that."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "xlsb"): QT_TRANSLATE_NOOP(
        "Problems", "This is a binary workbook (XLSB). Save it in Excel as XLSX, then choose that."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "encrypted"): QT_TRANSLATE_NOOP(
        "Problems", "The workbook is locked with a password. Save it without one, then choose it again."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "ods"): QT_TRANSLATE_NOOP(
        "Problems", "This is a LibreOffice table (ODS). Save it as XLSX or CSV, then choose that."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "word"): QT_TRANSLATE_NOOP(
        "Problems", "This is a text document, not a table. Choose the portal's export (XLSX or CSV)."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "archive"): QT_TRANSLATE_NOOP(
        "Problems", "This is a packed file (ZIP, RAR). Unpack it and choose the table in it."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "pdf"): QT_TRANSLATE_NOOP(
        "Problems", "This is a PDF. Choose the portal's export as XLSX or CSV instead."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "image"): QT_TRANSLATE_NOOP(
        "Problems", "This is a picture. Choose the portal's export as XLSX or CSV instead."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "html"): QT_TRANSLATE_NOOP(
        "Problems", "This is a web page, whatever its name says. Open it in Excel, save it as XLSX, then choose that."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "xml"): QT_TRANSLATE_NOOP(
        "Problems", "This is an XML file. Open it in Excel, save it as XLSX, then choose that."
    ),
    (Code.FILE_TYPE_REFUSED, "kind", "unknown"): QT_TRANSLATE_NOOP(
        "Problems", "What this file holds is not known here. Choose the portal's export as XLSX or CSV."
    ),
    (Code.FILE_UNREADABLE, "why", "cannot_open"): QT_TRANSLATE_NOOP(
        "Problems",
        "The file cannot be opened. Check that it is still there and not open elsewhere, then choose it again.",
    ),
    (Code.FILE_UNREADABLE, "why", "truncated"): QT_TRANSLATE_NOOP(
        "Problems", "The file is not complete. Download it from the portal anew, then choose it again."
    ),
    (Code.FILE_UNREADABLE, "why", "damaged"): QT_TRANSLATE_NOOP(
        "Problems", "The file is damaged. Open it in Excel, save it anew, then choose it again."
    ),
    (Code.FILE_UNREADABLE, "why", "changed"): QT_TRANSLATE_NOOP(
        "Problems", "The file has changed since it was read. Choose it again."
    ),
    (Code.CANNOT_WRITE, "why", "locked"): QT_TRANSLATE_NOOP(
        "Problems", "The file cannot be written: it is open elsewhere or protected. Close it or choose another name."
    ),
    (Code.CANNOT_WRITE, "why", "full"): QT_TRANSLATE_NOOP(
        "Problems", "The disk is full. Make room or choose another disk, then try again."
    ),
    (Code.CANNOT_WRITE, "why", "missing"): QT_TRANSLATE_NOOP(
        "Problems", "The folder is no longer there. Choose another one."
    ),
}
"""Said instead where this detail has this value."""
