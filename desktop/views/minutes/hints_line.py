"""One line of what a careful reader would ask about; nothing is ever corrected by itself."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.minutes import MinutesDocument
from desktop.models.minutes.editing import spot_at
from desktop.models.minutes.hints import Hint, HintKind
from desktop.views.infra.i18n import QT_TRANSLATE_NOOP, translate
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.notes import NoteBar
from desktop.views.widgets.retranslated import Retranslated

_SENTENCES: Mapping[HintKind, str] = {
    HintKind.MIXED_LEAD_MARKS: QT_TRANSLATE_NOOP(
        "MinutesHints", "{forms}: both marks lead in lists ({places} places). Making them alike is optional."
    ),
    HintKind.MIXED_LEVELS: QT_TRANSLATE_NOOP(
        "MinutesHints", "{forms}: both forms are used ({places} places). Making them alike is optional."
    ),
    HintKind.MIXED_SPELLINGS: QT_TRANSLATE_NOOP(
        "MinutesHints", "{forms}: more than one spelling is used ({places} places). Making them alike is optional."
    ),
    HintKind.MIXED_ABBREVIATIONS: QT_TRANSLATE_NOOP(
        "MinutesHints", "{forms}: more than one sign of abbreviation is used ({places} places)."
    ),
    HintKind.MIXED_DIGITS: QT_TRANSLATE_NOOP(
        "MinutesHints", "Digits of both scripts are used ({places} places). Making them alike is optional."
    ),
    HintKind.COPY_OUT_OF_RANK: QT_TRANSLATE_NOOP(
        "MinutesHints", "A recipient of a copy stands below one of lower rank. Look at the order."
    ),
    HintKind.NO_ADDRESSEE: QT_TRANSLATE_NOOP("MinutesHints", "Direction {number} names nobody who must act."),
    HintKind.NO_DUE_DATE: QT_TRANSLATE_NOOP("MinutesHints", "Direction {number} has no date to comply by."),
    HintKind.DUE_BEFORE_MEETING: QT_TRANSLATE_NOOP(
        "MinutesHints", "Direction {number} is to be complied with before the day of the meeting."
    ),
    HintKind.REPEATED_ADDRESSEE: QT_TRANSLATE_NOOP("MinutesHints", "Direction {number} names {forms} twice."),
}


def sentence_of(hint: Hint, document: MinutesDocument) -> str:
    """The question in the language of the window."""
    forms = [f"“{form}”" for form in hint.forms[:3]]
    joined = translate("MinutesHints", " and ").join(forms)
    spot = next((found for at in hint.places if (found := spot_at(document, at.part, at.slot))), None)
    number = spot.index + 1 if spot is not None else 0
    return translate("MinutesHints", _SENTENCES[hint.kind]).format(forms=joined, places=len(hint.places), number=number)


class HintsLine(Retranslated, NoteBar):
    """The first hint that nobody has put aside, with [look] and [leave it]."""

    looked = Signal(object)
    """`Place` to go to; the next press goes to the next place of the same hint."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone=Tone.WARN)
        self._document = MinutesDocument()
        self._hints: tuple[Hint, ...] = ()
        self._left: set[tuple[HintKind, tuple[str, ...], tuple[tuple[str, int], ...]]] = set()
        self._at = 0
        self._waits = False
        self._look = self.offer("", self._go)
        self._leave = self.offer("", self.leave)
        self.retranslate()

    @property
    def hint(self) -> Hint | None:
        """What is asked just now."""
        return next((hint for hint in self._hints if self._key(hint) not in self._left), None)

    def show_hints(self, document: MinutesDocument, hints: tuple[Hint, ...]) -> None:
        """Those of the document as it is now."""
        before = self.hint
        self._document, self._hints = document, hints
        if self.hint != before:
            self._at = 0
        self._say()

    def wait(self, *, waiting: bool) -> None:
        """Nothing is said while one writes and there is no room for it."""
        self._waits = waiting
        self._say()

    def leave(self) -> None:
        """The officer means it so; it is not asked again while this window is open."""
        if self.hint is not None:
            self._left.add(self._key(self.hint))
            self._at = 0
        self._say()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._look.setText(self.tr("Look"))
        self._leave.setText(self.tr("Leave it"))
        for link in (self._look, self._leave):
            link.updateGeometry()
        self._say()

    def _say(self) -> None:
        hint = self.hint
        if hint is None or self._waits:
            self.hide()
            return
        said = sentence_of(hint, self._document)
        if said != self.text or self.isHidden():
            self.say(said)

    def _go(self) -> None:
        hint = self.hint
        if hint is not None and hint.places:
            place = hint.places[self._at % len(hint.places)]
            self._at += 1
            self.looked.emit(place)

    def _key(self, hint: Hint) -> tuple[HintKind, tuple[str, ...], tuple[tuple[str, int], ...]]:
        """The kind and forms; where the forms say nothing, the sentence it is about."""
        places = () if hint.forms else tuple((place.part.value, place.slot) for place in hint.places)
        return hint.kind, hint.forms, places
