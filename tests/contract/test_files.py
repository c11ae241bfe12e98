"""Files of complaints: what may be kept, under which name, and who may open it."""

from __future__ import annotations

import hashlib
import io
from typing import BinaryIO, cast
from uuid import uuid4

import pytest

from desktop.models.attachments import LARGEST
from desktop.models.complaint import ComplaintFile
from desktop.models.complaint_commands import AttachFile, TransferComplaint
from desktop.models.errors import AppError, Code, NotFound, RuleBroken
from desktop.services.ports import Desk
from tests.contract.behind import whole_store
from tests.helpers import steps
from tests.helpers.stores import CATEGORIES, PWD, Office

PDF = b"%PDF-1.7 " + "जाँच आख्या".encode()


def attach(office: Office, by: str, number: int, name: str, content: bytes = PDF) -> str:
    sha256 = office.desk(by).store_file(io.BytesIO(content), name)
    steps.do(office, by, AttachFile, number, name=name, sha256=sha256)
    return sha256


def opens(desk: Desk, sha256: str) -> bool:
    try:
        with desk.open_file(sha256) as content:
            assert content.read() == PDF
    except NotFound:
        return False
    return True


def test_a_file_comes_back_byte_by_byte_under_its_digest(office: Office) -> None:
    number = office.register().id
    sha256 = attach(office, "l1.jst", number, "आख्या.pdf")
    assert sha256 == hashlib.sha256(PDF).hexdigest()
    assert opens(office.desk("l1.jst"), sha256)
    (kept,) = office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).attachments
    assert (kept.name, kept.size, kept.media_type, kept.sha256) == ("आख्या.pdf", len(PDF), "application/pdf", sha256)
    assert kept.officer == "रमेश"


def test_who_does_not_see_the_complaint_does_not_see_its_files(office: Office) -> None:
    number = office.register().id
    sha256 = attach(office, "l1.jst", number, "आख्या.pdf")
    seen = {
        name
        for name in ("l2.jst", "so.jst", "itda", "l1b.jst", "l2b.jst", "l1.pwd", "so.pwd")
        if opens(office.desk(name), sha256)
    }
    assert seen == {"l2.jst", "so.jst", "itda"}


def test_files_go_with_the_complaint(office: Office) -> None:
    number = office.register().id
    sha256 = attach(office, "l1.jst", number, "आख्या.pdf")
    there = {"department_id": PWD, "category_id": CATEGORIES[PWD], "reason": "मार्ग का", "complainant_told": True}
    steps.do(office, "l2.jst", TransferComplaint, number, **there)
    assert opens(office.desk("l2.pwd"), sha256)
    assert not opens(office.desk("l2.jst"), sha256)


def test_the_same_bytes_are_kept_once_and_belong_to_both(office: Office) -> None:
    ours, theirs = office.register().id, office.register(by="so.pwd", department_id=PWD).id
    first = attach(office, "l1.jst", ours, "आख्या.pdf")
    second = attach(office, "l1.pwd", theirs, "report.pdf")
    assert first == second
    assert opens(office.desk("so.jst"), first)
    assert opens(office.desk("so.pwd"), first)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("खाली.pdf", b"", Code.FILE_EMPTY),
        ("बड़ी.pdf", b"%PDF-" + b"0" * LARGEST, Code.FILE_TOO_LARGE),
        ("program.exe", b"MZ\x90\x00", Code.FILE_TYPE_REFUSED),
        ("program.pdf", b"MZ\x90\x00", Code.FILE_TYPE_REFUSED),
        ("page.html", b"<html>", Code.FILE_TYPE_REFUSED),
        ("report.pdf.exe", PDF, Code.FILE_TYPE_REFUSED),
        ("report", PDF, Code.FILE_TYPE_REFUSED),
        ("", PDF, Code.FILE_TYPE_REFUSED),
        ("letter.txt", b"a\x00b", Code.FILE_TYPE_REFUSED),
    ],
)
def test_what_may_not_be_kept(office: Office, name: str, content: bytes, code: Code) -> None:
    desk = office.desk("l1.jst")
    kept = whole_store(office)
    with pytest.raises(RuleBroken) as caught:
        desk.store_file(io.BytesIO(content), name)
    assert caught.value.code is code
    assert whole_store(office) == kept


def test_a_file_that_cannot_be_read_is_refused(office: Office) -> None:
    class Gone(io.RawIOBase):
        def read(self, _size: int = -1, /) -> bytes:
            raise OSError(5, "gone")

    with pytest.raises(RuleBroken) as caught:
        office.desk("l1.jst").store_file(cast(BinaryIO, Gone()), "आख्या.pdf")
    assert caught.value.code is Code.FILE_UNREADABLE


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("../../etc/passwd.pdf", "passwd.pdf"),
        (r"C:\Users\L1\आख्या.pdf", "आख्या.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("nul .pdf", "_nul.pdf"),
        ("COM¹.pdf", "_COM¹.pdf"),
        ("a:b?c*.pdf", "a_b_c_.pdf"),
        ("\u202efdp.pdf", "fdp.pdf"),
        ("  ..आख्या.pdf", "आख्या.pdf"),
        ("क" * 200 + ".pdf", "क" * 146 + ".pdf"),
    ],
)
def test_names_that_every_system_accepts(office: Office, typed: str, kept: str) -> None:
    number = office.register().id
    attach(office, "l1.jst", number, typed)
    (found,) = office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).attachments
    assert found.name == kept


@pytest.mark.parametrize("name", ["आख्या.exe", "आख्या.png", "आख्या", "आख्या.pdf.lnk"])
def test_a_name_that_says_something_else_than_the_bytes_is_refused(office: Office, name: str) -> None:
    number = office.register().id
    sha256 = office.desk("l1.jst").store_file(io.BytesIO(PDF), "आख्या.pdf")
    with pytest.raises(RuleBroken) as caught:
        steps.do(office, "l1.jst", AttachFile, number, name=name, sha256=sha256)
    assert caught.value.code is Code.FILE_TYPE_REFUSED
    assert not office.desk("so.jst").ask(ComplaintFile(complaint_id=number)).attachments


@pytest.mark.parametrize("sha256", ["", "00" * 32, "../../store.db", "%", "\ud800"])
def test_bytes_that_were_never_kept(office: Office, sha256: str) -> None:
    desk, number = office.desk("l1.jst"), office.register().id
    command = AttachFile(command_id=uuid4(), complaint_id=number, seen_version=1, name="आख्या.pdf", sha256=sha256)
    for act in (lambda: desk.do(command), lambda: desk.open_file(sha256)):
        with pytest.raises(AppError) as caught:
            act()
        assert caught.value.code in (Code.NOT_FOUND, Code.VALUE_UNFIT)
