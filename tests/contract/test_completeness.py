"""Nothing that crosses the seam is half there: function, policy, step, sentence in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import desktop.models
from desktop.models.errors import AppError, Code
from desktop.models.identity import Role
from desktop.models.policy import POLICY, role_refusal
from desktop.models.seam import CaseCommand, Command, Question
from desktop.models.workflow import MOVERS
from desktop.services.sql.backend import REGISTERED
from desktop.services.sql.receipts import answer_type
from desktop.services.sql.registry import COMMANDS, QUESTIONS
from desktop.views.infra.problem_details import DETAILED
from desktop.views.infra.problem_sentences import SENTENCES
from tests.helpers.cases import posting

BASES = {
    "Question",
    "Command",
    "CaseCommand",
    "DecisionCommand",
    "MeetingCommand",
    "MinutesCommand",
    "FollowUpCommand",
}


def _of_the_models(base: type[Any]) -> set[type[Any]]:
    """Every class of the models under this one that is meant to be made."""
    for module in pkgutil.walk_packages(desktop.models.__path__, "desktop.models."):
        importlib.import_module(module.name)

    def below(parent: type[Any]) -> set[type[Any]]:
        return {parent}.union(*(below(child) for child in parent.__subclasses__()))

    found = {kind for kind in below(base) if kind.__module__.startswith("desktop.models.")}
    # a dataclass with slots is made anew by its decorator, and the class it was made from still counts as a subclass
    current = {kind for kind in found if getattr(importlib.import_module(kind.__module__), kind.__name__) is kind}
    return {kind for kind in current if kind.__name__ not in BASES}


def test_every_question_is_answered() -> None:
    assert REGISTERED
    assert set(QUESTIONS) == _of_the_models(Question)


def test_every_command_is_carried_out_and_has_a_policy() -> None:
    found = _of_the_models(Command)
    assert set(COMMANDS) == found
    assert set(POLICY) == found


def test_every_command_about_a_complaint_has_a_step() -> None:
    assert set(MOVERS) == {kind for kind in _of_the_models(Command) if issubclass(kind, CaseCommand)}


def test_every_command_says_what_it_answers() -> None:
    for kind in POLICY:
        assert "command_id" in answer_type(kind).__dataclass_fields__


def test_every_command_is_some_role_s() -> None:
    for kind in POLICY:
        assert any(role_refusal(posting(role), kind) is None for role in list(Role)[:8]), kind


def test_every_code_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Code)
    assert set(DETAILED) <= set(Code)


def test_every_error_has_its_own_status() -> None:
    kinds = {kind.__name__: kind.status for kind in AppError.__subclasses__()}
    wanted = {
        "RuleBroken": 422,
        "NotPermitted": 403,
        "NotFound": 404,
        "StaleData": 409,
        "SignInRefused": 401,
        "BackendUnavailable": 503,
        "SchemaMismatch": 503,
    }
    assert wanted.items() <= kinds.items()
