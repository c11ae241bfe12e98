"""The administrator's desk: who sits where, which values hold and by which order, which days are off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.models.calendar import day_number, day_of
from desktop.models.identity import SeatRow, Seats
from desktop.models.rules import AskPolicy, PolicyBook
from desktop.views.infra.i18n import Language
from tests.helpers.stores import Office
from tests.journeys.conftest import Start
from tests.journeys.getting_in import enter
from tests.journeys.person import Both, Person
from tests.journeys.test_today import BOTH

ADMIN = "admin"
OFFICERS, SETTINGS = Both("अधिकारी", "Officers"), Both("सेटिंग", "Settings")
SAVE = Both("सहेजें", "Save")
HERE = Both("यह पृष्ठ", "This screen")
FILL = Both("इसे भरें।", "Fill this in.")
ORDER = Both("आदेश (संख्या, दिनांक)", "Order (number, date)")
GIVEN = "सं0 412/XXXV-1/2026, 20.11.2026"
POST = Both("तैनाती करें", "Post an officer")
NEW_VALUE = Both("नया मान अंकित करें", "Enter a new value")
HOLIDAY = Both("अवकाश अंकित करें", "Enter a holiday")
WAYS = pytest.mark.parametrize("way", ["key", "button", "context menu", "menu"])


@pytest.fixture
def admin(start: Start, office: Office, request: pytest.FixtureRequest) -> Person:
    person = start(language=getattr(request, "param", Language.HINDI))
    enter(person, ADMIN)
    return person


IN_BOTH = pytest.mark.parametrize("admin", list(Language), indirect=True)


def begin(person: Person, way: str, key: str, caption: Both) -> None:
    """The form of an act on the row in hand."""
    if way == "key":
        person.key(key)
    elif way == "button":
        person.press(caption)
    elif way == "context menu":
        person.context_menu(caption)
    else:
        person.key("F10")
        person.choose_menu(HERE, caption)
    person.settle()


def seat_of(office: Office, holder: str) -> SeatRow:
    return next(row for row in office.desk(ADMIN).ask(Seats(limit=200)) if row.holder == holder)


# postings ----------------------------------------------------------------------------------------


@IN_BOTH
@WAYS
def test_an_officer_takes_another_ones_seat_by_an_order(admin: Person, office: Office, way: str) -> None:
    seat = seat_of(office, "मोहन")
    admin.press(OFFICERS)
    admin.settle()
    admin.choose_row_with("मोहन")
    begin(admin, way, "Ctrl+T", POST)
    admin.sees("मोहन")
    admin.key("Ctrl+Return")
    admin.sees(Both("सूची से एक चुनें।", "Choose one from the list."))
    admin.type_into(Both("अधिकारी", "Officer"), "सरिता")
    line = QApplication.focusWidget()
    assert line is not None
    admin.wait(lambda: admin.program.tasks.in_flight == 0 and getattr(line, "_found", None), "nobody was found")
    admin.key("Tab")
    admin.misses(Both("सूची से एक चुनें।", "Choose one from the list."))
    admin.type_into(ORDER, GIVEN)
    admin.key("Ctrl+Return")
    admin.sees(Both("सहेजा गया: तैनाती करें।", "Saved: Post an officer."))
    after = next(row for row in office.desk(ADMIN).ask(Seats(limit=200)) if row.id == seat.id)
    assert after.holder == "सरिता"
    admin.sees("सरिता")


@IN_BOTH
def test_a_posting_ends_only_by_an_order(admin: Person, office: Office) -> None:
    admin.press(OFFICERS)
    admin.settle()
    admin.choose_row_with("मोहन")
    admin.context_menu(Both("तैनाती समाप्त करें", "End the posting"))
    admin.key("Ctrl+Return")
    admin.sees(FILL)
    assert seat_of(office, "मोहन").holder == "मोहन"
    admin.type_into(ORDER, GIVEN)
    admin.misses(FILL)
    admin.key("Ctrl+Return")
    admin.settle()
    assert not any(row.holder == "मोहन" for row in office.desk(ADMIN).ask(Seats(limit=200)))
    admin.sees(Both("रिक्त", "vacant"))


# policy ------------------------------------------------------------------------------------------


@IN_BOTH
@WAYS
def test_a_value_is_changed_with_the_order_it_comes_from(admin: Person, office: Office, way: str) -> None:
    admin.press(SETTINGS)
    admin.press(Both("नीतिगत मान", "Policy values"))
    admin.settle()
    admin.choose_row_with(Both("पुनर्परीक्षण", "re-audit"))
    begin(admin, way, "F2", NEW_VALUE)
    admin.type_into(Both("मान", "Value"), "10")
    admin.key("Ctrl+Return")
    admin.sees(FILL)
    admin.type_into(ORDER, GIVEN)
    admin.key("Ctrl+Return")
    admin.settle()
    admin.sees(GIVEN)
    page = office.desk(ADMIN).ask(AskPolicy())
    now = day_of(office.clock.now)
    assert PolicyBook(values=page.values).on(now).special_close_reaudit_percent == 10
    assert PolicyBook(values=page.values).on(now - 1).special_close_reaudit_percent == 5
    (value,) = [v for v in page.values if v.code == "special_close_reaudit_percent" and v.from_day == now]
    assert value.order == GIVEN


def test_who_is_no_administrator_reads_the_values_and_why_they_stand(start: Start, office: Office) -> None:
    person = start(language=Language.HINDI)
    enter(person, "so.jst")
    person.press(SETTINGS)
    person.press(Both("नीतिगत मान", "Policy values"))
    person.settle()
    person.choose_row_with("पुनर्परीक्षण")
    person.sees("परिवर्तन केवल प्रशासक करते हैं; यहाँ केवल देखा जा सकता है।")
    person.key("F2")
    person.misses(ORDER)


# holidays ----------------------------------------------------------------------------------------


@IN_BOTH
@WAYS
def test_a_holiday_is_entered_renamed_and_removed(admin: Person, office: Office, way: str) -> None:
    from datetime import date

    day = day_number(date(2026, 12, 3))
    admin.press(SETTINGS)
    admin.press(Both("अवकाश", "Calendar"))
    admin.settle()
    if way == "context menu":
        admin.choose_row_with("25.12.2026")
    begin(admin, way, "Ctrl+N", HOLIDAY)
    admin.type_into(Both("दिनांक", "Day"), "3.12")
    admin.type_into(Both("नाम", "Name"), "स्थानीय अवकाश")
    admin.key("Ctrl+Return")
    admin.settle()
    assert [row.name_hi for row in office.desk(ADMIN).ask(AskPolicy()).holidays if row.day == day] == ["स्थानीय अवकाश"]
    admin.choose_row_with("03.12.2026")
    begin(admin, way, "F2", Both("अवकाश का नाम बदलें", "Rename the holiday"))
    admin.type_into(Both("नाम", "Name"), "ईगास")
    admin.key("Ctrl+Return")
    admin.settle()
    assert [row.name_hi for row in office.desk(ADMIN).ask(AskPolicy()).holidays if row.day == day] == ["ईगास"]
    admin.choose_row_with("03.12.2026")
    admin.context_menu(Both("अवकाश हटाएँ", "Remove the holiday"))
    admin.sees(Both("यह दिन पुनः कार्य दिवस होगा।", "The day is a working day again."))
    admin.key("Ctrl+Return")
    admin.settle()
    assert not any(row.day == day for row in office.desk(ADMIN).ask(AskPolicy()).holidays)


@BOTH
def test_a_promise_on_the_new_holiday_names_the_next_working_day(
    start: Start, office: Office, language: Language
) -> None:
    """What the administrator enters is what every call sheet counts with."""
    person = start(language=language)
    enter(person, ADMIN)
    person.press(SETTINGS)
    person.press(Both("अवकाश", "Calendar"))
    person.settle()
    person.key("Ctrl+N")
    person.type_into(Both("दिनांक", "Day"), "23.11")
    person.type_into(Both("नाम", "Name"), "स्थानीय अवकाश")
    person.key("Ctrl+Return")
    person.settle()
    rows = office.desk("l2.jst").ask(AskPolicy()).holidays
    assert any(row.name_hi == "स्थानीय अवकाश" and row.district_id is None for row in rows)
