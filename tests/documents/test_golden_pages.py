"""Pages as they were looked at: the bytes of the file first, then, should a library write them otherwise, the pixels.

`pytest tests/documents/test_golden_pages.py --update-golden` writes `golden/` anew. Look at every image before it is
committed, beside a paper of the Secretariat: margins, hanging numbers, action lines and signatories at the right, no
lonely heading at a page's foot.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
import pytest
from PIL import Image, ImageChops

from desktop.models.minutes import AnnexKind
from desktop.models.minutes.drafting import table_annex
from desktop.services.documents.compliance_pages import print_compliance
from desktop.services.documents.letter_pages import print_letter
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.documents.notice_pages import print_notice
from desktop.services.documents.register_pages import print_register
from desktop.services.documents.today_pages import print_today
from tests.models import paper_samples as samples
from tests.models.minutes_samples import chief_minister_review

FOLDER = Path(__file__).with_name("golden")
HASHES = FOLDER / "sha256.json"
RESOLUTION = 100
SHADES = 16
FAINT = 40  # of 255: the edge of a letter, drawn by another version of the renderer
STRAY = 0.0005  # of the page


def minutes() -> bytes:
    figures = (
        ("लंबित (प्रतिशत)", "41.2", "30.5", "18.1", "10.2", "100"),
        ("समय-सीमा पार", "171", "96", "21", "4", "292"),
        ("संवाद", "1,284", "402", "96", "—", "1,782"),
        ("सन्तुष्टि (प्रतिशत)", "62.0", "71.4", "80.9", "75.0", "66.3"),
    )
    annexes = (table_annex(AnnexKind.FIGURES, figures, paragraphs=("अवधि: दिनांक 21.11.2024 से 18.02.2025 तक।",)),)
    return minutes_pdf(replace(chief_minister_review(), annexes=annexes))


PAPERS: dict[str, Callable[[], bytes]] = {
    "minutes": minutes,
    "notice": lambda: print_notice(samples.notice()),
    "compliance": lambda: print_compliance(samples.compliance()),
    "letter": lambda: print_letter(samples.reminder()),
    "register": lambda: print_register(samples.register()),
    "today": lambda: print_today(samples.today()),
}


def rendered(pdf: bytes) -> list[Image.Image]:
    """The pages in few shades of grey, which keeps the files small."""
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.render(scale=RESOLUTION / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()
    step = 255 / (SHADES - 1)
    return [page.point([round(round(shade / step) * step) for shade in range(256)]) for page in pages]


def stray_share(page: Image.Image, golden: Image.Image) -> float:
    if page.size != golden.size:
        return 1.0
    faint = ImageChops.difference(page, golden).histogram()[: FAINT + 1]
    return 1 - sum(faint) / (page.width * page.height)


def update(name: str, pdf: bytes) -> None:
    for old in FOLDER.glob(f"{name}-*.png"):
        old.unlink()
    for number, page in enumerate(rendered(pdf), 1):
        page.quantize(SHADES).save(FOLDER / f"{name}-{number}.png", optimize=True)
    hashes = json.loads(HASHES.read_text(encoding="utf-8")) if HASHES.exists() else {}
    hashes[name] = hashlib.sha256(pdf).hexdigest()
    HASHES.write_text(json.dumps(hashes, indent=2, sort_keys=True) + "\n", encoding="utf-8")


@pytest.mark.parametrize("name", PAPERS)
def test_pages_look_as_they_did(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    pdf = PAPERS[name]()
    if request.config.getoption("--update-golden"):
        update(name, pdf)
    if hashlib.sha256(pdf).hexdigest() == json.loads(HASHES.read_text(encoding="utf-8"))[name]:
        return
    pages = rendered(pdf)
    assert len(pages) == len(list(FOLDER.glob(f"{name}-*.png")))
    for number, page in enumerate(pages, 1):
        seen = tmp_path / f"{name}-{number}.png"
        page.save(seen)
        golden = Image.open(FOLDER / seen.name).convert("L")
        assert stray_share(page, golden) <= STRAY, f"compare {seen} with golden/{seen.name}"


@pytest.mark.parametrize("name", PAPERS)
def test_the_pixels_agree_as_well(name: str) -> None:
    """The images are those of the pages, so that the second comparison is one."""
    pages = rendered(PAPERS[name]())
    goldens = [Image.open(FOLDER / f"{name}-{number}.png").convert("L") for number in range(1, len(pages) + 1)]
    assert [stray_share(page, golden) <= STRAY for page, golden in zip(pages, goldens, strict=True)] == [True] * len(
        pages
    )


def test_a_moved_line_is_seen() -> None:
    (page, *_) = rendered(PAPERS["notice"]())
    assert stray_share(page, ImageChops.offset(page, 0, 1)) > STRAY
