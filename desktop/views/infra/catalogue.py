r"""Builds the catalogues of the window: reads the sources, takes new Hindi, writes `.ts` and `.qm`.

    python -m desktop.views.infra.catalogue                  take up new strings, build, say how many are left
    python -m desktop.views.infra.catalogue missing          print the strings without Hindi, one per line
    python -m desktop.views.infra.catalogue fill FILE        take Hindi from lines `English<TAB>Hindi`
    python -m desktop.views.infra.catalogue tidy             forget strings that are no longer in the sources

In a FILE a line `@Context` narrows what follows to one context, and there it also replaces what stands; `\n` is a
line break; a plural has two Hindi forms: `English<TAB>one<TAB>many`. English plurals in `(s)` need no line.
Tool of developers and of the release, run in a checkout; the program itself only loads the `.qm`.
"""

from __future__ import annotations

import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from desktop import resources

_CODE = Path(__file__).resolve().parents[1]
_TOOLS = Path(sys.executable).parent


class CatalogueError(Exception):
    """A tool failed or a line does not fit; the message says which."""


def hindi() -> Path:
    """The Hindi catalogue, complete."""
    return resources.path("i18n", "nodal_hi.ts")


def english() -> Path:
    """The English catalogue: plurals only."""
    return resources.path("i18n", "nodal_en.ts")


def take_up(into: Path, language: str, *options: str) -> None:
    """Bring a catalogue up to the sources. Strings that are gone keep their Hindi until `tidy`: they may come back."""
    sources = [str(file) for file in sorted(_CODE.rglob("*.py"))]
    _run(
        "pyside6-lupdate",
        *sources,
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        language,
        *options,
        "-ts",
        str(into),
    )


def build(catalogue: Path) -> Path:
    """The binary form beside the catalogue."""
    made = catalogue.with_suffix(".qm")
    # A window that runs has the old file mapped into memory: it must stay whole until it lets go.
    beside = catalogue.with_suffix(".new")
    _run("pyside6-lrelease", "-silent", str(catalogue), "-qm", str(beside))
    beside.replace(made)
    return made


def messages(catalogue: Path) -> Iterator[tuple[str, ET.Element]]:
    """(context, message) of every string that is still in the sources."""
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                yield context.findtext("name", ""), message


def unfinished(catalogue: Path) -> list[tuple[str, str]]:
    """(context, source) of every string without a translation."""
    found = []
    for context, message in messages(catalogue):
        translation = message.find("translation")
        if (
            translation is None
            or translation.get("type") == "unfinished"
            or not "".join(translation.itertext()).strip()
        ):
            found.append((context, message.findtext("source", "")))
    return found


def fill(catalogue: Path, lines: list[str]) -> int:
    """Take translations over; returns how many strings they finished."""
    given = _read(lines)
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    done = 0
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            if translation is None:
                continue
            exact = given.get((name, source))
            forms = exact or (given.get(("", source)) if translation.get("type") == "unfinished" else None)
            if forms:
                _put(message, translation, forms)
                done += 1
    _write(tree, catalogue)
    return done


def fill_english_plurals(catalogue: Path) -> None:
    """`%n day(s)` is `%n day` and `%n days`."""
    tree = ET.parse(catalogue)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") == "unfinished":
            source = message.findtext("source", "")
            _put(message, translation, (source.replace("(s)", ""), source.replace("(s)", "s")))
    _write(tree, catalogue)


def _escaped(source: str) -> str:
    return source.replace("\n", "\\n")


def _put(message: ET.Element, translation: ET.Element, forms: tuple[str, ...]) -> None:
    translation.attrib.pop("type", None)
    plurals = translation.findall("numerusform")
    if message.get("numerus") == "yes":
        for number, plural in enumerate(plurals):
            plural.text = forms[min(number, len(forms) - 1)]
    else:
        translation.text = forms[0]


def _read(lines: list[str]) -> dict[tuple[str, str], tuple[str, ...]]:
    given: dict[tuple[str, str], tuple[str, ...]] = {}
    context = ""
    for number, line in enumerate(lines, 1):
        if line.startswith("@"):
            context = line[1:].strip()
        elif line.strip():
            source, *forms = (part.replace("\\n", "\n") for part in line.rstrip("\n").split("\t"))
            if not forms or not all(forms):
                raise CatalogueError(f"line {number} has no translation: {line.strip()}")
            given[context, source] = tuple(forms)
    return given


def _write(tree: ET.ElementTree[ET.Element], catalogue: Path) -> None:
    body = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run([_TOOLS / tool, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - our own tool and files
    if done.returncode:
        raise CatalogueError(f"{tool}: {done.stdout}{done.stderr}")


def bring_up_to_date(lines: list[str] | None = None, *options: str) -> int:
    """Sources in, translations in, binaries out; returns how many Hindi strings are still missing."""
    take_up(hindi(), "hi_IN", *options)
    take_up(english(), "en_IN", "-pluralonly", *options)
    if lines is not None:
        fill(hindi(), lines)
        take_up(hindi(), "hi_IN")
    fill_english_plurals(english())
    take_up(english(), "en_IN", "-pluralonly")
    build(hindi())
    build(english())
    return len(unfinished(hindi()))


@contextmanager
def _alone() -> Iterator[None]:
    """One run at a time: two would write the same files."""
    lock = QLockFile(str(resources.path("i18n", ".lock")))
    if not lock.tryLock(120_000):
        raise CatalogueError("another run has been at it for two minutes")
    try:
        yield
    finally:
        lock.unlock()


def main(arguments: list[str]) -> int:
    """The command line; 0 = nothing is missing."""
    with _alone():
        if arguments[:1] == ["missing"]:
            take_up(hindi(), "hi_IN")
            wanted = [f"@{context}\n{_escaped(source)}" for context, source in unfinished(hindi())]
            sys.stdout.buffer.write(("\n".join(wanted) + "\n" * bool(wanted)).encode("utf-8"))
            return 1 if wanted else 0
        lines: list[str] | None = None
        if arguments[:1] == ["fill"]:
            lines = Path(arguments[1]).read_text(encoding="utf-8").splitlines()
        began = time.monotonic()
        left = bring_up_to_date(lines, *(["-no-obsolete"] if arguments[:1] == ["tidy"] else []))
        sys.stderr.write(f"{left} strings without Hindi ({time.monotonic() - began:.1f} s)\n")
        return 1 if left else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except CatalogueError as error:
        sys.exit(str(error))
