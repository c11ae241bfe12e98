"""The text of a PDF as the programs people use give it back."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pymupdf
import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from pdfminer.high_level import extract_text
from pypdf import PdfReader


def by_pypdf(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


def by_pdfminer(pdf: bytes) -> str:
    return extract_text(BytesIO(pdf))


def by_mupdf(pdf: bytes) -> str:
    with opened_by_mupdf(pdf) as document:
        return "\n".join(str(page.get_text()) for page in document)


def opened_by_mupdf(pdf: bytes) -> Any:
    library: Any = pymupdf  # half of it is without types
    return library.open(stream=pdf, filetype="pdf")


def by_pdfium(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def by_poppler(pdf: bytes) -> str:
    return run("pdftotext", "-raw", "-", "-", feed=pdf)


def run(*command: str, feed: bytes = b"") -> str:
    """A program of poppler-utils or qpdf; its failure fails the test, and so does its absence."""
    done = subprocess.run(command, input=feed, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


READERS: dict[str, Callable[[bytes], str]] = {
    "pypdf": by_pypdf,
    "pdfminer": by_pdfminer,
    "MuPDF": by_mupdf,
    "PDFium": by_pdfium,
    "pdftotext -raw": by_poppler,
}


def words(text: str) -> list[str]:
    """The words of an extraction, page numbers and list marks left out."""
    text = text.replace("\x00", "").replace("\ufffe", "-")
    return [word for word in text.split() if word != "•" and not re.fullmatch(r"पृष्ठ|\d+/\d+", word)]
