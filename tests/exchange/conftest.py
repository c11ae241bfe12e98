from __future__ import annotations

import pytest

from desktop.models.known_names import KnownName, NameBook
from desktop.models.reference import load_reference


@pytest.fixture(scope="session")
def names() -> NameBook:
    """The state's own names under the ids they ship with."""
    return NameBook.shipped(load_reference())


@pytest.fixture(scope="session")
def known() -> dict[str, int]:
    """Ids by code, for expectations in words."""
    reference = load_reference()
    districts = {row.code: row.id for row in reference.districts}
    departments = {row.code: row.id for row in reference.departments}
    blocks = {row.code: row.id for row in reference.blocks}
    return {**districts, **departments, **blocks}


@pytest.fixture(scope="session")
def few_names() -> NameBook:
    """Two districts that share a block's name."""
    return NameBook(
        departments=[KnownName(id=1, names=("जल संस्थान", "Jal Sansthan"))],
        districts=[KnownName(id=1, names=("चमोली",)), KnownName(id=2, names=("ऊधम सिंह नगर", "उ0सि0न0"))],
        blocks=[
            KnownName(id=11, names=("गैरसैंण",), parent=1),
            KnownName(id=12, names=("रामनगर",), parent=1),
            KnownName(id=21, names=("रामनगर",), parent=2),
        ],
        categories=[KnownName(id=5, names=("पेयजल आपूर्ति बाधित",), parent=1)],
    )
