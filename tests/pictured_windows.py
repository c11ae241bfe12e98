"""Windows that stand alone: the sign-in, the questions of a first start, the outbox with a conflict."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.known_stores import KnownStores
    from desktop.services.settings import Settings
    from desktop.views.infra.tasks import Tasks
    from tests.pictures import Studio

_FILE = r"C:\Users\deepa\AppData\Local\Nodal Desk\office.nodaldesk"
_FACT = "ग्राम की मुख्य पाइप लाइन 40 मी0 तक क्षतिग्रस्त थी।"
_RULE = "अनुरक्षण के निर्देशों के अनुसार मरम्मत 7 दिन के भीतर की जानी थी।"
_ORDER = "दिनांक 17.11.2026 को नया पाइप डालकर आपूर्ति चालू कर दी गई है।"


def _known(studio: Studio) -> tuple[KnownStores, Tasks, Settings]:
    from desktop.known_stores import KnownStores
    from desktop.services.settings import Settings

    settings = Settings(None)
    settings.keep("store_file", _FILE)
    settings.keep("server_address", "https://desk.example.gov.in")
    stores = KnownStores(None, settings)
    stores.open = lambda _kind, _progress: studio.backend  # type: ignore[assignment,method-assign] # it is open already
    return stores, studio.tasks(), settings


def sign_in(studio: Studio, tail: str) -> None:
    """The three places at the left, the officer at the right."""
    from desktop.services.stores import StoreKind
    from desktop.views.signin.window import SignInWindow

    stores, tasks, settings = _known(studio)
    window = SignInWindow(stores, tasks, settings, studio.translation, kind=StoreKind.THIS_PC)
    window.show()
    window.start()
    window.form.fill("deepa.joshi")
    studio.settle()
    studio.keep(window, f"sign-in.{tail}")
    window._backend = None
    window.dismiss()
    studio.settle()


def first_start(studio: Studio, tail: str) -> None:
    """Its three pages, the second with an address to be typed."""
    from desktop.services.stores import StoreKind
    from desktop.views.signin.first_run import FirstRun

    stores, tasks, settings = _known(studio)
    window = FirstRun(stores, tasks, settings, studio.translation, studio.theme)
    window.show()
    for page in (1, 2, 3):
        if page > 1:
            window._turn(page - 1)
        if page == 2:
            chosen = window._places._buttons[StoreKind.SERVER]
            chosen.click()
            chosen.setFocus()
        studio.settle()
        studio.keep(window, f"first-start-{page}.{tail}")
    window.done(0)
    studio.settle()


def outbox(studio: Studio, tail: str) -> None:
    """Mine, written while the line was down, beside what another officer did meanwhile."""
    from desktop.models.complaint_commands import StartAction
    from desktop.services.rest import sending
    from desktop.views.outbox.page import OutboxPage
    from tests.helpers import steps
    from tests.helpers.away import Away, answer
    from tests.helpers.served import served_store
    from tests.views.case_stories import session_of

    sending.QUIET_SECONDS = 0.0
    with tempfile.TemporaryDirectory() as folder, served_store(Path(folder)) as office:
        away = Away(office, Path(folder) / "profile")
        number = office.register().id
        away.line.cut_before = True
        away.desk.do(replace(answer(number, office.clock.now // 86_400, 1), fact=_FACT, rule=_RULE, order=_ORDER))
        away.note(office.register().id)
        steps.do(office, "l1.jst", StartAction, number, text="स्थल पर पाइप टूटा मिला")
        away.line.cut_before = False
        away.outgoing.try_now()
        away.outgoing.flush()
        page = OutboxPage(session_of(away.desk), away.outgoing)
        page.resize(*((887, 417) if tail.endswith("150") else (980, 560)))
        page.show()
        studio.settle()
        studio.keep(page, f"outbox.{tail}")
        page.close()
        studio.settle()
        away.backend.close()
