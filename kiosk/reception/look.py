"""How a visitor wants the screen."""

from dataclasses import dataclass

from kiosk.reception.sheets import Layout


@dataclass(frozen=True, slots=True)
class Look:
    """How this visitor wants the screen; back to normal with the next one."""

    layout: Layout = Layout.PORTRAIT
    larger_text: bool = False
    high_contrast: bool = False

    @property
    def sheets_as(self) -> Layout:
        return Layout.LARGE if self.larger_text else self.layout
