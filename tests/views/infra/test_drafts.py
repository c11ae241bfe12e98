from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.views.infra import drafts
from desktop.views.infra.drafts import DraftClock, Drafts


def test_a_draft_survives_the_program(tmp_path: Path) -> None:
    Drafts(tmp_path, 7).keep("dialogue/4711", {"doubt": "पाइप जोड़ा था", "answer": ""})
    again = Drafts(tmp_path, 7)
    assert again["dialogue/4711"] == {"doubt": "पाइप जोड़ा था"}
    assert again.keys == ("dialogue/4711",)
    assert "dialogue/4711" not in Drafts(tmp_path, 8), "another officer's drafts are another's"


def test_nothing_typed_is_no_draft(tmp_path: Path) -> None:
    kept = Drafts(tmp_path, 7)
    kept.keep("note/1", {"text": "क"})
    kept.forget("note/1")
    assert "note/1" not in Drafts(tmp_path, 7)
    assert kept["note/1"] == {}


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"a": 3}', b"\xff\xfe"])
def test_a_damaged_file_keeps_nobody_from_working(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "drafts-7.json").write_bytes(damage)
    kept = Drafts(tmp_path, 7)
    assert kept.keys == ()
    assert kept.keep("note/1", {"text": "क"})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the profile folder to its owner by other means")
def test_drafts_are_for_their_owner_alone(tmp_path: Path) -> None:
    Drafts(tmp_path, 7).keep("note/1", {"text": "क"})
    assert stat.S_IMODE((tmp_path / "drafts-7.json").stat().st_mode) == 0o600


def test_a_disk_that_refuses_is_told_and_the_text_stays(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    kept = Drafts(tmp_path / "file", 7)
    assert not kept.keep("note/1", {"text": "क"})
    assert kept["note/1"] == {"text": "क"}


def test_kept_after_a_quiet_while(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts, "QUIET_MS", 20)
    owner, kept = QObject(), Drafts(tmp_path, 7)
    clock = DraftClock(kept, "note/1", lambda: {"text": "क"}, owner)
    with qtbot.waitSignal(clock.kept) as told:
        clock.touch("क")
        assert clock.pending
    assert told.args == [True]
    assert kept["note/1"] == {"text": "क"}
    clock.touch()
    clock.forget()
    assert (clock.pending, kept.keys) == (False, ())


def test_without_a_folder_drafts_live_in_memory() -> None:
    kept = Drafts(None, 7)
    assert kept.keep("note/1", {"text": "क"})
    assert kept["note/1"] == {"text": "क"}
