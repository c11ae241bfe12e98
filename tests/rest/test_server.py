"""What the server takes and what it refuses, asked by hand."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import socket
import threading
from uuid import uuid4

import pytest

from desktop.models.attachments import LARGEST
from desktop.services.rest.routes import ROUTES
from desktop.services.rest.wire import PREFIX
from server.fixed import ANYONE, FIXED
from server.options import Limits
from server.patience import PatientProtocol
from tests.contract.behind import whole_store
from tests.helpers.served import ServedOffice, served
from tests.helpers.stores import complaint
from tests.rest.raw import Raw, raw

PDF = b"%PDF-1.7 the report"


def digest_of(content: bytes) -> str:
    return f"sha-256=:{base64.b64encode(hashlib.sha256(content).digest()).decode()}:"


def said(office: ServedOffice, request: str) -> str:
    """The beginning of what the server says to these bytes."""
    host, port = office.client.line.origin.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as line:
        line.sendall(request.encode())
        return line.recv(100).decode()


def test_every_route_refuses_a_stranger_and_a_token_nobody_gave(office: ServedOffice) -> None:
    addresses = [(route.method, PREFIX + route.path) for route in ROUTES]
    addresses += [(fixed.method, fixed.path) for fixed in FIXED if fixed.policy != ANYONE]
    for token in ("", "x" * 43):
        stranger = Raw(office.client.line.origin, token)
        for method, address in addresses:
            path = address.replace("{sha256}", "0" * 64)
            path = "/".join("1" if part.startswith("{") else part for part in path.split("/"))
            body: dict[str, object] = {} if method in ("GET", "DELETE") else {"json": {}}
            answer = stranger.send(method, path, **body)
            assert (answer.status_code, answer.json()["code"]) == (401, "session_over"), (method, path)
            assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_every_reply_bears_our_mark_and_is_kept_by_nobody(office: ServedOffice) -> None:
    one = raw(office, "so.jst")
    for method, path in (("GET", "/health"), ("GET", "/v1/today"), ("GET", "/nowhere"), ("PATCH", "/v1/today")):
        answer = one.send(method, path)
        assert answer.headers["Nodal-Desk"] == "1"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_health_and_readiness(office: ServedOffice) -> None:
    one = raw(office)
    assert one.send("GET", "/health").json() == {"state": "alive"}
    assert one.send("GET", "/ready").json() == {"state": "ready"}


def test_a_method_that_is_none_is_told_which_are(office: ServedOffice) -> None:
    answer = raw(office, "so.jst").send("PATCH", "/v1/complaints/1")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": "देखा", "colour": "red"}, 422),
        ({"text": 7}, 422),
        ({}, 422),
        ([], 422),
        ("देखा", 422),
        ({"text": "देखा", "command_id": "x"}, 422),
        ({"text": "देखा", "complaint_id": 2}, 422),
    ],
)
def test_a_body_that_does_not_fit_changes_nothing(office: ServedOffice, body: object, status: int) -> None:
    number = office.register().id
    one = raw(office, "so.jst")
    kept = whole_store(office)
    answer = one.note(number, body)
    assert (answer.status_code, answer.json()["code"]) == (status, "value_unfit")
    assert whole_store(office) == kept


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Idempotency_Key": "none"}, 400),
        ({"Idempotency_Key": "7"}, 400),
        ({"If_Match": "none"}, 428),
        ({"If_Match": "1"}, 400),
        ({"If_Match": '"one"'}, 400),
        ({"If_Match": "*"}, 400),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Encoding": "gzip"}, 415),
        ({"Nodal_Posting": "-1"}, 400),
        ({"Nodal_Posting": ""}, 400),
        ({"Nodal_Posting": "99999"}, 403),
    ],
)
def test_headers_that_do_not_fit(office: ServedOffice, headers: dict[str, str], status: int) -> None:
    number = office.register().id
    assert raw(office, "so.jst").note(number, {"text": "देखा"}, **headers).status_code == status


@pytest.mark.parametrize(
    "query", ["limit=x", "limit=1.5", "limit=", "limit=1&limit=2", "colour=1", "limit=9" * 400, "%"]
)
def test_a_query_that_does_not_fit(office: ServedOffice, query: str) -> None:
    answer = raw(office, "l3.jst").send("GET", f"/v1/special-closures/waiting?{query}")
    assert answer.status_code in (400, 422)


def test_what_cannot_be_json_is_refused(office: ServedOffice) -> None:
    one = raw(office, "so.jst")
    for body in (b"{", b"\xff\xfe", b"nan", b"[" * 50_000):
        kind = {"Content-Type": "application/json"}
        assert one.send("POST", "/v1/worklists/page", data=body, headers=kind).status_code in (400, 422)


def test_repeating_by_hand_answers_the_same(office: ServedOffice) -> None:
    number, key = office.register().id, str(uuid4())
    one = raw(office, "so.jst")
    first, again = (one.note(number, {"text": "देखा"}, Idempotency_Key=key) for _ in range(2))
    assert first.json() == again.json()
    other = one.note(number, {"text": "और"}, Idempotency_Key=key)
    assert (other.status_code, other.json()["code"]) == (409, "command_reused")


def test_a_complaint_says_which_version_it_is_and_a_stale_one_is_refused(office: ServedOffice) -> None:
    number = office.register().id
    one = raw(office, "l1.jst")
    seen = one.send("GET", f"/v1/complaints/{number}").headers["ETag"]
    start = f"/v1/complaints/{number}/start"
    for status in (200, 409):
        headers = {"Idempotency-Key": str(uuid4()), "If-Match": seen}
        assert one.send("POST", start, json={"text": "देखा"}, headers=headers).status_code == status


def test_a_long_answer_is_packed_and_a_short_one_is_not(office: ServedOffice) -> None:
    for _ in range(20):
        office.register()
    one = raw(office, "so.jst")
    assert one.send("POST", "/v1/worklists/page", json={}).headers.get("Content-Encoding") == "gzip"
    plain = {"Accept-Encoding": "identity"}
    assert "Content-Encoding" not in one.send("POST", "/v1/worklists/page", json={}, headers=plain).headers
    assert "Content-Encoding" not in one.send("GET", "/health").headers


def test_a_file_is_kept_only_when_its_digest_fits(office: ServedOffice) -> None:
    one = raw(office, "l1.jst")
    headers = {"Nodal-File-Name": "report.pdf", "Content-Type": "application/octet-stream"}
    kept = whole_store(office)
    for wrong in ("none", digest_of(PDF + b"x"), "sha-256=:????:", "md5=:AAAA:"):
        told = headers | ({"Content-Digest": wrong} if wrong != "none" else {})
        assert one.send("PUT", "/v1/files", data=PDF, headers=told).status_code in (400, 422)
    assert whole_store(office) == kept
    answer = one.send("PUT", "/v1/files", data=PDF, headers=headers | {"Content-Digest": digest_of(PDF)})
    assert (answer.status_code, answer.json()) == (201, {"sha256": hashlib.sha256(PDF).hexdigest()})
    back = one.send("GET", f"/v1/files/{answer.json()['sha256']}")
    assert (back.content, back.headers["Content-Digest"]) == (PDF, digest_of(PDF))
    assert back.headers["Content-Disposition"] == "attachment"


def test_a_file_streams_in_and_one_too_large_is_cut_off(office: ServedOffice) -> None:
    one = raw(office, "l1.jst")
    pieces = [b"%PDF-1.7 ", *(b"0" * 65_536 for _ in range(40))]
    headers = {"Nodal-File-Name": "report.pdf", "Content-Digest": digest_of(b"".join(pieces))}
    assert one.send("PUT", "/v1/files", data=iter(pieces), headers=headers).status_code == 201
    told = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = f"PUT /v1/files HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {one.token}\r\n{told}"
    assert said(office, f"{head}Content-Length: {LARGEST * 3}\r\n\r\n%PDF-").startswith("HTTP/1.1 413 ")


def test_a_body_beyond_the_limit_is_not_read(office: ServedOffice) -> None:
    with served(office, limits=Limits(body_bytes=1_000)):
        one = raw(office, "so.jst")
        assert one.note(1, {"text": "क" * 2_000}).status_code == 413


def test_a_body_that_never_comes_is_not_waited_for(office: ServedOffice) -> None:
    token = raw(office, "so.jst").token
    with served(office, limits=Limits(body_seconds=0.2)):
        head = f"POST /v1/worklists/page HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n"
        kind = "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{"
        assert said(office, head + kind).startswith("HTTP/1.1 408 ")


def test_who_comes_too_often_is_told_when_to_come_again(office: ServedOffice) -> None:
    one = raw(office, "so.jst")
    with served(office, limits=Limits(rate=0.5, burst=3)):
        answers = [one.send("GET", "/v1/store") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 2
    assert answers[-1].json()["code"] == "server_busy"


def test_sign_ins_of_one_address_are_bounded(office: ServedOffice) -> None:
    with served(office, limits=Limits(sign_in_rate=0.1, sign_in_burst=2)):
        stranger = raw(office)
        given = {"username": "so.jst", "password": "guess"}
        codes = [stranger.send("POST", "/v1/session", json=given).status_code for _ in range(3)]
    assert codes == [401, 401, 429]


def test_when_no_thread_is_free_and_enough_wait_others_come_again(office: ServedOffice) -> None:
    with served(office, limits=Limits(threads=1, waiting=-1, rate=100, burst=100)):
        answer = Raw(office.client.line.origin, "x").send("GET", "/v1/store")
    assert (answer.status_code, answer.json()["code"]) == (503, "server_busy")


def test_a_fault_of_ours_says_nothing_of_itself(
    office: ServedOffice, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token = raw(office, "so.jst").token

    def broken(*_: object) -> None:
        raise ValueError("भगवती देवी 9412000001")

    monkeypatch.setattr("desktop.services.sql.desk.SqlDesk.ask", broken)
    answer = Raw(office.client.line.origin, token).send("GET", "/v1/today")
    assert (answer.status_code, answer.json()["code"], answer.json()["details"]) == (500, "server_fault", {})
    (line,) = [record for record in caplog.records if record.name == "nodal_desk.server"]
    told = json.dumps(line.__dict__["told"], ensure_ascii=False)
    assert "ValueError" in told
    assert "9412" not in told + line.getMessage()
    caplog.clear()


def test_the_log_has_a_line_a_request_and_nothing_personal(
    office: ServedOffice, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "nodal_desk.server")
    desk = office.desk("so.jst")
    number = desk.do(complaint()).id
    raw(office, "so.jst").note(number, {"text": "गोपनीय टिप्पणी"})
    lines = [record.__dict__["told"] for record in caplog.records if record.name == "nodal_desk.server"]
    assert [line["route"] for line in lines] == [
        "POST /v1/session",
        "POST /complaints",
        "POST /v1/session",
        "POST /complaints/{complaint_id}/notes",
    ]
    assert {line["officer"] for line in lines} == {desk.officer.id}
    told = json.dumps(lines, ensure_ascii=False)
    assert not [word for word in ("भगवती", "9412000001", "गोपनीय", "so.jst", "127.0.0.1") if word in told]


class TestAHeadThatNeverEnds:
    """A client that says its headers byte by byte, or nothing at all, keeps no connection."""

    @pytest.fixture(autouse=True)
    def _soon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(PatientProtocol, "seconds", 0.2)

    def line(self, office: ServedOffice) -> socket.socket:
        host, port = office.client.line.origin.removeprefix("http://").split(":")
        return socket.create_connection((host, int(port)), timeout=10)

    def trickle(self, line: socket.socket, most: int = 1_000) -> bool:
        """Was the connection ended while it trickled?"""
        pause = threading.Event()
        try:
            for _ in range(most):
                line.sendall(b"x")
                pause.wait(0.01)
        except (BrokenPipeError, ConnectionResetError, ConnectionAbortedError):
            return True
        return False

    def test_byte_by_byte(self, office: ServedOffice) -> None:
        with self.line(office) as line:
            line.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\nX: ")
            assert self.trickle(line)

    def test_of_the_second_request(self, office: ServedOffice) -> None:
        with self.line(office) as line:
            line.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert line.recv(100).startswith(b"HTTP/1.1 200 ")
            line.sendall(b"GET /health HTTP/1.1\r\nX: ")
            assert self.trickle(line)

    def test_nothing_at_all(self, office: ServedOffice) -> None:
        with self.line(office) as line:
            try:
                assert line.recv(1) == b""
            except (ConnectionResetError, ConnectionAbortedError):
                return

    def test_who_is_quick_stays(self, office: ServedOffice) -> None:
        pause = threading.Event()
        line = http.client.HTTPConnection(office.client.line.origin.removeprefix("http://"), timeout=10)
        line.auto_open = False
        line.connect()
        for _ in range(3):
            line.request("GET", "/health")
            assert line.getresponse().read() == b'{"state":"alive"}'
            pause.wait(0.3)
        line.close()
