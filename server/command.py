"""`nodal-desk serve` and `python -m server`: the arguments, and running by them."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from desktop.models.errors import BackendUnavailable, Code
from desktop.services.sql.sessions import Lifetimes
from server.options import Options


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What the server can be told."""
    usual = Options(url="")
    parser.add_argument("--db", metavar="URL", help="the store, e.g. sqlite:////srv/nodal/office.nodaldesk")
    parser.add_argument("--host", default=usual.host, help="address to listen at; TLS is the reverse proxy's task")
    parser.add_argument("--port", type=_port, default=usual.port)
    parser.add_argument("--workers", type=_count, default=usual.workers, help="processes; one for each core")
    parser.add_argument(
        "--trusted-proxies", default=usual.trusted_proxies, metavar="ADDRESSES", help="whose X-Forwarded-For counts"
    )
    parser.add_argument("--idle-hours", type=_hours, default=usual.lifetimes.idle // 3_600, help="unused sessions end")
    parser.add_argument("--session-days", type=_days, default=usual.lifetimes.absolute // 86_400, help="all end")
    parser.add_argument("--stop-seconds", type=_count, default=usual.stop_seconds, help="what runs may finish so long")
    parser.add_argument("--openapi", action="store_true", help="print the OpenAPI document and end")


def run(args: argparse.Namespace) -> int:
    """Serve, or print the document; gives the exit code."""
    if args.openapi:
        from server.openapi import document  # noqa: PLC0415 - only this needs no store

        json.dump(document(), sys.stdout, ensure_ascii=False, indent=1)
        return 0
    if not args.db:
        raise BackendUnavailable(Code.STORE_URL_UNKNOWN)
    from server.running import run as serve  # noqa: PLC0415 - after the arguments were read

    options = Options(
        url=args.db,
        host=args.host,
        port=args.port,
        workers=args.workers,
        trusted_proxies=args.trusted_proxies,
        stop_seconds=args.stop_seconds,
        lifetimes=Lifetimes(idle=args.idle_hours * 3_600, absolute=args.session_days * 86_400),
    )
    try:
        serve(options)
    except OSError as fault:
        raise BackendUnavailable(Code.SERVER_ADDRESS, reason="address in use or not allowed") from fault
    return 0


def _between(least: int, most: int) -> Any:
    def read(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{least} to {most}")
        return number

    return read


_port = _between(0, 65_535)
_count = _between(1, 64)
_hours = _between(1, 24 * 30)
_days = _between(1, 90)
