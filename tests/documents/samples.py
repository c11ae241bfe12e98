"""A made-up meeting, long enough to fill pages and to meet every block of the engine."""

from __future__ import annotations

from desktop.services.documents.engine import Document
from desktop.services.documents.styles import CENTRED, RIGHT_BOLD, SIGNATORY, Align
from desktop.services.documents.table import Column
from desktop.services.documents.text_runs import Run, Text

TITLE = "सचिव, पेयजल विभाग की अध्यक्षता में दिनांक 15.11.2026 को सी0एम0 हैल्पलाईन 1905 की विभागीय समीक्षा बैठक का कार्यवृत्त"
OPENING = "बैठक में नोडल अधिकारी द्वारा गत बैठक से अब तक प्राप्त, निस्तारित एवं लम्बित शिकायतों का जनपदवार विवरण प्रस्तुत किया गया—"
POINTS: list[Text] = [
    "गत बैठक दिनांक 12.10.2026 के 7 निर्देशों में से 5 का अनुपालन पूर्ण हो चुका है, शेष पर कार्यवाही गतिमान है।",
    ["पोर्टल पर ", Run("Special close", bold=True), " हेतु प्रेषित 42 प्रकरणों में से 31 स्वीकृत एवं 11 अस्वीकृत हुए।"],
    ["शिकायतकर्ता से वार्ता के उपरान्त ", Run("Login", bold=True), "करने की तिथि अंकित की जाती है।"],
    "दिनांक 01.10.2026 से 31.10.2026 तक 1,284 शिकायतें प्राप्त हुईं, जिनमें से 1,107 का निस्तारण हुआ (86.2%)।",
]
DIRECTIONS = [
    (
        (
            "ग्रीष्मकाल से पूर्व समस्त हैण्डपम्प क्रियाशील किए जाएं तथा जिन ग्रामों में पेयजल टैंकर से आपूर्ति हो रही है, "
            "उनकी सूची उपजिलाधिकारी को उपलब्ध करायी जाए। शिकायतकर्ता को कार्य पूर्ण होने की सूचना दूरभाष पर अवश्य दी जाए।"
        ),
        "(कार्यवाही मुख्य अभियन्ता, जल संस्थान एवं समस्त अधिशासी अभियन्ता)",
    ),
    (
        (
            "पृष्ठांकन/अग्रसारण में 3 दिन से अधिक विलम्ब होने पर सम्बन्धित अधिकारी का स्पष्टीकरण प्राप्त किया जाए। "
            "एल-1 स्तर पर 15 दिन से अधिक लम्बित प्रकरण स्वतः एल-02 को प्रेषित होंगे; उत्तरदायित्व निर्धारित किया जाए।"
        ),
        "(कार्यवाही समस्त एल-1 से एल-04 स्तर तक के अधिकारीगण)",
    ),
    (
        (
            "फ़ोन न उठने की दशा में भिन्न-भिन्न समय पर तीन बार वार्ता का प्रयास हो और ऑडियो सहित विवरण पोर्टल पर दर्ज "
            "हो। शिकायत को Feedback/वार्ता के बिना बन्द न किया जाए।"
        ),
        "(कार्यवाही निदेशक, आई0टी0डी0ए0)",
    ),
]
CLOSING = "अन्त में अध्यक्ष महोदय द्वारा उपस्थित अधिकारियों का धन्यवाद ज्ञापित करते हुए बैठक का समापन किया गया।"
COLUMNS = [
    Column("क्र0सं0", 1, Align.CENTRE),
    Column("जनपद", 3),
    Column("प्राप्त", 2, Align.RIGHT),
    Column("निस्तारित", 2, Align.RIGHT),
    Column("अभ्युक्ति", 4),
]
ROWS: list[list[Text]] = [
    ["1", "देहरादून", "412", "377", "शेष प्रकरणों में स्थलीय निरीक्षण गतिमान"],
    ["2", "पिथौरागढ़", "96", "88", "मार्ग अवरुद्ध होने से विलम्ब"],
    ["3", "ऊधमसिंहनगर", "215", "190", ""],
    ["4", "रुद्रप्रयाग", "57", "55", "2 प्रकरण न्यायालय में विचाराधीन"],
]


def write_minutes(document: Document, *, times: int = 1) -> None:
    """Writes the meeting; `times` repeats everything between title and closing."""
    document.title(TITLE)
    for _ in range(times):
        document.heading("बैठक की उपस्थिति")
        document.paragraph("उपस्थिति पत्र (संलग्न)")
        document.paragraph(OPENING, keep_with_next=True)
        with document.items() as points:
            for point in POINTS:
                points.add("•", point)
        document.paragraph("विमर्श के आधार पर निम्न निर्देश दिए गए:—", keep_with_next=True)
        with document.items() as items:
            for number, (direction, action) in enumerate(DIRECTIONS, 1):
                items.add(f"{number}.", direction, below=[(action, RIGHT_BOLD)])
        document.heading("जनपदवार स्थिति", 3)
        document.table(COLUMNS, ROWS)
    document.paragraph(CLOSING, keep_with_next=True)
    document.space(40)
    document.paragraph("(आलोक कुमार)\nसचिव।", SIGNATORY)
    document.paragraph("उत्तराखण्ड शासन\nपेयजल अनुभाग-2\nदेहरादून", CENTRED)


def minutes_texts(*, times: int = 1) -> list[str]:
    """What `write_minutes` wrote, paragraph by paragraph, without bullets and empty cells."""
    texts = [TITLE]
    for _ in range(times):
        texts += ["बैठक की उपस्थिति", "उपस्थिति पत्र (संलग्न)", OPENING, *map(flat, POINTS)]
        texts.append("विमर्श के आधार पर निम्न निर्देश दिए गए:—")
        for direction, action in DIRECTIONS:
            texts += [direction, action]
        texts += ["जनपदवार स्थिति", *(flat(column.heading) for column in COLUMNS)]
        texts += [flat(cell) for row in ROWS for cell in row if cell]
    return [*texts, CLOSING, "(आलोक कुमार) सचिव।", "उत्तराखण्ड शासन पेयजल अनुभाग-2 देहरादून"]


def flat(text: Text) -> str:
    if isinstance(text, str):
        return text
    if isinstance(text, Run):
        return text.text
    return "".join(flat(part) for part in text)
