"""Which form a step of the minutes' life opens."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.views.infra.action_table import Act
from desktop.views.minutes import forms
from desktop.views.minutes.corrigendum_form import CorrigendumForm
from desktop.views.minutes.upload_form import UploadForm

STEP_FORMS: Mapping[Act, type[forms.StepForm]] = {
    form.act: form
    for form in (
        forms.SubmitForm,
        forms.ReturnForm,
        forms.ApproveForm,
        forms.SignForm,
        forms.EndorseForm,
        forms.CirculateForm,
        UploadForm,
        forms.AcknowledgeForm,
        CorrigendumForm,
    )
}
