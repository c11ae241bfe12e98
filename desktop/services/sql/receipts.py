"""Commands that were carried out before: repeating one gives the first answer again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any, get_args

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from desktop.models.errors import Code, StaleData
from desktop.models.seam import CaseCommand, Command, Receipt
from desktop.services.sql.tables import receipt

_FOUND = select(receipt.c.body, receipt.c.answer, receipt.c.officer_id).where(receipt.c.command_id == bindparam("id"))
_SECRETS = ("password", "old_password", "new_password", "proof")


_Shorten = Callable[[Any], str]
_Restore = Callable[[Any, str], Any]
_SHORT: dict[type[Command[Any]], tuple[_Shorten, _Restore]] = {}


def keeps_short(command: type[Command[Any]], shorten: _Shorten, restore: _Restore) -> None:
    """Answers of this command are kept without what the command says anyway; `restore` gets the command again."""
    _SHORT[command] = shorten, restore


def answer_type(command: type[Command[Any]]) -> type[Any]:
    """What `do` answers for this kind of command."""
    if issubclass(command, CaseCommand):
        return Receipt
    for base in command.__orig_bases__:  # type: ignore[attr-defined] # every generic subclass has it
        if arguments := get_args(base):
            return arguments[0]  # type: ignore[no-any-return] # a Command names one answer type
    return answer_type(command.__bases__[0])


def body_of(command: Command[Any]) -> bytes:
    """A digest of the whole command but for its secrets: the same id with another body is a mistake."""
    blank = {field.name: "" for field in fields(command) if field.name in _SECRETS}
    told = replace(command, **blank) if blank else command  # type: ignore[arg-type] # the secrets are texts
    kind = type(command).__name__.encode()
    return hashlib.sha256(kind + b"\0" + _told(told)).digest()


def _told(command: Command[Any]) -> bytes:
    try:
        return msgspec.json.encode(command, order="sorted")
    except UnicodeEncodeError:  # half of a surrogate pair, which some keyboards leave behind; the rules clean it away
        return json.dumps(msgspec.to_builtins(command, order="sorted")).encode()


def earlier_answer(connection: Connection, command: Command[Any], body: bytes, officer_id: int) -> Any | None:
    """The answer given before, or None. The id with another body or from another officer is `StaleData`."""
    found = connection.execute(_FOUND, {"id": command.command_id.bytes}).first()
    if found is None:
        return None
    if found.body != body or found.officer_id != officer_id:
        raise StaleData(Code.COMMAND_REUSED)
    if type(command) in _SHORT:
        return _SHORT[type(command)][1](command, found.answer)
    return msgspec.json.decode(found.answer, type=answer_type(type(command)))


def keep_answer(
    connection: Connection, command: Command[Any], body: bytes, answer: Any, officer_id: int, now: int
) -> None:
    """Remember, in the same transaction as the change itself."""
    short = _SHORT.get(type(command))
    row = {
        "command_id": command.command_id.bytes,
        "officer_id": officer_id,
        "at": now,
        "body": body,
        "answer": short[0](answer) if short else msgspec.json.encode(answer).decode(),
    }
    connection.execute(insert(receipt), row)
