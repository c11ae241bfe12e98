"""`nodal-desk demo-data --db URL`: a new store with invented offices, officers and complaints."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

from desktop.cli_progress import progress_line
from desktop.cli_sentences import sentence
from desktop.models.errors import AppError

if TYPE_CHECKING:
    # argparse's own type for what `add_subparsers` gives exists for type checkers only
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - what argparse gives has no public name

_OFFICE_TIME = 11 * 3_600


def add_commands(subparsers: Subparsers) -> None:
    """Adds `demo-data` to the program's parser; `run` carries it out."""
    command = subparsers.add_parser("demo-data", help="make a store with realistic data")
    command.add_argument("--db", required=True, metavar="URL", help="the new store: sqlite:///C:/folder/demo.nodaldesk")
    command.add_argument("--complaints", type=int, default=2_000, metavar="N", help="how many (default: 2000)")
    command.add_argument("--seed", type=int, default=1905, metavar="S", help="another number, another state")
    command.add_argument(
        "--as-of", type=date.fromisoformat, metavar="DATE", help="the demo's own day, e.g. 2026-11-17 (default: now)"
    )


def run(args: argparse.Namespace) -> int:
    """Carries out what `add_commands` parsed; the exit code. Raises nothing for bad input."""
    from desktop.known_stores import printed  # noqa: PLC0415 - after the usage is known to be right
    from desktop.models.calendar import day_number, start_of  # noqa: PLC0415 - after the usage is known to be right
    from desktop.services.sql import demo  # noqa: PLC0415 - the same

    as_of = None if args.as_of is None else start_of(day_number(args.as_of)) + _OFFICE_TIME
    begun = time.monotonic()
    told = progress_line("complaints", "indexes and counters follow")
    try:
        file = demo.build(
            args.db, complaints=args.complaints, seed=args.seed, as_of=as_of, progress=told, printer=printed
        )
    except AppError as refused:
        sys.stderr.write(("\n" if sys.stderr.isatty() else "") + sentence(refused) + "\n")
        return 1
    sys.stderr.write("\n")
    took = time.monotonic() - begun
    megabytes = file.stat().st_size / 1_000_000
    sys.stdout.write(f"{args.complaints} complaints, {megabytes:,.0f} MB, {took:,.0f} s: {file}\n")
    first = demo.DEMO_SIGN_INS[0]
    sys.stdout.write(f"Sign in as {first.username} with the password {demo.DEMO_PASSWORD}\n")
    return 0
