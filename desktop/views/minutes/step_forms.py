"""Which form a step of the minutes' life opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.models.meeting import Meeting
from desktop.models.meeting_minutes import Minutes
from desktop.models.minutes import MinutesDocument
from desktop.views.infra.action_table import Act
from desktop.views.infra.session import Session
from desktop.views.list_and_side.form import SideForm
from desktop.views.meetings.upload_form import AcknowledgeForm, UploadForm
from desktop.views.minutes import forms
from desktop.views.minutes.corrigendum_form import CorrigendumForm

StepMaker = Callable[[Session, Meeting, Minutes, MinutesDocument, QWidget], SideForm]

STEP_FORMS: Mapping[Act, StepMaker] = {
    Act.SUBMIT_MINUTES: forms.SubmitForm,
    Act.RETURN_MINUTES: forms.ReturnForm,
    Act.APPROVE_MINUTES: forms.ApproveForm,
    Act.SIGN_MINUTES: forms.SignForm,
    Act.ENDORSE_MINUTES: forms.EndorseForm,
    Act.CIRCULATE_MINUTES: forms.CirculateForm,
    Act.UPLOAD_MINUTES: lambda session, meeting, minutes, _document, parent: UploadForm(
        session, meeting, minutes, parent
    ),
    Act.ACKNOWLEDGE_UPLOAD: lambda session, meeting, minutes, _document, parent: AcknowledgeForm(
        session, meeting, minutes, parent
    ),
    Act.CORRIGENDUM: CorrigendumForm,
}
