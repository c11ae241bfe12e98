"""What the tests of the PDF engine share."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.services.documents import fonts
from desktop.services.documents.fonts import FontNames
from desktop.services.documents.metadata import Metadata

INDIA = timezone(timedelta(hours=5, minutes=30))


@pytest.fixture
def names() -> Iterator[FontNames]:
    with fonts.lease() as leased:
        yield leased


@pytest.fixture(scope="session")
def hard_words() -> list[str]:
    """Words that shapers, extractors and line breakers get wrong."""
    return Path(__file__).with_name("hard_words.txt").read_text(encoding="utf-8").split()


@pytest.fixture(scope="session")
def metadata() -> Metadata:
    return Metadata(
        title="समीक्षा बैठक का कार्यवृत्त",
        created=datetime(2026, 11, 15, 11, 30, tzinfo=INDIA),
        author="अनुभाग-1 & <शासन>",
        subject="सी0एम0 हैल्पलाईन 1905",
        keywords="कार्यवृत्त, निर्देश",
    )
