"""What a file is, by its first bytes: its name may say anything."""

from __future__ import annotations

import codecs
import zipfile
from enum import StrEnum
from pathlib import Path

from desktop.models.errors import AppError, Code

LARGEST_FILE = 256 * 2**20
_HEAD = 8192


class FileKind(StrEnum):
    """The two kinds that are read, and those that are refused by name so that the person knows what to do."""

    XLSX = "xlsx"
    TEXT = "text"
    XLS = "xls"
    XLSB = "xlsb"
    ENCRYPTED = "encrypted"
    ODS = "ods"
    WORD = "word"
    ARCHIVE = "archive"
    PDF = "pdf"
    IMAGE = "image"
    HTML = "html"
    XML = "xml"
    UNKNOWN = "unknown"


_MAGIC = (
    (b"%PDF", FileKind.PDF),
    (b"\x89PNG", FileKind.IMAGE),
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"GIF8", FileKind.IMAGE),
    (b"II*\x00", FileKind.IMAGE),
    (b"MM\x00*", FileKind.IMAGE),
    (b"BM", FileKind.IMAGE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"7z\xbc\xaf", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"{\\rtf", FileKind.WORD),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = (
    ("xl/workbook.xml", FileKind.XLSX),
    ("xl/workbook.bin", FileKind.XLSB),
    ("word/document.xml", FileKind.WORD),
    ("content.xml", FileKind.ODS),
)


def kind_of(path: Path) -> FileKind:
    """What stands in the file. Raises `AppError` for one that is missing, empty, unreadable or too large."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise AppError(Code.FILE_UNREADABLE, file=path.name, why="cannot_open") from error
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise AppError(Code.FILE_EMPTY, file=path.name)
    if size > LARGEST_FILE:
        raise AppError(Code.FILE_TOO_LARGE, file=path.name, size=size, limit=LARGEST_FILE)
    if head.startswith(b"PK"):
        return _kind_of_archive(path)
    if head.startswith(_OLE):
        return FileKind.ENCRYPTED if _is_encrypted(path) else FileKind.XLS
    for magic, kind in _MAGIC:
        # BM and II are also how a line of text may begin
        if head.startswith(magic) and (len(magic) > 2 or _is_binary(head)):
            return kind
    return FileKind.UNKNOWN if _is_binary(head) else _kind_of_text(head)


def _kind_of_archive(path: Path) -> FileKind:
    try:
        with zipfile.ZipFile(path) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise AppError(Code.FILE_UNREADABLE, file=path.name, why="truncated") from error
    for part, kind in _PARTS:
        if part in names:
            return kind
    return FileKind.ARCHIVE


def _is_encrypted(path: Path) -> bool:
    """A workbook with a password is an old-style container around the encrypted new one."""
    with path.open("rb") as file:
        return "EncryptedPackage".encode("utf-16-le") in file.read(2**20)


def _is_binary(head: bytes) -> bool:
    """Control bytes that no text has; UTF-16 is recognised before, a stray NUL is forgiven."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or looks_utf16(head):
        return False
    controls = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return controls * 50 > len(head)


def looks_utf16(head: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, judged by how much of it reads as Latin or Devanagari."""
    even = head[: len(head) // 2 * 2]
    if b"\x00" not in even:
        return None
    for encoding in ("utf-16-le", "utf-16-be"):
        text = even.decode(encoding, "replace")
        usual = sum(" " <= char <= "~" or char in "\t\r\n" or "\u0900" <= char <= "\u097f" for char in text)
        if usual * 10 >= len(text) * 9:
            return encoding
    return None


def _kind_of_text(head: bytes) -> FileKind:
    start = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"<html", b"<!doctype", b"<table", b"<head", b"<meta", b"<style", b"<div")):
        return FileKind.HTML
    if start.startswith(b"<?xml"):
        return FileKind.HTML if b"<html" in start else FileKind.XML
    return FileKind.TEXT
