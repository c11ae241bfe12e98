"""`nodal-desk` and `python -m desktop`: the window, or one of the commands.

The window's path imports Qt and nothing of the data layer, which takes longer to import than the window to show.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Gives the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    from desktop import cli  # noqa: PLC0415 - the entry point itself stays free to import

    args = cli.parse(sys.argv[1:] if argv is None else argv)
    if args.command is not None:
        return cli.run(args)
    from desktop import app  # noqa: PLC0415 - Qt is for the window alone

    return app.main(demo=args.demo, profile=args.profile, smoke=args.smoke)


if __name__ == "__main__":
    sys.exit(main())
