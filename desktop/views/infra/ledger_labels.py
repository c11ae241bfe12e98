"""Every kind of entry in the ledger, in words: timelines, registers and the audit view."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.models.complaint import Action
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP
from desktop.views.infra.label import Label
from desktop.views.infra.tokens import Tone

ACTIONS: Mapping[Action, Label] = {
    Action.REGISTERED: Label(QT_TRANSLATE_NOOP("Labels", "Registered"), "plus"),
    Action.IMPORTED: Label(QT_TRANSLATE_NOOP("Labels", "Received from the portal"), "import"),
    Action.STARTED: Label(QT_TRANSLATE_NOOP("Labels", "Action started"), "status-in-progress", Tone.INFO),
    Action.TARGET_SET: Label(QT_TRANSLATE_NOOP("Labels", "Target date set"), "calendar", Tone.INFO),
    Action.ANSWERED: Label(
        QT_TRANSLATE_NOOP("Labels", "Partially closed: answer entered"), "status-partial", Tone.WARN
    ),
    Action.SATISFIED: Label(QT_TRANSLATE_NOOP("Labels", "Satisfied: closed"), "status-closed", Tone.OK),
    Action.DISSATISFIED: Label(QT_TRANSLATE_NOOP("Labels", "Dissatisfied: reopened"), "reopened", Tone.DANGER),
    Action.UNREACHABLE: Label(QT_TRANSLATE_NOOP("Labels", "Feedback: not reached"), "unreached", Tone.MUTED),
    Action.DIALOGUE: Label(QT_TRANSLATE_NOOP("Labels", "Dialogue logged"), "dialogue", Tone.ACCENT),
    Action.CLOSURE_DRAFTED: Label(QT_TRANSLATE_NOOP("Labels", "Special close: draft kept"), "pencil", Tone.MUTED),
    Action.CLOSURE_PROPOSED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close proposed to L3"), "status-special-proposed", Tone.PLUM
    ),
    Action.CLOSURE_APPROVED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close approved"), "status-special-closed", Tone.PLUM
    ),
    Action.CLOSURE_RETURNED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close returned with a query"), "return", Tone.WARN
    ),
    Action.CLOSURE_REJECTED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close rejected: genuine"), "close", Tone.DANGER
    ),
    Action.CLOSURE_WITHDRAWN: Label(QT_TRANSLATE_NOOP("Labels", "Special close withdrawn"), "return", Tone.MUTED),
    Action.CLOSURE_QUASHED: Label(
        QT_TRANSLATE_NOOP("Labels", "Special close quashed on re-audit"), "return", Tone.DANGER
    ),
    Action.CLOSURE_UPHELD: Label(QT_TRANSLATE_NOOP("Labels", "Special close upheld on re-audit"), "check", Tone.OK),
    Action.LANE_PROPOSED: Label(
        QT_TRANSLATE_NOOP("Labels", "Examination proposed"), "status-under-examination", Tone.PLUM
    ),
    Action.LANE_CONFIRMED: Label(
        QT_TRANSLATE_NOOP("Labels", "Taken up for examination"), "status-under-examination", Tone.PLUM
    ),
    Action.EXAMINED_L3: Label(QT_TRANSLATE_NOOP("Labels", "Examined at L3"), "status-under-examination", Tone.PLUM),
    Action.EXAMINED_L4: Label(QT_TRANSLATE_NOOP("Labels", "Examined at L4, decision told"), "status-examined", Tone.OK),
    Action.EXAMINATION_RETURNED: Label(QT_TRANSLATE_NOOP("Labels", "Returned from examination"), "return", Tone.WARN),
    Action.TRANSFERRED: Label(QT_TRANSLATE_NOOP("Labels", "Transferred to another department"), "transfer", Tone.INFO),
    Action.ESCALATED: Label(QT_TRANSLATE_NOOP("Labels", "Moved up by the time limit"), "escalate", Tone.WARN),
    Action.ESCALATED_BY_HAND: Label(
        QT_TRANSLATE_NOOP("Labels", "Moved up with a policy question"), "escalate", Tone.WARN
    ),
    Action.SENT_DOWN: Label(QT_TRANSLATE_NOOP("Labels", "Sent down with a direction"), "arrow-down", Tone.INFO),
    Action.RECATEGORISED: Label(QT_TRANSLATE_NOOP("Labels", "Category changed"), "filter", Tone.MUTED),
    Action.MERGED: Label(QT_TRANSLATE_NOOP("Labels", "Merged with another complaint"), "status-merged", Tone.MUTED),
    Action.MERGE_UNDONE: Label(QT_TRANSLATE_NOOP("Labels", "Merger undone"), "return", Tone.MUTED),
    Action.REOPENED: Label(QT_TRANSLATE_NOOP("Labels", "Reopened by an officer"), "reopened", Tone.DANGER),
    Action.NOTE: Label(QT_TRANSLATE_NOOP("Labels", "Note"), "note", Tone.MUTED),
    Action.ATTACHED: Label(QT_TRANSLATE_NOOP("Labels", "File attached"), "attachment", Tone.MUTED),
    Action.REVEALED: Label(QT_TRANSLATE_NOOP("Labels", "Mobile number shown, with reason"), "eye", Tone.MUTED),
    Action.ASSIGNED: Label(QT_TRANSLATE_NOOP("Labels", "Given to another desk"), "user", Tone.INFO),
    Action.PROMISE_SETTLED: Label(QT_TRANSLATE_NOOP("Labels", "Promise settled"), "clock", Tone.INFO),
    Action.SIGNED_IN: Label(QT_TRANSLATE_NOOP("Labels", "Signed in"), "key", Tone.MUTED),
    Action.PASSWORD_CHANGED: Label(QT_TRANSLATE_NOOP("Labels", "Password changed"), "key", Tone.MUTED),
    Action.OFFICER_ADDED: Label(QT_TRANSLATE_NOOP("Labels", "Officer entered"), "user", Tone.MUTED),
    Action.OFFICER_EDITED: Label(QT_TRANSLATE_NOOP("Labels", "Officer's entry corrected"), "user", Tone.MUTED),
    Action.SEAT_ADDED: Label(QT_TRANSLATE_NOOP("Labels", "Seat created"), "user", Tone.MUTED),
    Action.SEAT_EDITED: Label(QT_TRANSLATE_NOOP("Labels", "Seat changed"), "user", Tone.MUTED),
    Action.POSTING_GIVEN: Label(QT_TRANSLATE_NOOP("Labels", "Posting given"), "user-present", Tone.MUTED),
    Action.POSTING_ENDED: Label(QT_TRANSLATE_NOOP("Labels", "Posting ended"), "user-absent", Tone.MUTED),
    Action.MAPPING_SET: Label(QT_TRANSLATE_NOOP("Labels", "Distribution rule set"), "transfer", Tone.MUTED),
    Action.MAPPING_REMOVED: Label(QT_TRANSLATE_NOOP("Labels", "Distribution rule removed"), "transfer", Tone.MUTED),
    Action.POLICY_SET: Label(QT_TRANSLATE_NOOP("Labels", "Policy value set"), "rule", Tone.MUTED),
    Action.HOLIDAY_SET: Label(QT_TRANSLATE_NOOP("Labels", "Holiday entered"), "calendar", Tone.MUTED),
    Action.HOLIDAY_REMOVED: Label(QT_TRANSLATE_NOOP("Labels", "Holiday removed"), "calendar", Tone.MUTED),
    Action.VIEW_SAVED: Label(QT_TRANSLATE_NOOP("Labels", "List kept"), "save", Tone.MUTED),
    Action.VIEW_DELETED: Label(QT_TRANSLATE_NOOP("Labels", "List removed"), "delete", Tone.MUTED),
    Action.IMPORT_FINISHED: Label(QT_TRANSLATE_NOOP("Labels", "Import finished"), "import", Tone.MUTED),
    Action.STORE_UPGRADED: Label(QT_TRANSLATE_NOOP("Labels", "Store brought up to date"), "database", Tone.MUTED),
    Action.MEETING_PLANNED: Label(QT_TRANSLATE_NOOP("Labels", "Meeting planned"), "calendar", Tone.MUTED),
    Action.MEETING_EDITED: Label(QT_TRANSLATE_NOOP("Labels", "Meeting changed"), "pencil", Tone.MUTED),
    Action.MEETING_CALLED_OFF: Label(QT_TRANSLATE_NOOP("Labels", "Meeting called off"), "close", Tone.WARN),
    Action.NOTICE_KEPT: Label(QT_TRANSLATE_NOOP("Labels", "Agenda and invitees entered"), "note", Tone.MUTED),
    Action.NOTICE_ISSUED: Label(QT_TRANSLATE_NOOP("Labels", "Meeting notice issued"), "letter", Tone.INFO),
    Action.ATTENDANCE_KEPT: Label(QT_TRANSLATE_NOOP("Labels", "Attendance entered"), "officers", Tone.MUTED),
    Action.MEETING_HELD: Label(QT_TRANSLATE_NOOP("Labels", "Meeting held"), "meetings", Tone.INFO),
    Action.MINUTES_SAVED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes saved"), "save", Tone.MUTED),
    Action.MINUTES_SUBMITTED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes sent for approval"), "send", Tone.INFO),
    Action.MINUTES_RETURNED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes sent back with a remark"), "return", Tone.WARN),
    Action.MINUTES_APPROVED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes approved"), "check", Tone.OK),
    Action.MINUTES_SIGNED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes signed"), "sign", Tone.OK),
    Action.MINUTES_ENDORSED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes endorsed"), "stamp", Tone.OK),
    Action.MINUTES_CIRCULATED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes circulated"), "send", Tone.OK),
    Action.MINUTES_UPLOADED: Label(QT_TRANSLATE_NOOP("Labels", "Minutes uploaded"), "arrow-up", Tone.OK),
    Action.UPLOAD_ACKNOWLEDGED: Label(QT_TRANSLATE_NOOP("Labels", "Upload acknowledged"), "check", Tone.OK),
    Action.CORRIGENDUM_ISSUED: Label(QT_TRANSLATE_NOOP("Labels", "Corrigendum issued"), "pencil", Tone.WARN),
    Action.DIRECTIONS_TAKEN: Label(QT_TRANSLATE_NOOP("Labels", "Directions taken from minutes"), "import", Tone.INFO),
    Action.REPLY_RECORDED: Label(QT_TRANSLATE_NOOP("Labels", "Reply to a direction recorded"), "letter", Tone.INFO),
    Action.REMINDER_RECORDED: Label(QT_TRANSLATE_NOOP("Labels", "Reminder sent"), "letter", Tone.WARN),
    Action.FOLLOW_UP_DUE_SET: Label(QT_TRANSLATE_NOOP("Labels", "Date of compliance changed"), "clock", Tone.MUTED),
    Action.FOLLOW_UP_LINKED: Label(QT_TRANSLATE_NOOP("Labels", "Complaints linked to a direction"), "link", Tone.MUTED),
    Action.FOLLOW_UP_CLOSED: Label(QT_TRANSLATE_NOOP("Labels", "Direction closed by the chair"), "check", Tone.OK),
    Action.FOLLOW_UP_REOPENED: Label(QT_TRANSLATE_NOOP("Labels", "Direction opened again"), "return", Tone.WARN),
    Action.PHRASE_SET: Label(QT_TRANSLATE_NOOP("Labels", "Phrase changed"), "quote", Tone.MUTED),
}
