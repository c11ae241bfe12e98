"""Which function answers which question and carries out which command: one line above each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from desktop.models.seam import Command, Question
from desktop.services.sql.work import Reading, Writing

QUESTIONS: dict[type[Question[Any]], Callable[[Reading, Any], Any]] = {}
COMMANDS: dict[type[Command[Any]], Callable[[Writing, Any], Any]] = {}

Answer = TypeVar("Answer", bound=Callable[[Reading, Any], Any])
Act = TypeVar("Act", bound=Callable[[Writing, Any], Any])


def answers(question: type[Question[Any]]) -> Callable[[Answer], Answer]:
    """The function below answers this question."""

    def keep(function: Answer) -> Answer:
        QUESTIONS[question] = function
        return function

    return keep


def handles(command: type[Command[Any]]) -> Callable[[Act], Act]:
    """The function below carries out this command; the desk has checked role, repeat and transaction already."""

    def keep(function: Act) -> Act:
        COMMANDS[command] = function
        return function

    return keep
