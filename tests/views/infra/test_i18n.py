from __future__ import annotations

import ast
import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.infra import catalogue
from desktop.views.infra.i18n import Language, Translation, both, language
from desktop.views.infra.qt_words import QT_WORDS
from desktop.views.widgets.retranslated import Retranslated
from tests.views.sources import calls, trees

MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
PLACE = re.compile(r"\{\w*\}|%n|%\d")


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogues brought up to the sources of now, beside the ones that ship."""
    folder = tmp_path_factory.mktemp("i18n")
    for shipped in (catalogue.hindi(), catalogue.english()):
        shutil.copy(shipped, folder / shipped.name)
    catalogue.take_up(folder / "nodal_hi.ts", "hi_IN")
    catalogue.take_up(folder / "nodal_en.ts", "en_IN", "-pluralonly")
    return folder


def test_no_string_lacks_its_hindi(fresh: Path) -> None:
    assert catalogue.unfinished(fresh / "nodal_hi.ts") == []


def test_no_english_plural_is_unfinished(fresh: Path) -> None:
    assert catalogue.unfinished(fresh / "nodal_en.ts") == []


def test_the_binary_catalogues_are_those_of_the_sources(fresh: Path) -> None:
    for shipped in (catalogue.hindi(), catalogue.english()):
        copy = fresh / f"again_{shipped.name}"
        shutil.copy(shipped, copy)
        assert catalogue.build(copy).read_bytes() == shipped.with_suffix(".qm").read_bytes()


def test_placeholders_are_the_same_in_both_languages(fresh: Path) -> None:
    for context, message in catalogue.messages(fresh / "nodal_hi.ts"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        forms = [] if translation is None else [form.text for form in translation.findall("numerusform")]
        for form in filter(None, forms or [message.findtext("translation")]):
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(source)), (context, source)


def test_mnemonics_are_latin_letters_in_brackets(fresh: Path) -> None:
    for context, message in catalogue.messages(fresh / "nodal_hi.ts"):
        hindi = message.findtext("translation", "")
        if "&" in hindi.replace("&&", ""):
            assert re.search(r"\(&[A-Z]\)", hindi), (context, hindi)


def test_digits_are_ascii_and_nothing_of_english_is_left(fresh: Path) -> None:
    for context, message in catalogue.messages(fresh / "nodal_hi.ts"):
        hindi = "".join(message.itertext())
        assert not re.search("[०-९॰]", hindi), (context, hindi)


def test_contexts_are_names_that_are_asked_for(fresh: Path) -> None:
    for context, message in catalogue.messages(fresh / "nodal_hi.ts"):
        assert re.fullmatch(r"_?[A-Z]\w+", context), (context, message.findtext("source"))


def test_plurals_have_their_forms(fresh: Path) -> None:
    for context, message in catalogue.messages(fresh / "nodal_hi.ts"):
        if "%n" in message.findtext("source", ""):
            assert message.get("numerus") == "yes", (context, message.findtext("source"))


def test_only_literals_and_marked_tables_are_translated() -> None:
    """The extractor sees literals. `translate` may also show an entry of a table whose words were marked; nothing is
    glued together or formatted before it is translated."""
    for path, tree in trees():
        for name, call in calls(tree):
            at = MARKERS.get(name)
            if at is None or path == "infra/i18n.py" or len(call.args) <= at:
                continue
            entry = name == "translate" and not isinstance(call.args[at], ast.JoinedStr | ast.BinOp | ast.Call)
            assert entry or isinstance(call.args[at], ast.Constant), f"{path}:{call.lineno} {ast.unparse(call)}"


def test_translate_is_called_by_its_bare_name_and_never_for_plurals() -> None:
    for path, tree in trees():
        for name, call in calls(tree):
            if name == "translate" and path != "infra/i18n.py":
                assert isinstance(call.func, ast.Name), f"{path}:{call.lineno}"
                assert "%n" not in ast.unparse(call), f"{path}:{call.lineno}"


def test_no_typed_hindi_stands_in_the_code() -> None:
    """Words are in the catalogue. Docstrings and comments may quote them; the two names of languages are no words."""
    for path, tree in trees():
        documented = {
            node.body[0].value
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        notes = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)} | documented
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in notes:
                assert not re.search("[\u0904-\u0939]", node.value) or path == "infra/i18n.py", f"{path}: {node.value}"


class Greeting(Retranslated, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[Language] = []
        self.retranslate()

    def retranslate(self) -> None:
        self.said.append(language())


def test_a_turn_of_language_reaches_every_widget_at_once(translation: Translation, qtbot: QtBot) -> None:
    widget = Greeting()
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitSignal(translation.changed):
        translation.turn()
    qtbot.waitUntil(lambda: widget.said == [Language.HINDI, Language.ENGLISH])


def test_qts_own_dialogs_speak_the_language(translation: Translation, qtbot: QtBot) -> None:
    def words() -> list[str]:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        return sorted(button.text() for button in box.buttons())

    assert words() == ["ठीक है", "रहने दें"]
    translation.speak(Language.ENGLISH)
    assert [word.replace("&", "") for word in words()] == ["Cancel", "OK"]


def test_every_marked_word_of_qt_is_hindi() -> None:
    assert len(QT_WORDS) == len([m for c, m in catalogue.messages(catalogue.hindi()) if c.startswith("Q")])
    assert QCoreApplication.translate("QLineEdit", "&Copy") == "प्रतिलिपि (&C)"


def test_names_from_data_follow_the_language(translation: Translation) -> None:
    assert both("देहरादून", "Dehradun") == "देहरादून"
    translation.speak(Language.ENGLISH)
    assert both("देहरादून", "Dehradun") == "Dehradun"
    assert both("देहरादून", "") == "देहरादून"


def test_a_line_without_hindi_is_refused(tmp_path: Path) -> None:
    copy = tmp_path / "nodal_hi.ts"
    shutil.copy(catalogue.hindi(), copy)
    with pytest.raises(catalogue.CatalogueError, match="line 2"):
        catalogue.fill(copy, ["@Labels", "Pending"])


def test_hindi_is_taken_in_by_context_and_escapes(tmp_path: Path) -> None:
    copy = tmp_path / "nodal_hi.ts"
    shutil.copy(catalogue.hindi(), copy)
    assert catalogue.fill(copy, ["@Labels", "Pending\tशेष", "@Nowhere", "Pending\tन"]) == 1
    found = {(c, m.findtext("source")): m.findtext("translation") for c, m in catalogue.messages(copy)}
    assert found["Labels", "Pending"] == "शेष"
