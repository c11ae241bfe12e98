"""Signing a finished PDF: PAdES, over the whole file, with a visible Hindi stamp where the signatory's name stands.

Nothing is fetched: no timestamp server is asked, no revocation list. Needs the extra `sign`.
"""

from __future__ import annotations

import tempfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Final

from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp import StaticStampStyle

from desktop.models.calendar import IST
from desktop.models.errors import Code, RuleBroken
from desktop.models.minutes.document import Language
from desktop.models.papers.wording import dotted, paper_phrases
from desktop.services.documents.signature_stamp import stamp_page
from desktop.services.documents.signing_keys import SigningKey
from desktop.services.documents.signing_place import FIELD_NAMES

_RESERVED: Final = 16_384  # bytes kept free for the signature; certificates of Indian authorities need about 8,000


class _Addition(IncrementalPdfFileWriter):
    """What signing adds to a file. The file's own description stays: pyHanko's rewriting of XMP breaks PDF/A."""

    def _update_meta(self) -> None:
        """Called by pyHanko before it writes."""


def sign(pdf: bytes, key: SigningKey, *, at: datetime, language: Language = Language.HINDI) -> bytes:
    """`pdf`, made `to_be_signed`, with the first of its empty signature fields signed and stamped.

    A file without an empty field is signed invisibly. `at` (with its zone) is the moment the stamp shows. Earlier
    signatures stay valid. Raises what `SigningKey.opened` raises, and `RuleBroken(DOCUMENT_INVALID)` for what is
    no PDF.
    """
    with key.opened() as signer:
        try:
            writer = _Addition(BytesIO(pdf))
            fields = list(enumerate_sig_fields(writer.prev))
        except (PdfError, ValueError) as error:
            raise RuleBroken(Code.DOCUMENT_INVALID, problem="not_pdf") from error
        empty = [(name, reference) for name, value, reference in fields if value is None]
        free = empty[0][0] if empty else FIELD_NAMES.format(number=len(fields) + 1)
        about = PdfSignatureMetadata(
            field_name=free, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES, name=signer.subject_name
        )
        with tempfile.TemporaryDirectory() as folder:
            style = None
            if empty:
                left, bottom, right, top = (float(edge) for edge in empty[0][1].get_object()["/Rect"])
                say = paper_phrases(language)
                local = at.astimezone(IST)
                stamp = Path(folder, "stamp.pdf")
                stamp.write_bytes(
                    stamp_page(
                        say("stamp_signed"),
                        signer.subject_name or "",
                        say("stamp_moment", date=dotted(local), time=f"{local:%H:%M}"),
                        width=right - left,
                        height=top - bottom,
                    )
                )
                style = StaticStampStyle.from_pdf_file(str(stamp), border_width=0)
            signed = PdfSigner(about, signer, stamp_style=style).sign_pdf(
                writer, existing_fields_only=bool(empty), bytes_reserved=_RESERVED
            )
    return bytes(signed.getvalue())
