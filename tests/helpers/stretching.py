"""Every translated text made longer, as another language or a plainer wording might need it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop import resources
from desktop.views.infra.i18n import Language, Translation
from desktop.views.widgets.text import text_width

MORE = 1.4
"""By 40 %, measured in pixels."""
_FILLING = {Language.HINDI: "समय पर लिखा जाना है ", Language.ENGLISH: "and on with it so "}
_TAIL = re.compile(r"( ?\(&.\)|[।.…:?]|\n)+$")


@lru_cache(maxsize=8192)
def stretched(text: str, language: Language) -> str:
    """Longer by words where it has several, by letters where it is one; its end (stop, mnemonic) stays its end."""
    found = _TAIL.search(text)
    body, tail = (text[: found.start()], found.group()) if found else (text, "")
    wanted = text_width(body) * MORE
    filling = _FILLING[language]
    if " " in body:
        longer = body + " "
        words = filling.split()
        at = 0
        while text_width(longer.rstrip()) < wanted:
            longer += words[at % len(words)] + " "
            at += 1
        longer = longer.rstrip()
    else:
        letters = filling.replace(" ", "")
        longer, at = body, 0
        while text_width(longer) < wanted:
            longer += letters[at % len(letters)]
            at += 1
    return longer + tail


class Stretching(QTranslator):
    """Answers what the catalogue answers, stretched."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._catalogue = QTranslator(self)
        self._catalogue.load(str(resources.path("i18n", f"nodal_{language.value}.qm")))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        found = self._catalogue.translate(context, source, disambiguation or "", n) or source
        return stretched(found, self._language) if found.strip() else found


@contextmanager
def stretching(translation: Translation, language: Language) -> Iterator[None]:
    """The window speaks a longer-winded form of this language meanwhile."""
    translation.speak(language)
    translator = Stretching(language)
    QCoreApplication.installTranslator(translator)
    translation.changed.emit()
    yield
    QCoreApplication.removeTranslator(translator)
    translation.speak(Language.HINDI)
