"""How the window looks and speaks on this PC: language, light or dark, size of the letters, density of lists."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from desktop.views.infra.action_table import Act
from desktop.views.infra.actions import make
from desktop.views.infra.i18n import Language, Translation, language
from desktop.views.infra.look import FAMILY, look
from desktop.views.infra.metrics import MAX_POINTS, MIN_POINTS, Size
from desktop.views.infra.session import Session
from desktop.views.infra.theme import Scheme, Theme
from desktop.views.infra.tokens import Tone
from desktop.views.settings.page import FactRows, SettingsPage, titled_card
from desktop.views.widgets.buttons import KeyCapButton
from desktop.views.widgets.segments import Segments
from desktop.views.widgets.table_view import TableView
from desktop.views.widgets.text import Words

_QUIET_MS = 400
_LINE = 1.5
_LISTS = (
    "list",
    "officers/seats",
    "officers/people",
    "officers/mapping",
    "officers/doctor",
    "settings/policy",
    "settings/calendar",
)
"""Under these keys, with the officer's id, lists remember how dense they stand."""


class SizePreview(QWidget):
    """A line of a list and its second line in the size that is being chosen; as tall as the largest needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points = look().metrics.points
        self._first, self._second = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: float) -> None:
        """In this size."""
        self._points = points
        self.update()

    def say(self, first: str, second: str) -> None:
        """These words."""
        self._first, self._second = first, second
        self.update()

    def _height(self, points: float) -> int:
        return round(points * look().metrics.dpi / 72 * _LINE)

    def sizeHint(self) -> QSize:
        """Two lines of the largest size."""
        return QSize(look().metrics.px(200), 2 * self._height(MAX_POINTS) + look().metrics.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """On the ground of a card, cut at its right edge."""
        worn = look()
        painter = QPainter(self)
        painter.fillRect(self.rect(), worn.color("alt"))
        line, left = self._height(self._points), worn.metrics.px(12)
        top = (self.height() - 2 * line) // 2
        for text, points, ink in (
            (self._first, self._points, "text"),
            (self._second, self._points * Size.SMALL.value, "muted"),
        ):
            font = QFont(FAMILY)
            font.setPointSizeF(points)
            painter.setFont(font)
            painter.setPen(worn.color(ink))
            painter.drawText(QRect(left, top, self.width() - 2 * left, line), Qt.AlignmentFlag.AlignVCenter, text)
            top += line
        painter.end()


class ThisPcPage(SettingsPage):
    """Everything here works at once and is kept on this PC."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        app = QApplication.instance()
        self._theme = next(iter(app.findChildren(Theme)), None) if app is not None else None
        self._translation = next(iter(app.findChildren(Translation)), None) if app is not None else None
        self.language: Segments[Language] = Segments(self)
        self.scheme: Segments[Scheme] = Segments(self, wraps=True)
        self.letters = QSlider(Qt.Orientation.Horizontal, self)
        self.letters.setRange(round(MIN_POINTS), round(MAX_POINTS))
        self.letters.setPageStep(1)
        self._points = Words("", self)
        self._preview = SizePreview(self)
        self.density: Segments[bool] = Segments(self, wraps=True)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._resize)
        self.letters.valueChanged.connect(self._preview_size)
        self.letters.sliderReleased.connect(self._resize)
        self.language.chosen.connect(self._speak)
        self.scheme.chosen.connect(self._dress)
        self.density.chosen.connect(self._space)
        self._normal = make(Act.NORMAL_SIZE, self, self._normal_size)
        # The window's own action carries the key; two of them would leave neither.
        self._normal.setShortcut("")
        self._arrange()
        if self._theme is not None:
            self._theme.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.say(self.tr("Window on this PC"))
        self._about.say(self.tr("These choices hold for this PC and everybody who signs in on it."))
        for caption, words in zip(
            self._captions,
            (self.tr("Language"), self.tr("Appearance"), self.tr("Size of letters"), self.tr("Lines of lists")),
            strict=True,
        ):
            caption.say(words)
        self.language.offer([(each, each.own_name) for each in Language])
        self.scheme.offer(
            [
                (Scheme.SYSTEM, self.tr("as the system")),
                (Scheme.LIGHT, self.tr("light")),
                (Scheme.DARK, self.tr("dark")),
            ],
            icons=("computer", "sun", "moon"),
        )
        self.density.offer([(True, self.tr("two lines")), (False, self.tr("one line"))])
        for widget, words in (
            (self.language, self.tr("Language")),
            (self.scheme, self.tr("Appearance")),
            (self.letters, self.tr("Size of letters")),
            (self.density, self.tr("Lines of lists")),
        ):
            widget.setAccessibleName(words)
        self._preview.say(
            self.tr("30948217 · Main pipe line damaged for 12 days"),
            self.tr("Pauri Garhwal · Thalisain · 27 days over"),
        )
        self._follow()

    def _follow(self) -> None:
        """Show what holds, whoever changed it (F9, Ctrl++)."""
        self.limit_width()
        self.language.choose(language())
        if self._theme is not None:
            self.scheme.choose(self._theme.scheme)
            self.letters.blockSignals(True)
            self.letters.setValue(round(self._theme.points))
            self.letters.blockSignals(False)
        self._say_points(self.letters.value())
        self.density.choose(self.session.settings.value(self._key(_LISTS[0]), True))

    def _speak(self, wanted: Language) -> None:
        self.session.settings.keep("language", wanted.value)
        if self._translation is not None:
            self._translation.speak(wanted)

    def _dress(self, scheme: Scheme) -> None:
        self.session.settings.keep("theme", scheme.value)
        if self._theme is not None:
            self._theme.choose(scheme)

    def _preview_size(self, points: int) -> None:
        """While the slider moves only the preview follows: dressing the whole window anew would stutter."""
        self._say_points(points)
        if not self.letters.isSliderDown():
            self._quiet.start()

    def _resize(self) -> None:
        self._quiet.stop()
        self.session.settings.keep("points", float(self.letters.value()))
        if self._theme is not None:
            self._theme.resize(self.letters.value())

    def _normal_size(self) -> None:
        if self._theme is not None:
            self._theme.normal()
            self.session.settings.keep("points", float(self._theme.points))

    def _say_points(self, points: int) -> None:
        self._points.say(self.tr("{0} points").format(points))
        self._preview.show_points(points)

    def _space(self, two_lines: bool) -> None:
        """Lists in view turn at once, the others when they are made."""
        for name in _LISTS:
            self.session.settings.keep(self._key(name), two_lines)
        for table in self.window().findChildren(TableView):
            if table.remembered_as:
                table.set_two_lines(two_lines)

    def _key(self, name: str) -> str:
        return f"{name}/{self.session.officer.id}/two_lines"

    def _arrange(self) -> None:
        px = look().metrics.px
        card, self._title = titled_card(self)
        self._about = Words("", self, size=Size.SMALL, tone=Tone.MUTED, lines=0)
        card.body.addWidget(self._about)
        sizes = QWidget(self)
        column = QVBoxLayout(sizes)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(self.letters, 1)
        row.addWidget(self._points)
        row.addWidget(KeyCapButton(parent=self, size="bar").follow(self._normal))
        column.addLayout(row)
        column.addWidget(self._preview)
        rows = FactRows()
        self._captions = [
            rows.add(_at_left(self.language, self), self),
            rows.add(_at_left(self.scheme, self), self),
            rows.add(sizes, self, tall=True),
            rows.add(_at_left(self.density, self), self),
        ]
        card.body.addLayout(rows)
        self.column.addWidget(card)
        self.column.addStretch(1)


def _at_left(widget: QWidget, parent: QWidget) -> QWidget:
    holder = QWidget(parent)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    holder.setFocusProxy(widget)
    return holder
