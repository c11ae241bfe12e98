from __future__ import annotations

import pickle

import pytest

from desktop.models.errors import AppError, Code, NotFound, RuleBroken, StaleData
from desktop.models.portal import Cancelled


@pytest.mark.parametrize(
    "error",
    [
        RuleBroken(Code.TEXT_TOO_LONG, field="text", limit=300),
        NotFound(),
        StaleData(by="रमेश", at=5, version=2),
        Cancelled(),
    ],
)
def test_an_error_crosses_to_another_process(error: AppError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (type(again), again.code, again.details) == (type(error), error.code, error.details)
    assert str(again) == str(error)


def test_what_it_says_is_its_code_and_details() -> None:
    assert str(RuleBroken(Code.TEXT_MISSING)) == "text_missing"
    assert str(RuleBroken(Code.TEXT_TOO_LONG, limit=3)) == "text_too_long (limit=3)"
