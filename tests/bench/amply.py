"""The server with limits that no bench reaches: `python -m tests.bench.amply URL PORT WORKERS`."""

from __future__ import annotations

import sys

from server.options import Options
from server.running import run
from tests.helpers.served import AMPLE

if __name__ == "__main__":
    run(Options(url=sys.argv[1], port=int(sys.argv[2]), workers=int(sys.argv[3]), limits=AMPLE))
