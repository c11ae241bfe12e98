"""`python -m server --db URL`."""

from __future__ import annotations

import argparse
import sys

from desktop.cli_sentences import sentence
from desktop.models.errors import AppError
from server import command


def main() -> int:
    """Gives the exit code: 0 stopped as asked, 1 refused with one sentence, 2 wrong usage."""
    parser = argparse.ArgumentParser(prog="nodal-desk serve", description="The REST backend.")
    command.add_arguments(parser)
    try:
        return command.run(parser.parse_args())
    except AppError as refused:
        print(sentence(refused), file=sys.stderr)  # noqa: T201 - a command's answer
        return 1


if __name__ == "__main__":
    sys.exit(main())
