"""`nodal-desk import FILE --db URL`: the portal's file into a store, with the window's own code."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from desktop.cli_sentences import sentence
from desktop.models.errors import AppError
from desktop.models.portal import Cancelled

if TYPE_CHECKING:
    from desktop.services.portal_intake import Intake
    from desktop.services.sql.backend import SqlBackend

    # argparse's own type for what `add_subparsers` gives exists for type checkers only
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what argparse gives has no public name


def add_commands(subparsers: Subparsers) -> None:
    """Adds `import` to the program's parser; `run` carries it out."""
    command = subparsers.add_parser("import", help="take the portal's file into a store")
    command.add_argument("file", type=Path, metavar="FILE", help="the portal's export, XLSX or CSV")
    command.add_argument("--db", required=True, metavar="URL", help="the store: sqlite:///C:/folder/store.nodaldesk")
    command.add_argument("--mapping", metavar="M", help="a remembered mapping by its name, or a mapping file (JSON)")
    command.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    command.add_argument("--refused", type=Path, metavar="XLSX", help="write the refused rows with reasons here")


def run(args: argparse.Namespace) -> int:
    """Carries out what `add_commands` parsed; the exit code. Raises nothing for bad input."""
    from desktop.services.sql.backend import open_backend  # noqa: PLC0415 - after the usage is known to be right

    try:
        backend = open_backend(args.db)
        try:
            with _stoppable() as stopped:
                taken = _take(args, backend, stopped)
        finally:
            backend.close()
    except AppError as refused:
        sys.stderr.write(sentence(refused) + "\n")
        return 1
    counts = taken.tally
    told = "would be " if args.dry_run else ""
    for word, count in (
        ("new", counts.new),
        ("changed", counts.changed),
        ("unchanged", counts.unchanged),
        ("refused", counts.refused),
    ):
        sys.stdout.write(f"{told}{word}: {count}\n")
    return 0


def _take(args: argparse.Namespace, backend: SqlBackend, stopped: Event) -> Intake:
    from desktop.models.calendar import as_date, day_of  # noqa: PLC0415 - with the data layer
    from desktop.models.oversight import AskStoreState  # noqa: PLC0415 - the same
    from desktop.services import portal_intake  # noqa: PLC0415 - the same
    from desktop.services.portal_refusals import export_refused  # noqa: PLC0415 - the same

    desk = backend.desk_of_the_file()
    today = as_date(day_of(desk.ask(AskStoreState()).now))
    mapping = portal_intake.mapping_named(args.mapping, desk) if args.mapping else None
    reading = portal_intake.read_file(args.file, desk, today, _progress("read", stopped), mapping=mapping)
    take = portal_intake.previewed if args.dry_run else portal_intake.applied
    try:
        taken = take(reading, desk, _progress("taken", stopped))
    finally:
        if sys.stderr.isatty():
            sys.stderr.write("\n")
    if args.refused is not None:
        export_refused(args.refused, taken, args.file, reason_heading="Reason")
    return taken


def _progress(word: str, stopped: Event) -> Callable[[int, int], None]:
    def told(done: int, total: int) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r{word} {done} of {total or '?'} rows ")
        if stopped.is_set():
            raise Cancelled

    return told


@contextmanager
def _stoppable() -> Iterator[Event]:
    """Ctrl+C ends the import after the batch under way, so that the ledger says how far it came."""
    stopped = Event()
    before = signal.signal(signal.SIGINT, lambda _number, _frame: stopped.set())
    try:
        yield stopped
    finally:
        signal.signal(signal.SIGINT, before)
