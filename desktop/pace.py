"""How Python shares its time with the window: who gives way to whom, and when garbage is looked for.

Called before the window's modules are imported, so nothing but the standard library stands here.
"""

from __future__ import annotations

import gc
import sys

GIVE_WAY_SECONDS = 0.0001
"""Each call into Qt lets go of Python's lock and may then wait this long for a busy reader; by default 5 ms."""


def begin() -> None:
    """At the very start. A start makes a hundred thousand objects that stay, and no garbage: looking for some among
    them costs a quarter of a second, and a third of that in one piece which holds every thread.
    """
    sys.setswitchinterval(GIVE_WAY_SECONDS)
    gc.disable()


def settle() -> None:
    """Once everything that stays is imported, on any thread: from now on garbage is looked for among what came later.
    Again is harmless.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
