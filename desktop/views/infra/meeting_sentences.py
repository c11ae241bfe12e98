"""What a meeting, its minutes or the action ledger does not admit, and what to do instead."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models.errors import Code
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP

MEETING_SENTENCES: Mapping[Code, str] = {
    Code.NOT_YOUR_MEETING: QT_TRANSLATE_NOOP(
        "Problems", "This meeting is another office's to arrange. Ask the office that holds it."
    ),
    Code.NOT_THE_CHAIR: QT_TRANSLATE_NOOP(
        "Problems", "Only the chair of the meeting may decide this, or the Under Secretary where the meeting is named."
    ),
    Code.WRONG_MEETING_STATE: QT_TRANSLATE_NOOP(
        "Problems", "The meeting has been held or called off. Refresh and look at it again."
    ),
    Code.WRONG_MINUTES_STATE: QT_TRANSLATE_NOOP(
        "Problems", "The minutes are not at this step. Look at the steps above them and do the one that is next."
    ),
    Code.MEETING_NOT_HELD: QT_TRANSLATE_NOOP(
        "Problems", "The meeting has not been held yet. Enter that it was held, then go on."
    ),
    Code.MEETING_TO_COME: QT_TRANSLATE_NOOP(
        "Problems", "The day of the meeting is still to come. Enter it as held on that day, or change the day first."
    ),
    Code.MINUTES_SIGNED: QT_TRANSLATE_NOOP(
        "Problems", "The minutes are signed and no longer change. Make a corrigendum instead."
    ),
    Code.MEETING_EXISTS: QT_TRANSLATE_NOOP(
        "Problems", "This meeting is already planned for that day. Open it, or choose another day."
    ),
    Code.MEETING_UNFIT: QT_TRANSLATE_NOOP(
        "Problems", "Name a meeting of your own office that was held after the direction was given."
    ),
    Code.DIRECTION_TAKEN: QT_TRANSLATE_NOOP(
        "Problems", "This direction was already taken from these minutes. Leave it out and take the others."
    ),
    Code.FOLLOW_UP_CLOSED: QT_TRANSLATE_NOOP(
        "Problems", "This direction needs nothing more: it is complied with or closed. Refresh the list."
    ),
    Code.FOLLOW_UP_OPEN: QT_TRANSLATE_NOOP(
        "Problems", "Nobody has closed this direction, so there is nothing to take back. Refresh the list."
    ),
}
