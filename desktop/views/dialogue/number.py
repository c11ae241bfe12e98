"""The whole mobile number, shown to who says why it is needed."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from desktop.models.complaint_commands import MobileShown, RevealMobile
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.widgets.one_line import OneLine


def ask_for_number(session: Session, complaint_id: int, owner: QWidget, shown: Callable[[MobileShown], object]) -> None:
    """Ask for the reason, which stays in the file with the officer's name; `shown` gets the number."""
    title = translate("DialoguePanel", "Show the number")
    why = translate("DialoguePanel", "Why the number is needed")
    about = translate("DialoguePanel", "Your name and the reason stay in the file.")
    ask = OneLine(title, why, translate("DialoguePanel", "Show"), owner, about=about)

    def reveal(reason: str) -> None:
        command = RevealMobile(command_id=uuid4(), complaint_id=complaint_id, reason=reason)
        session.do(ask, command, done, failed=ask.fail)

    def done(mobile: MobileShown) -> None:
        ask.accept()
        shown(mobile)

    ask.given.connect(reveal)
    ask.open()
