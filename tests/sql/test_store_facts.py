"""What the store says of itself, and the lists as it has them."""

from __future__ import annotations

from desktop.models.lists import ReferenceBook
from desktop.models.oversight import AskStoreState
from desktop.models.reference import load_reference
from desktop.services.sql.engine import writing
from desktop.services.sql.store_facts import LAST_IMPORT_AT, LAST_IMPORT_CHANGED, LAST_IMPORT_NEW, keep_fact
from tests.helpers.stores import NOW, Office


def test_a_fresh_store_has_seen_no_import_and_no_backup(office: Office) -> None:
    state = office.desk("l1.jst").ask(AskStoreState())
    assert (state.kind, state.place, state.now, state.demo) == ("sqlite", str(office.file), NOW, False)
    assert (state.last_import_at, state.last_import_new, state.last_import_changed) == (None, 0, 0)
    assert state.last_backup_at is None


def test_imports_and_backups_are_told(office: Office) -> None:
    with writing(office.engine).begin() as connection:
        for _ in range(2):
            keep_fact(connection, LAST_IMPORT_AT, NOW - 60)
            keep_fact(connection, LAST_IMPORT_NEW, 12)
            keep_fact(connection, LAST_IMPORT_CHANGED, 3)
    office.backend.back_up_if_due()
    state = office.desk("itda").ask(AskStoreState())
    assert (state.last_import_at, state.last_import_new, state.last_import_changed) == (NOW - 60, 12, 3)
    assert state.last_backup_at == NOW


def test_the_lists_are_the_shipped_ones_in_both_languages(office: Office) -> None:
    lists, shipped = office.desk("l1.jst").ask(ReferenceBook()), load_reference()
    for found, rows in (
        (lists.districts, shipped.districts),
        (lists.blocks, shipped.blocks),
        (lists.departments, shipped.departments),
        (lists.categories, shipped.categories),
    ):
        assert [(one.id, one.hi, one.en) for one in found] == [(row.id, row.name.hi, row.name.en) for row in rows]
    districts = {row.code: row.id for row in shipped.districts}
    assert [one.parent_id for one in lists.blocks] == [districts[row.district] for row in shipped.blocks]
    assert {one.parent_id for one in lists.categories} <= {one.id for one in lists.departments}
    assert lists.departments[0].aliases == shipped.departments[0].aliases
