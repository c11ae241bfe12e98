"""Odd shapes of pasted minutes, one by one: what the reader must make of each."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.models.minutes import (
    Form,
    Language,
    MinutesDocument,
    NoteKind,
    Part,
    Report,
    Signatory,
    essence,
    plain_text,
    read_minutes,
)
from tests.models.minutes_samples import FIELD_OFFICE

BRIDGE = "विचार-विमर्श के उपरान्त निम्न निर्देश दिए गए:-"
TITLE = "सचिव, पेयजल की अध्यक्षता में दिनांक 09 फरवरी, 2026 को विभागीय समीक्षा बैठक का कार्यवृत्त"


def read(*lines: str) -> tuple[MinutesDocument, Report]:
    text = "\n".join(lines)
    document, report = read_minutes(text)
    assert essence(plain_text(document)) == essence(text)
    return document, report


def test_the_meeting_is_known_from_the_title() -> None:
    document, _ = read(TITLE)
    assert document.meeting_on == date(2026, 2, 9)
    assert document.form is Form.DEPARTMENT
    review, _ = read("मुख्यमंत्री जी की अध्यक्षता में दिनांक ०५.०५.२०२५ को समीक्षा बैठक का कार्यवृत्त")
    assert review.meeting_on == date(2025, 5, 5)
    assert review.form is Form.CHIEF_MINISTER


def test_a_helpline_named_after_the_chief_minister_makes_no_chief_ministers_review() -> None:
    document, _ = read("निदेशक, शहरी विकास की अध्यक्षता में मुख्यमंत्री हेल्पलाइन की समीक्षा बैठक का कार्यवृत्त")
    assert document.form is Form.DEPARTMENT


def test_a_title_over_three_lines_is_one() -> None:
    document, report = read(
        "**सचिव, पेयजल की अध्यक्षता में**", "**दिनांक 09.02.2026 को विभागीय**", "", "**समीक्षा बैठक का कार्यवृत्त**", "उपस्थिति"
    )
    assert document.title == "सचिव, पेयजल की अध्यक्षता में दिनांक 09.02.2026 को विभागीय समीक्षा बैठक का कार्यवृत्त"
    assert document.attendance.heading == "उपस्थिति"
    assert report.unplaced == ()


def test_lines_above_the_title_are_the_letterhead_and_a_web_pages_own_words_are_kept() -> None:
    document, report = read("मुख पृष्ठ > सूचनाएँ", "उत्तराखण्ड शासन", "पेयजल अनुभाग-2", TITLE)
    assert document.letterhead == ("उत्तराखण्ड शासन", "पेयजल अनुभाग-2")
    assert [(p.part, p.slot, p.text) for p in document.passages] == [(Part.LETTERHEAD, 0, "मुख पृष्ठ > सूचनाएँ")]
    assert [note.line for note in report.unplaced] == [1]


def test_attendance_as_a_numbered_list_and_as_columns_from_a_table() -> None:
    document, _ = read(
        TITLE, "बैठक में निम्नलिखित अधिकारी उपस्थित रहे:-", "1. श्री मनोज जोशी, मुख्य महाप्रबन्धक।",
        "2\tश्रीमती कविता रावत\tनिदेशक\tआई0टी0डी0ए0",
        "बैठक में मुख्य अभियन्ता द्वारा निम्नवत अवगत कराया गया:-", "• प्रगति दिखाई गई।",
    )  # fmt: skip
    assert document.attendance.heading == "बैठक में निम्नलिखित अधिकारी उपस्थित रहे:-"
    assert document.attendance.people[0].name == "श्री मनोज जोशी, मुख्य महाप्रबन्धक।"
    assert "श्रीमती कविता रावत" in (document.attendance.people[1].name, document.attendance.people[1].designation)
    assert [point.text for point in document.presentation.points] == ["प्रगति दिखाई गई।"]


def test_prose_before_the_points_is_kept_as_paragraphs() -> None:
    document, report = read(
        TITLE, "सर्वप्रथम सचिव महोदय द्वारा उपस्थित अधिकारियों का स्वागत करते हुए बैठक प्रारम्भ की गई।", BRIDGE, "1. कार्य पूर्ण हो।"
    )
    assert len(document.presentation.opening) == 1
    assert document.bridge == BRIDGE
    assert report.unplaced == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("1. मार्ग ठीक हो।(कार्यवाही समस्त सचिव)",),
        ("1. मार्ग ठीक हो। (कार्यवाही समस्त सचिव)।",),
        ("1. मार्ग ठीक हो।", "(कार्यवाही: समस्त सचिव)"),
        ("1. मार्ग ठीक हो।", "", "", "( कार्यवाही - समस्त सचिव )"),
        ("1. मार्ग ठीक हो।", "कार्यवाही:- समस्त सचिव"),
        ("1. मार्ग ठीक हो।", "[कार्यवाही समस्त सचिव]"),
        ("1. मार्ग ठीक हो।", "(कार्यवाही समस्त", "सचिव)"),
        ("1. मार्ग ठीक हो।", "(कार्यवाही", "", "समस्त सचिव)"),
        ("1. मार्ग ठीक हो।", "- (कार्यवाही समस्त सचिव)"),
        ("1.", "मार्ग ठीक हो।", "**(कार्यवाही** समस्त सचिव)"),
        ("1. मार्ग ठीक हो।", "(कार्रवाई समस्त सचिव)"),
        ("1\\. मार्ग ठीक हो।", "(कार्यवाही समस्त सचिव"),
        ("(1) मार्ग ठीक हो।", "（कार्यवाही समस्त सचिव）"),
    ],
)
def test_action_lines_in_every_dress(lines: tuple[str, ...]) -> None:
    document, report = read(BRIDGE, *lines)
    assert [(d.text, d.addressees) for d in document.directions] == [("मार्ग ठीक हो।", ("समस्त सचिव",))]
    assert report.unplaced == ()


def test_an_action_line_that_differs_from_the_usual_form_is_printed_as_typed() -> None:
    document, _ = read(BRIDGE, "1. मार्ग ठीक हो।", "(कार्यवाही- समस्त सचिव व समस्त जिलाधिकारी)।")
    assert document.directions[0].addressees == ("समस्त सचिव", "समस्त जिलाधिकारी")
    assert document.directions[0].action_as_typed == "(कार्यवाही- समस्त सचिव व समस्त जिलाधिकारी)।"


def test_two_action_lines_of_one_direction_both_count() -> None:
    document, _ = read(BRIDGE, "1. मार्ग ठीक हो।", "(कार्यवाही समस्त सचिव)", "(कार्यवाही समस्त जिलाधिकारी)")
    assert document.directions[0].addressees == ("समस्त सचिव", "समस्त जिलाधिकारी")


def test_action_in_the_middle_of_a_sentence_is_no_action_line() -> None:
    document, report = read(BRIDGE, "1. लंबित प्रकरण (कार्यवाही प्रचलित है) पूर्ण किए जाएँ।", "(कार्यवाही समस्त सचिव)")
    assert document.directions[0].text == "लंबित प्रकरण (कार्यवाही प्रचलित है) पूर्ण किए जाएँ।"
    assert report.unplaced == ()
    assert report.of(NoteKind.NO_ADDRESSEE) == ()


def test_everything_on_one_line() -> None:
    document, report = read(BRIDGE, "1. एक कार्य हो। (कार्यवाही समस्त सचिव) 2. दूसरा कार्य हो। (कार्यवाही समस्त जिलाधिकारी)")
    assert [d.text for d in document.directions] == ["एक कार्य हो।", "दूसरा कार्य हो।"]
    assert report.unplaced == ()


def test_a_direction_of_several_paragraphs_and_points_stays_one() -> None:
    document, report = read(
        BRIDGE,
        "1. निम्न बिन्दुओं पर कार्य हो:-",
        "(क) मार्ग;",
        "- नाली;",
        "",
        "उक्त की सूचना दी जाए।",
        "(कार्यवाही समस्त सचिव)",
        "2. अन्य।",
    )
    assert document.directions[0].text == "निम्न बिन्दुओं पर कार्य हो:-\n(क) मार्ग;\n- नाली;\nउक्त की सूचना दी जाए।"
    assert len(document.directions) == 2
    assert report.unplaced == ()


def test_a_numbered_list_inside_a_direction_is_no_new_group() -> None:
    document, _ = read(BRIDGE, "1. प्रथम।", "2. निम्न सूचना दी जाए:-", "1. संख्या।", "3. तृतीय।")
    assert [d.text for d in document.directions] == ["प्रथम।", "निम्न सूचना दी जाए:-\n1. संख्या।", "तृतीय।"]


def test_numbers_that_restart_without_a_heading_begin_a_group() -> None:
    document, _ = read(
        BRIDGE, "1. प्रथम।", "(कार्यवाही समस्त सचिव)", "2. द्वितीय।", "(कार्यवाही समस्त सचिव)", "1. नया।", "2. और।"
    )
    assert [d.text for d in document.directions] == ["प्रथम।", "द्वितीय।"]
    assert [[d.text for d in group.directions] for group in document.other_directions] == [["नया।", "और।"]]


def test_headings_of_departments_group_their_directions() -> None:
    document, _ = read(
        BRIDGE, "**पेयजल विभाग**", "1. जल दिया जाए।", "(कार्यवाही सचिव, पेयजल)", "**ग्राम्य विकास विभाग:-**", "1. मार्ग बने।"
    )
    assert [group.heading for group in document.other_directions] == ["पेयजल विभाग", "ग्राम्य विकास विभाग:-"]
    assert document.directions == ()


def test_a_remark_between_consecutive_directions_is_kept_in_its_place() -> None:
    document, report = read(
        BRIDGE, "1. प्रथम।", "(कार्यवाही समस्त सचिव)", "इस पर कुछ चर्चा भी हुई थी", "2. द्वितीय।", "(कार्यवाही समस्त सचिव)"
    )
    assert len(document.directions) == 2
    assert [(p.part, p.slot) for p in document.passages] == [(Part.DIRECTIONS, 2)]
    assert len(report.unplaced) == 1
    assert plain_text(document).index("चर्चा") < plain_text(document).index("द्वितीय")


def test_a_number_that_changes_in_print_is_told() -> None:
    _, report = read(BRIDGE, "4. चतुर्थ।", "6. षष्ठ।")
    assert [note.detail for note in report.of(NoteKind.RENUMBERED)] == ["4>1", "6>2"]


@pytest.mark.parametrize(
    ("lines", "signatory"),
    [
        (("(राम लाल)", "सचिव।"), Signatory(name="राम लाल", designation="सचिव।")),
        (("( राम लाल ) सचिव।",), Signatory(name="राम लाल", designation="सचिव।")),
        (("ह0/-", "(राम लाल)", "", "प्रमुख सचिव।"), Signatory(name="राम लाल", designation="प्रमुख सचिव।", above="ह0/-")),
        (("राम लाल", "निदेशक।"), Signatory(name="राम लाल", designation="निदेशक।", in_parentheses=False)),
        (
            ("भवदीय,", "ह0/-", "राम लाल", "आयुक्त"),
            Signatory(name="राम लाल", designation="आयुक्त", above="भवदीय,\nह0/-", in_parentheses=False),
        ),
    ],
)
def test_signatures_in_every_dress(lines: tuple[str, ...], signatory: Signatory) -> None:
    document, report = read(BRIDGE, "1. कार्य हो।", "अन्त में धन्यवाद के साथ बैठक का समापन किया गया।", *lines)
    assert document.signatory == signatory
    assert report.unplaced == ()


def test_an_issue_date_under_the_file_number_is_read() -> None:
    document, _ = read(
        BRIDGE,
        "1. कार्य हो।",
        "(राम लाल)",
        "सचिव।",
        "पत्रांक: 112/पे0-2/2026",
        "देहरादून, दिनांक 12.02.2026",
        "प्रतिलिपि:-",
        "1. गार्ड फाइल।",
    )
    assert document.endorsement.number == "112/पे0-2/2026"
    assert document.endorsement.issued_on == date(2026, 2, 12)
    assert document.endorsement.line == "पत्रांक: 112/पे0-2/2026\nदेहरादून, दिनांक 12.02.2026"


def test_office_lines_before_the_signature_keep_their_place_in_print() -> None:
    document, _ = read(
        BRIDGE,
        "1. कार्य हो।",
        "(राम लाल)",
        "सचिव।",
        "संख्या-5, तद्दिनांक।",
        "उत्तराखण्ड शासन",
        "प्रतिलिपि प्रेषित:-",
        "गार्ड फाइल।",
    )
    assert [c.text for c in document.copies.recipients] == ["गार्ड फाइल।"]


def test_an_annex_pasted_as_columns_becomes_a_table() -> None:
    document, report = read(
        BRIDGE, "1. कार्य हो।", "(राम लाल)", "सचिव।", "प्रतिलिपि निम्नलिखित को प्रेषित:-", "1. गार्ड फाइल।",
        "(श्याम लाल)", "अनु सचिव।", "संलग्नक-1: अनुपालन आख्या", "क्र0सं0\tनिर्देश\tस्थिति", "1\tकार्य हो\tपूर्ण",
    )  # fmt: skip
    assert document.annexes[0].heading == "संलग्नक-1: अनुपालन आख्या"
    assert document.annexes[0].rows == (("क्र0सं0", "निर्देश", "स्थिति"), ("1.", "कार्य हो", "पूर्ण"))
    assert report.unplaced == ()


def test_a_bare_list_of_directions_is_enough() -> None:
    document, report = read("- कार्य एक हो।", "(कार्यवाही समस्त सचिव)", "- कार्य दो हो।", "(कार्यवाही जिलाधिकारी)")
    assert len(document.directions) == 2
    assert Part.TITLE in [note.part for note in report.of(NoteKind.MISSING_PART)]


def test_english_minutes_are_read_too() -> None:
    document, report = read(
        "Minutes of the review meeting held on 09.02.2026", "The following directions were given:-",
        "1. All cases be closed within 15 days.", "(Action: All Secretaries)",
    )  # fmt: skip
    assert document.language is Language.ENGLISH
    assert document.directions[0].due_on == date(2026, 2, 24)
    assert document.directions[0].addressees == ("All Secretaries",)
    assert report.unplaced == ()


def test_no_text_is_an_empty_document_without_complaint() -> None:
    assert read_minutes(" \n\ufeff") == (MinutesDocument(), Report())


def test_directions_in_a_table_pasted_from_a_word_processor() -> None:
    document, report = read(
        "कार्यवृत्त",
        "दिनांक 09.02.2026 को सचिव, शहरी विकास की अध्यक्षता में समीक्षा की गयी।",
        "क्र0सं0\tनिर्देश\tकार्यवाही\tसमय-सीमा",
        "1\tस्ट्रीट लाइट के प्रकरण निस्तारित हों।\tसचिव, शहरी विकास\t15 दिन",
        "2\tनालियों की सफाई हो।\tसमस्त जिलाधिकारी\t20.02.2026",
        "बैठक धन्यवाद के साथ समाप्त हुई।",
    )
    assert document.title == "कार्यवृत्त"
    assert [(d.text, d.addressees, d.due_on) for d in document.directions] == [
        ("स्ट्रीट लाइट के प्रकरण निस्तारित हों।", ("सचिव, शहरी विकास",), date(2026, 2, 24)),
        ("नालियों की सफाई हो।", ("समस्त जिलाधिकारी",), date(2026, 2, 20)),
    ]
    assert [note.text for note in report.unplaced] == ["क्र0सं0\tनिर्देश\tकार्यवाही\tसमय-सीमा"]


def test_an_action_line_without_brackets_indented_under_its_direction() -> None:
    document, _ = read(BRIDGE, "  3. सूची बने।", "", "     **कार्यवाही – निदेशक, आई0टी0डी0ए0**")
    assert document.directions[0].addressees == ("निदेशक, आई0टी0डी0ए0",)
    assert document.directions[0].action_as_typed == "कार्यवाही – निदेशक, आई0टी0डी0ए0"


def test_a_field_offices_minutes_out_of_a_text_extractor() -> None:
    document, report = read(FIELD_OFFICE)
    assert document.title == "बैठक का कार्यवृत्त"
    assert len(document.letterhead) == 2
    assert document.meeting_on == date(2026, 11, 12)
    assert len(document.attendance.people) == 3
    assert [d.due_on for d in document.directions] == [date(2026, 11, 19), date(2026, 11, 25), None]
    assert document.directions[1].addressees == ("अधीक्षण अभियन्ता, पौड़ी", "समस्त अधिशासी अभियन्ता")
    assert document.signatory == Signatory(name="क0ख0 शर्मा", designation="मुख्य महाप्रबन्धक", above="ह0/-")
    assert document.endorsement.number == "2231"
    assert len(document.copies.recipients) == 3
    assert [note.text for note in report.unplaced] == ["मुख्य महाप्रबन्धक"]
