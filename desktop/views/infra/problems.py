"""Turns an error's code into a sentence of the window's language that says what to do next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from string import Formatter

from desktop.models.complaint import Status
from desktop.models.digits import group_lakh
from desktop.models.errors import AppError, BackendUnavailable, Code, Detail
from desktop.views.infra.formats import time_of
from desktop.views.infra.i18n import translate
from desktop.views.infra.labels import STATUSES, level_label
from desktop.views.infra.problem_details import DETAILED, EXACT
from desktop.views.infra.problem_sentences import SENTENCES

_NAMED: Mapping[str, Callable[[int], str]] = {
    "at": time_of,
    "level": lambda level: level_label(level).text,
    "status": lambda status: STATUSES[Status(status)].text,
}
"""Details that stand for a thing with a word of its own."""


def sentence(error: AppError) -> str:
    """For error bars, lines under fields and message boxes: plain text."""
    return sentence_of(error.code, error.details)


def sentence_of(code: Code | str, details: Mapping[str, Detail] | None = None) -> str:
    """The same for a refusal that a store announced beforehand (`models.complaint.Refusal`)."""
    known = Code(code)
    for name, value in (details or {}).items():
        if exact := EXACT.get((known, name, str(value))):
            return translate("Problems", exact)
    given = {name: _shown(name, value) for name, value in (details or {}).items() if value is not None}
    detailed = DETAILED.get(known, "")
    wanted = {name for _, name, _, _ in Formatter().parse(detailed) if name}
    if wanted and wanted <= given.keys():
        return translate("Problems", detailed).format_map(given)
    return translate("Problems", SENTENCES[known])


def technical(error: AppError) -> str:
    """Code and details, for [Details] and [Copy]; holds nothing personal, as details never do."""
    cause = error.__cause__
    return f"{error}\n{type(cause).__name__}" if cause is not None else str(error)


def may_pass(error: AppError) -> bool:
    """Whether trying again later can help, so that the bar offers it."""
    return isinstance(error, BackendUnavailable)


def _shown(name: str, value: Detail) -> str:
    if name in _NAMED and isinstance(value, int):
        return _NAMED[name](value)
    return group_lakh(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)
