"""Papers composed for the tests: one department's month, from the notice to the letters."""

from __future__ import annotations

from datetime import date, time

from desktop.models.calendar import day_number, start_of
from desktop.models.complaint import Status
from desktop.models.minutes import Attendee, Copies, Copy, Endorsement, Signatory
from desktop.models.oversight import AgeRow, CheckSum, Tile, TileCount, TodayPage
from desktop.models.papers import (
    AttendanceSheet,
    Closing,
    Compliance,
    ComplianceReport,
    Correction,
    Correspondents,
    Corrigendum,
    DirectionReply,
    EarlierLetter,
    Head,
    Letter,
    Meeting,
    MeetingCall,
    Notice,
    RegisterEntry,
    SilentSeat,
    SpecialCloseRegister,
    TodayReport,
    ask_cause,
    ask_explanation,
    call_meeting,
    correct,
    register_of,
    remind,
    report_compliance,
    report_today,
    sheet_for,
)
from desktop.models.special_close import Decision, Reaudit
from desktop.models.worklist import Filters

SECTION = ("उत्तराखण्ड शासन", "पेयजल एवं स्वच्छता अनुभाग-2")
MEETING = Meeting(
    on=date(2026, 11, 12),
    chair="सचिव, पेयजल, उत्तराखण्ड शासन",
    at=time(15, 30),
    venue="वीर चन्द्र सिंह गढ़वाली सभागार, सचिवालय, देहरादून",
    minutes_number="PWD2-REV/11/2026-XXIX-2",
    minutes_issued_on=date(2026, 11, 17),
)
SECRETARY = Signatory(name="डॉ0 रमेश चन्द्र जोशी", designation="सचिव।")
UNDER_SECRETARY = Signatory(name="श्रीमती गीता पाण्डे", designation="अनु सचिव।")
GUARD_FILE = Copy(recipient="गार्ड फाइल।")


def head(number: str, issued_on: date) -> Head:
    return Head(letterhead=SECTION, number=number, place="देहरादून", issued_on=issued_on)


def notice() -> Notice:
    invited = "को सूचनार्थ एवं बैठक में प्रतिभाग हेतु।"
    recipients = (
        Copy(recipient="वरिष्ठ प्रमुख निजी सचिव, सचिव, पेयजल, उत्तराखण्ड शासन", phrase="को सचिव महोदय के संज्ञानार्थ।"),
        Copy(recipient="मुख्य महाप्रबन्धक, उत्तराखण्ड जल संस्थान, देहरादून", phrase=invited),
        Copy(recipient="प्रबन्ध निदेशक, उत्तराखण्ड पेयजल निगम, देहरादून", phrase=invited),
        Copy(recipient="समस्त जिलाधिकारी, उत्तराखण्ड", phrase=invited),
        Copy(recipient="निदेशक, आई0टी0डी0ए0, देहरादून", phrase="को वी0सी0 की व्यवस्था हेतु।"),
        GUARD_FILE,
    )
    call = MeetingCall(meeting=MEETING, previous_on=date(2026, 10, 14), material_by=date(2026, 11, 10))
    closing = Closing(
        signatory=UNDER_SECRETARY, copies=Copies(heading="प्रतिलिपि निम्नलिखित को प्रेषित:-", recipients=recipients)
    )
    return call_meeting(call, head("PWD2-MTG/11/2026-XXIX-2", date(2026, 11, 4)), closing)


def attendance() -> AttendanceSheet:
    people = (
        Attendee(name="डॉ0 रमेश चन्द्र जोशी", designation="सचिव", department="पेयजल"),
        Attendee(name="श्री एस0के0 गुप्ता", designation="मुख्य महाप्रबन्धक", department="उत्तराखण्ड जल संस्थान"),
        Attendee(name="श्रीमती नीलिमा गर्ग", designation="महाप्रबन्धक (मुख्यालय)", department="उत्तराखण्ड पेयजल निगम"),
        Attendee(name="श्री दीवान सिंह नेगी", designation="अधीक्षण अभियन्ता, पौड़ी", department="उत्तराखण्ड जल संस्थान"),
        Attendee(name="श्री मोहम्मद आसिफ", designation="प्रोग्रामर", department="आई0टी0डी0ए0"),
    )
    return sheet_for(MEETING, people, Head(letterhead=SECTION), empty_rows=8)


def replies() -> tuple[DirectionReply, ...]:
    return (
        DirectionReply(
            number="1",
            direction="एल-1 स्तर पर समय-सीमा पार 112 शिकायतें शिकायतकर्ता से वार्ता के उपरान्त 15 दिन के भीतर निस्तारित की जाएँ।",
            addressees=("समस्त अधिशासी अभियन्ता", "मुख्य महाप्रबन्धक, जल संस्थान"),
            due_on=date(2026, 11, 27),
            status=Compliance.UNDER_WAY,
            reply="112 में से 87 शिकायतें सन्तुष्टि सहित बंद की गईं। शेष 25 में स्थलीय निरीक्षण प्रचलित है।",
            replied_on=date(2026, 11, 24),
        ),
        DirectionReply(
            number="2",
            direction="180 दिन से अधिक लंबित प्रकरणों में से मांग एवं सुझाव छाँटकर पृथक सूची उपलब्ध करायी जाए।",
            addressees=("प्रबन्ध निदेशक, पेयजल निगम",),
            due_on=date(2026, 11, 20),
            status=Compliance.DONE,
            reply="सूची उपलब्ध करा दी गई है: मांग 41, सुझाव 6।",
            replied_on=date(2026, 11, 19),
        ),
        DirectionReply(
            number="3",
            direction="जिन ग्रामों में टैंकर से आपूर्ति हो रही है उनकी सूची उपजिलाधिकारी को दी जाए।",
            addressees=("समस्त जिलाधिकारी",),
            due_on=date(2026, 11, 18),
            status=Compliance.OVERDUE,
            reply="पिथौरागढ़, चम्पावत एवं बागेश्वर से सूची अप्राप्त।",
        ),
        DirectionReply(
            number="4",
            direction="30 दिन से लॉगिन न करने वाले अधिकारियों का स्पष्टीकरण प्राप्त किया जाए।",
            addressees=("सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", "सचिव, पेयजल"),
            due_on=date(2026, 11, 30),
        ),
    )


def compliance() -> ComplianceReport:
    closing = Closing(signatory=UNDER_SECRETARY)
    return report_compliance(
        MEETING, replies(), date(2026, 11, 26), head("PWD2-CMP/11/2026-XXIX-2", date(2026, 11, 26)), closing
    )


def reminder() -> Letter:
    between = Correspondents(
        signatory=SECRETARY,
        recipient=("जिलाधिकारी", "पिथौरागढ़"),
        office="उत्तराखण्ड शासन",
        feminine=True,
        endorsed_by=UNDER_SECRETARY,
    )
    return remind(
        MEETING,
        (replies()[0], replies()[2]),
        between,
        date(2026, 12, 3),
        head("PWD2-LTR/14/2026-XXIX-2", date(2026, 11, 28)),
        as_of=date(2026, 11, 28),
        count=2,
        earlier=EarlierLetter(number="PWD2-LTR/9/2026-XXIX-2", on=date(2026, 11, 21)),
        controlling_officer="आयुक्त, कुमाऊँ मण्डल, नैनीताल",
    )


SILENT = SilentSeat(
    seat="अधिशासी अभियन्ता, जल संस्थान, चम्पावत (एल-1)",
    as_of=date(2026, 11, 26),
    days=34,
    last_login=date(2026, 10, 23),
    pending=61,
    overdue=27,
)


def engineer() -> Correspondents:
    return Correspondents(
        signatory=SECRETARY,
        recipient=("श्री विनोद भट्ट", "अधिशासी अभियन्ता", "उत्तराखण्ड जल संस्थान, चम्पावत"),
        office="उत्तराखण्ड शासन",
        endorsed_by=UNDER_SECRETARY,
    )


def explanation() -> Letter:
    return ask_explanation(
        SILENT,
        engineer(),
        date(2026, 12, 4),
        head("PWD2-EXP/3/2026-XXIX-2", date(2026, 11, 27)),
        controlling_officer="अधीक्षण अभियन्ता, जल संस्थान, पिथौरागढ़",
        training="निदेशक, आई0टी0डी0ए0",
    )


def show_cause() -> Letter:
    return ask_cause(
        SILENT,
        engineer(),
        EarlierLetter(number="PWD2-EXP/3/2026-XXIX-2", on=date(2026, 11, 27)),
        date(2026, 12, 18),
        head("PWD2-SCN/1/2026-XXIX-2", date(2026, 12, 9)),
        controlling_officer="मुख्य महाप्रबन्धक, उत्तराखण्ड जल संस्थान",
        replied_on=date(2026, 12, 5),
        finding="इंटरनेट बाधित होने का कोई अभिलेख संलग्न नहीं किया गया।",
    )


def corrigendum() -> Corrigendum:
    corrections = (
        Correction(
            place="निर्देश 2",
            printed="दिनांक 20.11.2026 तक उपलब्ध करायी जाए।",
            corrected="दिनांक 25.11.2026 तक उपलब्ध करायी जाए।",
        ),
        Correction(
            place="निर्देश 4, कार्यवाही",
            printed="(कार्यवाही सचिव, पेयजल)",
            corrected="(कार्यवाही सचिव, वन, पर्यावरण एवं जलवायु संरक्षण एवं सचिव, पेयजल)",
        ),
    )
    closing = Closing(
        signatory=SECRETARY,
        endorsement=Endorsement(line="संख्या-PWD2-COR/1/2026-XXIX-2(1), तद्दिनांक।"),
        copies=Copies(
            heading="प्रतिलिपि निम्नलिखित को प्रेषित:-",
            recipients=(
                Copy(recipient="समस्त जिलाधिकारी, उत्तराखण्ड", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                GUARD_FILE,
            ),
        ),
        second_signatory=UNDER_SECRETARY,
    )
    return correct(
        MEETING,
        corrections,
        head("PWD2-COR/1/2026-XXIX-2", date(2026, 11, 20)),
        closing,
        minutes_fingerprint="4c" * 32,
    )


def register() -> SpecialCloseRegister:
    entries = tuple(
        RegisterEntry(
            number=f"190526110{number:04}",
            district=("देहरादून", "ऊधम सिंह नगर", "रुद्रप्रयाग")[number % 3],
            subject=("निजी भूमि पर हैण्डपम्प की मांग", "पेयजल संयोजन विवाद")[number % 2],
            reason=("SC01 शासन के नियमानुसार निराकरण सम्भव नहीं", "SC03 मा0 न्यायालय में विचाराधीन")[number % 2],
            rule="शासनादेश संख्या 1124/XXIX(2)/2019, प्रस्तर 4",
            proposed_by="अधिशासी अभियन्ता (एल-2)",
            proposed_on=date(2026, 11, 1 + number),
            decision=(Decision.APPROVED, Decision.REJECTED, Decision.WAITING)[number % 3],
            decided_by="" if number % 3 == 2 else "मुख्य महाप्रबन्धक (एल-3)",
            decided_on=None if number % 3 == 2 else date(2026, 11, 5 + number),
            order="" if number % 3 == 2 else "अभिलेख एवं संवाद देखे गए। नियम के आलोक में आदेश पारित।",
            reaudit=Reaudit.DRAWN if number % 6 == 0 else Reaudit.NOT_DRAWN,
        )
        for number in range(14)
    )
    return register_of(date(2026, 11, 1), date(2026, 11, 30), entries, Head(letterhead=SECTION))


def today_page() -> TodayPage:
    def tile(kind: Tile, number: int, before: int | None, *parts: tuple[str, int]) -> TileCount:
        return TileCount(tile=kind, number=number, parts=parts, before=before, filters=None)

    levels = (("level_1", 171), ("level_2", 96), ("level_3", 21), ("level_4", 4))
    tiles = (
        tile(Tile.NEW, 38, 41),
        tile(Tile.OVERDUE, 292, 286, *levels),
        tile(Tile.ESCALATING, 19, 19, ("up_1", 14), ("up_2", 5)),
        tile(Tile.OVER_180, 47, 52, ("grievances", 12), ("demands", 35)),
        tile(Tile.DIALOGUE_DUE, 23, 20, ("level_2", 15), ("level_3", 6), ("level_4", 2)),
        tile(Tile.AWAITING, 118, 109, ("aged", 31), ("unreached", 9)),
        tile(Tile.BEFORE_L3, 6, 6, ("oldest", 8)),
        tile(Tile.NOT_LOGGED_IN, 11, None, ("warned", 3), ("silent", 2), ("of", 64)),
    )
    buckets = (
        (Status.PARTIALLY_CLOSED, 118),
        (Status.CLOSED, 10_482),
        (Status.SPECIAL_CLOSED, 214),
        (Status.EXAMINED, 96),
        (Status.MERGED, 61),
        (Status.FORCE_CLOSED, 12),
    )
    spans = (
        (0, 7, 301, 22),
        (8, 15, 190, 31),
        (16, 30, 122, 28),
        (31, 90, 88, 40),
        (91, 180, 31, 37),
        (181, None, 12, 35),
    )
    return TodayPage(
        as_of=start_of(day_number(date(2026, 11, 21))) + 10 * 3600 + 15 * 60,
        tiles=tiles,
        check_sum=CheckSum(received=11_920, by_status=buckets, open_by_level=(644, 218, 62, 13)),
        ages=tuple(
            AgeRow(from_days=first, to_days=last, grievances=one, demands=two, filters=Filters())
            for first, last, one, two in spans
        ),
    )


def today() -> TodayReport:
    return report_today(today_page(), "अनुभाग अधिकारी, पेयजल, समस्त जनपद", Head(letterhead=SECTION))
