from __future__ import annotations

import pytest

from desktop.models.complaint import Status
from desktop.models.errors import AppError, BackendUnavailable, Code, RuleBroken, SignInRefused, StaleData
from desktop.views.infra import problems
from desktop.views.infra.i18n import Language, Translation


@pytest.mark.parametrize("code", list(Code))
def test_every_code_is_a_sentence_in_both_languages(code: Code, translation: Translation) -> None:
    hindi = problems.sentence_of(code)
    translation.speak(Language.ENGLISH)
    english = problems.sentence_of(code)
    assert hindi.endswith("।")
    assert english.endswith(".")
    assert code.value not in english


def test_details_are_named_where_the_error_brings_them() -> None:
    assert "30" in problems.sentence(RuleBroken(Code.DATE_BEYOND_CAP, field="target_day", cap=30))
    assert "{" not in problems.sentence(RuleBroken(Code.DATE_BEYOND_CAP, field="target_day"))


def test_stale_names_who_and_when_in_ist() -> None:
    told = problems.sentence(StaleData(by="श्री राजेश पन्त", at=1_795_152_600, version=4))
    assert "श्री राजेश पन्त" in told
    assert "11:00" in told


def test_a_wrong_status_is_named(translation: Translation) -> None:
    refused = RuleBroken(Code.WRONG_STATUS, status=int(Status.PARTIALLY_CLOSED))
    assert "“आंशिक बंद”" in problems.sentence(refused)
    translation.speak(Language.ENGLISH)
    assert "“Partially closed”" in problems.sentence(refused)


def test_a_level_is_named() -> None:
    assert "एल-3" in problems.sentence_of(Code.NOT_AT_YOUR_LEVEL, {"level": 3})


def test_a_wrong_password_alone_says_nothing_of_the_user_name(translation: Translation) -> None:
    again = SignInRefused(Code.WRONG_CREDENTIALS, what="password")
    assert "उपयोगकर्ता" not in problems.sentence(again)
    translation.speak(Language.ENGLISH)
    assert "user name" not in problems.sentence(again)


def test_counts_are_grouped_by_lakh() -> None:
    assert "2,00,000" in problems.sentence(AppError(Code.FILE_TOO_MANY_ROWS, file="x.csv", limit=200_000))


def test_what_is_copied_is_the_code_and_the_kind_of_cause() -> None:
    error = BackendUnavailable(Code.STORE_FULL)
    error.__cause__ = OSError("secret path")
    assert problems.technical(error) == "store_full\nOSError"
    assert problems.technical(RuleBroken(Code.TEXT_MISSING, field="text")) == "text_missing (field=text)"


def test_only_what_may_pass_is_tried_again() -> None:
    assert problems.may_pass(BackendUnavailable(Code.STORE_BUSY))
    assert not problems.may_pass(RuleBroken(Code.TEXT_MISSING))
