"""Requests written by hand, for what our own client would never send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import requests

from tests.helpers.served import ServedOffice
from tests.helpers.stores import PASSWORD


@dataclass(slots=True)
class Raw:
    """One client of a server; `token` empty = a stranger."""

    address: str
    token: str = ""
    session: requests.Session = field(default_factory=requests.Session)

    def send(self, method: str, path: str, **more: Any) -> requests.Response:
        """Headers of `more` are added to the token's."""
        self.session.trust_env = False
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        headers |= more.pop("headers", {})
        return self.session.request(method, f"{self.address}{path}", headers=headers, timeout=10, **more)

    def note(self, complaint_id: int, body: Any, **headers: str) -> requests.Response:
        """A note, its id and version as the headers say or fresh ones."""
        usual = {"Idempotency-Key": str(uuid4()), "If-Match": '"1"'}
        told = usual | {name.replace("_", "-"): value for name, value in headers.items()}
        kept = {name: value for name, value in told.items() if value != "none"}
        return self.send("POST", f"/v1/complaints/{complaint_id}/notes", headers=kept, json=body)


def raw(office: ServedOffice, username: str = "") -> Raw:
    """Signed in as one of the office's people, or nobody."""
    one = Raw(office.client.line.origin)
    if username:
        given = {"username": username, "password": PASSWORD}
        one.token = one.send("POST", "/v1/session", json=given).json()["token"]
    return one
