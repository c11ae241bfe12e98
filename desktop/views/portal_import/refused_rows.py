"""The refused rows as a workbook, each with its reason in the words of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.views.infra.formats import number
from desktop.views.infra.session import Session
from desktop.views.infra.tasks import Failed
from desktop.views.infra.workbook_file import workbook_name
from desktop.views.portal_import.words import reason_of

if TYPE_CHECKING:
    from desktop.services.portal_intake import Intake


class RefusedRowsDialog(QFileDialog):
    """Asks where to, then writes off the window's thread."""

    def __init__(self, session: Session, intake: Intake, source: Path, failed: Failed, parent: QWidget) -> None:
        """`failed` hears when the file could not be written: the dialog has closed long before."""
        super().__init__(parent)
        self._session, self._intake, self._source, self._owner = session, intake, source, parent
        self._failed = failed
        self.setWindowTitle(self.tr("Export the refused rows"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDirectory(str(source.parent))
        self.setDefaultSuffix("xlsx")
        self.setNameFilter(self.tr("Workbook (*.xlsx)"))
        self.selectFile(workbook_name(source.stem, self.tr("refused"), day=session.today()))
        self.fileSelected.connect(self.write)

    def write(self, file: str) -> None:
        """Into this workbook; the note bar says how many."""
        path, intake, source, session = Path(file), self._intake, self._source, self._session
        heads, said = (self.tr("Row"), self.tr("Reason")), self.tr("{0} refused rows are in {1}.")
        session.tasks.query(
            self._owner,
            lambda: _written(path, intake, source, heads),
            lambda count: session.tell(said.format(number(count), path.name)),
            failed=self._failed,
        )


def _written(path: Path, intake: Intake, source: Path, heads: tuple[str, str]) -> int:
    from desktop.services.portal_refusals import export_refused  # noqa: PLC0415 - the writer loads when asked for

    return export_refused(path, intake, source, reason_of, row_heading=heads[0], reason_heading=heads[1])
