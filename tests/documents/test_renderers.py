"""Three renderers that people use agree on every pixel, give or take one."""

from __future__ import annotations

import subprocess
from io import BytesIO
from itertools import permutations
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from tests.documents.readers import opened_by_mupdf
from tests.documents.samples import write_minutes

RESOLUTION = 150
INK = 128
AGREEMENT = 0.985


def by_poppler(path: Path) -> Image.Image:
    command = ["pdftoppm", "-r", str(RESOLUTION), "-gray", "-f", "1", "-l", "1", str(path)]
    return Image.open(BytesIO(subprocess.run(command, capture_output=True, check=True).stdout))


def by_mupdf(path: Path) -> Image.Image:
    with opened_by_mupdf(path.read_bytes()) as document:
        return Image.open(BytesIO(document[0].get_pixmap(dpi=RESOLUTION).tobytes("png")))


def by_pdfium(path: Path) -> Image.Image:
    document: Any = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return document[0].render(scale=RESOLUTION / 72).to_pil()  # type: ignore[no-any-return]  # it ships no types
    finally:
        document.close()


def ink(image: Image.Image) -> Image.Image:
    return image.convert("L").point(lambda shade: 255 if shade < INK else 0)


def agreement(ours: Image.Image, theirs: Image.Image) -> float:
    """The share of our ink that lies within a pixel of theirs."""
    stray = ImageChops.subtract(ours, theirs.filter(ImageFilter.MaxFilter(3)))
    return 1 - stray.histogram()[255] / ours.histogram()[255]


def test_renderers_agree(metadata: Metadata, tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    with Document(metadata) as document:
        write_minutes(document)
        document.save(path)
    images = [ink(render(path)) for render in (by_poppler, by_mupdf, by_pdfium)]
    size = min(image.size for image in images)
    images = [image.crop((0, 0, *size)) for image in images]
    for ours, theirs in permutations(images, 2):
        assert agreement(ours, theirs) > AGREEMENT


def test_the_yardstick_sees_another_page() -> None:
    blank = Image.new("L", (50, 50))
    marked = blank.copy()
    marked.paste(255, (10, 10, 30, 30))
    assert agreement(marked, blank) == pytest.approx(0)
