"""What stands between the lines of pasted minutes without belonging to them: page feet, old typewriter codes."""

from __future__ import annotations

import pytest

from desktop.models.minutes import NoteKind, essence, plain_text, read_minutes
from desktop.models.minutes.krutidev_lines import in_unicode

MEETING = """\
सचिव, पेयजल की अध्यक्षता में दिनांक 18.02.2025 को समीक्षा बैठक का कार्यवृत्त
बैठक में निम्न निर्देश दिए गए:—
1. सभी अधिशासी अभियन्ता अपनी लंबित शिकायतों की समीक्षा मासिक बैठक से पूर्व पूर्ण करें तथा
<inside>पूरी तैयारी के साथ आएँ।
<before the action>(कार्यवाही समस्त सचिव)
<between>2. टैंकरों की सूची दी जाए।
(कार्यवाही समस्त जिलाधिकारी)
अन्त में धन्यवाद ज्ञापित करते हुए बैठक का समापन किया गया।
"""
PLACES = ("<inside>", "<before the action>", "<between>")
FEET = ("पृष्ठ 2/5", "पृष्ठ संख्या 2", "Page 2 of 5", "- 2 -", "2/5", "2 | Page", "SHA-256 " + "0f" * 32)

KRUTI_DEV = """\
is;ty vuqHkkx&2
**lfpo] is;ty] mRrjk[k.M 'kklu dh v/;{krk esa fnukad 15-11-2026 dks leh{kk cSBd dk dk;Zo`Rr**
cSBd esa fuEu funsZ'k fn, x,%&
1- lHkh f'kdk;rksa dk fuLrkj.k 15 fnu ds Hkhrj fd;k tk,A
¼dk;Zokgh leLr ftykf/kdkjh½
- ikap xzkeksa esa ty vkiwfrZ lqfuf'pr dh tk,A
¼dk;Zokgh eq[; vfHk;ark½

vUr esa /kU;okn Kkfir djrs gq, cSBd dk lekiu fd;k x;kA
¼vkyksd dqekj½
lfpoA
Copy to Director ITDA
"""


@pytest.mark.parametrize("foot", FEET)
@pytest.mark.parametrize("place", PLACES)
def test_a_pages_foot_interrupts_nothing_and_is_kept(place: str, foot: str) -> None:
    text = MEETING.replace(place, f"{foot}\n")
    for other in PLACES:
        text = text.replace(other, "")
    document, report = read_minutes(text)
    first, second = document.directions
    assert first.text.endswith("पूर्ण करें तथा पूरी तैयारी के साथ आएँ।")
    assert first.addressees == ("समस्त सचिव",)
    assert second.addressees == ("समस्त जिलाधिकारी",)
    assert [passage.text for passage in document.passages] == [foot]
    assert [note.text for note in report.of(NoteKind.PAGE_FOOT)] == [foot]
    assert report.unplaced == ()
    assert essence(plain_text(document)) == essence(text)


def test_kruti_dev_is_read_as_unicode_and_told() -> None:
    text, notes = in_unicode(KRUTI_DEV)
    document, _ = read_minutes(text)
    assert document.title == "सचिव, पेयजल, उत्तराखण्ड शासन की अध्यक्षता में दिनांक 15.11.2026 को समीक्षा बैठक का कार्यवृत्त"
    assert [direction.addressees for direction in document.directions] == [("समस्त जिलाधिकारी",), ("मुख्य अभियंता",)]
    assert document.signatory
    assert (document.signatory.name, document.signatory.designation) == ("आलोक कुमार", "सचिव।")
    assert "Copy to Director ITDA" in text
    assert [(note.line, note.detail) for note in notes] == [(1, "11")]
    assert notes[0].text == "is;ty vuqHkkx&2"


def test_unicode_and_english_stay_as_they_are() -> None:
    for text in (MEETING, "Minutes of the review meeting\r\n1. Roads to be repaired.\r\n(Action: DM)\r\n", ""):
        assert in_unicode(text) == (text, ())


def test_line_ends_and_list_marks_survive() -> None:
    text, notes = in_unicode("समीक्षा\r\n• ikap xzkeksa esa ty vkiwfrZ lqfuf'pr dh tk,A\r\nबैठक\r\n")
    assert text == "समीक्षा\r\n• पांच ग्रामों में जल आपूर्ति सुनिश्चित की जाए।\r\nबैठक\r\n"
    assert [(note.line, note.detail) for note in notes] == [(2, "2")]
