"""The finished file: an archive accepts it, readers find what they look for in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from PIL import ImageCms
from reportlab.graphics.charts.barcharts import VerticalBarChart
from reportlab.graphics.shapes import Drawing

from desktop.services.documents.engine import Document
from desktop.services.documents.metadata import Conformance, Metadata, pdf_date
from desktop.services.documents.page import Foot
from desktop.services.documents.srgb import srgb_profile
from tests.documents.preflight import verdict
from tests.documents.readers import run
from tests.documents.samples import TITLE, write_minutes
from tests.documents.telling import told_texts
from tests.documents.tracing import embedded_fonts


def chart(document: Document) -> Drawing:
    bars = VerticalBarChart()
    bars.data = [(377, 88, 190)]
    bars.categoryAxis.categoryNames = ["देहरादून", "पिथौरागढ़", "ऊधमसिंहनगर"]
    bars.categoryAxis.labels.fontName = document.fonts.regular
    bars.categoryAxis.labels.angle = 30
    bars.valueAxis.labels.fontName = document.fonts.regular
    drawing = Drawing(600, 180)
    drawing.add(bars)
    return drawing


def made(metadata: Metadata, conformance: Conformance, *, to_be_signed: bool = False) -> bytes:
    with Document(metadata, foot=Foot(small=("SHA-256 " + "0f" * 32, "लेखा शृंखला " + "a1" * 32))) as document:
        write_minutes(document)
        document.new_page()
        document.heading("जनपदवार निस्तारण")
        document.picture(chart(document), "स्तम्भ चित्र: देहरादून 377, पिथौरागढ़ 88, ऊधमसिंहनगर 190")
        document.paragraph("😀 ½ \u202e")
        return document.pdf(conformance, to_be_signed=to_be_signed)


@pytest.fixture(scope="module", params=Conformance)
def finished(request: pytest.FixtureRequest, metadata: Metadata) -> bytes:
    return made(metadata, request.param)


def test_qpdf_finds_no_fault(finished: bytes, tmp_path: Path) -> None:
    path = tmp_path / "minutes.pdf"
    path.write_bytes(finished)
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(path))


def test_nothing_but_the_programs_own_fonts_is_used(finished: bytes) -> None:
    with pikepdf.open(BytesIO(finished)) as pdf:
        for page in pdf.pages:
            assert all("/FontDescriptor" in font for font in page.Resources.Font.values())


def test_widths_are_those_of_the_programs(finished: bytes) -> None:
    for font in embedded_fonts(finished):
        widths = {code: font.width(code) for code in font.texts}
        assert widths == pytest.approx({code: font.advance(code) for code in font.texts}, abs=0.0006)


def test_both_descriptions_say_the_same(finished: bytes, metadata: Metadata) -> None:
    with pikepdf.open(BytesIO(finished)) as pdf:
        assert "/Filter" not in pdf.Root.Metadata
        xmp = ET.fromstring(bytes(pdf.Root.Metadata.read_bytes()))  # noqa: S314 - our own bytes
        info = {name: str(value) for name, value in pdf.docinfo.items()}
    said = {element.tag.rsplit("}", 1)[1]: "".join(element.itertext()) for element in xmp.iter()}
    assert said["title"] == info["/Title"] == metadata.title
    assert said["creator"] == info["/Author"] == metadata.author
    assert said["description"] == info["/Subject"] == metadata.subject
    assert said["Keywords"] == info["/Keywords"] == metadata.keywords
    assert said["Producer"] == info["/Producer"]
    assert datetime.fromisoformat(said["CreateDate"]) == metadata.created
    assert info["/CreationDate"] == pdf_date(metadata.created) == "D:20261115113000+05'30'"


def test_it_says_its_language_and_shows_its_title(finished: bytes) -> None:
    with pikepdf.open(BytesIO(finished)) as pdf:
        assert str(pdf.Root.Lang) == "hi-IN"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert bool(pdf.Root.MarkInfo.Marked)
        assert {str(page.obj.Tabs) for page in pdf.pages} == {"/S"}
        assert not any("/Trans" in page for page in pdf.pages)


def test_bookmarks_lead_to_the_headings(finished: bytes) -> None:
    with pikepdf.open(BytesIO(finished)) as pdf, pdf.open_outline() as outline:
        (title,) = outline.root
        assert title.title == TITLE
        below = [(item.title, [deeper.title for deeper in item.children]) for item in title.children]
        assert below == [("बैठक की उपस्थिति", ["जनपदवार स्थिति"]), ("जनपदवार निस्तारण", [])]
        last = title.children[-1].destination
        assert isinstance(last, pikepdf.Array)
        assert last[0].objgen == pdf.pages[-1].obj.objgen


def test_a_picture_has_its_sentence(finished: bytes) -> None:
    with pikepdf.open(BytesIO(finished)) as pdf:
        (figure,) = [kid for kid in pdf.Root.StructTreeRoot.K.K if kid.S == "/Figure"]
        assert str(figure.Alt).startswith("स्तम्भ चित्र")
    assert "पिथौरागढ़" in dict(told_texts(finished))["Figure"]


def test_a_picture_without_a_sentence_is_refused(metadata: Metadata) -> None:
    with Document(metadata) as document, pytest.raises(ValueError, match="alternative"):
        document.picture(chart(document), "  ")


def test_a_file_to_be_signed_describes_itself_once(metadata: Metadata) -> None:
    with pikepdf.open(BytesIO(made(metadata, Conformance.PDF_A_2U, to_be_signed=True))) as pdf:
        assert "/Info" not in pdf.trailer
        assert "/Metadata" in pdf.Root


def test_hostile_metadata_is_text(metadata: Metadata) -> None:
    hostile = replace(metadata, title="</rdf:li> \x00 \ud800 <क> & \uffff", author="]]>")
    with Document(hostile) as document, pikepdf.open(BytesIO(document.pdf())) as pdf:
        ET.fromstring(bytes(pdf.Root.Metadata.read_bytes()))  # noqa: S314 - our own bytes
        assert str(pdf.docinfo["/Title"]) == "</rdf:li>   <क> & "


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Metadata(title="क", created=datetime(2026, 11, 15))  # noqa: DTZ001 - that is the point


def test_the_profile_is_sound() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    opened = ImageCms.ImageCmsProfile(BytesIO(profile))
    assert opened.profile.xcolor_space.strip() == "RGB"
    assert ImageCms.getProfileDescription(opened).strip() == "sRGB IEC61966-2.1"


@pytest.mark.long
@pytest.mark.parametrize("to_be_signed", [False, True])
def test_preflight_calls_it_valid(to_be_signed: bool, metadata: Metadata, tmp_path: Path) -> None:
    said = verdict(made(metadata, Conformance.PDF_A_1B, to_be_signed=to_be_signed), tmp_path)
    assert "is a valid PDF/A-1b file" in said, said
