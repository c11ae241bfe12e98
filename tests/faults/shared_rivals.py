"""Two approvers at once on a shared store: `python -m tests.faults.shared_rivals [ROUNDS]` prints how often one won."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from desktop.services.sql.ledger import first_broken
from tests.faults.rest_rivals import ran, winners
from tests.helpers.postgres_office import shared_store

if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as place, shared_store(Path(place)) as office:
        found = winners(ran(office, wanted))
        with office.engine.connect() as connection:
            print(f"{wanted} rounds, exactly one won in {wanted - found['']}: {dict(found)}")
            print(f"broken entry: {first_broken(connection)}")
