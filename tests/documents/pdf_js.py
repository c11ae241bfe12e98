"""What pdf.js reads in our pages: `python -m tests.documents.pdf_js FOLDER`, after `npm install pdfjs-dist` in FOLDER.

Firefox and many web portals show PDFs with it. It needs Node, which a test machine may lack, so it has its own
command: it prints how many words of the minutes and of the hard words came back, and ends with 1 when one is missing.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.page import Foot
from desktop.services.documents.styles import BODY, Align
from tests.documents.readers import words
from tests.documents.samples import DIRECTIONS, minutes_texts, write_minutes

METADATA = Metadata(title="समीक्षा बैठक का कार्यवृत्त", created=datetime(2026, 11, 15, tzinfo=UTC))
SCRIPT = Path(__file__).with_name("pdf_js.mjs")
TIMES = 4


def read(pdf: bytes, folder: str) -> list[str]:
    done = subprocess.run(["node", SCRIPT, folder], input=pdf, capture_output=True, check=True)
    return words(done.stdout.decode())


def told(name: str, truth: list[str], found: list[str]) -> bool:
    """Prints one line and says whether every word came back, none more and none less."""
    missing, more = Counter(truth) - Counter(found), Counter(found) - Counter(truth)
    print(f"{name}: {len(truth) - missing.total()} of {len(truth)} words, {more.total()} that were never written")
    for word in (*missing, *more):
        print("   ", word)
    return not (missing or more)


def main(folder: str) -> int:
    with Document(METADATA, foot=Foot()) as document:
        write_minutes(document, times=TIMES)
        minutes = document.pdf()
    labels = [f"{n}." for n in range(1, len(DIRECTIONS) + 1)] * TIMES
    truth = [word for text in minutes_texts(times=TIMES) for word in text.split()] + labels
    whole = told("minutes", truth, read(minutes, folder))

    hard = Path(__file__).with_name("hard_words.txt").read_text(encoding="utf-8").split()
    with Document(METADATA, foot=Foot(number="")) as document:
        for word in hard:
            document.paragraph(word, BODY.but(align=Align.LEFT))
        listed = document.pdf()
    return 0 if told("hard words", hard, read(listed, folder)) and whole else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
