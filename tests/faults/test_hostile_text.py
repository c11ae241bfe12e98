"""Text of any kind through every text field of every command: kept as plain text, or refused with a code.

Every command is carried out to its last statement and taken back at the commit, so that the next text meets the same
office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Text, event, select

from desktop.models import dialogue as d
from desktop.models import identity as i
from desktop.models import worklist as w
from desktop.models.complaint import ComplaintFile, FindNumber
from desktop.models.errors import AppError, Code, NotFound, RuleBroken, SignInRefused
from desktop.models.policy import POLICY
from desktop.models.portal import PortalRow
from desktop.models.portal_commands import PreviewPortalRows
from desktop.models.seam import Command, Question
from desktop.models.special_close import ClosureRegister, DecisionCommand
from desktop.services.ports import Desk
from desktop.services.sql import passwords
from desktop.services.sql import tables as t
from tests.contract.stories import ALL, named, new, portal_row, told
from tests.helpers.stores import CHEAP, PASSWORD, Office, opened_store

HOSTILE: Mapping[str, str] = {
    "nothing": "",
    "blanks": " \u00a0\u200b\n",
    "NUL": "पानी\x00नहीं\x1b[31m",
    "joiners": "रा\u200dम\u200c क्\u200dष\u200b",
    "right to left": "\u202eexe.fdp\u2066x\u2069",
    "half a surrogate": "पानी\ud800 \udfff",
    "HTML": "<img src=x onerror=alert(1)><script>x</script>&amp;",
    "formula": '=HYPERLINK("http://x";"y")\t+1-1@SUM(A1)',
    "wildcards": "%_' OR 1=1; DROP TABLE complaint;-- \\ \" * ? [a-z]",
    "search": 'NEAR(a b) AND "पानी* OR ^x : {a} - NOT',
    "emoji": "🙏🏽 👨‍👩‍👧‍👦 \U0010ffff \ufdd0",
    "marks": "क" + "\u0903\u094d\u0301" * 500,
    "braces": "{0} {name} %s %(x)s ${y}",
    "path": "..\\..\\CON:\\nul/../../etc/passwd",
    "json": '{"a": [1, NaN, 1e999]}',
    "deep": "[" * 5_000,
    "long": "पानी नहीं " * 20_000,
    "digits": "9" * 5_000,
}
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
AS_TYPED = {"password", "old_password", "new_password", "proof"}


class TakenBackError(Exception):
    """The command would have been kept."""


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hundreds of passwords are set here."""
    monkeypatch.setattr(passwords, "_hasher", CHEAP)


def changed(thing: Any, text: str) -> Iterator[Any]:
    """The thing with each of its texts in turn replaced, then with all of them."""
    texts: dict[str, Any] = {}
    for field in fields(thing):
        value = getattr(thing, field.name)
        found: list[Any] = []
        if isinstance(value, str) and not isinstance(value, Enum):
            found = [text]
        elif isinstance(value, Mapping):
            found = [{**value, key: text} for key in value] + [{**value, text: "x"}]
        elif isinstance(value, tuple) and value and isinstance(value[0], PortalRow):
            found = [(row,) for row in changed(value[0], text)]
        elif is_dataclass(value):
            found = list(changed(value, text))
        for other in found:
            texts[field.name] = other
            yield replace(thing, **{field.name: other})
    if len(texts) > 1:
        yield replace(thing, **{name: value for name, value in texts.items() if name not in AS_TYPED})


AS_IT_CAME = frozenset({t.receipt.c.answer, t.metadata.tables["minutes_text"].c.body})


def kept_texts(connection: Connection) -> Iterator[tuple[str, str]]:
    """Every text of every table, as it would be kept."""
    for table in t.metadata.tables.values():
        columns = [column for column in table.c if isinstance(column.type, Text)]
        # an answer may say back what was refused; minutes are kept as typed, and their paper shows what is unseen
        columns = [column for column in columns if column not in AS_IT_CAME]
        for row in connection.execute(select(*columns)) if columns else ():
            for column, value in zip(columns, row, strict=True):
                if value:
                    yield f"{table.name}.{column.name}", value


def look(connection: Connection) -> None:
    """Plain text only; then it is as if nothing had been done."""
    for where, text in kept_texts(connection):
        assert not UNSEEN.search(text), (where, text[:80])
    raise TakenBackError


def carried_out(office: Office, desk: Desk, command: Command[Any]) -> Code | None:
    """The code it was refused with; None = it would have been kept, as plain text."""
    event.listen(office.engine, "commit", look)
    try:
        desk.do(command)
    except AppError as refusal:
        return refusal.code
    except TakenBackError:
        return None
    finally:
        event.remove(office.engine, "commit", look)
    raise AssertionError("a commit that was not looked at")


@pytest.mark.parametrize("kind", ALL, ids=named)
def test_every_text_of_every_command(tmp_path: Path, kind: type[Command[Any]]) -> None:
    with opened_store(tmp_path) as office:
        desk, story = told(office, kind)
        assert carried_out(office, desk, _proven(desk, story.command)) is None
        outcomes = {
            (name, carried_out(office, desk, _proven(desk, command)))
            for name, text in HOSTILE.items()
            for command in changed(story.command, text)
        }
        assert Code.STORE_UNREACHABLE not in {code for _, code in outcomes}
        assert desk.do(_proven(desk, story.command))


def _proven(desk: Desk, command: Command[Any]) -> Command[Any]:
    """A decision needs a proof of its own for every try."""
    return replace(command, proof=desk.prove(PASSWORD)) if isinstance(command, DecisionCommand) else command


def test_every_text_of_every_question(tmp_path: Path) -> None:
    with opened_store(tmp_path) as office:
        new(office)
        desk = office.desk("so.jst")
        asked: tuple[Question[Any], ...] = (
            FindNumber(number=""),
            w.WorklistPage(),
            w.WorklistOutline(),
            i.Seats(),
            i.Officers(),
            PreviewPortalRows(rows=(portal_row(office),)),
        )
        for text in HOSTILE.values():
            for question in (variant for one in asked for variant in changed(one, text)):
                with suppress(NotFound, RuleBroken):
                    desk.ask(question)
            desk.ask(w.WorklistCounts(filters=(w.Filters(text=text),)))


HUGE = (2**63, -(10**30))


@pytest.mark.parametrize("number", HUGE)
def test_numbers_that_no_store_can_hold(tmp_path: Path, number: int) -> None:
    with opened_store(tmp_path) as office:
        desk = office.desk("so.jst")
        asked: tuple[Question[Any], ...] = (
            ComplaintFile(complaint_id=number),
            d.OpenCallSheet(complaint_id=number),
            d.PromisesDue(until_day=number),
            ClosureRegister(from_day=number, to_day=number),
            w.WorklistPage(filters=w.Filters(due_before=number)),
            w.WorklistPage(filters=w.Filters(category_id=number)),
        )
        for question in asked:
            with pytest.raises(AppError) as caught:
                desk.ask(question)
            assert caught.value.code in (Code.NOT_FOUND, Code.VALUE_UNFIT)
        for kind in POLICY:
            if "complaint_id" not in kind.__dataclass_fields__:
                continue
            other, story = told(office, kind)
            far: Any = story.command
            with pytest.raises(AppError) as caught:
                other.do(replace(far, complaint_id=number))
            assert caught.value.code in (Code.NOT_FOUND, Code.VALUE_UNFIT)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_signing_in_with_anything(tmp_path: Path, text: str) -> None:
    with opened_store(tmp_path) as office:
        for username, password in ((text, PASSWORD), ("l1.jst", text), (text, text)):
            with pytest.raises(SignInRefused) as caught:
                office.backend.sign_in(i.Credentials(username=username, password=password))
            assert caught.value.code is Code.WRONG_CREDENTIALS
        with pytest.raises(SignInRefused):
            office.desk("l1.jst").prove(text)
