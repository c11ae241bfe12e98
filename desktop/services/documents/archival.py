"""Finishing a drawn PDF into an archival file: tags, metadata, colour profile, bookmarks, language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, OutlineItem, Pdf, String

from desktop.services.documents.metadata import Conformance, Metadata, information, xmp_packet
from desktop.services.documents.signing_place import SigningPlace, write_signature_fields
from desktop.services.documents.srgb import srgb_profile
from desktop.services.documents.tagging import Element, write_structure


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading to jump to: page from 0, height on it in points, level from 1."""

    title: str
    level: int
    page: int
    top: float


def archive(
    drawn: bytes,
    metadata: Metadata,
    root: Element,
    page_marks: Sequence[Sequence[Element]],
    bookmarks: Sequence[Bookmark] = (),
    *,
    conformance: Conformance = Conformance.PDF_A_2U,
    to_be_signed: bool = False,
    signing_places: Sequence[SigningPlace] = (),
) -> bytes:
    """The finished file. Equal arguments give equal bytes.

    A file `to_be_signed` carries its metadata as XMP only: signers rewrite the information dictionary, and one
    that disagrees with XMP breaks PDF/A. It has a signature field at each of the `signing_places`.
    """
    with Pdf.open(BytesIO(drawn)) as pdf:
        write_structure(pdf, root, page_marks)
        for page in pdf.pages:
            if "/Trans" in page:
                del page["/Trans"]
            for note in page.get("/Annots", []):
                note.F = 4  # printed, as PDF/A asks
        catalogue = pdf.Root
        catalogue.Lang = String(metadata.language)
        catalogue.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        catalogue.Metadata = pdf.make_stream(xmp_packet(metadata, conformance), Type=Name.Metadata, Subtype=Name.XML)
        profile = pdf.make_stream(srgb_profile(), N=3)
        catalogue.OutputIntents = Array(
            [
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name.GTS_PDFA1,
                    OutputConditionIdentifier=String("sRGB IEC61966-2.1"),
                    Info=String("sRGB IEC61966-2.1"),
                    DestOutputProfile=profile,
                )
            ]
        )
        _write_bookmarks(pdf, bookmarks)
        if "/Info" in pdf.trailer:
            del pdf.trailer["/Info"]
        if to_be_signed:
            write_signature_fields(pdf, signing_places)
        else:
            for name, value in information(metadata).items():
                pdf.docinfo[name] = String(value)
        archaic = conformance is Conformance.PDF_A_1B
        finished = BytesIO()
        pdf.save(
            finished,
            force_version="1.4" if archaic else "1.7",
            object_stream_mode=ObjectStreamMode.disable if archaic else ObjectStreamMode.generate,
            compress_streams=True,
            fix_metadata_version=False,  # the packet stays as it was written
            deterministic_id=True,
        )
        return finished.getvalue()


def _write_bookmarks(pdf: Pdf, bookmarks: Sequence[Bookmark]) -> None:
    if not bookmarks:
        return
    with pdf.open_outline() as outline:
        above: list[tuple[int, OutlineItem]] = []
        for mark in bookmarks:
            item = OutlineItem(mark.title, mark.page, "XYZ", left=0, top=round(mark.top, 1))
            while above and above[-1][0] >= mark.level:
                above.pop()
            (above[-1][1].children if above else outline.root).append(item)
            above.append((mark.level, item))
    pdf.Root.PageMode = Name.UseOutlines
