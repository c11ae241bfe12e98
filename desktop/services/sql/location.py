"""Where a store on one PC may lie: a disk of that PC, outside every folder that another program copies.

SQLite keeps its write-ahead index in memory that only one host shares, so a file on a network drive is damaged
sooner or later; a sync program replaces the file under the running store.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path, PurePath

from desktop.models.errors import BackendUnavailable, Code

MOUNTS = Path("/proc/mounts")
_SHARED = frozenset(
    {"9p", "afs", "afpfs", "beegfs", "ceph", "cifs", "coda", "davfs", "fuse", "gfs", "gfs2", "glusterfs", "gpfs"}
    | {"lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "prl_fs", "smb2", "smb3", "smbfs"}
    | {"vboxsf", "virtiofs", "vmhgfs"}
)
"""Network file systems, and the folders a virtual machine shares with its host."""
_REMOTE_DRIVE = 4
_SYNC_FOLDER = re.compile(
    r"onedrive(?: ?- .+)?|dropbox(?: \(.+\))?|google ?drive(?: .+)?|googledrive-.+|my drive|icloud ?drive|box sync|"
    r"nextcloud|owncloud|pcloud ?drive|megasync|syncthing"
)
_SYNC_MARKS = (
    ".dropbox",
    ".dropbox.cache",
    ".tmp.drivedownload",
    ".tmp.driveupload",
    ".849C9593-D756-4E56-8D6E-42412F2A707B",
    ".stfolder",
    ".owncloudsync.log",
    ".nextcloudsync.log",
)
"""Files by which Dropbox, Google Drive, OneDrive, Syncthing, ownCloud and Nextcloud know a folder of theirs."""
_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")


def require_local(file: Path) -> None:
    """Raises `BackendUnavailable` for a network drive or a sync folder; the file itself need not exist."""
    if is_unc(str(file)):
        raise BackendUnavailable(Code.STORE_ON_NETWORK)
    place = file.absolute()
    for path in (place, place.resolve()):
        if is_unc(str(path)) or _is_remote(path):
            raise BackendUnavailable(Code.STORE_ON_NETWORK)
        if is_synced(path):
            raise BackendUnavailable(Code.STORE_IN_SYNC_FOLDER)


def is_unc(path: str) -> bool:
    r"""Does it name a share of another machine: ``\\server\share``, with either slash, or ``\\?\UNC\server``?"""
    plain = path.replace("/", "\\")
    if plain.startswith(("\\\\?\\", "\\\\.\\")):
        return plain[4:8].upper() == "UNC\\"
    return plain.startswith("\\\\")


def is_synced(path: Path) -> bool:
    """Does it lie in a folder that OneDrive, Dropbox, Google Drive or the like copies?"""
    roots = [Path(value) for name in _SYNC_VARIABLES if (value := os.environ.get(name))]
    for folder in path.parents:
        if folder in roots or _SYNC_FOLDER.fullmatch(folder.name.casefold()):
            return True
        if any((folder / mark).exists() for mark in _SYNC_MARKS):
            return True
    return False


def filesystem_of(path: PurePath, mounts: str) -> str:
    """The type of the file system a path lies on, by the lines of `/proc/mounts`; "" when none fits."""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), fields[1])
        inside = point == "/" or str(path) == point or str(path).startswith(point + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind


def is_shared(kind: str) -> bool:
    """Is a file system of this type reached over a network or shared with another host?"""
    return kind in _SHARED or kind.startswith("fuse.")


def _is_remote(path: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone needs it

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _REMOTE_DRIVE)
    try:
        mounts = MOUNTS.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return False
    return is_shared(filesystem_of(path, mounts))
