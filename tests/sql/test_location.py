"""Where a store may not lie: shares of other machines and folders that a sync program copies."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path, PurePosixPath

import pytest

from desktop.models.errors import AppError, BackendUnavailable, Code
from desktop.services.sql import location
from desktop.services.sql.backend import SqlBackend
from tests.helpers.stores import opened_store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A store that nobody has open."""
    with opened_store(tmp_path) as office:
        return office.file


def refusal(place: str | Path) -> AppError:
    with pytest.raises(BackendUnavailable) as caught:
        SqlBackend(place)
    return caught.value


@pytest.mark.parametrize(
    "path",
    [
        r"\\server\share\store.db",
        "//server/share/store.db",
        r"\\?\UNC\server\share\store.db",
        r"\\server@SSL\DavWWWRoot\store.db",
    ],
)
def test_shares_of_other_machines_are_refused(path: str) -> None:
    assert location.is_unc(path)
    assert refusal(f"sqlite:///{path}").code is Code.STORE_ON_NETWORK


@pytest.mark.parametrize("path", [r"C:\Users\a\store.db", "/home/a/store.db", r"\\?\C:\long\store.db", "store.db"])
def test_local_paths_are_no_shares(path: str) -> None:
    assert not location.is_unc(path)


MOUNTS = r"""
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
server:/export /mnt/office\040files nfs4 rw 0 0
//server/share /mnt/share cifs rw 0 0
/dev/sdb1 /media/usb fuseblk rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
host /mnt/host 9p rw 0 0
/dev/sdc1 /mnt/share/inner ext4 rw 0 0
broken line
"""


@pytest.mark.parametrize(
    ("path", "kind", "shared"),
    [
        ("/home/a/store.db", "ext4", False),
        ("/tmp/store.db", "tmpfs", False),  # noqa: S108 - a name in the table above
        ("/mnt/office files/store.db", "nfs4", True),
        ("/mnt/share/store.db", "cifs", True),
        ("/mnt/share2/store.db", "ext4", False),
        ("/mnt/share/inner/store.db", "ext4", False),
        ("/media/usb/store.db", "fuseblk", False),
        ("/run/user/1000/gvfs/a/store.db", "fuse.gvfsd-fuse", True),
        ("/mnt/host/store.db", "9p", True),
    ],
)
def test_mounted_shares_are_known_by_their_type(path: str, kind: str, shared: bool) -> None:
    assert location.filesystem_of(PurePosixPath(path), MOUNTS) == kind
    assert location.is_shared(kind) is shared


@pytest.mark.skipif(sys.platform != "linux", reason="reads the mounts of Linux")
def test_a_store_on_a_mounted_share_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = file.parent / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {file.parent} nfs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(location, "MOUNTS", mounts)
    assert refusal(file).code is Code.STORE_ON_NETWORK


@pytest.mark.parametrize(
    "folder", ["OneDrive", "OneDrive - Government of Uttarakhand", "Dropbox", "Google Drive", "My Drive", "iCloudDrive"]
)
def test_folders_of_sync_programs_are_refused(file: Path, folder: str) -> None:
    there = file.parent / folder / "1905" / "store.db"
    there.parent.mkdir(parents=True)
    shutil.copy(file, there)
    assert refusal(there).code is Code.STORE_IN_SYNC_FOLDER


@pytest.mark.parametrize("mark", [".dropbox", ".tmp.drivedownload", ".stfolder"])
def test_a_sync_programs_mark_tells_its_folder(file: Path, mark: str) -> None:
    (file.parent / mark).mkdir()
    assert refusal(file).code is Code.STORE_IN_SYNC_FOLDER


def test_the_folder_that_onedrive_names_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(file.parent))
    assert refusal(file).code is Code.STORE_IN_SYNC_FOLDER


def test_a_link_into_a_sync_folder_is_seen_through(file: Path) -> None:
    real = file.parent / "Dropbox"
    real.mkdir()
    shutil.move(file, real / "store.db")
    file.symlink_to(real / "store.db")
    assert refusal(file).code is Code.STORE_IN_SYNC_FOLDER


def test_ordinary_names_are_no_sync_folders(tmp_path: Path) -> None:
    for name in ("one drive", "boxes", "my drives", "dropbox-old files"):
        assert not location.is_synced(tmp_path / name / "store.db")
