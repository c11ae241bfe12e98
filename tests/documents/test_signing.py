"""Signed papers: whole, valid, stamped in Hindi, still archives."""

from __future__ import annotations

import io
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pkcs11
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pkcs11.util.rsa import decode_rsa_private_key
from pkcs11.util.x509 import decode_x509_certificate

from desktop.models.errors import RuleBroken
from desktop.models.minutes import Language
from desktop.services.documents.engine import Document
from desktop.services.documents.letter_pages import print_letter
from desktop.services.documents.metadata import Conformance, Metadata
from desktop.services.documents.minutes_pages import minutes_pdf
from desktop.services.documents.paper import Finish
from desktop.services.documents.signature_stamp import stamp_page
from desktop.services.documents.signing import sign
from desktop.services.documents.signing_keys import KeyFile, SigningKey, Token
from tests.documents.keys import NAME, PASSWORD, key_and_certificate, key_file
from tests.documents.preflight import verdict
from tests.documents.readers import READERS, run
from tests.documents.tracing import drawn_texts
from tests.models.minutes_samples import chief_minister_review
from tests.models.paper_samples import show_cause

MOMENT = datetime(2026, 11, 21, 11, 35, tzinfo=UTC)
STAMP = f"डिजिटल हस्ताक्षर\n{NAME}\nदिनांक 21.11.2026, 17:05 (IST)"
PIN = "1905"

Pair = tuple[RSAPrivateKey, x509.Certificate]


@pytest.fixture(scope="module")
def pair() -> Pair:
    return key_and_certificate()


@pytest.fixture(scope="module")
def key(pair: Pair) -> KeyFile:
    return KeyFile(key_file(*pair), PASSWORD)


@pytest.fixture(scope="module")
def unsigned() -> bytes:
    return minutes_pdf(chief_minister_review(), to_be_signed=True)


def told_by_pdfsig(pdf: bytes, folder: Path) -> str:
    path = folder / "signed.pdf"
    path.write_bytes(pdf)
    # 2 is for a certificate of an issuer it does not know
    done = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False)
    return done.stdout


def test_the_signature_is_valid_and_covers_the_whole_file(unsigned: bytes, key: KeyFile, tmp_path: Path) -> None:
    told = told_by_pdfsig(sign(unsigned, key, at=MOMENT), tmp_path)
    assert told.count("Signature Validation: Signature is Valid.") == 1
    assert "Total document signed" in told
    assert NAME in told
    assert "ETSI.CAdES.detached" in told


def test_a_changed_letter_is_noticed(unsigned: bytes, key: KeyFile, tmp_path: Path) -> None:
    signed = bytearray(sign(unsigned, key, at=MOMENT))
    signed[len(unsigned) // 2] ^= 1
    assert "Signature is Valid" not in told_by_pdfsig(bytes(signed), tmp_path)


def test_the_second_signatory_signs_after_the_first(unsigned: bytes, key: KeyFile, tmp_path: Path) -> None:
    twice = sign(sign(unsigned, key, at=MOMENT), key, at=MOMENT)
    assert told_by_pdfsig(twice, tmp_path).count("Signature is Valid.") == 2
    assert READERS["pdftotext -raw"](twice).count(STAMP) == 2
    with pikepdf.open(io.BytesIO(twice)) as pdf:
        fields: Any = pdf.Root.AcroForm.Fields
        assert [str(field.T) for field in fields] == ["Signature1", "Signature2"]


def test_the_stamp_stands_above_the_signatorys_name(unsigned: bytes, key: KeyFile) -> None:
    signed = sign(unsigned, key, at=MOMENT)
    assert STAMP in READERS["pdftotext -raw"](signed)
    lines = {part.text.strip(): part for part in drawn_texts(unsigned)}
    name, above = lines["(हरीश चन्द्र उनियाल)"], lines["गया।"]
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        field: Any = pdf.Root.AcroForm.Fields[0]
        assert field.P.objgen == pdf.pages[name.page].obj.objgen
        left, bottom, right, top = map(float, field.Rect)
    assert left < name.x < right
    assert name.y < bottom < top < above.y


def test_the_pages_say_what_they_said(unsigned: bytes, key: KeyFile, tmp_path: Path) -> None:
    signed = sign(unsigned, key, at=MOMENT)
    for reader in ("pypdf", "pdfminer"):  # they read pages alone, no form fields
        assert READERS[reader](signed) == READERS[reader](unsigned)
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed)
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", str(path))


def test_a_letter_is_stamped_in_its_language(key: KeyFile) -> None:
    pdf = print_letter(show_cause(), Finish(to_be_signed=True))
    assert "Digitally signed" in READERS["MuPDF"](sign(pdf, key, at=MOMENT, language=Language.ENGLISH))


def test_a_paper_without_a_place_to_sign_is_signed_unseen(key: KeyFile, metadata: Metadata, tmp_path: Path) -> None:
    with Document(metadata) as document:
        document.paragraph("सूचना")
        pdf = document.pdf(to_be_signed=True)
    signed = sign(pdf, key, at=MOMENT)
    assert "Signature is Valid." in told_by_pdfsig(signed, tmp_path)
    assert "डिजिटल" not in READERS["pdftotext -raw"](signed)


def test_what_is_not_to_be_signed_has_no_form() -> None:
    with pikepdf.open(io.BytesIO(minutes_pdf(chief_minister_review()))) as pdf:
        assert "/AcroForm" not in pdf.Root
        assert "/Info" in pdf.trailer


@pytest.mark.parametrize(
    ("content", "password", "field"),
    [("whole", "another", "key"), ("no key file", PASSWORD, "key"), ("bare", PASSWORD, "certificate")],
)
def test_a_key_that_does_not_do_is_refused(
    content: str, password: str, field: str, pair: Pair, unsigned: bytes
) -> None:
    contents = {"whole": key_file(*pair), "no key file": b"no key", "bare": key_file(pair[0], None)}
    with pytest.raises(RuleBroken) as refused:
        sign(unsigned, KeyFile(contents[content], password), at=MOMENT)
    assert refused.value.details == {"field": field}


def test_a_certificate_that_has_ended_signs_nothing(unsigned: bytes) -> None:
    with pytest.raises(RuleBroken) as refused:
        sign(unsigned, KeyFile(key_file(*key_and_certificate(days=-1)), PASSWORD), at=MOMENT)
    assert refused.value.details == {"field": "certificate"}


def test_what_is_no_pdf_is_refused(key: KeyFile) -> None:
    with pytest.raises(RuleBroken) as refused:
        sign(b"no pdf", key, at=MOMENT)
    assert refused.value.details == {"problem": "not_pdf"}


def test_a_key_does_not_show_its_password(key: KeyFile) -> None:
    assert PASSWORD not in repr(key)
    assert PIN not in repr(Token(Path("p11.so"), "label", "label", PIN))


def test_a_long_name_stays_inside_the_stamp() -> None:
    page = stamp_page("डिजिटल हस्ताक्षर", "क्ष" * 90 + "\u202e", "दिनांक", width=184, height=42)
    with pikepdf.open(io.BytesIO(page)) as pdf:
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == [0, 0, 184, 42]
    assert "क्ष" * 90 + "[U+202E]" in READERS["pdftotext -raw"](page)


@pytest.mark.long
def test_preflight_calls_it_valid_after_two_signatures(key: KeyFile, tmp_path: Path) -> None:
    pdf = minutes_pdf(chief_minister_review(), conformance=Conformance.PDF_A_1B, to_be_signed=True)
    for _ in range(2):
        pdf = sign(pdf, key, at=MOMENT)
    said = verdict(pdf, tmp_path)
    assert "is a valid PDF/A-1b file" in said, said


@pytest.fixture
def token(pair: Pair, tmp_path: Path) -> Iterator[Token]:
    """A software token (Debian's softhsm2) that holds the key."""
    module = Path("/usr/lib/softhsm/libsofthsm2.so")
    store, settings = tmp_path / "tokens", tmp_path / "softhsm2.conf"
    store.mkdir()
    settings.write_text(f"directories.tokendir = {store}\n", encoding="utf-8")
    os.environ["SOFTHSM2_CONF"] = str(settings)
    command = ["softhsm2-util", "--init-token", "--free", "--label", "anubhag", "--pin", PIN, "--so-pin", "195019"]
    subprocess.run(command, check=True, capture_output=True)
    with pkcs11.lib(str(module)).get_token(token_label="anubhag").open(rw=True, user_pin=PIN) as session:  # noqa: S106 - a label
        secret, certificate = pair
        raw = secret.private_bytes(Encoding.DER, PrivateFormat.TraditionalOpenSSL, NoEncryption())
        label = {pkcs11.Attribute.LABEL: "anusachiv", pkcs11.Attribute.TOKEN: True}
        session.create_object({**decode_rsa_private_key(raw), **label})
        session.create_object({**decode_x509_certificate(certificate.public_bytes(Encoding.DER)), **label})
    yield Token(module, "anubhag", "anusachiv", PIN)
    del os.environ["SOFTHSM2_CONF"]


@pytest.mark.long
def test_a_token_signs_as_a_file_does(token: Token, unsigned: bytes, tmp_path: Path) -> None:
    key: SigningKey = token
    assert "Signature is Valid." in told_by_pdfsig(sign(unsigned, key, at=MOMENT), tmp_path)
    wrong = {
        "pin": Token(token.module, token.label, token.certificate, "0000"),
        "token": Token(token.module, "another", token.certificate, PIN),
        "certificate": Token(token.module, token.label, "another", PIN),
    }
    for field, bad in wrong.items():
        with pytest.raises(RuleBroken) as refused:
            sign(unsigned, bad, at=MOMENT)
        assert refused.value.details == {"field": field}
    with pytest.raises(RuleBroken):
        sign(unsigned, Token(tmp_path / "none.so", token.label, token.certificate, PIN), at=MOMENT)
