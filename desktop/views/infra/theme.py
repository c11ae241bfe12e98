"""The look of the whole application: colours, palette, type and the one style sheet.

`Theme` is made once beside the QApplication. Everything that paints itself asks `look()` at the moment it paints,
and repaints when Qt sends its usual palette, font and style changes; nobody keeps a colour or a length.
"""

from __future__ import annotations

from enum import StrEnum
from string import Template
from typing import ClassVar

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.views.infra import icons
from desktop.views.infra.look import Look, look, wear
from desktop.views.infra.metrics import BASE_POINTS, Metrics, Size, clamp_points
from desktop.views.infra.tokens import DARK, LIGHT, Tokens

_FILES = ("Regular", "Medium", "SemiBold", "Bold")
_LENGTHS = (1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 14, 16, 20, 24, 28)


STYLE = "Fusion"
_BORN_IN = "born_in"


def qt_application(program: str) -> QApplication:
    """The application, born in the style it wears: told later, PySide would first learn every part of every style, in
    the way of the first window.
    """
    app = QApplication([program, "-style", STYLE])
    app.setProperty(_BORN_IN, STYLE)
    return app


class Scheme(StrEnum):
    """What the person chose; SYSTEM follows the desktop's setting as it changes."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def register_fonts() -> tuple[str, ...]:
    """Make the bundled weights known to Qt and return the files that it refused (none, in a whole installation)."""
    refused = []
    for weight in _FILES:
        file = resources.path("fonts", f"NotoSansDevanagari-{weight}.ttf")
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            refused.append(file.name)
    return tuple(refused)


class Theme(QObject):
    """Dresses the application. Make one after QApplication and keep it as long as the application lives."""

    changed = Signal()
    """Colours or sizes changed; for the few things Qt does not tell: QActions' icons, pictures kept in models."""
    current: ClassVar[Theme | None] = None
    """The one of this process, once it is made."""

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, points: float = BASE_POINTS) -> None:
        super().__init__(app)
        self._app = app
        Theme.current = self
        self._scheme = scheme
        self._points = clamp_points(points)
        self._marks = QTemporaryDir()
        QDir.setSearchPaths("mark", [self._marks.path()])
        register_fonts()
        if app.property(_BORN_IN) != STYLE:
            app.setStyle(STYLE)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._ask_platform()
        self._dress()

    @property
    def scheme(self) -> Scheme:
        """What was chosen, not what is shown; `look().tokens.dark` tells that."""
        return self._scheme

    @property
    def points(self) -> float:
        """Size of base text in points."""
        return self._points

    def choose(self, scheme: Scheme) -> None:
        """Wear light or dark from now on, or follow the system."""
        self._scheme = scheme
        self._ask_platform()
        self._dress()

    def resize(self, points: float) -> None:
        """Set base text to the nearest size on offer (9-20 pt); everything else follows."""
        self._points = clamp_points(points)
        self._dress()

    def larger(self) -> None:
        """One point up (Ctrl++)."""
        self.resize(self._points + 1)

    def smaller(self) -> None:
        """One point down (Ctrl+-)."""
        self.resize(self._points - 1)

    def normal(self) -> None:
        """Back to 11 pt (Ctrl+0)."""
        self.resize(BASE_POINTS)

    def _ask_platform(self) -> None:
        """The platform's own frame (title bar, file dialog) wears the same."""
        hints = QGuiApplication.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_OF_QT[self._scheme])

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._dress()

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _dress(self) -> None:
        screen = QGuiApplication.primaryScreen()
        dpi = screen.logicalDotsPerInch()
        wanted = Look(DARK if self._wants_dark() else LIGHT, Metrics(self._points, dpi))
        worn = look()
        if self._app.styleSheet() and (worn.tokens, worn.metrics) == (wanted.tokens, wanted.metrics):
            return
        wear(wanted)
        self._app.setFont(wanted.font())
        self._app.setPalette(palette_of(wanted.tokens))
        self._app.setStyleSheet(self._sheet(wanted))
        self.changed.emit()

    def _sheet(self, wanted: Look) -> str:
        names = names_of(wanted)
        for key, icon, token in _MARKS:
            names[key] = icons.write_mark(self._marks.path(), icon, getattr(wanted.tokens, token))
        source = resources.path("theme", "theme.qss").read_text(encoding="utf-8")
        return Template(source).substitute(names)


_OF_QT = {Scheme.LIGHT: Qt.ColorScheme.Light, Scheme.DARK: Qt.ColorScheme.Dark}

_MARKS = (
    ("mark_check", "check-mark", "onAccent"),
    ("mark_check_text", "check-mark", "text"),
    ("mark_check_disabled", "check-mark", "disabled"),
    ("mark_dash", "dash-mark", "onAccent"),
    ("mark_radio", "radio-mark", "accent"),
    ("mark_down", "chevron-down", "text"),
    ("mark_down_disabled", "chevron-down", "disabled"),
    ("mark_up", "chevron-up", "text"),
)


def names_of(wanted: Look) -> dict[str, str]:
    """Every name the style sheet may use, but for the marks, with its value."""
    metrics = wanted.metrics
    names = wanted.tokens.as_names()
    names |= {f"px_{length}": f"{metrics.px(length)}px" for length in _LENGTHS}
    names |= {f"pt_{size.name.lower()}": f"{metrics.point_size(size)}pt" for size in Size}
    names["L"] = f"{metrics.L}px"
    names["bar_control"] = f"{metrics.bar_control}px"
    names["radio_radius"] = f"{(metrics.px(14) + 2) // 2}px"
    # min-height of the box model is without the border: 1 px at rest, 2 px with the focus ring
    for name, height in (
        ("control", metrics.control),
        ("bar", metrics.bar_control),
        ("tall", metrics.tall_control),
    ):
        names[f"{name}_inner"] = f"{height - 2}px"
        names[f"{name}_inner_focus"] = f"{height - 2 * metrics.px(2)}px"
    return names


_SHADES = {
    # the frame of Fusion's own controls where no style sheet reaches
    QPalette.ColorRole.Light: "panel",
    QPalette.ColorRole.Midlight: "alt",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "sunken",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.LinkVisited: "plum",
}
_GROUNDS = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "alt",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.Accent: "accent",
}
_INKS = {
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
}


def palette_of(tokens: Tokens) -> QPalette:
    """The palette of a theme in all three groups; inactive windows look as active ones do."""
    palette = QPalette()
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        greyed = group is QPalette.ColorGroup.Disabled
        for role, token in (_SHADES | _GROUNDS).items():
            palette.setColor(group, role, QColor(getattr(tokens, token)))
        for role, token in _INKS.items():
            palette.setColor(group, role, QColor(tokens.disabled if greyed else getattr(tokens, token)))
    return palette
