from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from desktop.models.errors import AppError, Code
from desktop.services.upload_folder import write_upload

PDF = b"%PDF-1.7 minutes"


def test_the_folder_holds_the_pdf_its_hash_and_what_is_known(tmp_path: Path) -> None:
    made = write_upload(
        tmp_path / "1905", "2026-11-12 1905 minutes.pdf", PDF, {"department": "जल संस्थान", "number": "7"}
    )
    assert sorted(file.name for file in made.iterdir()) == [
        "2026-11-12 1905 minutes.json",
        "2026-11-12 1905 minutes.pdf",
        "2026-11-12 1905 minutes.pdf.sha256",
    ]
    digest = hashlib.sha256(PDF).hexdigest()
    assert (made / "2026-11-12 1905 minutes.pdf").read_bytes() == PDF
    assert (made / "2026-11-12 1905 minutes.pdf.sha256").read_text() == f"{digest}  2026-11-12 1905 minutes.pdf\n"
    told = json.loads((made / "2026-11-12 1905 minutes.json").read_text(encoding="utf-8"))
    assert told == {
        "department": "जल संस्थान",
        "number": "7",
        "file": "2026-11-12 1905 minutes.pdf",
        "sha256": digest,
        "size": len(PDF),
    }


def test_a_second_try_replaces_the_first_whole(tmp_path: Path) -> None:
    write_upload(tmp_path, "a.pdf", PDF, {})
    made = write_upload(tmp_path, "a.pdf", PDF + b" anew", {})
    assert (made / "a.pdf").read_bytes() == PDF + b" anew"
    assert len(list(made.iterdir())) == 3


def test_a_folder_that_is_a_file_is_refused_plainly(tmp_path: Path) -> None:
    (tmp_path / "1905").write_text("")
    with pytest.raises(AppError) as caught:
        write_upload(tmp_path / "1905", "a.pdf", PDF, {})
    assert caught.value.code is Code.CANNOT_WRITE
