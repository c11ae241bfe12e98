"""The phrase library: the wording of minutes and papers, as shipped and as this office says it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.models.errors import AppError, Code
from desktop.models.minutes.document import Language
from desktop.models.minutes.phrases import fill
from desktop.models.phrase_book import EXAMPLES, Book, PhraseLibrary, PhraseRow, SetPhrase
from desktop.models.seam import Command, Receipt
from desktop.views.complaint.forms.inputs import TextInput
from desktop.views.infra import problems
from desktop.views.infra.action_table import Act
from desktop.views.infra.formats import NOTHING, number
from desktop.views.infra.i18n import translate
from desktop.views.infra.session import Session
from desktop.views.infra.tokens import Tone
from desktop.views.list_and_side.chips import ChoiceChip, SwitchChip
from desktop.views.list_and_side.form import SideForm
from desktop.views.list_and_side.section import Known, Section, Value
from desktop.views.widgets.cells import Text2
from desktop.views.widgets.fields import SearchEdit
from desktop.views.widgets.rows_model import Column, RowsModel

_QUIET_MS = 300


def preview(text: str, variables: Sequence[str]) -> str:
    """The phrase with an example for each variable; the text itself where a brace does not fit."""
    values = {name: EXAMPLES.get(name, "12") for name in variables}
    try:
        return fill(text, **values)
    except AppError:
        return text


class PhraseForm(SideForm):
    """The office's own wording; empty is refused, for the way back is an act of its own."""

    act = Act.EDIT_PHRASE
    fields_of: ClassVar[dict[Code, str]] = {Code.VALUE_UNFIT: "text", Code.TEXT_TOO_LONG: "text"}

    def __init__(self, session: Session, row: PhraseRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(session, row.shipped, f"{row.book}/{row.language}/{row.name}", parent)

    def build(self) -> None:
        names = ", ".join(f"{{{name}}}" for name in self._row.variables)
        if names:
            self.say(self.tr("Variables: {0}").format(names))
        text = TextInput(self.tr("Our wording"), self, required=True, least=4)
        self.add("text", text).restore(self._row.text)
        self._preview = self.say("", tone=Tone.INFO)
        text.changed.connect(self._show)
        self._show()

    def command(self, command_id: UUID) -> Command[Receipt]:
        return set_phrase(self.session, self._row, command_id, self.text("text"))

    def refusal_words(self, error: AppError) -> str:
        if error.code is Code.VALUE_UNFIT and "variable" in error.details:
            words = self.tr("This phrase has no variable {0}. Use those named above.")
            return words.format("{" + str(error.details["variable"]) + "}")
        return problems.sentence(error)

    def adopt(self, record: PhraseRow) -> None:
        """The phrase as the store has it now."""
        self._row = record
        self.show_difference_from({"text": record.text})

    def _show(self) -> None:
        self._preview.say(self.tr("As printed: {0}").format(preview(self.text("text"), self._row.variables)), Tone.INFO)


class ResetForm(SideForm):
    """Back to the wording above it."""

    act = Act.RESET_PHRASE

    def __init__(self, session: Session, row: PhraseRow, parent: QWidget | None = None) -> None:
        self._row = row
        super().__init__(session, row.own, f"{row.book}/{row.language}/{row.name}", parent)

    def build(self) -> None:
        self.say(self.tr("From now on it is printed as shipped: {0}").format(self._row.shipped))

    def command(self, command_id: UUID) -> Command[Receipt]:
        return set_phrase(self.session, self._row, command_id, "")

    def submit_words(self) -> str:
        """The act itself."""
        return self.tr("Take the shipped wording")


def set_phrase(session: Session, row: PhraseRow, command_id: UUID, text: str) -> SetPhrase:
    """What is sent, for the posting's own department or the whole state."""
    return SetPhrase(
        command_id=command_id,
        book=row.book,
        language=row.language,
        name=row.name,
        text=text,
        seen_version=row.version,
        department_id=session.posting.scope.department_id,
    )


class PhrasesSection(Section[PhraseRow]):
    """Conditions: words, which book, the language of the papers, only what was changed."""

    spare = frozenset({"name"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(
            session, RowsModel(self._columns(), lambda row: (row.book, row.name)), "settings/phrases", parent
        )
        self._rows: tuple[PhraseRow, ...] = ()
        self._language, self._only_own = Language.HINDI, False
        self._book: Book | None = None
        self._text = SearchEdit(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._arrange_rows)
        self._text.textChanged.connect(lambda _text: self._quiet.start())
        self._text.down.connect(self.table.setFocus)
        self._of_book = ChoiceChip(self._take_book, self)
        self._in_language = ChoiceChip(self._take_language, self)
        self._own = SwitchChip(self._take_own, self)
        for widget in (self._text, self._of_book, self._in_language, self._own):
            self.filters.addWidget(widget)
        self.offer(Act.EDIT_PHRASE, SetPhrase)
        self.offer(Act.RESET_PHRASE, SetPhrase)
        self.retranslate()

    def ask(self) -> None:
        department = self.session.posting.scope.department_id
        question = PhraseLibrary(language=self._language, department_id=department)
        self.session.ask(self, question, self._show, failed=self.fail, topic="phrases")

    def about(self) -> str:
        own = sum(1 for row in self._rows if row.own)
        return self.tr("{0} phrases, {1} worded our own way").format(number(len(self._rows)), number(own))

    def known(self, row: PhraseRow) -> Known:
        facts = [
            (self.tr("Ours"), row.own or NOTHING),
            (self.tr("Shipped"), row.shipped),
            (self.tr("As printed"), preview(row.text, row.variables)),
            (self.tr("Variables"), ", ".join(f"{{{name}}}" for name in row.variables) or NOTHING),
        ]
        return Known(row.text, row.name, tuple(facts))

    def judge(self, row: PhraseRow | None) -> None:
        nothing = "" if row is not None else self.tr("No phrase is chosen.")
        self.rule_out(Act.EDIT_PHRASE, nothing)
        shipped = self.tr("It is printed as shipped already.")
        self.rule_out(Act.RESET_PHRASE, nothing or ("" if row is not None and row.own and row.version else shipped))

    def form(self, act: Act) -> SideForm | None:
        row = self.current
        if row is None:
            return None
        return ResetForm(self.session, row) if act is Act.RESET_PHRASE else PhraseForm(self.session, row)

    def clear_filters(self) -> None:
        self._book, self._only_own = None, False
        self._text.clear()
        self._say_filters()
        self._arrange_rows()

    def search_for(self, text: str) -> bool:
        self._text.setText(text)
        self._arrange_rows()
        return True

    def heads(self) -> Sequence[str]:
        return (self.tr("Phrase"), self.tr("Shipped"), self.tr("Ours"))

    def values(self, row: PhraseRow) -> Sequence[Value]:
        return (row.name, row.shipped, row.own)

    def retranslate(self) -> None:
        super().retranslate()
        self._text.setPlaceholderText(self.tr("words of the phrase"))
        self._text.setAccessibleName(self._text.placeholderText())
        self._text.setMinimumWidth(self._text.fontMetrics().horizontalAdvance(self._text.placeholderText() + "m" * 6))
        self._say_filters()

    def _say_filters(self) -> None:
        books = [(Book.MINUTES, self.tr("minutes")), (Book.PAPERS, self.tr("notices and letters"))]
        self._of_book.show_choice(self.tr("Book"), books, self._book)
        languages = [(Language.HINDI, self.tr("Hindi")), (Language.ENGLISH, self.tr("English"))]
        self._in_language.show_choice(self.tr("Language of the paper"), languages, self._language)
        self._own.show_switch(self.tr("Only our own"), on=self._only_own)

    def _take_book(self, book: Book | None) -> None:
        self._book = book
        self._say_filters()
        self._arrange_rows()

    def _take_language(self, language: Language | None) -> None:
        self._language = language or Language.HINDI
        self._say_filters()
        self.refresh()

    def _take_own(self, on: bool) -> None:
        self._only_own = on
        self._say_filters()
        self._arrange_rows()

    def _show(self, rows: tuple[PhraseRow, ...]) -> None:
        self._rows = rows
        self._arrange_rows()

    def _arrange_rows(self) -> None:
        self._quiet.stop()
        wanted = self._text.text().strip().casefold()
        shown = [
            row
            for row in self._rows
            if self._book in (None, row.book)
            and (row.own or not self._only_own)
            and wanted in f"{row.name} {row.shipped} {row.own}".casefold()
        ]
        self.show_rows(shown, self.tr("No phrase fits these conditions."), self.tr("Clear the conditions"))

    def _columns(self) -> Sequence[Column[PhraseRow]]:
        return (
            Column(
                "text",
                lambda: translate("PhrasesSection", "As printed"),
                lambda row: Text2(row.text, lines=2),
                360,
                stretches=True,
            ),
            Column(
                "own",
                lambda: translate("PhrasesSection", "Whose"),
                lambda row: Text2(
                    translate("PhrasesSection", "ours") if row.own else translate("PhrasesSection", "shipped"),
                    tone=Tone.INFO if row.own else Tone.MUTED,
                ),
                90,
                sort=lambda row: not row.own,
            ),
            Column(
                "name",
                lambda: translate("PhrasesSection", "Name"),
                lambda row: Text2(row.name, row.book.value, tone=Tone.MUTED),
                170,
                sort=lambda row: row.name,
            ),
        )
