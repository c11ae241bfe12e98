"""Text that wants to be something else is text."""

from __future__ import annotations

import socket

import pytest

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import Foot
from desktop.services.documents.styles import RIGHT_BOLD
from desktop.services.documents.table import Column
from tests.documents.telling import told_texts
from tests.documents.tracing import drawn_texts

HOSTILE = {
    '<b>मोटा</b> <img src="http://127.0.0.1:9/a.png" width="9999"/>': None,
    '<para><font name="NoSuchFont">x</font></para> &lt; &#65; &nosuch;': None,
    '<a href="file:///etc/passwd">x</a> <onDraw name="x"/> <unichar code="1"/>': None,
    "{page} {pages} %s %(x)s \\051 ) Tj ET (": None,
    "क\u202eगख\u202c": "क[U+202E]गख[U+202C]",
    "\u2067क\u2069\u200f": "[U+2067]क[U+2069][U+200F]",
    "अ\x00ब\x07": "अ[U+0000]ब[U+0007]",
    "स\ud800त": "स[U+D800]त",
    "\ue000\U0010ffff": "[U+E000][U+10FFFF]",
    "😀 👨\u200d👩\u200d👧 🇮🇳": None,
    "漢字 ગુજરાતી தமிழ்": None,
    "Z\u0353\u0361\u035fa\u0335\u0340l\u0489g\u0322o": None,
    "ाि्ंक्््": None,
    "लाल" * 7000: None,
    "a" * 20000: None,
    "कि" * 10000: None,
    "\u0301" * 300: None,
}


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the engine opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:24]))
def test_it_is_printed_as_text_everywhere(text: str, metadata: Metadata) -> None:
    printed = HOSTILE[text] or text
    with Document(metadata, foot=Foot(small=(text[:200],))) as document:
        document.heading(text)
        document.paragraph(text)
        with document.items() as items:
            items.add("1.", text, below=[(text, RIGHT_BOLD)])
        document.table([Column(text[:300]), Column("ख")], [[text, text[:50]]])
        pdf = document.pdf()
    told = [told.strip() for _, told in told_texts(pdf) if told.strip() != "1."]
    assert told == [printed] * 4 + [printed[: len(told[4])], "ख", printed, told[-1]]
    assert printed.startswith(told[-1])


def test_a_foot_line_of_any_length_stays_on_the_page(metadata: Metadata) -> None:
    with Document(metadata, foot=Foot(number="", small=("0f" * 40, "x" * 60))) as document:
        document.paragraph("क")
        for text in drawn_texts(document.pdf())[1:]:
            assert text.x > 0
            assert text.x + text.width * text.size < 595
