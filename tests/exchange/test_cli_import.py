"""`nodal-desk import`: the same code as the window, exit codes, one plain sentence, a list of refused rows."""

from __future__ import annotations

import signal
from pathlib import Path
from uuid import uuid4

import openpyxl
import pytest

from desktop.__main__ import main
from desktop.models.portal_commands import AskImports, SaveMapping
from desktop.models.portal_mapping import Mapping
from desktop.services import portal_intake
from desktop.services.exchange.headings import guess_mapping
from tests.helpers.portal_files import HINDI, rows, write_csv, write_excel
from tests.helpers.stores import opened_store

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    with opened_store(tmp_path) as office:
        return office.file


def called(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def imported(capsys: Captured, file: Path, store: Path, *more: object) -> tuple[int, str, str]:
    return called(capsys, "import", file, "--db", f"sqlite:///{store}", *more)


def counts(said: str) -> list[int]:
    return [int(line.rsplit(" ", 1)[1]) for line in said.splitlines()]


def test_a_dry_run_a_run_and_the_same_again(store: Path, tmp_path: Path, capsys: Captured) -> None:
    file = write_excel(tmp_path / "निर्यात.xlsx", HINDI, rows(120))
    code, out, err = imported(capsys, file, store, "--dry-run")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "would be new: 120"
    assert counts(imported(capsys, file, store)[1]) == [120, 0, 0, 0]
    assert counts(imported(capsys, file, store)[1]) == [0, 0, 120, 0]


def test_refused_rows_come_out_as_they_stood_and_can_be_mended(store: Path, tmp_path: Path, capsys: Captured) -> None:
    body = [list(row) for row in rows(4)]
    body[1][6] = "लखनऊ"
    body[2][2] = ""
    body[3][10] = body[3][11] = ""
    file = write_csv(tmp_path / "in.csv", HINDI, body)
    out = tmp_path / "refused.xlsx"
    code, said, _ = imported(capsys, file, store, "--refused", out)
    assert (code, counts(said)) == (0, [1, 0, 0, 3])
    sheet = openpyxl.load_workbook(out).worksheets[0]
    lines = [list(line) for line in sheet.iter_rows(values_only=True)]
    assert lines[0][:2] == ["Row", "Reason"]
    assert lines[0][2:] == list(HINDI)
    assert [line[:2] for line in lines[1:]] == [
        [3, "unknown district: district लखनऊ"],
        [4, "missing of new: registered_at"],
        [5, "missing of new: subject"],
    ]
    # what only the store refused has its cells too
    assert lines[3][3] == "UK30000004"
    sheet.cell(2, 9).value, sheet.cell(2, 10).value, sheet.cell(3, 5).value = "चमोली", "थराली", "01/11/2026"
    mended = tmp_path / "mended.xlsx"
    assert sheet.parent is not None
    sheet.parent.save(mended)
    assert counts(imported(capsys, mended, store)[1]) == [2, 0, 0, 1]


def test_a_remembered_mapping_is_used_by_name_and_one_from_a_file(
    store: Path, tmp_path: Path, capsys: Captured
) -> None:
    headings = ["आई0डी0", "कब", "क", "ख", "ग"]
    fields = ["शिकायत संख्या", "शिकायत दिनांक", "विभाग", "जनपद", "विषय"]
    guessed = guess_mapping(fields)
    mapping = Mapping(columns=())
    for column in guessed.columns:
        mapping = mapping.with_column(column.field, headings[column.position], column.position)
    file = write_csv(
        tmp_path / "own.csv", headings, [("UK1", "01/11/2026", "जल संस्थान", "देहरादून", "पानी"), ("UK2", "x", "", "", "")]
    )
    with_file = tmp_path / "mapping.json"
    with_file.write_text(mapping.to_json(), encoding="utf-8")
    assert counts(imported(capsys, file, store, "--mapping", with_file, "--dry-run")[1]) == [1, 0, 0, 1]
    (tmp_path / "kept").mkdir()
    with opened_store(tmp_path / "kept") as office:
        office.desk("so.jst").do(SaveMapping(command_id=uuid4(), name="अपना ढाँचा", body=mapping.to_json()))
        backend_url = office.url
    code, said, _ = called(capsys, "import", file, "--db", backend_url, "--mapping", "अपना ढाँचा")
    assert (code, counts(said)) == (0, [1, 0, 0, 1])
    code, said, err = imported(capsys, file, store, "--mapping", "nobody's")
    assert (code, said) == (1, "")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        ("damaged.xlsx", b"PK\x03\x04" + b"\x00" * 400),
        ("letter.pdf", b"%PDF-1.7 letter"),
        ("no_number.csv", "जनपद,विषय\nचमोली,पानी\n".encode()),
        ("binary.csv", bytes(range(256)) * 64),
    ],
)
def test_what_is_no_export_ends_in_one_plain_sentence(
    store: Path, tmp_path: Path, capsys: Captured, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    code, out, err = imported(capsys, file, store)
    assert (code, out) == (1, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_hostile_cells_are_refused_or_plain_text(store: Path, tmp_path: Path, capsys: Captured) -> None:
    hostile = [
        "=cmd|'/c calc'!A1",
        "<script>alert(1)</script>",
        "\u202eabc\u202c",
        "NUL\x00inside",
        "क" * 200_000,
        "🙂" * 9,
    ]
    body = [list(row) for row in rows(len(hostile))]
    for row, text in zip(body, hostile, strict=True):
        row[10] = row[12] = text
    file = write_csv(tmp_path / "hostile.csv", HINDI, body)
    code, said, err = imported(capsys, file, store)
    assert (code, err) == (0, "")
    assert counts(said) == [5, 0, 0, 1]


def test_a_missing_file_store_or_option_is_said(store: Path, tmp_path: Path, capsys: Captured) -> None:
    file = write_csv(tmp_path / "in.csv", HINDI, rows(1))
    assert imported(capsys, tmp_path / "none.csv", store)[0] == 1
    assert imported(capsys, file, tmp_path / "none.db")[0] == 1
    with pytest.raises(SystemExit) as usage:
        main(["import", str(file)])
    assert usage.value.code == 2


def test_ctrl_c_keeps_what_was_taken_and_the_ledger_says_how_far(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(portal_intake, "BATCH", 50)
    with opened_store(tmp_path) as office:
        file = write_csv(tmp_path / "in.csv", HINDI, rows(200))
        _interrupted_after_a_batch(monkeypatch)
        code, out, err = called(capsys, "import", file, "--db", office.url)
        assert (code, out) == (1, "")
        assert "kept" in err
        (past,) = office.desk("itda").ask(AskImports())
        assert (past.new, past.remaining) == (50, 150)
        monkeypatch.undo()
        assert counts(called(capsys, "import", file, "--db", office.url)[1]) == [150, 0, 50, 0]


def _interrupted_after_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    applied = portal_intake.applied

    def interrupted(reading: object, desk: object, told: portal_intake.Told) -> portal_intake.Intake:
        def and_then(done: int, total: int) -> None:
            signal.raise_signal(signal.SIGINT)
            told(done, total)

        return applied(reading, desk, and_then)  # type: ignore[arg-type] # handed on as they came

    monkeypatch.setattr(portal_intake, "applied", interrupted)


def test_a_dry_run_foretells_the_run(store: Path, tmp_path: Path, capsys: Captured) -> None:
    file = write_csv(tmp_path / "in.csv", HINDI, rows(60))
    foretold = counts(imported(capsys, file, store, "--dry-run")[1])
    assert foretold == counts(imported(capsys, file, store)[1])
