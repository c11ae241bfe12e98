"""`nodal-desk serve`: finds the server beside this package and hands over; the window never knows it."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

_NEEDED = ("server", "uvicorn")


def add_commands(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The options are the server's own."""
    parser = subparsers.add_parser("serve", help="the REST backend over a store")
    if not _missing():
        _command().add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Serve until stopped."""
    if _missing():
        print('The server is not installed here: pip install "nodal-desk[server]"', file=sys.stderr)  # noqa: T201 - a command's answer
        return 1
    code: int = _command().run(args)
    return code


def _missing() -> bool:
    return any(find_spec(name) is None for name in _NEEDED)


def _command() -> Any:
    return import_module("server.command")
