"""Commands a printer obeys the moment they arrive, even inside picture data.

DLE EOT n (10 04 n) asks for status, DLE ENQ n (10 05 n) restarts or clears, DLE DC4 n (10 14 n) kicks the drawer or
powers off (Epson ESC/POS reference). A picture that happens to hold one would garble the ticket, so none is sent.
"""

import re

from PIL import Image

_PATTERN = re.compile(rb"\x10(?:\x04[\x01-\x08]|\x05[\x00-\x03]|\x14[\x01-\x08])")

_THICKER = 0x18
"""0x10 is one dark dot between light ones; one more beside it is not seen and is no longer DLE."""


def holds_realtime_command(data: bytes) -> bool:
    return _PATTERN.search(data) is not None


def without_realtime_commands(picture: Image.Image) -> Image.Image:
    """The picture ("1", width a multiple of 8) with a dot thickened wherever its printed bytes would be a command."""
    inverted = bytes(byte ^ 0xFF for byte in picture.tobytes())
    if not holds_realtime_command(inverted):
        return picture
    safe = bytearray(inverted)
    for match in _PATTERN.finditer(inverted):
        safe[match.start()] = _THICKER
    return Image.frombytes("1", picture.size, bytes(byte ^ 0xFF for byte in safe))
