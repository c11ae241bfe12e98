"""The rows of a list as a workbook, written behind the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError
from desktop.views.infra.formats import number
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.infra.workbook_file import ask_for_workbook
from desktop.views.list_and_side.section import Section


def export_rows(
    owner: QWidget, session: Session, section: Section[Any], name: str, failed: Callable[[AppError], None]
) -> None:
    """Ask for the file, offering this name, then write the rows in view."""
    ask_for_workbook(owner, name, lambda file: write_rows(owner, session, section, file, failed))


def write_rows(
    owner: QWidget, session: Session, section: Section[Any], file: Path, failed: Callable[[AppError], None]
) -> None:
    """Every row in view, in its order, under the section's heads; the window tells when it is done."""
    heads, rows = list(section.heads()), [list(section.values(row)) for row in section.model.rows]

    def write() -> int:
        from desktop.services.exchange.xlsx_writing import write_xlsx  # noqa: PLC0415 - only when asked for

        return write_xlsx(file, heads, rows)

    def told(count: int) -> None:
        session.tell(translate("ListAndSide", "{0} rows are in {1}.").format(number(count), file.name))

    session.tasks.query(owner, write, told, failed=failed)
