"""The letters the cell writes most: a reminder, an explanation asked for, a notice to show cause (S000-5, S002)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.models.minutes.document import Copies, Copy, Endorsement
from desktop.models.minutes.phrases import Phrases, phrases
from desktop.models.papers.compliance import DirectionReply
from desktop.models.papers.head import Closing, Head, Meeting
from desktop.models.papers.letter import Correspondents, Grid, Letter
from desktop.models.papers.wording import dotted, grouped, paper_phrases


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierLetter:
    """The number and date of a letter that went before."""

    number: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SilentSeat:
    """A seat whose holder does not log in, as of a day; `last_login` is nothing when there never was one."""

    seat: str
    as_of: date
    days: int
    last_login: date | None = None
    pending: int = 0
    overdue: int = 0

    def words(self) -> dict[str, str | int]:
        return {
            "seat": self.seat,
            "date": dotted(self.as_of),
            "days": self.days,
            "last": dotted(self.last_login),
            "pending": grouped(self.pending),
            "overdue": grouped(self.overdue),
        }


def remind(
    meeting: Meeting,
    open_directions: Sequence[DirectionReply],
    between: Correspondents,
    reply_by: date,
    head: Head,
    *,
    as_of: date,
    count: int = 1,
    earlier: EarlierLetter | None = None,
    controlling_officer: str = "",
    wording: Phrases | None = None,
) -> Letter:
    """The `count`-th reminder of directions whose day has passed; delay is counted in days up to `as_of`."""
    say = wording or paper_phrases(head.language)
    rows = tuple(
        (f"{reply.number}.", reply.direction, dotted(reply.due_on), _delay(reply.due_on, as_of))
        for reply in open_directions
    )
    table = Grid(columns=say.cells("reminder_columns"), shares=(1.3, 8, 2.2, 1.9), rows=rows)
    body: list[str | Grid] = [say("reminder_opening", **meeting.issue()), table]
    if earlier:
        body.append(say("reminder_earlier", number=earlier.number, date=dotted(earlier.on)))
    body.append(say("reminder_request", date=dotted(reply_by)))
    copies = [(controlling_officer, say("copy_to_controlling_officer_reminder"))]
    letter = Letter(
        head=head,
        title=say("reminder_title_counted", count=count) if count > 1 else say("reminder_title"),
        subject=say("reminder_subject", **meeting.words(head.language)),
        body=tuple(body),
    )
    return _addressed(letter, between, copies, say)


def ask_explanation(
    silent: SilentSeat,
    between: Correspondents,
    reply_by: date,
    head: Head,
    *,
    controlling_officer: str,
    training: str = "",
    wording: Phrases | None = None,
) -> Letter:
    """The first letter to an officer who does not log in: he explains, or names a technical difficulty.

    `controlling_officer` and `training` (who arranges it) receive copies.
    """
    say = wording or paper_phrases(head.language)
    words = silent.words()
    body = [say("explanation_opening" if silent.last_login else "explanation_opening_never", **words)]
    if silent.pending:
        body.append(say("explanation_pending", **words))
    body += [say("explanation_rule"), say("explanation_request", date=dotted(reply_by))]
    copies = [
        (controlling_officer, say("copy_to_controlling_officer", date=dotted(reply_by))),
        (training, say("copy_for_training")),
    ]
    letter = Letter(
        head=head,
        title=say("explanation_title"),
        subject=say("explanation_subject", **words),
        body=tuple(body),
    )
    return _addressed(letter, between, copies, say)


def ask_cause(
    silent: SilentSeat,
    between: Correspondents,
    asked: EarlierLetter,
    reply_by: date,
    head: Head,
    *,
    controlling_officer: str,
    replied_on: date | None = None,
    finding: str = "",
    wording: Phrases | None = None,
) -> Letter:
    """The notice to show cause after an explanation (`asked`) that did not come or did not satisfy.

    `finding` says why a reply of `replied_on` was not satisfactory (S002: action only then).
    """
    say = wording or paper_phrases(head.language)
    words = silent.words()
    body = [say("show_cause_opening", number=asked.number, issued=dotted(asked.on))]
    if replied_on:
        body.append(say("show_cause_unsatisfactory", date=dotted(replied_on), finding=finding))
    else:
        body.append(say("show_cause_no_reply"))
    body.append(say("show_cause_facts", **words))
    body += [say("show_cause_demand", date=dotted(reply_by)), say("show_cause_warning")]
    copies = [(controlling_officer, say("copy_to_controlling_officer", date=dotted(reply_by)))]
    letter = Letter(
        head=head,
        title=say("show_cause_title"),
        subject=say("show_cause_subject", **words),
        body=tuple(body),
    )
    return _addressed(letter, between, copies, say)


def _delay(due_on: date | None, as_of: date) -> str:
    return str(max(0, (as_of - due_on).days)) if due_on else ""


def _addressed(letter: Letter, between: Correspondents, copies: Sequence[tuple[str, str]], say: Phrases) -> Letter:
    """The letter with everything that follows from who writes to whom; copies without a recipient are left out."""
    sent = tuple(Copy(recipient=recipient, phrase=phrase) for recipient, phrase in copies if recipient)
    number = letter.head.number
    endorsed = phrases(letter.head.language)("endorsement_same_date", number=f"{number}(1)") if number and sent else ""
    closing = Closing(
        valediction=between.valediction(say),
        signatory=between.signatory,
        endorsement=Endorsement(line=endorsed),
        copies=Copies(heading=say("copies_heading") if sent else "", recipients=sent),
        second_signatory=between.endorsed_by if sent else None,
    )
    return replace(
        letter,
        sender=between.sender,
        recipient=between.address(),
        salutation=between.salutation(say),
        closing=closing,
    )
