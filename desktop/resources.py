"""Where the files that ship with the program are, in a checkout, an installed wheel and a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder `resources`; raises `FileNotFoundError` when the installation is broken."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [Path(frozen) / "resources"] if frozen else []
    places += [here / "_resources", here.parent / "resources"]
    for place in places:
        if (place / "reference").is_dir():
            return place
    raise FileNotFoundError(f"resources not found in {', '.join(map(str, places))}")


def path(*parts: str) -> Path:
    """A file of the program: `path("fonts", "NotoSansDevanagari-Regular.ttf")`. It need not exist."""
    return root().joinpath(*parts)
