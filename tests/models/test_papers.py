"""The papers around a meeting: what is drafted from facts, in both languages, to men and women."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, time

import pytest

from desktop import resources
from desktop.models.complaint import Status
from desktop.models.errors import RuleBroken
from desktop.models.minutes import Language, Signatory
from desktop.models.minutes.phrases import Phrases
from desktop.models.oversight import CheckSum, Tile
from desktop.models.papers import (
    Compliance,
    Correspondents,
    Grid,
    Head,
    Meeting,
    MeetingCall,
    call_meeting,
    fingerprint,
    paper_phrases,
    report_compliance,
    report_today,
    sheet_for,
)
from desktop.models.papers.wording import clock, grouped, weekday
from desktop.models.special_close import Decision, Reaudit
from tests.models import paper_samples as samples

HINDI, ENGLISH = paper_phrases(), paper_phrases(Language.ENGLISH)


def variables(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_both_languages_have_the_same_phrases_with_the_same_variables() -> None:
    loaded = json.loads(resources.path("text", "papers.json").read_text(encoding="utf-8"))["phrases"]
    assert loaded["hi"].keys() == loaded["en"].keys()
    for name, text in loaded["hi"].items():
        assert variables(text) == variables(loaded["en"][name]), name
        assert text.count("|") == loaded["en"][name].count("|"), name


@pytest.mark.parametrize("say", [HINDI, ENGLISH])
def test_everything_that_is_counted_has_words(say: Phrases) -> None:
    wanted = [f"tile_{tile.value}" for tile in Tile]
    wanted += [f"status_{status.name.lower()}" for status in Status if not status.is_open]
    wanted += [f"status_{status.value}" for status in Compliance]
    wanted += [f"decision_{decision.name.lower()}" for decision in Decision]
    wanted += [f"reaudit_{reaudit.name.lower()}" for reaudit in Reaudit]
    assert [name for name in wanted if name not in say.wording] == []


@pytest.mark.parametrize(
    ("at", "hindi", "english"),
    [
        (time(0, 5), "पूर्वाह्न 12.05 बजे", "12:05 a.m."),
        (time(11, 0), "पूर्वाह्न 11.00 बजे", "11:00 a.m."),
        (time(12, 0), "मध्याह्न 12.00 बजे", "12:00 noon"),
        (time(12, 30), "अपराह्न 12.30 बजे", "12:30 p.m."),
        (time(15, 30), "अपराह्न 3.30 बजे", "3:30 p.m."),
        (time(17, 0), "सायं 5.00 बजे", "5:00 p.m."),
    ],
)
def test_times_are_written_as_offices_write_them(at: time, hindi: str, english: str) -> None:
    assert clock(at, HINDI) == hindi
    assert clock(at, ENGLISH) == english


def test_numbers_are_grouped_in_lakhs_and_crores() -> None:
    assert [grouped(n) for n in (0, 999, 1000, 100_000, 12_345_678, -1500)] == [
        "0", "999", "1,000", "1,00,000", "1,23,45,678", "-1,500",
    ]  # fmt: skip


def test_the_week_begins_on_monday() -> None:
    assert weekday(date(2026, 11, 9), HINDI) == "सोमवार"
    assert weekday(date(2026, 11, 15), ENGLISH) == "Sunday"


def test_a_notice_says_when_and_where_and_begins_with_compliance() -> None:
    notice = samples.notice()
    assert notice.opening[0] == (
        "सचिव, पेयजल, उत्तराखण्ड शासन की अध्यक्षता में सी0एम0 हैल्पलाईन 1905 की विभागीय समीक्षा बैठक "
        "दिनांक 12.11.2026 (बृहस्पतिवार) को अपराह्न 3.30 बजे वीर चन्द्र सिंह गढ़वाली सभागार, सचिवालय, देहरादून में आहूत की गई है।"
    )
    assert notice.agenda[0] == "दिनांक 14.10.2026 को हुई पूर्व बैठक के निर्देशों का अनुपालन।"
    assert notice.agenda[2].startswith("180 दिन")
    assert "10.11.2026" in notice.requests[1]


def test_a_notice_takes_the_agenda_it_is_given_and_the_link() -> None:
    call = MeetingCall(meeting=samples.MEETING, agenda=("एक",), video_link="vc.example/1905")
    notice = call_meeting(call, Head())
    assert notice.agenda == ("एक",)
    assert "vc.example/1905" in notice.opening[1]
    first_meeting = call_meeting(MeetingCall(meeting=samples.MEETING, video=False), Head())
    assert len(first_meeting.opening) == 1
    assert not any("पूर्व बैठक" in item for item in first_meeting.agenda)


def test_an_offices_own_wording_is_taken() -> None:
    own = HINDI.changed({"notice_title": "बैठक पत्र"})
    assert call_meeting(MeetingCall(meeting=samples.MEETING), Head(), wording=own).title == "बैठक पत्र"
    with pytest.raises(RuleBroken):
        HINDI.changed({"notice_title": "{unknown}"})


def test_an_attendance_sheet_names_time_and_venue_when_both_are_known() -> None:
    assert "3.30" in samples.attendance().facts
    nowhere = Meeting(on=date(2026, 11, 12), chair="सचिव, पेयजल")
    assert sheet_for(nowhere, (), Head()).facts == ""


def test_a_compliance_report_counts_by_status() -> None:
    report = samples.compliance()
    assert "कुल 4 निर्देशों में से 1 का अनुपालन पूर्ण है, 1 पर कार्यवाही प्रचलित, 1 विलम्बित तथा 1 की आख्या" in report.opening[0]
    assert report_compliance(samples.MEETING, (), date(2026, 11, 26), Head()).opening == ()


def test_a_reminder_counts_the_delay_and_names_the_earlier_letter() -> None:
    letter = samples.reminder()
    assert letter.title == "अनुस्मारक-2"
    assert letter.salutation == "महोदया,"
    (table,) = [block for block in letter.body if isinstance(block, Grid)]
    assert [(row[0], row[-1]) for row in table.rows] == [("1.", "1"), ("3.", "10")]
    assert any("PWD2-LTR/9/2026-XXIX-2" in block for block in letter.body if isinstance(block, str))
    assert letter.closing.copies.recipients[0].recipient.startswith("आयुक्त")
    assert letter.closing.endorsement.line == "संख्या-PWD2-LTR/14/2026-XXIX-2(1), तद्दिनांक।"


def test_the_letters_after_thirty_days_go_to_the_controlling_officer_too() -> None:
    asked, notice = samples.explanation(), samples.show_cause()
    assert "34 दिन" in asked.subject
    assert [copy.recipient for copy in asked.closing.copies.recipients] == [
        "अधीक्षण अभियन्ता, जल संस्थान, पिथौरागढ़",
        "निदेशक, आई0टी0डी0ए0",
    ]
    assert notice.title == "कारण बताओ नोटिस"
    assert isinstance(notice.body[1], str)
    assert "05.12.2026" in notice.body[1]
    assert "अभिलेख संलग्न नहीं" in notice.body[1]


def test_an_address_ends_its_lines_as_letters_do() -> None:
    between = Correspondents(
        signatory=Signatory(name="क0 रावत", designation="सचिव।"),
        recipient=("The Director,", "ITDA", "Dehradun"),
        office="उत्तराखण्ड शासन",
        sender_feminine=True,
    )
    assert between.sender == ("क0 रावत,", "सचिव,", "उत्तराखण्ड शासन।")
    assert between.address() == ("The Director,", "ITDA,", "Dehradun.")
    assert between.valediction(HINDI) == "भवदीया,"
    assert replace(between, recipient=()).address() == ()


def test_the_registers_sums_agree_with_its_entries() -> None:
    register = samples.register()
    assert sum(number for _, number in register.reasons) == len(register.entries) == 14
    assert register.summary.startswith("कुल 14 प्रस्ताव: 5 स्वीकृत, 5 वास्तविक")


def test_todays_report_says_what_the_page_says() -> None:
    report = samples.today()
    tiles = {row[0]: row[1:] for row in report.tiles}
    assert tiles["समय-सीमा पार"] == ("292", "एल-1: 171 · एल-2: 96 · एल-3: 21 · एल-4: 4", "6 अधिक")
    assert tiles["कल अगले स्तर पर जाएँगी"] == ("19", "एल-1 से एल-2: 14 · एल-2 से एल-3: 5", "यथावत")
    assert tiles["आज लॉगिन नहीं किया"][-1] == ""
    assert report.sum[0][:2] == ("प्राप्त", "11,920")
    assert report.sum[4][2:] == ("योग सही", "0")
    assert report.ages[-1] == ("180 दिन से अधिक", "12", "35", "47")


def test_a_sum_that_differs_is_told() -> None:
    page = samples.today_page()
    wrong = CheckSum(
        received=page.check_sum.received + 3, by_status=page.check_sum.by_status, open_by_level=(644, 218, 62, 13)
    )
    report = report_today(replace(page, check_sum=wrong), "अनुभाग", Head())
    assert report.sum[4][2:] == ("अन्तर", "3")


def test_equal_papers_have_equal_fingerprints() -> None:
    assert fingerprint(samples.notice()) == fingerprint(samples.notice())
    assert fingerprint(samples.notice()) != fingerprint(replace(samples.notice(), title="बैठक पत्र"))
    assert fingerprint(samples.show_cause()) != fingerprint(samples.explanation())
    assert len(fingerprint(Head(number="\ud800"))) == 64
