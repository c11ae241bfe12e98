"""The pre-meeting pack: exactly what is presented at a review (S000), for the days between two meetings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from desktop.models.calendar import as_date, as_ist, start_of
from desktop.models.meeting_figures import Levels, OldCase, PackPage, share
from desktop.models.minutes.document import Annex, AnnexKind
from desktop.models.minutes.drafting import table_annex
from desktop.models.minutes.phrases import Phrases, phrases
from desktop.models.papers.head import Head, Meeting
from desktop.models.papers.wording import clock, dotted, grouped, paper_phrases

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PreMeetingPack:
    """What stands on the sheets: sentences, the table with its chart, the check sum, the old cases in two lists."""

    head: Head = field(default_factory=Head)
    title: str = ""
    subtitle: str = ""
    sentences: tuple[str, ...] = ()
    figures: Annex = field(default_factory=Annex)
    sum_heading: str = ""
    sum: Rows = ()
    old_lists: tuple[tuple[str, Rows], ...] = ()
    """Heading and rows: grievances and information, then demands and suggestions (S002: listed apart)."""


def pack_of(
    meeting: Meeting,
    page: PackPage,
    old: Sequence[OldCase],
    districts: Mapping[int, str],
    head: Head,
    wording: Phrases | None = None,
) -> PreMeetingPack:
    """The pack of one reading. `districts` names them by id, `old` may be a part of all: the heading counts all."""
    say = wording or paper_phrases(head.language)
    days = {"since": dotted(as_date(page.from_day)), "until": dotted(as_date(page.until_day))}
    moment = as_ist(page.as_of)
    told = {"date": dotted(moment.date()), "entries": grouped(page.entries)}
    begins = page.as_of == start_of(page.until_day)
    as_of = say("pack_as_of_morning", **told) if begins else say("pack_as_of", time=clock(moment.time(), say), **told)
    halves = (
        ("pack_old_grievances", page.old_grievances, [case for case in old if not case.kind.for_lane]),
        ("pack_old_demands", page.old_demands, [case for case in old if case.kind.for_lane]),
    )
    return PreMeetingPack(
        head=head,
        title=say("pack_title", **meeting.words(head.language)),
        subtitle=" · ".join([say("pack_window", **days), as_of]),
        sentences=tuple(sentences_of(page, phrases(head.language))),
        figures=replace(figures_annex(page, say), heading=say("pack_figures")),
        sum_heading=say("today_sum"),
        sum=tuple(_sum(page, say)),
        old_lists=tuple(
            (
                say(name, days=page.old_days, number=grouped(number)),
                tuple(_old(at, case, districts, say) for at, case in enumerate(cases, 1)),
            )
            for name, number, cases in halves
            if number
        ),
    )


def sentences_of(page: PackPage, say: Phrases) -> Iterator[str]:
    """The points as the minutes say them: by level, satisfied, dialogues, uploads."""
    since, until = dotted(as_date(page.from_day)), dotted(as_date(page.until_day))
    whole = sum(page.pending)
    yield say(
        "point_figures",
        previous_date=since,
        date=until,
        received=grouped(page.received),
        closed=grouped(page.closed),
        percent=share(page.closed, page.received),
    )
    levels = {f"l{level}": share(number, whole) for level, number in enumerate(page.pending, 1)}
    yield say("point_levels", date=until, **levels)
    yield say("point_dialogues", dialogues=grouped(sum(page.talks)))
    if page.uploads.held:
        yield say("point_uploads", held=page.uploads.held, uploaded=page.uploads.uploaded)


def figures_annex(page: PackPage, say: Phrases, minutes: Phrases | None = None) -> Annex:
    """The table by level with its total; the minutes carry the same as an annex, in the words of `minutes`."""
    whole = sum(page.pending)
    rows = (
        _row(say("pack_pending"), page.pending),
        (
            say("pack_pending_share"),
            *(share(number, whole) + "%" for number in page.pending),
            share(whole, whole) + "%",
        ),
        _row(say("pack_came_open"), page.open_by_level),
        _row(say("pack_talks"), page.talks),
        _row(say("pack_attempts"), page.attempts),
        _row(say("pack_old", days=page.old_days), page.old),
    )
    return table_annex(AnnexKind.FIGURES, rows, wording=minutes or phrases(say.language))


def _row(caption: str, levels: Levels) -> tuple[str, ...]:
    return caption, *map(grouped, levels), grouped(sum(levels))


def _sum(page: PackPage, say: Phrases) -> Iterator[tuple[str, ...]]:
    """What was received and has left at the left, what is open and the proof at the right."""
    gone = [(say(f"status_{status.name.lower()}"), grouped(number)) for status, number in page.by_status]
    still = [(say("open_at_level", level=level), grouped(number)) for level, number in enumerate(page.open_by_level, 1)]
    proof = (say("sum_differs" if page.difference else "sum_agrees"), grouped(page.difference))
    for left, right in zip_longest(
        [(say("received"), grouped(page.received)), *gone], [*still, proof], fillvalue=("", "")
    ):
        yield *left, *right


def _old(at: int, case: OldCase, districts: Mapping[int, str], say: Phrases) -> tuple[str, ...]:
    level = say("level", level=case.level)
    return f"{at}.", case.number, level, str(case.days), districts.get(case.district_id, ""), case.subject
