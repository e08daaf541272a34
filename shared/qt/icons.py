"""Phosphor icons (from the qtawesome package) as pictures, icons and a QML image provider."""

import json
from functools import cache
from urllib.parse import parse_qsl

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QImage, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider

from shared.qt.fonts import package_directory

_VERSION = "1.3.0"
_DEFAULT_SIZE = 48


@cache
def _glyphs() -> dict[str, str]:
    path = package_directory("qtawesome") / "fonts" / f"phosphor-charmap-{_VERSION}.json"
    return {name: chr(int(code, 16)) for name, code in json.loads(path.read_text("utf-8")).items()}


@cache
def _family() -> str:
    path = package_directory("qtawesome") / "fonts" / f"phosphor-{_VERSION}.ttf"
    number = QFontDatabase.addApplicationFont(str(path))
    if number < 0:
        raise FileNotFoundError(f"The icon font {path.name} cannot be read.")
    return QFontDatabase.applicationFontFamilies(number)[0]


def icon_names() -> frozenset[str]:
    """Every name that can be drawn: plain names are the regular style, `-fill` and `-bold` the others."""
    return frozenset(_glyphs())


def icon_image(name: str, color: QColor, size: int) -> QImage:
    """The icon `name` in one colour on nothing, `size` × `size` pixels.

    Raises:
        KeyError: Phosphor has no such icon.
    """
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    font = QFont(_family())
    font.setPixelSize(size)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, _glyphs()[name])
    painter.end()
    return image


def icon(name: str, color: QColor, size: int = _DEFAULT_SIZE) -> QIcon:
    """The same icon for Widgets."""
    return QIcon(QPixmap.fromImage(icon_image(name, color, size)))


class IconProvider(QQuickImageProvider):
    """Serves `image://icon/NAME?color=RRGGBB` to QML."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    # Qt fixes these names, and passes `size` by value to Python, so that there is nothing to fill in.
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002
        name, _, query = id.partition("?")
        color = QColor("#" + dict(parse_qsl(query)).get("color", "000000"))
        edge = max(requestedSize.width(), requestedSize.height())
        return icon_image(name, color, edge if edge > 0 else _DEFAULT_SIZE)
