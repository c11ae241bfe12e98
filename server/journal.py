"""The server's log: one JSON line a request, nothing of a complainant, of a password or of what was typed in it."""

from __future__ import annotations

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

LOG = logging.getLogger("nodal_desk.server")


class OneLine(logging.Formatter):
    """Every record as one JSON object; its message is a name of ours, never a library's sentence."""

    def format(self, record: logging.LogRecord) -> str:
        told = getattr(record, "told", None)
        # a library's own line may hold an address or a value, so only where it came from is kept
        said = {"event": record.getMessage(), **told} if told is not None else {"event": record.name}
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        return json.dumps({"at": at, "level": record.levelname.lower(), **said}, ensure_ascii=False)


def speak(level: int = logging.INFO) -> None:
    """Log to standard output, which the service manager keeps."""
    spoken = logging.StreamHandler(sys.stdout)
    spoken.setFormatter(OneLine())
    logging.basicConfig(level=logging.WARNING, handlers=[spoken], force=True)
    LOG.setLevel(level)


def answered(*, request: str, route: str, policy: str, status: int, seconds: float, officer: int | None) -> None:
    """A request was answered. `route` is the address's form, never the address."""
    told = {"request": request, "route": route, "policy": policy, "status": status, "officer": officer}
    LOG.info("answered", extra={"told": told | {"ms": round(seconds * 1000, 1)}})


def failed(fault: BaseException, *, request: str, route: str) -> None:
    """A bug: its kind and where, but not its words, which may quote a person."""
    frames = traceback.extract_tb(fault.__traceback__)
    where = [f"{Path(frame.filename).name}:{frame.lineno}:{frame.name}" for frame in frames[-12:]]
    told = {"request": request, "route": route, "fault": type(fault).__name__, "where": where}
    LOG.error("failed", extra={"told": told})


def noted(event: str, **told: object) -> None:
    """Something of the server itself: started, stopping, a chore done."""
    LOG.info(event, extra={"told": told})
