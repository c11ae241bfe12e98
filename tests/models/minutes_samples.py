"""Minutes composed for the tests, and what copying them through other programs does to their text."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import date

from desktop.models.minutes import (
    Attendance,
    Copies,
    Copy,
    Direction,
    DirectionGroup,
    Endorsement,
    Form,
    MinutesDocument,
    Point,
    Presentation,
    Signatory,
)

EVERYONE = ("समस्त सचिव", "विभागाध्यक्ष", "जिलाधिकारी")
FOREST = "सचिव, वन, पर्यावरण एवं जलवायु संरक्षण"


def chief_minister_review() -> MinutesDocument:
    """Every block filled, nine directions and five others, the traps of typing left in."""
    return MinutesDocument(
        form=Form.CHIEF_MINISTER,
        meeting_on=date(2025, 2, 18),
        title=(
            "मा0 मुख्यमंत्री, उत्तराखण्ड सरकार की अध्यक्षता में दिनांक 18.02.2025 को सी0एम0 हैल्पलाईन 1905 की समीक्षा बैठक का कार्यवृत्त"
        ),
        attendance=Attendance(heading="बैठक की उपस्थिति", note="उपस्थिति पत्र (संलग्न)"),
        presentation=Presentation(
            intro="बैठक में निदेशक, आई0टी0डी0ए0 द्वारा निम्नानुसार प्रस्तुतीकरण दिया गया—",
            points=(
                Point(text="दिनांक 21.11.2024 को हुई पूर्व बैठक के 11 निर्देशों में से 8 का अनुपालन पूर्ण होना बताया गया।"),
                Point(
                    text="नागरिकों की सुविधा हेतु Video call तथा Chatbot के माध्यम से भी शिकायत ली जा रही है।",
                    bold=((24, 34), (39, 46)),
                ),
                Point(text="एल-1 से एल-4 स्तर के अधिकारियों द्वारा किए गए संवाद की संख्या स्तरवार रखी गई।"),
                Point(text="जिन विभागों के कार्यवृत्त पोर्टल पर अपलोड नहीं हैं, उनकी सूची बैठक में दिखाई गई।"),
                Point(text="दिनांक 21.11.2024 से 18.02.2025 तक 4,216 प्रकरण प्राप्त हुए, जिनमें से 2,904 सन्तुष्टि सहित बंद हुए।"),
            ),
        ),
        bridge=("उपरोक्त प्रस्तुतीकरण के दौरान व तत्पश्चात् किए गए विमर्श के आधार पर मा0 मुख्यमंत्री जी द्वारा निम्न निर्देश दिए गए:—"),
        directions=(
            Direction(
                text="प्रत्येक विभाग अपनी लंबित शिकायतों की समीक्षा मासिक बैठक से पूर्व पूर्ण करें तथा पूरी तैयारी के साथ आएँ।",
                addressees=EVERYONE,
            ),
            Direction(
                text="180 दिन से अधिक पुराने सभी प्रकरणों में से मांग एवं सुझाव छाँटकर 15 दिन के भीतर निस्तारित किए जाएँ।",
                addressees=EVERYONE,
                due_on=date(2025, 3, 5),
            ),
            Direction(
                text="जो अधिकारी 30 दिन से पोर्टल पर लॉगिन नहीं कर रहे हैं उनसे स्पष्टीकरण प्राप्त किया जाए।",
                addressees=("मुख्य सचिव, उत्तराखण्ड शासन", "समस्त सचिव"),
            ),
            Direction(
                text="तहसील दिवस में आई शिकायतें भी नियमित रूप से पोर्टल पर दर्ज की जाएँ।",
                addressees=("समस्त जिलाधिकारी",),
            ),
            Direction(
                text="बार-बार खुलने वाले प्रकरणों में सम्बन्धित स्तर के अधिकारी शिकायतकर्ता से स्वयं बात करें।",
                addressees=("समस्त एल-1 से एल-04 स्तर तक के अधिकारीगण",),
            ),
            Direction(
                text="पोर्टल पर Feed back अंकित करने की व्यवस्था दिनांक 31.03.2025 तक पूर्ण की जाए।",
                addressees=("निदेशक, आई0टी0डी0ए0",),
                due_on=date(2025, 3, 31),
            ),
            Direction(
                text="वन भूमि से जुड़े पेयजल योजनाओं के प्रकरणों पर दोनों विभाग संयुक्त निरीक्षण कराएँ।",
                addressees=(FOREST, "सचिव, पेयजल"),
            ),
            Direction(
                text="ग्रामीण मार्गों एवं पंचायत भवनों के प्रकरण अलग से सूचीबद्ध किए जाएँ।",
                addressees=("सचिव, ग्राम्य विकास विभाग", "सचिव, पंचायतीराज विभाग"),
            ),
            Direction(
                text="तकनीकी कठिनाई दूर करने हेतु मण्डल एवं जनपद स्तर पर प्रशिक्षण कराया जाए।",
                addressees=("निदेशक, आई0टी0डी0ए0", "समस्त जिलाधिकारी"),
            ),
        ),
        other_directions=(
            DirectionGroup(
                heading="मा0 मुख्यमंत्री जी द्वारा प्रदत्त अन्य निर्देश:-",
                directions=(
                    Direction(text="राजकीय भवनों की मरम्मत समय से करायी जाए।", addressees=("सचिव, राज्य संपत्ति विभाग",)),
                    Direction(
                        text="जल स्रोतों के पुनर्जीवन हेतु कार्ययोजना बनाई जाए।", addressees=("सचिव, जलागम विभाग", FOREST)
                    ),
                    Direction(text="अच्छा कार्य करने वाले अधिकारियों को प्रोत्साहित किया जाए।", addressees=("समस्त सचिव",)),
                    Direction(text="हर घर जल संयोजन में जल की उपलब्धता जाँची जाए।", addressees=("सचिव, पेयजल",)),
                    Direction(
                        text="जनपदों में साप्ताहिक समीक्षा नियमित हो।",
                        addressees=("समस्त सचिव, उत्तराखण्ड शासन", "समस्त जिलाधिकारी"),
                    ),
                ),
            ),
        ),
        closing="अन्त में सभी विभागों से समयबद्ध कार्य की अपेक्षा के साथ धन्यवाद ज्ञापित करते हुए बैठक का समापन किया गया।",
        signatory=Signatory(name="हरीश चन्द्र उनियाल", designation="सचिव।"),
        office_lines=("उत्तराखण्ड शासन", "मुख्यमंत्री कार्यालय अनुभाग-1", "देहरादून"),
        endorsement=Endorsement(line="संख्या-CM1-REV/2025-XXXV-1, तद्दिनांक।", number="CM1-REV/2025-XXXV-1"),
        copies=Copies(
            heading="प्रतिलिपि निम्नलिखित को प्रेषित:-",
            recipients=(
                Copy(
                    recipient="समस्त अपर मुख्य सचिव/प्रमुख सचिव/सचिव, उत्तराखण्ड शासन",
                    phrase="को इस आशय से प्रेषित कि दिए गए निर्देशों पर आवश्यक कार्यवाही करने का कष्ट करें।",
                ),
                Copy(
                    recipient="वरिष्ठ प्रमुख निजी सचिव, मुख्य सचिव, उत्तराखण्ड शासन",
                    phrase="को मुख्य सचिव महोदया के संज्ञानार्थ।",
                ),
                Copy(recipient="विशेष सचिव, मा0 मुख्यमंत्री", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="महानिदेशक, पुलिस, उत्तराखण्ड", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="आयुक्त, गढ़वाल/कुमाऊँ मण्डल", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="समस्त विभागाध्यक्ष, उत्तराखण्ड", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="समस्त जिलाधिकारी, उत्तराखण्ड", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="निदेशक, आई0टी0डी0ए0", phrase="को सूचनार्थ एवं आवश्यक कार्यवाही हेतु।"),
                Copy(recipient="गॉर्ड फाइल।"),
            ),
        ),
        second_signatory=Signatory(name="के0एस0पन्त", designation="अनु सचिव।"),
    )


def as_converted(document: MinutesDocument, *, mark: str = "numbers", glue: str = "\n\n") -> str:
    """The minutes as a converter writes them: bold in `**`, list marks of the kind `mark`, action lines behind `glue`.

    `mark`: `numbers`, `dashes`, `some` (dashes first, the numbers from 3 on) or `none`.
    """

    def item(number: int, text: str) -> str:
        kind = ("dashes" if number < 3 else "numbers") if mark == "some" else mark
        return {"numbers": f"{number}. {text}", "dashes": f"- {text}", "none": text}[kind]

    def directions(group: tuple[Direction, ...]) -> list[str]:
        found = []
        for number, direction in enumerate(group, 1):
            *first, last = direction.addressees
            who = " एवं ".join(filter(None, [", ".join(first), last]))
            found.append(f"{item(number, direction.text)}{glue}(कार्यवाही {who})")
        return found

    signatory, second = document.signatory, document.second_signatory
    assert signatory
    assert second
    blocks = [
        f"**{document.title}**",
        f"**{document.attendance.heading}**",
        document.attendance.note,
        document.presentation.intro,
        *(("" if mark == "none" else "- ") + _bold(point) for point in document.presentation.points),
        document.bridge,
        *directions(document.directions),
    ]
    for group in document.other_directions:
        blocks += [f"**{group.heading}**", *directions(group.directions)]
    blocks += [
        document.closing,
        f"({signatory.name})\n{signatory.designation}",
        "\n".join(document.office_lines),
        document.endorsement.line,
        document.copies.heading,
        *(item(number, copy.text) for number, copy in enumerate(document.copies.recipients, 1)),
        f"({second.name})\n{second.designation}",
    ]
    return "\n\n".join(blocks) + "\n"


def _bold(point: Point) -> str:
    text = point.text
    for start, end in reversed(point.bold):
        text = f"{text[:start]}**{text[start:end]}**{text[end:]}"
    return text


def _tight(text: str) -> str:
    return text.replace("\n\n", "\n")


def _wide(text: str) -> str:
    return text.replace("\n", "\n\n\n")


def _wrapped(text: str) -> str:
    return "\n".join(
        line
        for paragraph in text.split("\n")
        for line in (textwrap.wrap(paragraph, 76, break_on_hyphens=False) or [""])
    )


def _soft_hyphens(text: str) -> str:
    return text.replace("शिका", "शि\u00adका").replace("निर्दे", "निर्\u00adदे")


def _broken_actions(text: str) -> str:
    return text.replace(" एवं जिलाधिकारी)", "\nएवं जिलाधिकारी)").replace(", विभागाध्यक्ष", ",\nविभागाध्यक्ष")


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "blank lines gone": _tight,
    "blank lines everywhere": _wide,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "old Mac": lambda text: text.replace("\n", "\r"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "thin and wide blanks": lambda text: text.replace(" ", " \u202f\u3000"),
    "BOM": lambda text: "\ufeff" + text,
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "soft hyphens": _soft_hyphens,
    "joiners": lambda text: text.replace("क्ष", "क्\u200dष"),
    "wrapped": _wrapped,
    "trailing blanks": lambda text: text.replace("\n", "  \t\n"),
    "indented": lambda text: "\n".join("    " + line for line in text.split("\n")),
    "no bold": lambda text: text.replace("**", ""),
    "all bold": lambda text: "\n".join(f"**{line}**" if line else "" for line in text.replace("**", "").split("\n")),
    "bold actions": lambda text: text.replace("(कार्यवाही", "**(कार्यवाही"),
    "list tabs": lambda text: text.replace(". ", ".\t").replace("- ", "•\t"),
    "Word bullets": lambda text: text.replace("\n- ", "\n\uf0b7 "),
    "brackets": lambda text: "\n".join(
        line.replace(". ", ") ", 1) if line[:1].isdigit() else line for line in text.split("\n")
    ),
    "broken action lines": _broken_actions,
    "rules between": lambda text: text.replace("\n\n", "\n\n-----\n\n"),
    "double-spaced": lambda text: text.replace(" ", "  "),
    "tight CRLF with BOM": lambda text: "\ufeff" + _tight(text).replace("\n", "\r\n"),
}


FIELD_OFFICE = """\
कार्यालय मुख्य महाप्रबन्धक, उत्तराखण्ड जल संस्थान, देहरादून
पत्रांक: 2231/सी0एम0 हैल्पलाईन/2026-27                                  दिनांक: 16.11.2026

                         बैठक का कार्यवृत्त
विषय:- सी0एम0 हैल्पलाईन 1905 पर प्राप्त शिकायतों की समीक्षा के सम्बन्ध में।
        सचिव, पेयजल महोदय की अध्यक्षता में दिनांक 12.11.2026 को अपराह्न 3.00 बजे वीर चन्द्र सिंह गढ़वाली सभागार में
        समीक्षा बैठक आहूत की गई। बैठक में निम्न अधिकारियों द्वारा प्रतिभाग किया गया:-
1-      श्री क0ख0 शर्मा, मुख्य महाप्रबन्धक।
2-      श्री ग0घ0 वर्मा, अधीक्षण अभियन्ता, पौड़ी।
3-      श्रीमती च0 नेगी, सहायक अभियन्ता (वी0सी0 के माध्यम से)
        बैठक में सर्वप्रथम मुख्य महाप्रबन्धक द्वारा अध्यक्ष महोदय का स्वागत किया गया। तत्पश्चात
        बिन्दुवार समीक्षा प्रारम्भ की गई, जिसमें निम्नानुसार निर्देश दिये गये:-
1-      एल-01 स्तर पर लंबित 112 शिकायतों का निस्तारण एक सप्ताह के भीतर किया जाय।
(कार्यवाही: समस्त अधिशासी अभियन्ता)
2-      टैंकर से आपूर्ति वाले ग्रामों की सूची दिनांक 25.11.2026 तक उपलब्ध करायी जाय तथा
        शिकायतकर्ता से दूरभाष पर वार्ता की जाय।
                                        (कार्यवाही: अधीक्षण अभियन्ता, पौड़ी एवं समस्त अधिशासी अभियन्ता)
                                            पृष्ठ 1/2
3-      फोर्स क्लोज न किया जाय।
        बैठक का समापन सधन्यवाद किया गया।

                                                                        ह0/-
                                                                (क0ख0 शर्मा)
                                                                मुख्य महाप्रबन्धक
पृ0सं0 2231/तद्दिनांक/
प्रतिलिपि:- निम्नलिखित को सूचनार्थ एवं आवश्यक कार्यवाही हेतु प्रेषित।
1-      निजी सचिव, सचिव पेयजल, उत्तराखण्ड शासन को महोदय के अवलोकनार्थ।
2-      समस्त महाप्रबन्धक, उत्तराखण्ड जल संस्थान।
3-      गार्ड फाईल।
                                                                मुख्य महाप्रबन्धक
"""
"""A field office's minutes out of a text extractor: indented, wrapped, numbers with dashes, a page's foot inside."""
