"""QR codes for paper: error correction M, a quiet zone of four modules (ISO/IEC 18004), modules of whole dots."""

from PIL import Image

from shared.printing.paper import MODULE_LEAST

QUIET = 4
"""Modules of white on every side, as the standard asks."""


def qr_modules(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules, quiet zone included."""
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code: QRCode = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(payload)
    code.make(fit=True)
    return tuple(tuple(bool(dark) for dark in row) for row in code.get_matrix())


def module_size(modules: int, width: int, most: int) -> int:
    """Dots of one module so that the code fits `width`, between 6 and `most`; 0 when it does not fit."""
    size = min(width // modules, most)
    return size if size >= MODULE_LEAST else 0


def draw_qr(modules: tuple[tuple[bool, ...], ...], size: int) -> Image.Image:
    """The code, black on white ("L"), `size` dots a module."""
    side = len(modules)
    small = Image.new("L", (side, side), 255)
    small.putdata([0 if dark else 255 for row in modules for dark in row])
    return small.resize((side * size, side * size), Image.Resampling.NEAREST)
