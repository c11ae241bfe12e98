"""The stores of this PC, for the sign-in window: the office's file and the demo. Imports the data layer when asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.errors import Code, SchemaMismatch
from desktop.services.settings import Settings
from desktop.services.stores import DemoOfficer, Progress, StoreKind

if TYPE_CHECKING:
    from desktop.services.ports import Backend

DEFAULT_NAME = "office.nodaldesk"
DEMO_COMPLAINTS = 2_000


class LocalStores:
    """`desktop.services.stores.Stores` over files; a demo lives in a folder of its own and goes with the program."""

    def __init__(self, profile: Path | None, settings: Settings) -> None:
        chosen = settings.value("store_file", "")
        self._folder = profile or Path.cwd()
        self._file = Path(chosen) if chosen else self._folder / DEFAULT_NAME
        self._demo: Path | None = None

    @property
    def file(self) -> Path:
        return self._file

    def choose(self, file: Path) -> None:
        self._file = file

    def open(self, kind: StoreKind, progress: Progress) -> Backend:
        if kind is StoreKind.DEMO:
            return self._open_demo(progress)
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - slower than Qt: behind the window

        try:
            return open_backend(self._file)
        except SchemaMismatch as found:
            if found.code is not Code.STORE_TOO_OLD:
                raise
        from desktop.services.sql import upkeep  # noqa: PLC0415 - for older stores alone

        upkeep.upgrade_store(self._file)
        return open_backend(self._file)

    def create(self, name: str, username: str, password: str) -> Backend:
        from desktop.services.sql import upkeep  # noqa: PLC0415 - behind the window
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - the same

        upkeep.create_store(self._file, name=name, username=username, password=password)
        return open_backend(self._file)

    def back_up(self, backend: Backend) -> None:
        """A copy when the newest is an hour old; `BackendUnavailable` (`BACKUP_FAILED`) when it did not work."""
        due = getattr(backend, "back_up_if_due", None)
        if due is not None:
            due()

    def copy(self) -> Path:
        """A copy by hand of the office's store, which stays until somebody deletes it; `BackendUnavailable` if not."""
        from desktop.services.sql import upkeep  # noqa: PLC0415 - behind the window

        return upkeep.back_up_store(f"sqlite:///{self._file}")

    def demo_officers(self) -> tuple[DemoOfficer, ...]:
        from desktop.services.sql.demo.sign_ins import DEMO_SIGN_INS  # noqa: PLC0415 - with the demo alone

        return tuple(
            DemoOfficer(username=each.username, name=each.name, description=each.hindi) for each in DEMO_SIGN_INS
        )

    @property
    def demo_password(self) -> str:
        from desktop.services.sql.demo.sign_ins import DEMO_PASSWORD  # noqa: PLC0415 - with the demo alone

        return DEMO_PASSWORD

    def discard_demo(self) -> None:
        """Throw the demo away; the program is ending."""
        if self._demo is not None:
            import shutil  # noqa: PLC0415 - slow to import, for demos alone

            shutil.rmtree(self._demo, ignore_errors=True)
            self._demo = None

    def _open_demo(self, progress: Progress) -> Backend:
        from desktop.services.sql import demo  # noqa: PLC0415 - behind the window
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - the same

        if self._demo is None:
            import tempfile  # noqa: PLC0415 - slow to import, for demos alone

            self._demo = Path(tempfile.mkdtemp(prefix="nodal-desk-demo-"))
        file = self._demo / "demo.nodaldesk"
        if not file.exists():
            demo.build(file, complaints=DEMO_COMPLAINTS, progress=progress)
        return open_backend(file)
