"""How fast the PDF engine is beside its rivals: `python -m tests.bench.documents [--rounds N]`.

One run measures every engine in turn, round after round, so that a busy machine slows all alike; compare the
ratios, not the seconds. Engines that are not installed are left out: typst (PyPI), WeasyPrint (PyPI) and
LibreOffice. Nothing is asserted.

Two texts are set: minutes as offices write them, whose words repeat, and a worst case in which no word does.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from reportlab.lib.enums import TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from desktop import resources
from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Metadata
from desktop.services.documents.styles import MM, RIGHT_BOLD
from tests.documents.samples import CLOSING, DIRECTIONS, OPENING, POINTS, TITLE, flat

REGULAR = resources.path("fonts", "NotoSansDevanagari-Regular.ttf")
BOLD = resources.path("fonts", "NotoSansDevanagari-Bold.ttf")
METADATA = Metadata(title=TITLE, created=datetime(2026, 11, 15, tzinfo=UTC))

Block = tuple[str, str]  # kind (title, text, item, action) and text
Engine = Callable[[list[Block]], int]  # sets the blocks, returns the pages


def minutes(times: int) -> list[Block]:
    blocks: list[Block] = [("title", TITLE)]
    for _ in range(times):
        blocks.append(("text", OPENING))
        blocks += [("item", flat(point)) for point in POINTS]
        for direction, action in DIRECTIONS:
            blocks += [("item", direction), ("action", action)]
        blocks.append(("text", CLOSING))
    return blocks


def never_the_same(times: int, seed: int) -> list[Block]:
    """The minutes with every word replaced by a made-up one of the same number of syllables."""
    chance = random.Random(seed)
    consonants, signs = "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह", ["", "ा", "ि", "ी", "ु", "ू", "े", "ो", "ं", "्र", "्य"]

    def word(old: str) -> str:
        return "".join(chance.choice(consonants) + chance.choice(signs) for _ in range(max(1, len(old) // 2)))

    return [(kind, " ".join(map(word, text.split()))) for kind, text in minutes(times)]


def ours(blocks: list[Block]) -> int:
    with Document(METADATA) as document:
        with document.items() as items:
            for kind, text in blocks:
                match kind:
                    case "title":
                        document.title(text)
                    case "item":
                        items.add("•", text)
                    case "action":
                        document.paragraph(text, RIGHT_BOLD, keep_with_previous=True)
                    case _:
                        document.paragraph(text)
        return pages(document.pdf())


def reportlab(*, shaped: bool) -> Engine:
    names = [f"bench-{weight}-{shaped}" for weight in ("regular", "bold")]
    for name, path in zip(names, (REGULAR, BOLD), strict=True):
        font = TTFont(name, str(path), shapable=shaped)
        font.face.name = name.encode("ascii")  # ReportLab takes fonts of one face name for the same font
        pdfmetrics.registerFont(font)
    body = ParagraphStyle(
        "body", fontName=names[0], fontSize=12, leading=18, spaceAfter=6, alignment=TA_JUSTIFY, shaping=int(shaped)
    )
    item = ParagraphStyle("item", body, leftIndent=8 * MM, bulletFontName=names[0], bulletFontSize=12)
    action = ParagraphStyle("action", body, fontName=names[1], alignment=TA_RIGHT)

    def build(blocks: list[Block]) -> int:
        styles = {"text": body, "item": item, "title": action, "action": action}
        story: list[Flowable] = [
            Paragraph(escape(text), styles[kind], bulletText="•" if kind == "item" else None) for kind, text in blocks
        ]
        target = BytesIO()
        SimpleDocTemplate(
            target, leftMargin=30 * MM, rightMargin=20 * MM, topMargin=20 * MM, bottomMargin=20 * MM
        ).build(story)
        return pages(target.getvalue())

    return build


def typst_engine() -> Engine:
    typst = importlib.import_module("typst")

    def build(blocks: list[Block]) -> int:
        quoted = {c: f"\\{c}" for c in "\\#*_`$<>@[]-+=/~"}
        lines = [
            '#set page(paper: "a4", margin: (left: 30mm, right: 20mm, y: 20mm), numbering: "1/1")',
            '#set text(font: "Noto Sans Devanagari", size: 12pt, lang: "hi")',
            "#set par(justify: true, leading: 9pt)",
        ]
        for kind, text in blocks:
            clean = "".join(quoted.get(c, c) for c in text)
            wrap = {
                "item": f"- {clean}",
                "action": f"#align(right)[*{clean}*]",
                "title": f"#align(center)[*{clean}*]",
            }
            lines.append(wrap.get(kind, clean) + "\n")
        pdf = typst.compile("\n".join(lines).encode(), font_paths=[str(REGULAR.parent)], ignore_system_fonts=True)
        return pages(pdf)

    return build


def html(blocks: list[Block]) -> str:
    rows = "".join(f'<p class="{kind}">{escape(text)}</p>' for kind, text in blocks)
    return (
        "<meta charset=utf-8><style>"
        f"@font-face{{font-family:N;src:url({REGULAR.as_uri()})}}@page{{size:A4;margin:20mm 20mm 20mm 30mm}}"
        "body{font:12pt/18pt N}p{text-align:justify;margin:0 0 6pt}.item{margin-left:8mm}.action{text-align:right}"
        f"</style>{rows}"
    )


def weasyprint_engine() -> Engine:
    weasyprint = importlib.import_module("weasyprint")
    return lambda blocks: pages(weasyprint.HTML(string=html(blocks)).write_pdf())


def libreoffice_engine(program: str) -> Engine:
    def build(blocks: list[Block]) -> int:
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder, "minutes.html")
            page.write_text(html(blocks), encoding="utf-8")
            subprocess.run(
                [program, "--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir", folder, page],
                check=True,
                capture_output=True,
            )
            return pages(page.with_suffix(".pdf").read_bytes())

    return build


def pages(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def engines() -> dict[str, Engine]:
    found: dict[str, Engine] = {
        "ours, tagged, PDF/A": ours,
        "ReportLab unshaped": reportlab(shaped=False),
        "ReportLab shaped": reportlab(shaped=True),
    }
    for name, make in (("typst", typst_engine), ("weasyprint", weasyprint_engine)):
        if importlib.util.find_spec(name):
            found[name] = make()
    office = shutil.which("soffice")
    if office:
        found["LibreOffice (whole process)"] = libreoffice_engine(office)
    return found


@contextmanager
def timed(into: list[float]) -> Iterator[None]:
    started = time.perf_counter()
    yield
    into.append(time.perf_counter() - started)


def compare(title: str, blocks_of: Callable[[int], list[Block]], rounds: int) -> None:
    """Prints a table: median seconds, ratio to ours, pages. `blocks_of` gives the text of each round."""
    rivals = engines()
    seconds: dict[str, list[float]] = {name: [] for name in rivals}
    count: dict[str, int] = {}
    for turn in range(rounds):
        blocks = blocks_of(turn)
        for name, build in rivals.items():
            with timed(seconds[name]):
                count[name] = build(blocks)
    base = statistics.median(seconds["ours, tagged, PDF/A"])
    print(f"\n{title}: {sum(len(text.split()) for _, text in blocks_of(0))} words")
    print(f"  {'engine':30} {'seconds':>8} {'ours / it':>10} {'pages':>6}")
    for name, each in seconds.items():
        median = statistics.median(each)
        print(f"  {name:30} {median:8.3f} {base / median:10.2f} {count[name]:6}")


def whole_process(rounds: int) -> None:
    """A fresh interpreter that makes the three-page document, beside one that only starts, and LibreOffice."""
    code = "from tests.bench.documents import minutes, ours; ours(minutes(4))"
    # what a command needs: the engine without the rivals that this module imports
    command = "import desktop.services.documents.minutes_pages"

    def started(program: str) -> Callable[[], object]:
        return lambda: subprocess.run([sys.executable, "-c", program], check=True)

    ways: dict[str, Callable[[], object]] = {
        "ours": started(code),
        "our imports alone": started(command),
        "interpreter alone": started("pass"),
    }
    office = shutil.which("soffice")
    if office:
        build, blocks = libreoffice_engine(office), minutes(4)
        ways["LibreOffice"] = lambda: build(blocks)
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, way in ways.items():
            with timed(seconds[name]):
                way()
    base = statistics.median(seconds["ours"])
    print("\nwhole process, 3 pages")
    for name, each in seconds.items():
        median = statistics.median(each)
        print(f"  {name:30} {median:8.3f} {base / median:10.2f}")


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    options: Any = parser.parse_args(arguments)
    compare("minutes, short", lambda _turn: minutes(4), options.rounds)
    compare("minutes, long", lambda _turn: minutes(40), options.rounds)
    compare("no word twice, long", lambda turn: never_the_same(40, seed=turn), options.rounds)
    whole_process(options.rounds)


if __name__ == "__main__":
    main()
