"""The command line: what was asked, and which module does it. Each is imported only when it is asked for.

Exit codes: 0 done, 1 refused or failed with one plain sentence on stderr, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from desktop import __version__
from desktop.cli_sentences import sentence
from desktop.models.errors import AppError

COMMANDS = {
    "db": ("desktop.cli_db", "keep a store: upgrade, check, back up, restore, verify its ledger"),
    "demo-data": ("desktop.cli_demo", "make a store with realistic data"),
    "import": ("desktop.cli_import", "take the portal's file into a store"),
    "serve": ("desktop.cli_serve", "the REST backend over a store"),
    "minutes": ("desktop.cli_minutes", "read pasted minutes, print minutes as PDF"),
}
"""Each module has `add_commands(subparsers)`, cheap to import, and `run(args)`, which gives the exit code."""


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments; `args.command` is None for the window. Ends the program with 2 when they do not fit."""
    first_look = argparse.ArgumentParser(prog="nodal-desk", parents=[_window_options()], add_help=False)
    first_look.add_argument("command", nargs="?")
    asked = first_look.parse_known_args(argv)[0].command
    parser = argparse.ArgumentParser(
        prog="nodal-desk",
        description="The departmental nodal cells' window on the CM Helpline 1905.",
        parents=[_window_options()],
    )
    parser.add_argument("--version", action="version", version=f"nodal-desk {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands (none opens the window)")
    for name, (module, told) in COMMANDS.items():
        if name == asked:
            import_module(module).add_commands(subparsers)
        else:
            subparsers.add_parser(name, help=told)
    return parser.parse_args(argv)


def _window_options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument("--demo", action="store_true", help="the window on a throw-away store with realistic data")
    options.add_argument("--profile", type=Path, metavar="DIR", help="where the window keeps its settings and store")
    options.add_argument("--smoke", action="store_true", help="start, sign in to the demo, see a list, end with 0")
    return options


def run(args: argparse.Namespace) -> int:
    """Carries out a command that is not the window, and gives the exit code."""
    speak_utf8()
    module = import_module(COMMANDS[args.command][0])
    try:
        code: int = module.run(args)
    except AppError as refused:
        print(sentence(refused), file=sys.stderr)  # noqa: T201 - a command's answer
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)  # noqa: T201 - a command's answer
        return 1
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the answer has gone; Python would complain at the very end
        return 1
    return code


def speak_utf8() -> None:
    """A Windows console is cp1252 by default, in which a Hindi name is an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
