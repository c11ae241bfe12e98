from __future__ import annotations

from desktop.services.documents.to_unicode import to_unicode_cmap
from tests.documents.tracing import read_cmap


def test_codes_mean_their_letters_even_outside_the_basic_plane() -> None:
    texts = {33: "क्ष", 7: "ि", 255: "😀", 32: " "}
    assert read_cmap(to_unicode_cmap(texts)) == texts


def test_no_block_is_longer_than_a_hundred() -> None:
    cmap = to_unicode_cmap(dict.fromkeys(range(256), "अ")).decode("ascii")
    assert [int(line.split()[0]) for line in cmap.splitlines() if line.endswith("beginbfchar")] == [100, 100, 56]


def test_the_order_of_the_codes_does_not_matter() -> None:
    assert to_unicode_cmap({1: "a", 2: "b"}) == to_unicode_cmap({2: "b", 1: "a"})
