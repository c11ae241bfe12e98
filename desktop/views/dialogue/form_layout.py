"""Where the parts of the talk's form stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.views.infra.look import look
from desktop.views.widgets.card import Rule

if TYPE_CHECKING:
    from desktop.views.dialogue.form import TalkForm


def scrolling(form: TalkForm) -> tuple[QScrollArea, QWidget]:
    """Where the fields are made: a field that moved in later would be dressed twice."""
    area = QScrollArea(form)
    area.setWidgetResizable(True)
    inside = QWidget(area)
    inside.setProperty("ground", "panel")
    area.setWidget(inside)
    return area, inside


def arrange(form: TalkForm) -> None:
    """Who above, the fields in reading order, the foot that never leaves the view."""
    px = look().metrics.px
    head = QWidget(form)
    head.setProperty("ground", "alt")
    head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    names = QVBoxLayout()
    names.setSpacing(0)
    first = QHBoxLayout()
    first.setSpacing(px(8))
    first.addWidget(form.who)
    first.addWidget(form.language, 1)
    names.addLayout(first)
    names.addWidget(form.where)
    top = QHBoxLayout(head)
    top.setContentsMargins(px(12), px(6), px(12), px(6))
    top.setSpacing(px(10))
    top.addLayout(names, 1)
    top.addWidget(form.mobile)
    top.addWidget(form.reveal)
    form.body.addWidget(head)
    form.body.addWidget(Rule("h", form))
    form.body.addWidget(form.area, 1)
    _fields(form)
    form.body.addWidget(form.refusal)
    form.body.addWidget(Rule("h", form))
    form.body.addLayout(_foot(form))


def _fields(form: TalkForm) -> None:
    px = look().metrics.px
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(10))
    for at, name in enumerate(("day", "start", "minutes", "spoken_by")):
        grid.addWidget(form.fields[name], 0, at, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 2)
    grid.setColumnStretch(2, 2)
    grid.setColumnStretch(3, 3)
    promise = QHBoxLayout()
    promise.addWidget(form.fields["promise"], 2)
    promise.addStretch(1)
    column = QVBoxLayout(form.inside)
    column.setContentsMargins(px(12), px(6), px(12), px(8))
    column.setSpacing(px(3))
    column.addWidget(form.note)
    column.addWidget(form.fields["mode"])
    column.addLayout(grid)
    column.addWidget(form.fields["doubt"])
    column.addWidget(form.fields["answer"])
    column.addWidget(form.fields["outcome"])
    column.addLayout(promise)
    column.addStretch(1)


def _foot(form: TalkForm) -> QHBoxLayout:
    px = look().metrics.px
    foot = QHBoxLayout()
    foot.setContentsMargins(px(12), px(8), px(12), px(8))
    foot.setSpacing(px(8))
    foot.addWidget(form.kept, 1)
    foot.addWidget(form.later)
    foot.addWidget(form.log)
    return foot
