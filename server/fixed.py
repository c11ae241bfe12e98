"""The addresses that are no question and no command: sessions, files, the server's own state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models.identity import Credentials, Officer
from desktop.services.rest.wire import PREFIX, Kept, Proved, SignedIn

ANYONE = "anyone"
OWN_SESSION = "own_session"
OWN_FILES = "files_of_seen_complaints"


@dataclass(frozen=True, slots=True, kw_only=True)
class PasswordGiven:
    """What a person types at their own desk."""

    password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """`alive`, `ready`, `stopping`."""

    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixed:
    """One address. `takes` None = no body; "bytes" = a file's."""

    name: str
    method: str
    path: str
    policy: str
    told: str
    takes: Any = None
    gives: Any = None
    status: int = 200


FIXED = (
    Fixed(name="health", method="GET", path="/health", policy=ANYONE, told="The program runs.", gives=State),
    Fixed(name="ready", method="GET", path="/ready", policy=ANYONE, told="The store answers.", gives=State),
    Fixed(
        name="sign_in",
        method="POST",
        path=f"{PREFIX}/session",
        policy=ANYONE,
        told="A name and a password open a session.",
        takes=Credentials,
        gives=SignedIn,
        status=201,
    ),
    Fixed(
        name="who_am_i",
        method="GET",
        path=f"{PREFIX}/session",
        policy=OWN_SESSION,
        told="Whose session it is, in which posting.",
        gives=Officer,
    ),
    Fixed(
        name="sign_out",
        method="DELETE",
        path=f"{PREFIX}/session",
        policy=OWN_SESSION,
        told="The token opens nothing any more.",
        status=204,
    ),
    Fixed(
        name="prove",
        method="POST",
        path=f"{PREFIX}/session/proofs",
        policy=OWN_SESSION,
        told="A proof for one decision within two minutes.",
        takes=PasswordGiven,
        gives=Proved,
        status=201,
    ),
    Fixed(
        name="store_file",
        method="PUT",
        path=f"{PREFIX}/files",
        policy=OWN_SESSION,
        told="Keep a file's bytes until a command attaches them.",
        takes=bytes,
        gives=Kept,
        status=201,
    ),
    Fixed(
        name="open_file",
        method="GET",
        path=f"{PREFIX}/files/{{sha256}}",
        policy=OWN_FILES,
        told="The bytes of a file one stored oneself, or of a complaint in the scope.",
        gives=bytes,
    ),
    Fixed(
        name="openapi",
        method="GET",
        path=f"{PREFIX}/openapi.json",
        policy=OWN_SESSION,
        told="This document.",
        gives=dict[str, Any],
    ),
)
BY_NAME: Mapping[str, Fixed] = {fixed.name: fixed for fixed in FIXED}
