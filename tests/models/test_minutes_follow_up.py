"""What follows from minutes: due dates, proposed actions, hints, ranks and phrases."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.models.errors import RuleBroken
from desktop.models.minutes import (
    AnnexKind,
    Attendee,
    Copies,
    Copy,
    Direction,
    Form,
    Language,
    LineKind,
    MinutesDocument,
    Part,
    Signatory,
    lines,
    plain_text,
    read_minutes,
    standard_list,
)
from desktop.models.minutes.drafting import MeetingFacts, attendance_sheet, draft_minutes, table_annex
from desktop.models.minutes.due import Recurrence, due_in, recurrence_in
from desktop.models.minutes.hints import Hint, HintKind, hints
from desktop.models.minutes.phrases import Rank, fill, part_name, phrases, shipped
from desktop.models.minutes.proposals import Reason, directions_for
from desktop.models.minutes.ranks import copy_to, protocol_place, rank_of
from desktop.models.minutes.state_offices import department_names
from desktop.models.reference import load_reference
from tests.models.minutes_samples import chief_minister_review

MEETING = date(2024, 1, 31)


@pytest.mark.parametrize(
    ("sentence", "due", "phrase"),
    [
        ("15 दिन के भीतर निस्तारण हो।", date(2024, 2, 15), "15 दिन के भीतर"),
        ("१५ दिवस के अन्दर निस्तारण हो।", date(2024, 2, 15), "१५ दिवस के अन्दर"),
        ("पन्द्रह दिनों के अंतर्गत", date(2024, 2, 15), "पन्द्रह दिनों के अंतर्गत"),
        ("एक सप्ताह के अन्तर्गत सूचना दें।", date(2024, 2, 7), "एक सप्ताह के अन्तर्गत"),
        ("एक माह के भीतर", date(2024, 2, 29), "एक माह के भीतर"),
        ("तीन माह में पूर्ण हो", date(2024, 4, 30), "तीन माह में"),
        ("दिनांक 28.02.2024 तक सूचना दें।", date(2024, 2, 28), "28.02.2024 तक"),
        ("15 मार्च, 2024 से पूर्व", date(2024, 3, 15), "15 मार्च, 2024 से पूर्व"),
        ("within 15 days", date(2024, 2, 15), "within 15 days"),
        ("by 01/03/2024", date(2024, 3, 1), "01/03/2024"),
        ("180 दिन से अधिक के प्रकरण", None, ""),
        ("विगत 30 दिन में लॉगिन नहीं किया", None, ""),
        ("11.03.2024 से 27.06.2024 तक के आँकड़े", None, ""),
        ("दिनांक 31.02.2024 तक", None, ""),
        ("180 दिन से अधिक के प्रकरण 15 दिन के भीतर", date(2024, 2, 15), "15 दिन के भीतर"),
    ],
)
def test_dates_that_sentences_set(sentence: str, due: date | None, phrase: str) -> None:
    found = due_in(sentence, MEETING)
    assert (found and found.on) == due
    assert (sentence[found.start : found.end] if found else "") == phrase


def test_days_count_from_a_meeting_whose_date_is_known() -> None:
    assert due_in("15 दिन के भीतर", None) is None


@pytest.mark.parametrize(
    ("sentence", "recurrence"),
    [
        ("प्रतिदिन लॉगिन करें।", Recurrence.DAILY),
        ("प्रत्येक सप्ताह समीक्षा हो।", Recurrence.WEEKLY),
        ("प्रत्येक माह के द्वितीय सप्ताह में बैठक हो।", Recurrence.MONTHLY),
        ("मार्ग ठीक हो।", Recurrence.ONCE),
    ],
)
def test_what_is_asked_again_and_again(sentence: str, recurrence: Recurrence) -> None:
    assert recurrence_in(sentence) is recurrence


def test_a_departments_directions_are_proposed_with_their_reasons_and_dates() -> None:
    found = directions_for(chief_minister_review(), ["पेयजल विभाग", "जल संस्थान"])
    assert [(each.group, each.number, each.reason) for each in found] == [
        (0, 1, Reason.EVERY_DEPARTMENT),
        (0, 2, Reason.EVERY_DEPARTMENT),
        (0, 3, Reason.EVERY_DEPARTMENT),
        (0, 5, Reason.EVERY_DEPARTMENT),
        (0, 7, Reason.NAMED),
        (1, 3, Reason.EVERY_DEPARTMENT),
        (1, 4, Reason.NAMED),
        (1, 5, Reason.EVERY_DEPARTMENT),
    ]
    assert found[1].due_on == date(2025, 3, 5)
    assert found[1].due_words == "15 दिन के भीतर"
    assert found[4].addressees == ("सचिव, पेयजल",)
    assert found[6].part is Part.OTHER_DIRECTIONS


@pytest.mark.parametrize(
    ("addressee", "name", "concerns"),
    [
        ("सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", "वन विभाग", True),
        ("सचिव, सिंचाई", "सिंचाई", True),
        ("सचिव, लघु सिंचाई", "सिंचाई", False),
        ("लघु सिंचाई विभाग", "सिंचाई", False),
        ("सचिव सिंचाई विभाग", "सिंचाई", True),
        ("सचिव, राज्य सम्पत्ति विभाग", "राज्य संपत्ति", True),
        ("मुख्य महाप्रबन्धक, जल संस्थान", "जल संस्थान", True),
        ("निदेशक, आई॰टी॰डी॰ए॰", "आई0टी0डी0ए0", True),
        ("समस्त जिलाधिकारी", "सिंचाई", False),
    ],
)
def test_a_department_is_found_under_its_spellings_and_not_in_anothers_name(
    addressee: str, name: str, concerns: bool
) -> None:
    document = MinutesDocument(directions=(Direction(text="कार्य हो।", addressees=(addressee,)),))
    assert bool(directions_for(document, [name])) is concerns


def test_a_department_only_mentioned_is_proposed_as_such() -> None:
    document = MinutesDocument(directions=(Direction(text="पेयजल योजनाओं की सूची दें।", addressees=("जिलाधिकारी",)),))
    assert [each.reason for each in directions_for(document, ["पेयजल"])] == [Reason.MENTIONED]
    assert directions_for(document, []) == ()


def of(kind: HintKind, document: MinutesDocument) -> list[Hint]:
    return [hint for hint in hints(document) if hint.kind is kind]


def test_hints_name_the_forms_and_every_place() -> None:
    document = chief_minister_review()
    (marks,) = of(HintKind.MIXED_LEAD_MARKS, document)
    assert marks.forms == (":—", ":-")
    (levels,) = of(HintKind.MIXED_LEVELS, document)
    assert levels.forms == ("एल-1", "एल-4", "एल-04")
    printed = {(line.part, line.slot, line.kind): line.text for line in lines(document)}
    assert [printed[p.part, p.slot, p.kind][p.start : p.end] for p in levels.places] == [
        "एल-1", "एल-4", "एल-1", "एल-04",
    ]  # fmt: skip
    assert of(HintKind.COPY_OUT_OF_RANK, document) == []
    assert of(HintKind.NO_ADDRESSEE, document) == []
    assert len(of(HintKind.NO_DUE_DATE, document)) == 12


def test_hints_about_words_spelt_two_ways() -> None:
    document = MinutesDocument(
        title="सी0एम0 हैल्पलाईन की समीक्षा",
        closing="हेल्पलाइन पर सम्बन्ध और संबंध, मा0 और मा॰, 5 और ५; दिए, दिये।",
    )
    found = {hint.forms for hint in of(HintKind.MIXED_SPELLINGS, document)}
    assert found == {("हैल्पलाईन", "हेल्पलाइन"), ("सम्बन्ध", "संबंध"), ("दिए", "दिये")}
    assert [hint.forms for hint in of(HintKind.MIXED_ABBREVIATIONS, document)] == [("0", "॰")]
    assert [hint.forms for hint in of(HintKind.MIXED_DIGITS, document)] == [("5", "५")]


def test_hints_about_directions() -> None:
    document = MinutesDocument(
        meeting_on=MEETING,
        directions=(
            Direction(text="क"),
            Direction(text="ख", addressees=("समस्त सचिव", "समस्त सचिव"), due_on=date(2024, 1, 1)),
        ),
    )
    assert [(hint.kind, hint.places[0].slot) for hint in hints(document)] == [
        (HintKind.NO_ADDRESSEE, 0),
        (HintKind.NO_DUE_DATE, 0),
        (HintKind.DUE_BEFORE_MEETING, 1),
        (HintKind.REPEATED_ADDRESSEE, 1),
    ]


def test_a_copy_below_a_lower_rank_is_asked_about() -> None:
    recipients = chief_minister_review().copies.recipients
    swapped = replace(
        chief_minister_review(), copies=Copies(recipients=(recipients[6], Copy(recipient="सम्पादक"), *recipients[:2]))
    )
    found = of(HintKind.COPY_OUT_OF_RANK, swapped)
    assert [(hint.forms, hint.places[0].slot) for hint in found] == [
        (("secretary", "district_magistrate"), 2),
        (("chief_secretary_office", "district_magistrate"), 3),
    ]
    assert all(hint.places[0].kind is LineKind.COPY for hint in found)


def test_the_usual_list_of_copies_stands_in_the_order_of_protocol() -> None:
    ranks = [rank_of(copy.text) for copy in chief_minister_review().copies.recipients]
    assert ranks == list(Rank)
    assert [protocol_place(rank) for rank in Rank] == list(range(9))
    assert rank_of("सम्पादक, दैनिक पत्र") is None


def test_each_rank_gets_its_phrase_and_the_chief_secretary_her_address() -> None:
    assert copy_to("समस्त सचिव", Rank.SECRETARY).text.endswith("आवश्यक कार्यवाही करने का कष्ट करें।")
    staff = "वरिष्ठ प्रमुख निजी सचिव, मुख्य सचिव"
    assert copy_to(staff, Rank.CHIEF_SECRETARY_OFFICE).text == f"{staff} को मुख्य सचिव महोदय के संज्ञानार्थ।"
    assert "महोदया" in copy_to(staff, Rank.CHIEF_SECRETARY_OFFICE, feminine=True).text
    assert copy_to("", Rank.GUARD_FILE).text == "गार्ड फाइल।"
    for row in shipped()["ranks"]:
        for seed in row["seeds"]:
            assert rank_of(seed) == row["rank"]


def test_phrases_take_variables_as_plain_text() -> None:
    assert fill("{a} {b}", a="{b}", b="{0.__class__}") == "{b} {0.__class__}"
    with pytest.raises(RuleBroken):
        fill("{strange}")


def test_both_languages_have_every_phrase_with_the_same_variables() -> None:
    hindi, english = phrases(Language.HINDI).wording, phrases(Language.ENGLISH).wording
    assert hindi.keys() == english.keys()
    for section in ("sentences", "parts"):
        assert shipped()[section]["hi"].keys() == shipped()[section]["en"].keys()
    assert {part_name(part, Language.HINDI) for part in Part}


def test_an_office_changes_a_phrase_but_not_its_variables() -> None:
    changed = phrases().changed({"by_order": "आज्ञानुसार,"})
    assert changed("by_order") == "आज्ञानुसार,"
    for wrong in ({"no_such_phrase": ""}, {"by_order": "{chair}"}):
        with pytest.raises(RuleBroken):
            phrases().changed(wrong)


def test_every_office_of_the_state_is_a_known_addressee() -> None:
    line = "सचिव, लोक निर्माण, प्रबन्ध निदेशक, पेयजल निगम, जिलाधिकारी, उधमसिंहनगर एवं अपर मुख्य सचिव, गृह (पुलिस) विभाग"
    split = standard_list().split(line)
    assert len(split.addressees) == 4
    assert split.unknown == ()


def test_a_department_of_the_reference_list_finds_its_directions() -> None:
    water = next(each for each in load_reference().departments if each.code == "JNM")
    document = MinutesDocument(
        directions=(
            Direction(text="क", addressees=("सचिव, पेयजल",)),
            Direction(text="ख", addressees=("प्रबन्ध निदेशक, पेयजल निगम",)),
            Direction(text="ग", addressees=("सचिव, ऊर्जा",)),
        )
    )
    assert [each.number for each in directions_for(document, department_names(water))] == [1, 2]


def test_a_draft_has_every_block_and_reads_back_as_itself() -> None:
    seen = chief_minister_review()
    facts = MeetingFacts(
        form=Form.DEPARTMENT,
        on=date(2026, 2, 9),
        chair="सचिव, पेयजल, उत्तराखण्ड शासन",
        chair_address="सचिव महोदय",
        presenter="मुख्य महाप्रबन्धक, जल संस्थान",
        points=(
            phrases()("point_compliance", previous_date="12.01.2026", total=9, done=6, open=3),
            phrases()("point_dialogues", dialogues=214),
        ),
        directions=seen.directions[:3],
        other_directions=seen.other_directions[0].directions[:2],
        signatory=Signatory(name="क ख ग", designation="सचिव।"),
        office_lines=("उत्तराखण्ड शासन", "पेयजल अनुभाग-2", "देहरादून"),
        file_number="112/पे0-2/2026",
        issued_on=date(2026, 2, 12),
        date_printed=True,
        copies=(
            copy_to("समस्त विभागाध्यक्ष", Rank.HEAD_OF_DEPARTMENT),
            copy_to("समस्त जिलाधिकारी", Rank.DISTRICT_MAGISTRATE),
            copy_to("", Rank.GUARD_FILE),
        ),
        second_signatory=Signatory(name="च छ ज", designation="अनु सचिव।"),
    )
    draft = draft_minutes(facts)
    assert draft.title == (
        "सचिव, पेयजल, उत्तराखण्ड शासन की अध्यक्षता में दिनांक 09.02.2026 को सी0एम0 हैल्पलाईन 1905 "
        "की विभागीय समीक्षा बैठक का कार्यवृत्त"
    )
    assert draft.endorsement.line == "संख्या-112/पे0-2/2026, दिनांक 12.02.2026।"
    again, report = read_minutes(plain_text(draft))
    assert report.unplaced == ()
    assert replace(again, directions=draft.directions) == draft
    undated = draft_minutes(replace(facts, date_printed=False))
    assert undated.endorsement.line == "संख्या-112/पे0-2/2026, तद्दिनांक।"
    assert draft_minutes(replace(facts, file_number="")).endorsement.line == ""


def test_an_attendance_sheet_has_room_for_those_who_come_unasked() -> None:
    sheet = attendance_sheet([Attendee(name="क", designation="ख", department="ग")], empty_rows=2)
    assert sheet.columns[-1] == "हस्ताक्षर"
    assert [row[0] for row in sheet.rows] == ["1.", "2.", "3."]
    for kind in (AnnexKind.FIGURES, AnnexKind.COMPLIANCE, AnnexKind.SPECIAL_CLOSE):
        for language in Language:
            assert len(table_annex(kind, (), wording=phrases(language)).columns) >= 6
