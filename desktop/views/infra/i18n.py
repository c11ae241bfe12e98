"""Languages of the window. Source strings in code are English literals; Hindi is a complete catalogue.

Write `self.tr("Open the file")` or `translate("Area", "Open the file")` with `translate` from here, with a literal
and nothing else: the extractor reads neither f-strings nor variables nor wrappers. Tables of words mark them with
`QT_TRANSLATE_NOOP("Area", "Open the file")` and translate when they show them. Counts are
`self.tr("%n case(s)", "", n)`, outside of a QObject `Counts.tr("%n case(s)", "", n)`, never `translate`: there the
extractor misses the plural. Other values are `{name}` in the literal and `.format(name=...)` after translation.
A widget that keeps texts mixes in `widgets.Retranslated` and sets them in `retranslate()`.
"""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from desktop import resources

# Qt's own function under a bare name. The extractor reads it as such; after `QCoreApplication.translate(...)` it would
# put a `self.tr` of the same statement into a context that nobody asks for.
translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """The source string itself, marked for the extractor: typed as what it is, unlike Qt's own."""
    return source


class Counts:
    """Plurals outside of a QObject; the extractor takes the name before `.tr` for the context."""

    @staticmethod
    def tr(source: str, comment: str, count: int) -> str:
        """The form of this count in the language of the window, with the count in it."""
        return QCoreApplication.translate("Counts", source, comment, count)


class Language(StrEnum):
    """What the window speaks; the value is the suffix of its catalogue."""

    HINDI = "hi"
    ENGLISH = "en"

    @property
    def other(self) -> Language:
        """The one F9 turns to."""
        return Language.ENGLISH if self is Language.HINDI else Language.HINDI

    @property
    def own_name(self) -> str:
        """As its speakers write it; never translated."""
        return "हिन्दी" if self is Language.HINDI else "English"

    @property
    def locale(self) -> QLocale:
        """For Qt's own dialogs; both group by lakh and write ASCII digits."""
        return QLocale("hi_IN" if self is Language.HINDI else "en_IN")


_spoken = Language.ENGLISH


def language() -> Language:
    """What the window speaks now; English until a `Translation` is made."""
    return _spoken


class Translation(QObject):
    """Installs the catalogue; Qt then sends `LanguageChange` to every widget."""

    changed = Signal()
    """After the change; for things that are no widgets (QActions, models)."""
    current: ClassVar[Translation | None] = None
    """The one of this process, once it is made."""

    def __init__(self, app: QCoreApplication, wanted: Language = Language.HINDI) -> None:
        super().__init__(app)
        self._app = app
        self._catalogue: QTranslator | None = None
        Translation.current = self
        self.speak(wanted)

    def speak(self, wanted: Language) -> None:
        """Turn the whole window to this language at once."""
        global _spoken  # noqa: PLW0603 - one language per process, as Qt has one list of translators
        _spoken = wanted
        if self._catalogue is not None:
            self._app.removeTranslator(self._catalogue)
        QLocale.setDefault(wanted.locale)
        self._catalogue = QTranslator(self)
        if self._catalogue.load(str(resources.path("i18n", f"nodal_{wanted.value}.qm"))):
            self._app.installTranslator(self._catalogue)
        self.changed.emit()

    def turn(self) -> None:
        """The other language (F9)."""
        self.speak(_spoken.other)


def both(hindi: str, english: str) -> str:
    """One of two texts that come from data, not from code (names of departments, districts, reasons)."""
    return hindi if _spoken is Language.HINDI or not english else english
