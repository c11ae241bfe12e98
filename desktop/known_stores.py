"""The stores this PC can open, for the sign-in window: the office's file, a shared store, a server, the demo.

Imports the data layer when asked and not before.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.models.errors import BackendUnavailable, Code, SchemaMismatch
from desktop.services.settings import Settings
from desktop.services.stores import Address, DemoOfficer, FirstCharge, Progress, StoreKind

if TYPE_CHECKING:
    from sqlalchemy.engine import URL

    from desktop.models.minutes import MinutesDocument
    from desktop.services.ports import Backend
    from desktop.services.rest.client import RestBackend
    from desktop.services.sql.postgres.backend import PostgresBackend

DEFAULT_NAME = "office.nodaldesk"
DEMO_COMPLAINTS = 2_000


class KnownStores:
    """`desktop.services.stores.Stores`; a demo lives in a folder of its own and goes with the program."""

    def __init__(self, profile: Path | None, settings: Settings) -> None:
        chosen = settings.value("store_file", "")
        self._settings = settings
        self._profile = profile
        self._file = Path(chosen) if chosen else (profile or Path.cwd()) / DEFAULT_NAME
        self._demo: Path | None = None

    @property
    def file(self) -> Path:
        return self._file

    def choose(self, file: Path) -> None:
        self._file = file

    def address(self, kind: StoreKind) -> Address:
        certificates = self._settings.value(f"{kind}_certificates", "")
        return Address(
            text=self._settings.value(f"{kind}_address", ""),
            certificates=Path(certificates) if certificates else None,
        )

    def move(self, kind: StoreKind, address: Address) -> None:
        self._settings.keep(f"{kind}_address", address.text.strip())
        self._settings.keep(f"{kind}_certificates", str(address.certificates or ""))

    def origin(self, kind: StoreKind) -> str:
        return self.address(kind).text if kind.is_elsewhere else str(self._file)

    def open(self, kind: StoreKind, progress: Progress) -> Backend:
        if kind is StoreKind.DEMO:
            return self._open_demo(progress)
        if kind.is_elsewhere:
            return self._reached(kind, self.address(kind))
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - slower than Qt: behind the window

        try:
            return open_backend(self._file)
        except SchemaMismatch as found:
            if found.code is not Code.STORE_TOO_OLD:
                raise
        from desktop.services.sql import upkeep  # noqa: PLC0415 - for older stores alone

        upkeep.upgrade_store(self._file)
        return open_backend(self._file)

    def test(self, kind: StoreKind, address: Address) -> None:
        self._reached(kind, address).close()

    def create(self, name: str, username: str, password: str, charge: FirstCharge | None = None) -> Backend:
        from desktop.services.sql import upkeep  # noqa: PLC0415 - behind the window
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - the same

        upkeep.create_store(self._file, name=name, username=username, password=password)
        backend = open_backend(self._file)
        if charge is not None:
            from desktop.services.first_charge import take_up  # noqa: PLC0415 - once in the life of a store

            take_up(backend, username, password, charge)
        return backend

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

    def _reached(self, kind: StoreKind, address: Address) -> Backend:
        if not address.text.strip():
            raise BackendUnavailable(Code.STORE_MISSING)
        backend = self._server(address) if kind is StoreKind.SERVER else _shared(address)
        try:
            backend.reach()
        except BaseException:
            backend.close()
            raise
        return backend

    def _server(self, address: Address) -> RestBackend:
        from desktop.services import secrets  # noqa: PLC0415 - behind the window
        from desktop.services.rest.client import RestBackend  # noqa: PLC0415 - the same

        keep = partial(secrets.remember_token, address.text)
        return RestBackend(address.text, profile=self._profile, ca_file=address.certificates, keep_token=keep)

    def _open_demo(self, progress: Progress) -> Backend:
        from desktop.services.sql import demo  # noqa: PLC0415 - behind the window
        from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - the same

        if self._demo is None:
            import tempfile  # noqa: PLC0415 - slow to import, for demos alone

            self._demo = Path(tempfile.mkdtemp(prefix="nodal-desk-demo-"))
        file = self._demo / "demo.nodaldesk"
        if not file.exists():
            demo.build(file, complaints=DEMO_COMPLAINTS, progress=progress, printer=printed)
        return open_backend(file)


def printed(document: MinutesDocument) -> bytes:
    """The demo's minutes as a PDF: the store prints nothing itself."""
    from desktop.services.documents.minutes_pages import minutes_pdf  # noqa: PLC0415 - behind the window

    return minutes_pdf(document)


def _shared(address: Address) -> PostgresBackend:
    from desktop.services.sql.postgres.backend import PostgresBackend  # noqa: PLC0415 - behind the window

    return PostgresBackend(shared_url(address))


def shared_url(address: Address) -> URL:
    """`server/database` as a URL that names nobody: each officer signs in with a login of their own.

    Raises `BackendUnavailable` (`SHARED_ADDRESS`) for what is no such place, or names a user.
    """
    from desktop.services.sql.engine import parsed  # noqa: PLC0415 - behind the window

    typed = address.text.strip()
    try:
        url = parsed(typed if "://" in typed else f"postgresql+psycopg://{typed}")
    except (BackendUnavailable, ValueError) as fault:
        raise BackendUnavailable(Code.SHARED_ADDRESS) from fault
    if url.get_backend_name() != "postgresql" or url.username or url.password or not url.database:
        raise BackendUnavailable(Code.SHARED_ADDRESS)
    if address.certificates is not None:
        url = url.update_query_dict({"sslrootcert": str(address.certificates)})
    return url.set(drivername="postgresql+psycopg")
