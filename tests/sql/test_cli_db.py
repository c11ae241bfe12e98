"""The command line's care of a store: exit codes, one plain sentence, nothing overwritten."""

from __future__ import annotations

import io
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop import cli
from desktop.__main__ import main
from desktop.cli_sentences import sentence
from desktop.models.errors import BackendUnavailable, Code
from desktop.services.sql import schema
from tests.helpers.stores import opened_store

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    with opened_store(tmp_path) as office:
        office.register()
        return office.file


def called(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def url(file: Path) -> str:
    return f"sqlite:///{file}"


def test_a_store_in_order_is_told_so(file: Path, capsys: Captured) -> None:
    code, out, err = called(capsys, "db", "check", "--db", url(file))
    assert (code, err) == (0, "")
    assert out.startswith(f"In order: {file}, revision {schema.REVISIONS[-1]}, 1 complaints")


@pytest.mark.parametrize("command", ["check", "upgrade", "backup", "verify-audit"])
def test_a_foreign_file_is_refused_in_one_sentence(tmp_path: Path, capsys: Captured, command: str) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("पत्र", encoding="utf-8")
    code, out, err = called(capsys, "db", command, "--db", url(letter))
    assert (code, out, err) == (1, "", "This file is not a Nodal Desk store. It was left as it is.\n")
    assert letter.read_text(encoding="utf-8") == "पत्र"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("sqlite:////nowhere/at/all.db", "There is no store"),
        ("https://server/desk", "The address is not understood"),
        (r"sqlite:///\\server\share\a.db", "network drive"),
        ("sqlite:////tmp/Dropbox/a.db", "copied to the cloud"),
    ],
)
@pytest.mark.parametrize("command", ["check", "upgrade", "backup", "verify-audit"])
def test_bad_addresses_end_in_one_sentence(capsys: Captured, command: str, address: str, said: str) -> None:
    code, out, err = called(capsys, "db", command, "--db", address)
    assert (code, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["db"],
        ["db", "nonsense"],
        ["db", "check"],
        ["db", "restore", "--db", "sqlite:///a.db"],
        ["nonsense"],
        ["--profile"],
        ["--nonsense"],
    ],
)
def test_wrong_usage_is_two(capsys: Captured, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: nodal-desk" in capsys.readouterr().err


def test_help_names_every_command(capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in cli.COMMANDS)


def test_backup_and_restore(file: Path, tmp_path: Path, capsys: Captured) -> None:
    copy = tmp_path / "usb" / "copy.nodaldesk"
    assert called(capsys, "db", "backup", "--db", url(file), "-o", copy) == (0, f"{copy}\n", "")
    again = called(capsys, "db", "backup", "--db", url(file), "-o", copy)
    assert again[0] == 1
    assert "nothing is written over" in again[2]
    back = tmp_path / "back.db"
    assert called(capsys, "db", "restore", copy, "--db", url(back)) == (0, f"Restored to {back}\n", "")
    assert called(capsys, "db", "restore", copy, "--db", url(file))[0] == 1
    assert called(capsys, "db", "check", "--db", url(back))[0] == 0
    code, out, _ = called(capsys, "db", "backup", "--db", url(file))
    assert code == 0
    assert Path(out.strip()).parent == tmp_path / "backups"


def test_a_restore_from_nothing_is_told(tmp_path: Path, capsys: Captured) -> None:
    code, _, err = called(capsys, "db", "restore", tmp_path / "none.db", "--db", url(tmp_path / "a.db"))
    assert code == 1
    assert err.startswith("There is no store at this place")


def test_the_ledger_is_gone_through(file: Path, capsys: Captured) -> None:
    code, out, _ = called(capsys, "db", "verify-audit", "--db", url(file))
    assert code == 0
    assert out.startswith("The ledger is whole: 3 entries, head ")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TRIGGER event_no_delete")
        connection.execute("DELETE FROM event WHERE id = 2")
        connection.commit()
    code, out, err = called(capsys, "db", "verify-audit", "--db", url(file))
    assert (code, out) == (1, "")
    assert err == "The ledger is broken: entry 2 of 3 was changed or is missing.\n"


def test_a_new_store_with_its_administrator(tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    new = tmp_path / "new.nodaldesk"
    assert called(capsys, "db", "upgrade", "--db", url(new))[0] == 1
    assert not new.exists()
    monkeypatch.setattr(sys, "stdin", io.StringIO("saral-1905\n"))
    made = called(capsys, "db", "upgrade", "--db", url(new), "--administrator", "admin", "--name", "शंकर")
    assert made == (0, f"Made {new}\n", "")
    assert called(capsys, "db", "upgrade", "--db", url(new))[1] == "The store is of this version already.\n"
    monkeypatch.setattr(sys, "stdin", io.StringIO("short\n"))
    refused = called(capsys, "db", "upgrade", "--db", url(tmp_path / "b.db"), "--administrator", "admin")
    assert refused[0] == 1
    assert "at least 8" in refused[2]


def test_every_refusal_has_words() -> None:
    for code in Code:
        said = sentence(BackendUnavailable(code))
        assert said.endswith(".") or "://" in said or "URL" in said


def test_a_cp1252_console_takes_hindi(file: Path) -> None:
    hindi = file.with_name("कार्यालय.nodaldesk")
    file.rename(hindi)
    program = "import os, sys; os.environ.pop('PYTHONUTF8', None); from desktop.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", program, "db", "check", "--db", url(hindi)],
        capture_output=True,
        check=True,
        env=os.environ | {"PYTHONIOENCODING": "cp1252"},
        cwd=Path(cli.__file__).parents[1],
    )
    assert "कार्यालय" in done.stdout.decode("utf-8")
    assert done.stderr == b""


def test_the_windows_path_imports_no_data_layer() -> None:
    program = (
        "import sys; import desktop.__main__; from desktop import cli; cli.parse(['--demo']);"
        "print(sorted({'sqlalchemy', 'alembic', 'reportlab', 'argon2', 'PySide6'} & sys.modules.keys()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, cwd=Path(cli.__file__).parents[1], text=True
    )
    assert done.stdout == "[]\n"
