"""Every kind of shared store by one command: `python -m tests.bench.stores [EMBEDDED_STORE [TEXTS]]`.

The server's part needs nothing; the database's is filled from an embedded store with a million complaints.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench import stores_postgres, stores_rest
from tests.bench.shared_corpus import shared_corpus

MILLION = 1_000_000


def main() -> int:
    stores_rest.report()
    if len(sys.argv) > 1:
        texts = int(sys.argv[2]) if len(sys.argv) > 2 else MILLION
        with shared_corpus(Path(sys.argv[1]), texts) as (running, _):
            stores_postgres.run(running)
    return 0


if __name__ == "__main__":
    sys.exit(main())
