"""`nodal-desk minutes read` and `nodal-desk minutes pdf`, as a script calls them."""

from __future__ import annotations

import argparse
import io
import json
import sys
from pathlib import Path

import pytest

from desktop import cli_minutes
from desktop.models.minutes import read_minutes
from desktop.models.minutes.json_form import from_json, to_json
from tests.documents.keys import PASSWORD, key_and_certificate, key_file
from tests.models.minutes_samples import as_converted, chief_minister_review


def command(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="nodal-desk")
    cli_minutes.add_commands(parser.add_subparsers(dest="command"))
    return cli_minutes.run(parser.parse_args(["minutes", *words]))


@pytest.fixture
def pasted(tmp_path: Path) -> Path:
    file = tmp_path / "minutes.md"
    file.write_text(as_converted(chief_minister_review(), mark="some") + "\nहस्तलिखित टिप्पणी\n", encoding="utf-8")
    return file


def test_text_becomes_a_document_and_the_document_pages(
    pasted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, pages = tmp_path / "minutes.json", tmp_path / "out.pdf"
    assert command("read", str(pasted), "-o", str(document), "--report") == 0
    said = capsys.readouterr()
    assert said.out.startswith("9 निर्देश, 5 अन्य निर्देश, 9 प्रतिलिपि; 1 अंश")
    assert "हस्तलिखित टिप्पणी" in said.out
    assert said.err == ""
    assert len(from_json(document.read_text(encoding="utf-8")).directions) == 9
    assert command("pdf", str(document), "-o", str(pages)) == 0
    assert pages.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_without_an_output_the_document_goes_to_standard_output(
    pasted: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("read", str(pasted), "--report", "--english") == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["version"] == 1
    assert said.err.startswith("9 directions")


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("- कार्य हो।".encode())))
    assert command("read", "-") == 0
    assert "कार्य हो।" in capsys.readouterr().out


def test_notepads_unicode_is_understood(tmp_path: Path) -> None:
    file, out = tmp_path / "a.txt", tmp_path / "a.json"
    file.write_bytes(as_converted(chief_minister_review()).encode("utf-16"))
    assert command("read", str(file), "-o", str(out)) == 0
    assert len(from_json(out.read_text(encoding="utf-8")).all_directions) == 14


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_an_old_section_file_is_read_and_left_as_it_is(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = tmp_path / "old.txt", tmp_path / "old.json"
    file.write_text("1- lHkh f'kdk;rksa dk fuLrkj.k fd;k tk,A\n¼dk;Zokgh leLr ftykf/kdkjh½\n", encoding=encoding)
    before = file.read_bytes()
    assert command("read", str(file), "-o", str(out), "--report") == 0
    (direction,) = from_json(out.read_text(encoding="utf-8")).directions
    assert direction.text == "सभी शिकायतों का निस्तारण किया जाए।"
    assert direction.addressees == ("समस्त जिलाधिकारी",)
    assert "पंक्ति 1 से 2: Kruti Dev" in capsys.readouterr().out
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "कोई पाठ नहीं है"),
        (b"\xef\xbb\xbf \r\n", "कोई पाठ नहीं है"),
        (b"\xff\xfe\x00", "UTF-8 या UTF-16"),
        (b"\x80\x81", "UTF-8 या UTF-16"),
    ],
)
def test_what_is_no_text_is_refused(
    content: bytes, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(content)
    assert command("read", str(file)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "JSON अधूरा या गलत"),
        ("{}", "कार्यवृत्त की फाइल नहीं है"),
        ('{"format": "nodal-desk-minutes", "version": 9}', "संस्करण 9"),
        ('{"format": "nodal-desk-minutes", "version": 1, "tilte": ""}', '"tilte"'),
        ('{"format": "nodal-desk-minutes", "version": 1, "directions": [{"addressees": []}]}', '"text" अनिवार्य'),
        ('{"format": "nodal-desk-minutes", "version": 1, "title": 5}', "minutes.title"),
        ('{"format": "nodal-desk-minutes", "version": 1, "form": "{x}"}', "{x}"),
        ('{"format": "nodal-desk-minutes", "format": 1}', "दो बार"),
        ("[" * 100_000, "गहरी"),
    ],
)
def test_a_wrong_document_is_refused_in_one_sentence(
    content: str, sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "minutes.json"
    file.write_text(content, encoding="utf-8")
    assert command("pdf", str(file), "-o", str(tmp_path / "out.pdf")) == 1
    said = capsys.readouterr().err
    assert sentence in said
    assert said.count("\n") == 1
    assert not (tmp_path / "out.pdf").exists()


def test_what_cannot_be_opened_or_written_is_told(
    pasted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("read", str(tmp_path / "none.txt")) == 1
    assert command("read", str(tmp_path)) == 1
    assert command("read", "a\x00b") == 1
    assert command("read", str(pasted), "-o", str(tmp_path / "no" / "such" / "folder.json")) == 1
    said = capsys.readouterr().err
    assert said.count("पढ़ी नहीं जा सकी") == 3
    assert said.count("लिखी नहीं जा सकी") == 1


def test_signing_takes_the_password_from_standard_input(
    pasted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document, key, out = tmp_path / "minutes.json", tmp_path / "key.p12", tmp_path / "out.pdf"
    command("read", str(pasted), "-o", str(document))
    key.write_bytes(key_file(*key_and_certificate()))
    monkeypatch.setattr("sys.stdin", io.StringIO("another\n"))
    assert command("pdf", str(document), "-o", str(out), "--sign", str(key)) == 1
    assert "पासवर्ड सही नहीं" in capsys.readouterr().err
    assert not out.exists()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PASSWORD}\n"))
    assert command("pdf", str(document), "-o", str(out), "--sign", str(key)) == 0
    assert b"/ETSI.CAdES.detached" in out.read_bytes()


def test_without_the_optional_packages_signing_is_refused(
    pasted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "minutes.json"
    command("read", str(pasted), "-o", str(document))
    monkeypatch.setitem(sys.modules, "desktop.services.documents.signing", None)
    assert command("pdf", str(document), "-o", str(tmp_path / "out.pdf"), "--sign", "key.p12") == 1
    assert "nodal-desk[sign]" in capsys.readouterr().err


def test_wrong_usage_is_two() -> None:
    with pytest.raises(SystemExit) as ended:
        command("pdf", "minutes.json")
    assert ended.value.code == 2


def test_hostile_text_prints(tmp_path: Path) -> None:
    text = "1. <img src=x> \u202e \x00 {page} 💧 (कार्यवाही <b>क</b>)\n" + "क" * 20_000
    file, out = tmp_path / "minutes.json", tmp_path / "out.pdf"
    file.write_text(to_json(read_minutes(text)[0]), encoding="utf-8")
    assert command("pdf", str(file), "-o", str(out)) == 0
