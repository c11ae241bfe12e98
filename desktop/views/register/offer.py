"""The act that opens the form, for the postings that may enter complaints."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.models.complaint_commands import RegisterComplaint
from desktop.models.policy import role_refusal
from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import TableAction, make
from desktop.views.infra.session import Session
from desktop.views.register.dialog import RegisterDialog


def register_acts(session: Session, owner: QWidget) -> tuple[TableAction, ...]:
    """The one action, for title rows, menus and the palette; nothing at all where the posting never registers."""
    if role_refusal(session.posting, RegisterComplaint) is not None:
        return ()
    return (make(Act.REGISTER, owner, lambda: RegisterDialog(session, owner.window()).open()),)
