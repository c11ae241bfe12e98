from __future__ import annotations

from desktop.models.minutes import MasterList


def test_addressees_are_parted_by_the_list_and_what_it_does_not_know_stays_whole() -> None:
    split = MasterList().split("अपर सचिव, खेल एवं युवा कल्याण, सचिव, वन, पर्यावरण एवं जलवायु संरक्षण व समस्त जिलाधिकारी")
    assert split.addressees == (
        "अपर सचिव, खेल एवं युवा कल्याण", "सचिव, वन, पर्यावरण एवं जलवायु संरक्षण", "समस्त जिलाधिकारी",
    )  # fmt: skip
    assert split.unknown == ("अपर सचिव, खेल एवं युवा कल्याण",)


def test_an_office_adds_its_own_addressees() -> None:
    own = MasterList(["मुख्य महाप्रबन्धक, जल संस्थान", "जिलाधिकारी, देहरादून"])
    split = own.split("मुख्य महाप्रबन्धक, जल संस्थान एवं जिलाधिकारी, देहरादून")
    assert split.addressees == ("मुख्य महाप्रबन्धक, जल संस्थान", "जिलाधिकारी, देहरादून")
    assert own.suggest("जल")[-1] == "मुख्य महाप्रबन्धक, जल संस्थान"
    assert own.suggest("वन पर्या") == ("सचिव, वन, पर्यावरण एवं जलवायु संरक्षण",)


def test_spellings_of_an_addressee_are_known_and_kept_as_typed() -> None:
    split = MasterList().split("समस्त एल-01 से एल-4 स्तर तक के अधिकारीगण, सचिव पेयजल विभाग एवं सचिव, राज्य सम्पत्ति")
    assert split.addressees == ("समस्त एल-01 से एल-4 स्तर तक के अधिकारीगण", "सचिव पेयजल विभाग", "सचिव, राज्य सम्पत्ति")
    assert split.unknown == ()
