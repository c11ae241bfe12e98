"""Pictures of the outbox for the guide: `python -m tests.pictures_outbox [OUT]` writes it in both languages.

An answer was written while the line was down; somebody else of the same seat began work meanwhile.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tests.pictures import GUIDE


def main(out: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from desktop.models.complaint_commands import StartAction
    from desktop.services.rest import sending
    from desktop.views.infra.i18n import Language
    from desktop.views.outbox.page import OutboxPage
    from tests.helpers import steps
    from tests.helpers.away import Away, answer
    from tests.helpers.served import served_store
    from tests.helpers.wardrobe import wardrobe
    from tests.views.case_stories import session_of

    app = QApplication.instance() or QApplication([])
    _, translation = wardrobe()
    sending.QUIET_SECONDS = 0.0
    with tempfile.TemporaryDirectory() as folder, served_store(Path(folder)) as office:
        away = Away(office, Path(folder) / "profile")
        away.outgoing._outbox._clock = lambda: office.clock.now
        number, other = office.register().id, office.register().id
        away.line.cut_before = True
        away.desk.do(answer(number, office.clock.now // 86_400, 1))
        away.note(number, "पत्रावली देखी, स्थल पर पुनः जाना है")
        office.clock.advance(seconds=1_500)
        started = "कनिष्ठ अभियन्ता ने स्थल देखा, पाइप टूटा मिला"
        steps.do(office, "l1.jst", StartAction, number, text=started)
        away.back()
        away.line.cut_before = True
        away.note(other, "दूरभाष पर सम्पर्क किया, उत्तर नहीं मिला")
        away.line.cut_before = False
        page = OutboxPage(session_of(away.desk), away.outgoing)
        page.show()
        for language in Language:
            translation.speak(language)
            for _ in range(5):
                app.processEvents()
            page.grab().save(str(out / f"outbox.{language.value}.png"))
        page.close()
        away.backend.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else GUIDE))
