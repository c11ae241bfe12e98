"""What stays together at a page's end."""

from __future__ import annotations

import pytest

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import Foot, PageSetup
from desktop.services.documents.styles import BODY, RIGHT_BOLD, Align
from tests.documents.tracing import drawn_texts

LINE = 18.0
PLAIN = BODY.but(align=Align.LEFT, after=0)
DIRECTION = "समस्त अधिशासी अभियन्ता लम्बित शिकायतों का निस्तारण समयबद्ध रूप से करना सुनिश्चित करेंगे। " * 4


def page_of(lines: float) -> PageSetup:
    """A page that holds so many lines."""
    return PageSetup(width=400, height=100 + lines * LINE, left=50, right=50, top=50, bottom=50)


def pages(document: Document) -> list[list[str]]:
    """The lines of each page."""
    found: dict[int, dict[float, str]] = {}
    for part in drawn_texts(document.pdf()):
        lines = found.setdefault(part.page, {})
        lines[part.y] = lines.get(part.y, "") + part.text
    return [[text.strip() for text in found[page].values()] for page in sorted(found)]


@pytest.mark.parametrize("room", range(4, 14))
def test_a_heading_takes_two_lines_with_it(room: int, metadata: Metadata) -> None:
    with Document(metadata, page=page_of(room + 0.5), foot=Foot(number="")) as document:
        for number in range(room - 3):
            document.paragraph(f"पंक्ति {number}", PLAIN)
        document.heading("शीर्षक", style=PLAIN)
        document.paragraph(DIRECTION, PLAIN)
        for page in pages(document):
            if "शीर्षक" in page:
                assert len(page) - page.index("शीर्षक") > 2


@pytest.mark.parametrize("room", range(4, 20))
def test_an_action_line_is_never_alone(room: int, metadata: Metadata) -> None:
    with Document(metadata, page=page_of(room + 0.2), foot=Foot(number="")) as document:
        with document.items(PLAIN.but(left=20)) as items:
            for number in range(1, 4):
                items.add(f"{number}.", DIRECTION, below=[("(कार्यवाही समस्त)", RIGHT_BOLD.but(after=0))])
        for page in pages(document):
            assert page[0] != "(कार्यवाही समस्त)"
            assert page[1] != "(कार्यवाही समस्त)"


def test_a_signature_keeps_lines_of_text_with_it(metadata: Metadata) -> None:
    for room in range(8, 20):
        with Document(metadata, page=page_of(room + 0.2), foot=Foot(number="")) as document:
            document.paragraph(DIRECTION, PLAIN)
            document.paragraph(DIRECTION, PLAIN, keep_with_next=True)
            document.space(40)
            document.paragraph("(आलोक कुमार)", PLAIN)
            last = pages(document)[-1]
            assert last.index("(आलोक कुमार)") >= 2


def test_what_no_page_can_keep_together_is_parted(metadata: Metadata) -> None:
    with Document(metadata, page=page_of(6), foot=Foot(number="")) as document:
        for number in range(20):
            document.paragraph(f"पंक्ति {number}", PLAIN, keep_with_next=True)
        document.paragraph("अन्त", PLAIN)
        assert [line for page in pages(document) for line in page] == [*(f"पंक्ति {n}" for n in range(20)), "अन्त"]


def test_a_block_can_be_tied_to_the_one_before(metadata: Metadata) -> None:
    with Document(metadata, page=page_of(5.5), foot=Foot(number="")) as document:
        for number in range(5):
            document.paragraph(f"पंक्ति {number}", PLAIN)
        document.paragraph("पीछे", PLAIN, keep_with_previous=True)
        assert pages(document)[1] == ["पंक्ति 4", "पीछे"]


def test_a_new_page_begins_where_it_is_asked_for(metadata: Metadata) -> None:
    with Document(metadata, foot=Foot(number="")) as document:
        document.paragraph("एक", PLAIN, keep_with_next=True)
        document.new_page()
        document.paragraph("दो", PLAIN, keep_with_previous=True)
        assert pages(document) == [["एक"], ["दो"]]
