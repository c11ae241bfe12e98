"""Pictures of every shared widget, to be looked at beside the design: `python -m tests.helpers.gallery OUT_DIR`."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.complaint import Kind, Status
from desktop.models.dialogue import Outcome
from desktop.views.infra import flags
from desktop.views.infra.formats import days, due_words, number
from desktop.views.infra.i18n import Language, Translation
from desktop.views.infra.labels import KINDS, OUTCOMES, STATUSES, TILES, label_of, level_label
from desktop.views.infra.look import Weight, look
from desktop.views.infra.metrics import Size
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.infra.tokens import Tone
from desktop.views.widgets.buttons import KeyCapButton, LinkButton
from desktop.views.widgets.card import Card
from desktop.views.widgets.cells import (
    AgeCell,
    BarCell,
    Cell,
    CheckCell,
    FlagsCell,
    KindCell,
    LevelCell,
    StatusCell,
    Text2,
)
from desktop.views.widgets.check_sum import CheckSumStrip
from desktop.views.widgets.chips import Chip, FilterChip
from desktop.views.widgets.dates import DateEdit
from desktop.views.widgets.fields import Field, GrowingEdit, PasswordEdit, SearchEdit
from desktop.views.widgets.flow import FlowLayout
from desktop.views.widgets.ladder import Ladder, Rung, RungRow
from desktop.views.widgets.marks import age_fill
from desktop.views.widgets.notes import ErrorBar, NoteBar
from desktop.views.widgets.rail import Rail
from desktop.views.widgets.reasoned import ReasonedButton
from desktop.views.widgets.rows_model import Column, RowsModel
from desktop.views.widgets.segments import RadioChips, Segments
from desktop.views.widgets.side_list import Entry, SideList
from desktop.views.widgets.states import EmptyState, LoadingRows
from desktop.views.widgets.steps import Step, Stepper
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words
from desktop.views.widgets.tile import Tile

Row = tuple[str, str, Kind, str, str, int, int, int, Status, str, list[flags.Flag]]


def rows() -> list[Row]:
    """One of every sort; words in the language of now."""
    return [
        (
            "30948217",
            "मुख्य पाइप लाइन 12 दिन से क्षतिग्रस्त, ग्राम में पेयजल आपूर्ति ठप है और कोई सुनवाई नहीं",
            Kind.GRIEVANCE,
            "श्री हरीश सिंह रावत",
            "पौड़ी गढ़वाल|थलीसैंण",
            2,
            41,
            14,
            Status.PENDING,
            "एल-2 का संवाद शेष",
            [flags.reopened(2), flags.dialogue_due()],
        ),
        (
            "30951184",
            "जल जीवन मिशन का संयोजन दिया गया, किन्तु छह माह से नल में जल नहीं आया",
            Kind.GRIEVANCE,
            "श्रीमती कमला देवी",
            "चमोली|कर्णप्रयाग",
            3,
            63,
            21,
            Status.IN_PROGRESS,
            "लक्ष्य 17.11.2026",
            [flags.promise_today()],
        ),
        (
            "30939872",
            "ग्राम सभा हेतु अतिरिक्त ओवरहेड टैंक के निर्माण की मांग",
            Kind.DEMAND,
            "श्री मोहन चन्द्र जोशी",
            "अल्मोड़ा|द्वाराहाट",
            3,
            212,
            21,
            Status.UNDER_EXAMINATION,
            "एल-3 मत शेष",
            [flags.over(180)],
        ),
        (
            "30957743",
            "हैण्डपम्प से मटमैला पानी आ रहा है; जाँच हेतु नमूना नहीं लिया गया",
            Kind.INFORMATION,
            "श्री सुरेन्द्र कुमार",
            "हरिद्वार|लक्सर",
            1,
            6,
            7,
            Status.PENDING,
            "कुछ अंकित नहीं",
            [flags.escalates_tomorrow(2)],
        ),
        (
            "30955021",
            "तीन माह का जल बिल वास्तविक खपत से अधिक, मीटर बदलने के बाद भी",
            Kind.SUGGESTION,
            "श्री गुरमीत सिंह",
            "ऊधम सिंह नगर|गदरपुर",
            1,
            9,
            15,
            Status.PARTIALLY_CLOSED,
            "सन्तुष्टि प्रतीक्षित",
            [flags.unreached(2, 3), flags.reopened(1), flags.returned()],
        ),
    ]


def columns() -> list[Column[Row]]:
    """As on the worklist."""

    def age(row: Row) -> Cell:
        left = row[7] - row[6]
        return AgeCell(days(row[6]), due_words(left), age_fill(row[6], row[7]), flags.due_tone(left))

    def flags_of(row: Row) -> Cell:
        shown, more = flags.gravest(row[10])
        return FlagsCell(shown, more)

    return [
        Column("check", lambda: "", lambda _row: CheckCell(), 36),
        Column("number", lambda: "क्रमांक", lambda row: Text2(row[0], weight=Weight.SEMIBOLD), 88, sort=lambda r: r[0]),
        Column(
            "kind",
            lambda: "प्रकार",
            lambda row: KindCell(KINDS[row[2]]),
            86,
            widest=lambda: [label.text for label in KINDS.values()],
        ),
        Column("subject", lambda: "विषय", lambda row: Text2(row[1], lines=2), 180, stretches=True),
        Column("person", lambda: "शिकायतकर्ता", lambda row: Text2(row[3], "94••• ••231"), 150),
        Column("place", lambda: "जनपद / वि0ख0", lambda row: Text2(*row[4].split("|")), 116),
        Column("level", lambda: "स्तर", lambda row: LevelCell(row[5], level_label(row[5]).text), 76),
        Column("age", lambda: "आयु", age, 92, sort=lambda r: r[6]),
        Column(
            "status",
            lambda: "स्थिति",
            lambda row: StatusCell(STATUSES[row[8]], row[9]),
            158,
            widest=lambda: [label.text for label in STATUSES.values()],
        ),
        Column("flags", lambda: "संकेत", flags_of, 120),
    ]


def worklist(parent: QWidget) -> Card:
    """A table with rows of every sort."""
    model: RowsModel[Row] = RowsModel(columns(), lambda row: row[0], parent)
    view = TableView()
    view.setModel(model)
    view.arrange(columns())
    view.head.show_check(0)
    view.head.show_sort(9)
    model.show_rows(rows())
    view.select_id("30948217")
    model.setData(model.index(0, 0), 2, 10)
    view.setFixedHeight(look().metrics.head + 5 * look().metrics.two_line_row)
    card = Card(padded=False)
    card.body.addWidget(view)
    return card


def tiles() -> QWidget:
    """Four of the landing page and the check sum under them."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    row = QHBoxLayout()
    for (tile, label), count in zip(list(TILES.items())[:4], (37, 318, 46, 142), strict=True):
        button = Tile(icon=label.icon, tone=label.tone)
        split = "एल-1: 171 · एल-2: 96 · एल-3: 51" if tile.value == "overdue" else "आज 09:02 के आयात से"
        button.show_count(number(count), label.text, split, "▲ 6 कल से")
        row.addWidget(button)
    column.addLayout(row)
    strip = CheckSumStrip()
    parts = [
        ("प्राप्त", number(8412)),
        ("सन्तुष्टि सहित बंद", number(5163)),
        ("स्पेशल क्लोज", "214"),
        ("परीक्षणोपरान्त निस्तारित", "306"),
        ("आंशिक बंद", "611"),
        ("फोर्स क्लोज", "97"),
        ("विलयित", "58"),
        ("लंबित एल-1", number(1124)),
        ("लंबित एल-2", "512"),
        ("लंबित एल-3", "236"),
        ("लंबित एल-4", "91"),
    ]
    strip.show_sum(parts, "योग सही", agrees=True)
    column.addWidget(strip)
    return box


def buttons() -> QWidget:
    """Every tone, and one that says why it cannot be pressed."""
    box = QWidget()
    flow = FlowLayout(box, gap=8)
    flow.addWidget(KeyCapButton("संवाद अंकित करें", icon="dialogue", keys="Ctrl+D", tone="primary"))
    flow.addWidget(KeyCapButton("कार्यवाही / टिप्पणी", icon="pencil", keys="Ctrl+N"))
    flow.addWidget(KeyCapButton("प्रश्न सहित वापस", icon="return", keys="Alt+2", tone="warn"))
    flow.addWidget(KeyCapButton("वास्तविक शिकायत – अस्वीकृत", icon="close", keys="Alt+3", tone="danger"))
    flow.addWidget(KeyCapButton("स्तम्भ"))
    flow.addWidget(LinkButton("शर्त जोड़ें", icon="plus"))
    flow.addWidget(KeyCapButton("टिप्पणी जोड़ें", size="bar"))
    refused = ReasonedButton(KeyCapButton("स्पेशल क्लोज", icon="special-close", size="bar"))
    refused.refuse("कारण: निर्णय एक-एक प्रकरण पर ही होता है")
    flow.addWidget(refused)
    return box


def chips() -> QWidget:
    """Chips of every tone, filter chips, statuses."""
    box = QWidget()
    flow = FlowLayout(box)
    for text, clearable in (("स्थिति: खुली", True), ("आज कार्यवाही योग्य", True), ("स्तर: समस्त", False)):
        flow.addWidget(FilterChip(text, clearable=clearable))
    addressee = FilterChip("मुख्य महाप्रबन्धक, जल संस्थान")
    addressee.say("मुख्य महाप्रबन्धक, जल संस्थान", clearable=True, tone=Tone.ACCENT)
    flow.addWidget(addressee)
    for flag in (flags.reopened(2, short=False), flags.promise_today(), flags.over(180)):
        flow.addWidget(Chip(flag.text, flag.tone, icon=flag.icon))
    flow.addWidget(Chip("मसौदा 4", Tone.INFO, icon="pencil"))
    flow.addWidget(Chip("लागू नहीं", Tone.MUTED))
    flow.addWidget(Chip("खोज-योग्य पाठ", Tone.OK, icon="check"))
    for status in Status:
        label = label_of(status)
        flow.addWidget(Chip(label.text, label.tone, icon=label.icon, outlined=True))
    return box


def form() -> QWidget:
    """Fields with their labels, an error, a warning."""
    card = Card()
    modes: Segments[int] = Segments()
    modes.offer([(1, "दूरभाष"), (2, "सीधी कॉल"), (3, "प्रत्यक्ष भेंट"), (4, "वी0सी0")], icons=["dialogue", "", "", ""])
    modes.choose(1)
    card.body.addWidget(Field("माध्यम", modes, required=True))
    line = QHBoxLayout()
    day = DateEdit(lambda: date(2026, 11, 17), with_weekday=True)
    day.show_day(date(2026, 11, 21))
    field = Field("वादे की तिथि", day, required=True)
    field.warn("शनिवार अवकाश है; अगला कार्यदिवस सोमवार, 23.11.2026")
    line.addWidget(field)
    minutes = QLineEdit("6")
    wrong = Field("अवधि (मिनट)", minutes, required=True)
    wrong.refuse("पूरे मिनट लिखें।")
    line.addWidget(wrong)
    combo = QComboBox()
    combo.addItems(["आप – एल-2", "एल-3"])
    line.addWidget(Field("किसने बात की", combo))
    password = PasswordEdit()
    password.setText("शब्द")
    line.addWidget(Field("पासवर्ड", password))
    card.body.addLayout(line)
    edit = GrowingEdit()
    edit.setPlainText("जोड़ के स्थान पर 12 मी0 नया जी0आई0 पाइप बदला जाएगा; तब तक प्रतिदिन टैंकर से आपूर्ति होगी।")
    card.body.addWidget(Field("दिया गया उत्तर", edit, required=True))
    outcomes: RadioChips[Outcome] = RadioChips()
    outcomes.offer([(outcome, label.text) for outcome, label in OUTCOMES.items()])
    outcomes.choose(Outcome.PARTLY_TIME_ASKED)
    card.body.addWidget(Field("परिणाम", outcomes, required=True))
    search = SearchEdit()
    search.setPlaceholderText("क्रमांक, नाम, ग्राम या विषय खोजें")
    card.body.addWidget(search)
    return card


def side() -> QWidget:
    """Rail, saved views, ladder, ageing table."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    rail = Rail()
    for code, icon, word, count in (
        ("today", "today", "आज", ""),
        ("cases", "cases", "प्रकरण सूची", "1,963"),
        ("special", "special-close", "स्पेशल क्लोज", "12"),
        ("dialogue", "dialogue", "संवाद", "29"),
        ("meetings", "meetings", "बैठकें", "1"),
    ):
        rail.add(code, icon).say(word, count)
    rail.select("cases")
    row.addWidget(rail)
    views = SideList()
    views.show_entries(
        [
            Entry(None, "मेरी सूचियाँ", heading=True),
            Entry(1, "आज की प्राथमिकता", "64"),
            Entry(2, "समस्त लंबित", "1,963"),
            Entry(3, "शीर्षक", icon="check", tone=Tone.OK),
        ]
    )
    views.select(1)
    views.setFixedWidth(look().metrics.px(186))
    card = Card(padded=False)
    card.body.addWidget(views)
    row.addWidget(card)
    ladder = Ladder()
    ladder.show_rungs(
        [
            RungRow(4, "एल-4 सचिव", "4 बार पुनः खुलने पर", "लागू नहीं", Rung.LATER),
            RungRow(3, "एल-3 विभागाध्यक्ष", "3 बार पुनः खुलने पर", "लागू नहीं", Rung.LATER),
            RungRow(2, "एल-2 जनपद", "2 बार पुनः खुली – आपका संवाद", "आज अपेक्षित", Rung.DUE),
        ]
    )
    card = Card(padded=False)
    card.add_head("संवाद की सीढ़ी", "30948217", icon="dialogue")
    card.body.addWidget(ladder)
    card.body.addStretch(1)
    row.addWidget(card, 1)
    ages: list[Column[tuple[str, int, int]]] = [
        Column("age", lambda: "आयु", lambda r: Text2(r[0]), 110),
        Column("g", lambda: "शिकायत", lambda r: Text2(number(r[1]), right=True), 80, right=True),
        Column("d", lambda: "मांग/सु0", lambda r: Text2(number(r[2]), right=True), 80, right=True),
        Column("bar", lambda: "", lambda r: BarCell(r[1] / 700, r[2] / 700, f"{r[1]} + {r[2]}"), 160, stretches=True),
    ]
    model: RowsModel[tuple[str, int, int]] = RowsModel(ages, lambda r: r[0], box)
    table = TableView(two_lines=False)
    table.setModel(model)
    table.arrange(ages)
    model.show_rows([("0–7 दिन", 571, 113), ("8–15 दिन", 348, 73), ("180 दिन से अधिक", 88, 54)])
    card = Card(padded=False)
    card.add_head("लंबित प्रकरणों की आयु", "(1,963)")
    card.body.addWidget(table)
    row.addWidget(card, 1)
    box.setFixedHeight(look().metrics.px(310))
    return box


def notes() -> QWidget:
    """What went wrong, what is worth knowing, nothing, not yet, stages."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    error = ErrorBar()
    column.addWidget(error)
    error.show_problem(
        "भण्डार से सम्पर्क नहीं हो रहा है। नेटवर्क जाँचकर पुनः प्रयास करें।", details="x", retry=print, show_details=print
    )
    note = NoteBar()
    column.addWidget(note)
    note.say("“एल-01” और “एल-1” दोनों रूप हैं (2 स्थान)। एकरूप करना ऐच्छिक है।")
    note.offer("देखें", print)
    note.offer("छोड़ें", print)
    card = Card(padded=False)
    steps = Stepper()
    steps.show_steps(
        [
            Step("मसौदा", "तैयार"),
            Step("अनुमोदित", "सचिव, पेयजल"),
            Step("हस्ताक्षरित", "प्रथम हस्ताक्षर"),
            Step("पृष्ठांकित", "अनु सचिव"),
            Step("परिचालित", "प्रतिलिपि सूची"),
            Step("अपलोड", "1905 पोर्टल"),
        ],
        1,
    )
    card.body.addWidget(steps)
    column.addWidget(card)
    row = QHBoxLayout()
    empty = EmptyState()
    empty.say("इस शर्त पर कोई प्रकरण नहीं।", "शर्तें हटाएँ")
    for widget in (empty, LoadingRows()):
        card = Card(padded=False)
        card.body.addWidget(widget)
        card.setFixedHeight(look().metrics.px(170))
        row.addWidget(card)
    column.addLayout(row)
    return box


def build() -> QWidget:
    """All of it in one column."""
    page = QWidget()
    page.setProperty("ground", "window")
    px = look().metrics.px
    column = QVBoxLayout(page)
    column.setContentsMargins(px(12), px(12), px(12), px(12))
    column.setSpacing(px(10))
    title = QHBoxLayout()
    title.addWidget(Words("प्रकरण सूची", size=Size.TITLE, weight=Weight.BOLD))
    title.addWidget(Words("आज की प्राथमिकता · 64 में से 1–6", tone=Tone.MUTED, shrinks=True), 1)
    column.addLayout(title)
    for part in (buttons(), chips(), worklist(page), tiles(), form(), side(), notes()):
        column.addWidget(part)
    return page


def main(out: Path) -> None:
    """hi/en x light/dark x 100/150 %."""
    out.mkdir(parents=True, exist_ok=True)
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    app = QApplication([])
    theme = Theme(app, Scheme.LIGHT)
    translation = Translation(app)
    for language in Language:
        translation.speak(language)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            theme.choose(scheme)
            page = build()
            page.resize(1254, 1600)
            page.show()
            for _ in range(3):
                page.resize(1254, page.heightForWidth(1254))
                app.processEvents()
            page.grab().save(str(out / f"widgets_{language.value}_{scheme.value}_{scale}.png"))
            page.close()
            page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
