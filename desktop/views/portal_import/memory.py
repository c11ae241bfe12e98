"""The remembered mappings: asked for, kept under a name, the one used last first."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject

from desktop.models.errors import AppError
from desktop.models.portal_commands import AskMappings, SavedMapping, SaveMapping
from desktop.models.portal_mapping import Mapping
from desktop.views.infra import problems
from desktop.views.infra.session import Session
from desktop.views.portal_import.columns_page import ColumnsPage
from desktop.views.portal_import.job import named


class MappingMemory(QObject):
    """Stands between the page of the columns and the store."""

    def __init__(self, session: Session, page: ColumnsPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self.saved: tuple[SavedMapping, ...] = ()
        page.side.save_wanted.connect(self._save)

    def ask(self) -> None:
        """Anew."""
        self._session.ask(self, AskMappings(), self._show, failed=self._refused, topic="mappings")

    def use(self, mapping: Mapping) -> None:
        """A remembered mapping has read a file: it comes first the next time."""
        if mapping.name and mapping.name not in [kept.name for kept in self.saved[:1]]:
            self._keep(mapping)

    def _save(self, name: str) -> None:
        if (mapping := self._page.mapping) is not None:
            self._page.rename(named(mapping, name))
            self._keep(named(mapping, name), self.tr("The mapping “{0}” is remembered for everyone.").format(name))

    def _keep(self, mapping: Mapping, said: str = "") -> None:
        command = SaveMapping(command_id=uuid4(), name=mapping.name, body=mapping.to_json())
        self._session.do(
            self, command, lambda _receipt: self._session.tell(said) if said else None, failed=self._refused
        )

    def _show(self, saved: tuple[SavedMapping, ...]) -> None:
        self.saved = saved
        self._page.show_saved(saved)

    def _refused(self, error: AppError) -> None:
        self._page.side.refuse_name(problems.sentence(error))
