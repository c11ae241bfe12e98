"""`nodal-desk minutes read` and `nodal-desk minutes pdf`: from pasted text to a document, from a document to a PDF.

Neither needs a store or a window. 0 done, 1 refused or failed with one plain sentence on stderr, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import codecs
import os
import sys
import tempfile
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.errors import RuleBroken
from desktop.models.minutes import Language, Report, read_minutes
from desktop.models.minutes.json_form import from_json, to_json
from desktop.models.minutes.krutidev_lines import in_unicode
from desktop.models.minutes.phrases import sentence
from desktop.models.minutes.report_sentences import report_sentences

if TYPE_CHECKING:
    # argparse's own type for what `add_subparsers` gives exists for type checkers only
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what argparse gives has no public name

_STDIN = "-"


class _Refused(Exception):
    """The sentence that the person is told."""


def add_commands(subparsers: Subparsers) -> None:
    """Adds `minutes` with its two commands to the program's parser; `run` carries them out."""
    minutes = subparsers.add_parser("minutes", help="read pasted minutes, print minutes as PDF")
    commands = minutes.add_subparsers(dest="minutes_command", required=True, metavar="COMMAND")
    read = commands.add_parser("read", help="pasted text to a minutes document")
    read.add_argument("text", metavar="TEXT", help="a text file in UTF-8 or UTF-16, or - for standard input")
    read.add_argument("-o", "--output", metavar="FILE", help="the document (JSON); without it, standard output")
    read.add_argument("--report", action="store_true", help="say what could not be placed")
    pdf = commands.add_parser("pdf", help="a minutes document to PDF")
    pdf.add_argument("document", metavar="MINUTES.JSON", help="a minutes document, or - for standard input")
    pdf.add_argument("-o", "--output", metavar="FILE", required=True, help="the PDF")
    pdf.add_argument(
        "--sign", metavar="KEY.P12", help="sign it; the password is asked for or is the first line of stdin"
    )
    for command in (read, pdf):
        command.add_argument("--english", action="store_true", help="messages in English")


def run(args: argparse.Namespace) -> int:
    """Carries out what `add_commands` parsed; the exit code. Raises nothing for bad input."""
    language = Language.ENGLISH if args.english else Language.HINDI
    try:
        if args.minutes_command == "read":
            _read(args, language)
        else:
            _print(args, language)
    except _Refused as refused:
        print(refused, file=sys.stderr)  # noqa: T201 - a command's answer
        return 1
    return 0


def _read(args: argparse.Namespace, language: Language) -> None:
    text = _load(args.text, language)
    if not text.strip():
        raise _Refused(sentence("file_empty", language, file=args.text))
    text, turned = in_unicode(text)
    document, report = read_minutes(text)
    report = Report((*turned, *report.notes))
    content = to_json(document)
    if args.output:
        _save(Path(args.output), content.encode(), language)
    else:
        sys.stdout.write(content)
    if args.report:
        told = sys.stdout if args.output else sys.stderr
        for line in report_sentences(document, report, language):
            print(line, file=told)


def _print(args: argparse.Namespace, language: Language) -> None:
    text = _load(args.document, language)
    try:
        document = from_json(text)
    except RuleBroken as error:
        raise _Refused(invalid_sentence(error, args.document, language)) from error
    # the printing engine takes a while to import and `read` does without it
    from desktop.services.documents.minutes_pages import minutes_pdf  # noqa: PLC0415 - the printing engine is loaded only when something is printed

    content = minutes_pdf(document, to_be_signed=bool(args.sign))
    if args.sign:
        content = _signed(content, args.sign, document.language, language)
    _save(Path(args.output), content, language)


def _signed(pdf: bytes, key_file: str, of_paper: Language, language: Language) -> bytes:
    try:
        from desktop.services.documents.signing import sign  # noqa: PLC0415 - optional, and slow to import
        from desktop.services.documents.signing_keys import KeyFile  # noqa: PLC0415 - the same
    except ImportError as error:
        raise _Refused(sentence("sign_missing", language)) from error
    key = KeyFile(_load_bytes(key_file, language), _password(sentence("sign_password", language)))
    try:
        return sign(pdf, key, at=datetime.now(UTC), language=of_paper)
    except RuleBroken as error:
        raise _Refused(sentence(f"sign_{error.details['field']}", language, file=key_file)) from error


def _password(prompt: str) -> str:
    return getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


def invalid_sentence(error: RuleBroken, file: str, language: Language) -> str:
    """Why a document file was refused (see `json_form.from_json`)."""
    details = {key: str(value) for key, value in error.details.items()}
    return sentence(details.pop("problem"), language, file=file, **details)


def _load_bytes(name: str, language: Language) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == _STDIN else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise _Refused(sentence("file_unreadable", language, file=name)) from error


def _load(name: str, language: Language) -> str:
    content = _load_bytes(name, language)
    is_utf16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if is_utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        old = content.decode("cp1252", "replace")  # how Windows kept text in Kruti Dev
        if in_unicode(old)[1]:
            return old
        raise _Refused(sentence("file_not_text", language, file=name)) from error


def _save(path: Path, content: bytes, language: Language) -> None:
    """Writes the whole file or leaves what was there."""
    part: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        part.replace(path)
    except (OSError, ValueError) as error:
        if part:
            part.unlink(missing_ok=True)
        raise _Refused(sentence("cannot_write", language, file=str(path))) from error
