"""A ReportLab font that shapes Hindi on every surface and keeps its text searchable.

ReportLab asks a font for widths (`stringWidth`), for the bytes of a text (`splitString`) and, at the end, for
its PDF objects (`addObjects`). `ClusterFont` answers all three from shaped words: a one-byte code stands for a
whole cluster, drawn by a composite glyph and meaning, through ToUnicode, exactly the letters that were typed.
No text operator of ReportLab needs to know, so strings, tables, bullets, footers and charts are shaped alike.

Three habits of readers decide the encoding:

- code 32 is the space in every subset, so that word spacing (`Tw`) justifies lines;
- PDF.js gives no width to a code whose text holds a nonspacing mark, so a cluster's text is parted before its
  first such mark: the *head* draws, the *tail* is a blank one unit wide that the head gives up;
- PDFium drops a text operator that draws blanks only, so head and tail share a subset and thus an operator.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Any, Final
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN

from desktop.services.documents.shaping import Cluster, Face, Typeface
from desktop.services.documents.subset import SPACE_CODE, Drawn, build_program
from desktop.services.documents.text_safety import NO_BREAK_SPACE
from desktop.services.documents.to_unicode import to_unicode_cmap

# 0 draws .notdef, 32 the space; the low codes come last because PDF strings spell them longer
_CODES: Final = bytes([*range(33, 256), *range(1, 32)])
_SYMBOLIC: Final = 4  # FontDescriptor flag: the program's own encoding counts
_MOST_CODES_PER_CLUSTER: Final = 2

Encoded = tuple[tuple[int, bytes], ...]


@dataclass(frozen=True, slots=True)
class _Code:
    """What a code draws and what it means."""

    drawn: Drawn
    text: str


@dataclass(slots=True)
class _Subset:
    """A PDF font of up to 254 codes, drawn from one face of the typeface."""

    face: int
    codes: dict[_Code, int] = field(default_factory=dict)

    def code(self, wanted: _Code) -> int:
        return self.codes.setdefault(wanted, _CODES[len(self.codes)])

    @property
    def room(self) -> int:
        return len(_CODES) - len(self.codes)


class _Usage:
    """What one PDF document has drawn with the font so far."""

    def __init__(self) -> None:
        self.internal_name: str | None = None
        self.subsets: list[_Subset] = [_Subset(face=0)]
        self._open: dict[int, int] = {0: 0}  # face -> the subset that still takes codes
        self._placed: dict[Cluster, tuple[int, bytes]] = {}
        self.words: dict[str, Encoded] = {}

    def encode(self, clusters: tuple[Cluster, ...]) -> Encoded:
        """The clusters as runs of (subset, bytes)."""
        runs: list[tuple[int, bytes]] = []
        for cluster in clusters:
            placed = self._placed.get(cluster)
            if placed is None:
                placed = self._placed[cluster] = self._place(cluster)
            subset, codes = placed
            if runs and runs[-1][0] == subset:
                runs[-1] = subset, runs[-1][1] + codes
            else:
                runs.append(placed)
        return tuple(runs)

    def _place(self, cluster: Cluster) -> tuple[int, bytes]:
        number = self._open.get(cluster.font)
        if number is None or self.subsets[number].room < _MOST_CODES_PER_CLUSTER:
            number = self._open[cluster.font] = len(self.subsets)
            self.subsets.append(_Subset(cluster.font))
        subset = self.subsets[number]
        return number, bytes(subset.code(code) for code in _codes(cluster))


def _codes(cluster: Cluster) -> tuple[_Code, ...]:
    text = cluster.text
    cut = next((n for n, c in enumerate(text) if n and unicodedata.category(c) in {"Mn", "Cf"}), 0)
    if cut and cluster.advance > _MOST_CODES_PER_CLUSTER:
        head = _Code(Drawn(cluster.glyphs, cluster.advance - 1), text[:cut])
        return head, _Code(Drawn((), 1), text[cut:])
    return (_Code(Drawn(cluster.glyphs, cluster.advance), text),)


@dataclass(frozen=True, slots=True)
class _FaceFacts:
    """What ReportLab reads from `font.face`; ascent and descent in 1/1000 em."""

    name: str
    ascent: float
    descent: float


class ClusterFont:
    """A font for ReportLab, made from a `Typeface`, known to ReportLab by `name`.

    Give each document its own object (`fonts.lease` does): ReportLab looks fonts up by name in a registry of
    the whole process. Several PDF documents drawn in turn with one object are kept apart; two *threads* must
    not share one. Do not set character spacing (`charSpace`): a cluster may be two codes.
    """

    _multiByte = 1  # noqa: N815 - ReportLab's name
    _dynamicFont = 1  # noqa: N815 - the same
    shapable = False  # ReportLab's own shaping stays off: the text arrives here untouched
    substitutionFonts: tuple[()] = ()  # noqa: N815 - the same

    def __init__(self, name: str, typeface: Typeface) -> None:
        self.fontName = name
        self.typeface = typeface
        first = typeface.faces[0]
        self.face = _FaceFacts(name, first.file.ascent * first.scale, first.file.descent * first.scale)
        self._space = typeface.space_width
        self._widths: dict[str | bytes, float] = {}  # of words, in em
        self._usages: WeakKeyDictionary[Any, _Usage] = WeakKeyDictionary()

    def stringWidth(self, text: str | bytes, size: float, encoding: str = "utf8") -> float:  # noqa: N802 - ReportLab's name
        """Width of a line of text in points at `size`."""
        known = self._widths.get(text)
        if known is not None:
            return known * size
        if isinstance(text, bytes):
            text = text.decode(encoding)
        words = text.replace(NO_BREAK_SPACE, " ").split(" ")
        if len(words) == 1 and text:
            width = self._widths[text] = self.typeface.word(text).width * 0.001
            return width * size
        measured = self._space * (len(words) - 1)
        word = self.typeface.word
        for each in words:
            if each:
                measured += word(each).width
        return measured * size * 0.001

    def splitString(self, text: str | bytes, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802 - ReportLab's name
        """The text as runs of (subset, codes) for the document `doc`."""
        if isinstance(text, bytes):
            text = text.decode(encoding)
        usage = self._usage(doc)
        known = usage.words
        runs: list[tuple[int, bytes]] = []
        current, pending = 0, bytearray()
        for number, word in enumerate(text.replace(NO_BREAK_SPACE, " ").split(" ")):
            if number:
                pending.append(SPACE_CODE)
            if not word:
                continue
            encoded = known.get(word)
            if encoded is None:
                encoded = known[word] = usage.encode(self.typeface.word(word).clusters)
            for subset, codes in encoded:
                if subset != current:
                    if pending:
                        runs.append((current, bytes(pending)))
                        pending.clear()
                    current = subset
                pending += codes
        if pending:
            runs.append((current, bytes(pending)))
        return runs

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: N802 - ReportLab's name
        """The name under which pages of `doc` call the subset; the first call promises `addObjects`."""
        usage = self._usage(doc)
        if usage.internal_name is None:
            usage.internal_name = f"F{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = f"/{usage.internal_name}"
            doc.delayedFonts.append(self)
        return f"/{usage.internal_name}+{subset}"

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's name
        """Writes a PDF font for every subset into `doc`; the document may draw nothing more afterwards."""
        fonts = doc.idToObject["BasicFonts"].dict
        for number, subset in enumerate(self._usage(doc).subsets):
            internal_name = self.getSubsetInternalName(number, doc)[1:]
            font = _pdf_font(doc, internal_name, number, self.typeface.faces[subset.face], subset)
            doc.Reference(font, internal_name)
            fonts[internal_name] = font
        del self._usages[doc]

    def _usage(self, doc: Any) -> _Usage:
        usage = self._usages.get(doc)
        if usage is None:
            usage = self._usages[doc] = _Usage()
        return usage


def _pdf_font(doc: Any, internal_name: str, number: int, face: Face, subset: _Subset) -> Any:
    file, scale = face.file, face.scale
    drawn = {code: wanted.drawn for wanted, code in subset.codes.items()}
    texts = {code: wanted.text for wanted, code in subset.codes.items()}
    widths = {code: round(look.advance * scale, 3) for code, look in drawn.items()}
    widths[SPACE_CODE] = round(file.metrics(face.space_glyph)[0] * scale, 3)
    first, last = min(widths), max(widths)
    name = f"{SUBSETN(number).decode('ascii')}+{file.postscript_name}"
    program = build_program(face, drawn)

    descriptor = pdfdoc.PDFDictionary(
        {
            "Type": "/FontDescriptor",
            "FontName": pdfdoc.PDFName(name),
            "Flags": _SYMBOLIC,
            "FontBBox": pdfdoc.PDFArray([round(edge * scale) for edge in file.bounding_box]),
            "ItalicAngle": file.italic_angle,
            "Ascent": round(file.ascent * scale),
            "Descent": round(file.descent * scale),
            "CapHeight": round(file.cap_height * scale),
            "StemV": file.stem_width,
            "FontFile2": _stream(doc, f"program:{internal_name}", program, {"Length1": len(program)}),
        }
    )
    font: Any = pdfdoc.PDFTrueTypeFont()
    font.Name = internal_name
    font.BaseFont = name
    font.FirstChar, font.LastChar = first, last
    font.Widths = pdfdoc.PDFArray([widths.get(code, 0) for code in range(first, last + 1)])
    font.ToUnicode = _stream(doc, f"text:{internal_name}", to_unicode_cmap({**texts, SPACE_CODE: " "}), {})
    font.FontDescriptor = doc.Reference(descriptor, f"descriptor:{internal_name}")
    return font


def _stream(doc: Any, identity: str, content: bytes, entries: dict[str, int]) -> Any:
    filters = [pdfdoc.PDFZCompress] if doc.compression else []
    stream = pdfdoc.PDFStream(dictionary=pdfdoc.PDFDictionary(entries), content=content, filters=filters)
    return doc.Reference(stream, identity)
