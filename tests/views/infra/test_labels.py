from __future__ import annotations

from enum import Enum

import pytest

from desktop.models.complaint import Action, Channel, Kind, Status
from desktop.models.dialogue import Mode, Outcome
from desktop.models.identity import Role
from desktop.models.oversight import Tile
from desktop.models.special_close import Decision, Reaudit, RedFlag
from desktop.views.infra import flags, icons
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.labels import label_of, level_label
from desktop.views.infra.tokens import Tone

LABELLED: list[type[Enum]] = [Kind, Status, Role, Channel, Outcome, Mode, Decision, Reaudit, RedFlag, Tile, Action]


@pytest.mark.parametrize("value", [value for enum in LABELLED for value in enum], ids=str)
def test_every_value_has_words_in_both_languages_and_a_drawing(value: Enum, translation: Translation) -> None:
    label = label_of(value)
    hindi = label.text
    translation.speak(Language.ENGLISH)
    assert hindi
    assert label.text == label.source
    assert not label.icon or label.icon in icons.names()


def test_words_are_those_of_the_glossary() -> None:
    assert [label_of(kind).text for kind in Kind] == ["शिकायत", "सूचना", "मांग", "सुझाव"]
    assert label_of(Status.CLOSED).text == "सन्तुष्टि सहित बंद"
    assert label_of(Status.EXAMINED).text == "परीक्षणोपरान्त निस्तारित"
    assert [level_label(level).text for level in (1, 2, 3, 4)] == ["एल-1", "एल-2", "एल-3", "एल-4"]


def test_statuses_differ_by_more_than_colour() -> None:
    assert len({label_of(status).icon for status in Status}) == len(Status)
    assert len({label_of(kind).icon for kind in Kind}) == len(Kind)


def test_graver_flags_stand_first_and_the_rest_is_counted() -> None:
    shown, more = flags.gravest([flags.promise_today(), flags.over(180), flags.reopened(2)])
    assert [flag.text for flag in shown] == ["पुनः 2", "180+"]
    assert more == 1


@pytest.mark.parametrize(
    ("left", "words", "tone"),
    [
        (-27, "27 दिन पार", Tone.DANGER),
        (0, "आज अन्तिम दिन", Tone.WARN),
        (2, "2 दिन शेष", Tone.WARN),
        (6, "6 दिन शेष", Tone.OK),
    ],
)
def test_a_limit_in_words_and_tone(left: int, words: str, tone: Tone) -> None:
    flag = flags.due_flag(left)
    assert (flag.text, flag.tone) == (words, tone)


def test_every_other_flag_has_words_and_a_drawing() -> None:
    made = [
        flags.dialogue_due(),
        flags.dialogue_due(short=False),
        flags.promise_broken(2),
        flags.escalates_tomorrow(2),
        flags.unreached(2, 3),
        flags.returned(),
        flags.lane_proposed(),
        flags.reopened(2, short=False),
    ]
    assert [flag.text for flag in made] == [
        "संवाद",
        "संवाद अपेक्षित",
        "2 दिन पूर्व",
        "कल एल-2",
        "सम्पर्क 2/3",
        "प्रश्न",
        "परीक्षण?",
        "पुनः खुली 2",
    ]
    assert all(flag.icon in icons.names() for flag in made)
