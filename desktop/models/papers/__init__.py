"""The papers around a review meeting as data: notice, attendance, compliance, letters, corrigendum, register, today.

Each is a frozen dataclass of what is printed, word for word, and a function that drafts it from facts.
`desktop.services.documents` prints them.
"""

from desktop.models.papers.attendance import AttendanceSheet, sheet_for
from desktop.models.papers.compliance import Compliance, ComplianceReport, DirectionReply, report_compliance
from desktop.models.papers.corrigendum import Correction, Corrigendum, correct
from desktop.models.papers.fingerprint import fingerprint
from desktop.models.papers.head import Closing, Head, Meeting
from desktop.models.papers.letter import Correspondents, Grid, Letter
from desktop.models.papers.letters import EarlierLetter, SilentSeat, ask_cause, ask_explanation, remind
from desktop.models.papers.notice import MeetingCall, Notice, call_meeting
from desktop.models.papers.pack import PreMeetingPack, pack_of
from desktop.models.papers.register import RegisterEntry, SpecialCloseRegister, register_of
from desktop.models.papers.today import TodayReport, report_today
from desktop.models.papers.wording import paper_phrases

__all__ = [
    "AttendanceSheet",
    "Closing",
    "Compliance",
    "ComplianceReport",
    "Correction",
    "Correspondents",
    "Corrigendum",
    "DirectionReply",
    "EarlierLetter",
    "Grid",
    "Head",
    "Letter",
    "Meeting",
    "MeetingCall",
    "Notice",
    "PreMeetingPack",
    "RegisterEntry",
    "SilentSeat",
    "SpecialCloseRegister",
    "TodayReport",
    "ask_cause",
    "ask_explanation",
    "call_meeting",
    "correct",
    "fingerprint",
    "pack_of",
    "paper_phrases",
    "register_of",
    "remind",
    "report_compliance",
    "report_today",
    "sheet_for",
]
