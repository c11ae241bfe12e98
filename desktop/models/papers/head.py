"""What papers of an office share: what stands at their head, who signs them, who receives a copy, which meeting."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

from desktop.models.minutes.document import Copies, Endorsement, Form, Language, Signatory
from desktop.models.minutes.phrases import Phrases, phrases
from desktop.models.papers.wording import dotted


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The office (its lines, centred), the file number as typed, place and date of issue; any may be empty."""

    language: Language = Language.HINDI
    letterhead: tuple[str, ...] = ()
    number: str = ""
    place: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What ends a paper, in print order. The endorsement is the line above the copies (`संख्या-…, तद्दिनांक।`)."""

    valediction: str = ""
    signatory: Signatory | None = None
    enclosures: tuple[str, ...] = ()
    endorsement: Endorsement = field(default_factory=Endorsement)
    copies: Copies = field(default_factory=Copies)
    second_signatory: Signatory | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """The meeting a paper speaks of. `chair` presides by title; the minutes' number and date once they are issued.

    `subject` and `called` (`विभागीय समीक्षा बैठक`) empty = as shipped for the form.
    """

    on: date
    chair: str
    form: Form = Form.DEPARTMENT
    subject: str = ""
    called: str = ""
    at: time | None = None
    venue: str = ""
    minutes_number: str = ""
    minutes_issued_on: date | None = None

    def words(self, language: Language) -> dict[str, str]:
        """The variables `chair`, `date`, `subject` and `meeting` of a phrase."""
        say: Phrases = phrases(language)
        return {
            "chair": self.chair,
            "date": dotted(self.on),
            "subject": self.subject or say("subject"),
            "meeting": self.called or say(f"meeting_{self.form.value}"),
        }

    def issue(self) -> dict[str, str]:
        """The variables `number` and `issued` of a phrase: under what number and when the minutes went out."""
        return {"number": self.minutes_number, "issued": dotted(self.minutes_issued_on)}
