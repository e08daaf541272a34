"""QR codes for QML: `image://qr/TEXT`, black on white with the quiet zone of four modules."""

from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

_QUIET = 4
_INK = QColor("#0B2C4A")


def qr_image(text: str, least: int) -> QImage:
    """The code of `text` in whole pixels per module, at least `least` pixels wide where that is possible."""
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M

    code = QRCode(error_correction=ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text)
    code.make(fit=True)
    modules = code.get_matrix()
    image = QImage(len(modules), len(modules), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, _INK)
    edge = len(modules) * max(1, -(-least // len(modules)))
    return image.scaled(edge, edge)


class QrProvider(QQuickImageProvider):
    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    # Qt fixes these names, and passes `size` by value to Python, so that there is nothing to fill in.
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002
        return qr_image(unquote(id), max(requestedSize.width(), 1))
