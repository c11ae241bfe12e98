"""What the window holds in memory: `python -m tests.bench.memory --store MILLION.nodaldesk [--runs 3]`.

The same program over a store of 2,000 complaints and over the large one (its file and a user's name and password are
given, or a demo of `--complaints` is made, which takes minutes): megabytes resident with the cases painted.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.ratios import show
from tests.bench.startup import demo_store, options, run


def main(argv: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = options(__doc__)
    parser.add_argument("--complaints", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, help="keeps the stores for the next run")
    given = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as own:
        folder = given.folder or Path(own)
        small = demo_store(folder, 2_000)
        large = (str(given.store), given.user, given.password) if given.store else demo_store(folder, given.complaints)
        held: dict[str, list[dict[str, float]]] = {"small": [], "large": []}
        for _ in range(given.runs):
            held["small"].append(run("program", *small))
            held["large"].append(run("program", *large))
    middle = {name: statistics.median(found["memory"] for found in runs) for name, runs in held.items()}
    rows = {name: runs[0]["count"] for name, runs in held.items()}
    beside = f"{middle['small']:.0f} -> {middle['large']:.0f} MB; lists of {rows['small']:.0f} and {rows['large']:.0f}"
    show("mem", "resident with the large store ÷ with 2,000", middle["large"] / middle["small"], 1.5, 1.3, beside)


if __name__ == "__main__":
    main()
