"""`nodal-desk` and `python -m desktop`: the window, or one of the commands.

The window's path imports Qt and nothing of the data layer, which takes longer to import than the window to show.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Gives the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    words = sys.argv[1:] if argv is None else argv
    if not words:
        return _window()
    from desktop import cli  # noqa: PLC0415 - the window alone needs no reading of arguments

    args = cli.parse(words)
    if args.command is not None:
        return cli.run(args)
    return _window(demo=args.demo, profile=args.profile, smoke=args.smoke)


def _window(*, demo: bool = False, profile: Path | None = None, smoke: bool = False) -> int:
    from desktop import pace  # noqa: PLC0415 - for the window alone

    pace.begin()
    from desktop import app  # noqa: PLC0415 - Qt is for the window alone

    return app.main(demo=demo, profile=profile, smoke=smoke)


if __name__ == "__main__":
    sys.exit(main())
