"""Two approvers at once, over a server: `python -m tests.faults.rest_rivals [ROUNDS]` prints how often one won."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path
from uuid import uuid4

from desktop.models.calendar import day_of
from desktop.models.rules import SetPolicyValue
from desktop.models.special_close import ProposeSpecialClose
from desktop.services.sql.ledger import first_broken
from tests.faults.rivals import RIVALS, Told, in_threads
from tests.helpers import steps
from tests.helpers.served import served_store
from tests.helpers.stores import Office

ORDER = "आदेश"


def ran(office: Office, rounds: int) -> list[list[Told]]:
    """What both were told, round by round."""
    switch = SetPolicyValue(
        command_id=uuid4(),
        code="special_close_approver_levels",
        value="[3, 4]",
        from_day=day_of(office.clock.now),
        order=ORDER,
    )
    office.desk("admin").do(switch)
    l2 = office.desk("l2.jst")
    waiting = []
    for _ in range(rounds):
        number = office.register().id
        version = steps.talk(office, "l2.jst", number).version
        proposal = ProposeSpecialClose(
            command_id=uuid4(),
            complaint_id=number,
            seen_version=version,
            reason="SC04",
            rule="धारा 6",
            rule_text="",
            text="अभिलेख माँगे हैं",
            evidence={"advice_given": "लोक सूचना अधिकारी"},
        )
        waiting.append((number, l2.do(proposal).version))
    return in_threads([office.desk(name) for name in RIVALS], waiting)


def winners(told: list[list[Told]]) -> Counter[str]:
    """Who won the rounds that exactly one of them won, the other told who was first; "" counts the other rounds."""
    found: Counter[str] = Counter()
    for both in told:
        won = [name for name, (code, _, _) in zip(RIVALS, both, strict=True) if not code]
        lost = [one for one in both if one[0] == "stale" and one[1]]
        found[won[0] if len(won) == len(lost) == 1 else ""] += 1
    return found


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder, served_store(Path(folder)) as office:
        found = winners(ran(office, rounds))
        with office.engine.connect() as connection:
            broken = first_broken(connection)
    print(f"{rounds} rounds, exactly one won {rounds - found['']}: {dict(found)}; ledger broken at {broken}")
    return 0 if not found[""] and broken is None else 1


if __name__ == "__main__":
    sys.exit(main())
