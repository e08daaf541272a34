"""The console's one style module: tokens become a Fusion palette, a style sheet, fonts and icons.

`Look` is handed to every widget that paints itself; nothing else knows which theme is on.
"""

from PySide6.QtCore import QObject, QSettings, QSize, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from shared.qt.fonts import BLACK, FAMILY, SEMIBOLD
from shared.qt.icons import icon_image
from staff_console.widgets.sheet import style_sheet
from staff_console.widgets.tokens import THEMES, Theme, Tokens

_SETTING = "look/theme"


class Look(QObject):
    """The theme of one console window, switched while it runs and remembered in `settings`."""

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = _remembered(settings)
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    @property
    def tokens(self) -> Tokens:
        return THEMES[self._theme]

    @property
    def theme(self) -> Theme:
        return self._theme

    def choose(self, theme: Theme) -> None:
        if theme is self._theme:
            return
        self._theme = theme
        self._settings.setValue(_SETTING, theme.value)
        self.changed.emit()

    def toggle(self) -> None:
        self.choose(Theme.LIGHT if self._theme is Theme.DARK else Theme.DARK)

    def dress(self, window: QWidget) -> None:
        """Give a window palette and style sheet now and at each change of theme."""
        QApplication.setStyle("Fusion")
        self._dress_once(window)
        self.changed.connect(lambda: self._dress_once(window))

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A Phosphor icon in `color`, `size` device-independent pixels wide."""
        key = (name, color, size, ratio)
        if key not in self._pixmaps:
            pixmap = QPixmap.fromImage(icon_image(name, QColor(color), round(size * ratio)))
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def icon(self, name: str, color: str, size: int) -> QIcon:
        icon = QIcon()
        for ratio in (1.0, 2.0):
            icon.addPixmap(self.pixmap(name, color, size, ratio))
        return icon

    def _dress_once(self, window: QWidget) -> None:
        window.setPalette(_palette(self.tokens))
        window.setStyleSheet(style_sheet(self.tokens))


def _remembered(settings: QSettings) -> Theme:
    stored = settings.value(_SETTING, Theme.LIGHT.value)
    return Theme(stored) if stored in set(Theme) else Theme.LIGHT


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, color in {
        role.Window: tokens.bg,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.bg,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.ink2,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.Highlight: tokens.action,
        role.HighlightedText: tokens.action_text,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        role.Link: tokens.link,
    }.items():
        palette.setColor(which, QColor(color))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.disabled))
    return palette


def font(size: int, weight: int = 400) -> QFont:
    """Source Sans Pro at `size` pixels; weights 400, 600, 700 and 900."""
    family = {600: SEMIBOLD, 900: BLACK}.get(weight, FAMILY)
    made = QFont(family)
    made.setPixelSize(size)
    made.setWeight(_QT_WEIGHTS[weight])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


_QT_WEIGHTS = {
    400: QFont.Weight.Normal,
    600: QFont.Weight.DemiBold,
    700: QFont.Weight.Bold,
    900: QFont.Weight.Black,
}


def square(size: int) -> QSize:
    return QSize(size, size)
