"""What a file says about itself: XMP for archives, the information dictionary for everyday viewers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from html import escape
from typing import Final

PRODUCER: Final = "Nodal Desk"
_NAMESPACES: Final = {
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
}


class Conformance(Enum):
    """The archival standard a file declares: part of ISO 19005 and level."""

    PDF_A_2U = ("2", "U")
    PDF_A_1B = ("1", "B")


@dataclass(frozen=True, slots=True)
class Metadata:
    """A document's title page for machines. `created` carries its zone; equal metadata gives equal files."""

    title: str
    created: datetime
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "hi-IN"

    def __post_init__(self) -> None:
        if self.created.tzinfo is None:
            raise ValueError("created needs a time zone")


def xmp_packet(metadata: Metadata, conformance: Conformance) -> bytes:
    """The XMP packet. Every description declares its own namespace, as the strict validators want it."""
    part, level = conformance.value
    moment = metadata.created.replace(microsecond=0).isoformat()
    title = f'<rdf:Alt><rdf:li xml:lang="x-default">{_safe(metadata.title)}</rdf:li></rdf:Alt>'
    core = f"<dc:title>{title}</dc:title>"
    if metadata.author:
        core += f"<dc:creator><rdf:Seq><rdf:li>{_safe(metadata.author)}</rdf:li></rdf:Seq></dc:creator>"
    if metadata.subject:
        subject = f'<rdf:Alt><rdf:li xml:lang="x-default">{_safe(metadata.subject)}</rdf:li></rdf:Alt>'
        core += f"<dc:description>{subject}</dc:description>"
    core += f"<dc:language><rdf:Bag><rdf:li>{_safe(metadata.language)}</rdf:li></rdf:Bag></dc:language>"
    pdf = f"<pdf:Producer>{PRODUCER}</pdf:Producer>"
    if metadata.keywords:
        pdf += f"<pdf:Keywords>{_safe(metadata.keywords)}</pdf:Keywords>"
    dates = f"<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>"
    descriptions = [
        ("pdfaid", f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>"),
        ("dc", core),
        ("xmp", dates + f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>"),
        ("pdf", pdf),
    ]
    body = "".join(
        f'<rdf:Description rdf:about="" xmlns:{prefix}="{_NAMESPACES[prefix]}">{content}</rdf:Description>'
        for prefix, content in descriptions
    )
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">{body}</rdf:RDF>'
        '</x:xmpmeta>\n<?xpacket end="w"?>'
    )
    return packet.encode("utf-8")


def information(metadata: Metadata) -> dict[str, str]:
    """The information dictionary that says the same as the XMP packet."""
    moment = pdf_date(metadata.created)
    entries = {
        "/Title": metadata.title,
        "/Author": metadata.author,
        "/Subject": metadata.subject,
        "/Keywords": metadata.keywords,
        "/Creator": PRODUCER,
        "/Producer": PRODUCER,
        "/CreationDate": moment,
        "/ModDate": moment,
    }
    return {name: _printable(value) for name, value in entries.items() if value}


def pdf_date(moment: datetime) -> str:
    """`D:20240627103000+05'30'`."""
    offset = moment.strftime("%z")
    return f"D:{moment:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:5]}'"


def _safe(text: str) -> str:
    return escape(_printable(text), quote=False)


def _printable(text: str) -> str:
    """XML 1.0 knows no control characters and UTF-8 no lone surrogates."""
    return "".join(
        c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff" and c not in "\ufffe\uffff")
    )
