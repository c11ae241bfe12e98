"""Complaints with a past, made through the same commands as in the office, for the screens that show them."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any
from uuid import uuid4

from desktop.models import complaint_commands as c
from desktop.models import special_close as s
from desktop.models.calendar import day_of
from desktop.models.complaint import ComplaintFile
from desktop.models.dialogue import LogDialogue, Mode, Outcome
from desktop.models.lists import ReferenceBook
from desktop.models.reference import load_reference
from desktop.services.ports import Desk
from desktop.services.settings import Settings
from desktop.views.complaint.timeline import Entry as TimelineEntry
from desktop.views.infra.session import Names, Session
from desktop.views.infra.tasks import Tasks
from tests.helpers.stores import Office

__all__ = ["PDF", "OneAfterAnother", "TimelineEntry"]
PDF = b"%PDF-1.4\nreport"


class OneAfterAnother(Executor):
    """Runs what it is given on the spot; what that gives in turn runs after it, so that a test reads top down."""

    def __init__(self) -> None:
        self._waiting: deque[Callable[[], Any]] = deque()
        self._running = False

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self._waiting.append(lambda: future.set_result(fn(*args, **kwargs)))
        if not self._running:
            self._running = True
            while self._waiting:
                self._waiting.popleft()()
            self._running = False
        return future


def session_of(desk: Desk, *, errors: list[Any] | None = None) -> Session:
    """A session whose calls are answered before `open` or `submit` returns."""
    heard: list[Any] = [] if errors is None else errors
    executor = OneAfterAnother()
    tasks = Tasks(heard.append, readers=executor, writer=executor)
    return Session(desk, tasks, Settings(None), Names(desk.ask(ReferenceBook())), profile=None, demo=True)


def act(office: Office, username: str, command: type[Any], complaint_id: int, **fields: Any) -> Any:
    """This officer gives this command on the complaint as it is now."""
    desk = office.desk(username)
    version = desk.ask(ComplaintFile(complaint_id=complaint_id)).case.version
    about = {"command_id": uuid4(), "complaint_id": complaint_id}
    return desk.do(command(**about, seen_version=version, **fields))


def attach(office: Office, username: str, complaint_id: int, name: str, content: bytes = PDF) -> str:
    """A file in the complaint's file; its SHA-256."""
    sha256 = office.desk(username).store_file(io.BytesIO(content), name)
    act(office, username, c.AttachFile, complaint_id, name=name, sha256=sha256)
    return sha256


def talk(office: Office, username: str, complaint_id: int, **changes: Any) -> None:
    """A talk that reached the complainant."""
    usual: dict[str, Any] = {
        "mode": Mode.PHONE,
        "at": office.clock.now - 600,
        "minutes": 6,
        "doubt": "पुलिया बनी तो मार्ग निजी कैसे?",
        "answer": "भूमि के अभिलेख दिखाए गए।",
        "outcome": Outcome.DISAGREES_WITH_RULE,
    }
    act(office, username, LogDialogue, complaint_id, **{**usual, **changes})


def risen(office: Office, **changes: Any) -> int:
    """Registered, begun at L1, risen to L2 by its time limit."""
    complaint_id = office.register(**changes).id
    act(office, "l1.jst", c.StartAction, complaint_id, text="अवर अभियन्ता को स्थल पर भेजा गया।")
    office.clock.advance(days=8)
    office.desk("so.jst").do(c.RunTimer(command_id=uuid4()))
    return complaint_id


def worked(office: Office, **changes: Any) -> int:
    """Risen to L2, spoken about, with a report attached."""
    complaint_id = risen(office, **changes)
    talk(office, "l2.jst", complaint_id)
    attach(office, "l2.jst", complaint_id, "स्थल आख्या.pdf")
    return complaint_id


def proposed(office: Office, *, reason: str = "SC01", **changes: Any) -> int:
    """Before L3, with all the evidence that the reason demands."""
    complaint_id = worked(office, **changes)
    sha256 = attach(office, "l2.jst", complaint_id, "शासनादेश उद्धरण.pdf", PDF + complaint_id.to_bytes(4))
    demanded = load_reference().reason(reason).evidence
    evidence = {
        item.code: sha256 if item.needs == "file" else "शासनादेश सं0 1412/III(2)/2019, 08.07.2019, प्रस्तर 4"
        for item in demanded
        if item.needs in {"file", "text"}
    }
    act(
        office,
        "l2.jst",
        s.ProposeSpecialClose,
        complaint_id,
        reason=reason,
        rule="शासनादेश सं0 1412/III(2)/2019, 08.07.2019, प्रस्तर 4",
        rule_text="विभागीय व्यय केवल उन्हीं मार्गों पर अनुमन्य होगा जो राजस्व अभिलेख में सार्वजनिक मार्ग अंकित हों।",
        text="मार्ग निजी नाप भूमि पर है, दान-पत्र उपलब्ध नहीं। अतः प्रकरण स्पेशल क्लोज किया जाना प्रस्तावित है।",
        evidence=evidence,
    )
    return complaint_id


def answered(office: Office, **changes: Any) -> int:
    """Partially closed at L1; satisfaction is awaited."""
    complaint_id = office.register(**changes).id
    act(
        office,
        "l1.jst",
        c.AnswerComplaint,
        complaint_id,
        fact="पाइप टूटा पाया गया।",
        rule="अनुरक्षण निर्देश 4.2।",
        order="पाइप बदल दिया गया।",
        contact="दूरभाष",
        contact_day=day_of(office.clock.now),
    )
    return complaint_id


def number_of_transfers(office: Office, complaint_id: int) -> int:
    """As whoever has it now sees it."""
    return office.desk("itda").ask(ComplaintFile(complaint_id=complaint_id)).case.transfers
