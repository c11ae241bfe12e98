"""Inputs that only the entry of a complaint asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.models.errors import Code
from desktop.models.text import normal_mobile
from desktop.views.complaint.forms.inputs import LineInput
from desktop.views.infra import problems


class MobileInput(LineInput):
    """Ten digits in either script, with or without +91; looked at when the field is left."""

    def __init__(self, caption: str, parent: QWidget) -> None:
        super().__init__(caption, parent, required=True)
        self.edit.editingFinished.connect(lambda: self.refuse(self.problem()) if self.text.strip() else None)

    @property
    def mobile(self) -> str:
        """The number as it is kept, empty while it is none."""
        return normal_mobile(self.text) or ""

    def problem(self) -> str:
        return super().problem() or ("" if self.mobile else problems.sentence_of(Code.BAD_MOBILE))
