"""A short notice in the top bar that goes by itself, with one thing to undo or open; it covers nothing."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QWidget

from shared.foundation.clock import Clock, Timer
from staff_console.widgets.buttons import button
from staff_console.widgets.clock_bar import ALARM_ICONS
from staff_console.widgets.parts import IconLabel, label, row, set_property
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

STAYS = timedelta(seconds=8)


class Toast(QFrame):
    """One notice at a time over `host`; a newer one takes its place."""

    def __init__(self, look: Look, clock: Clock, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("toast")
        self._clock, self._host = clock, host
        self._timer: Timer | None = None
        self._call: Callable[[], None] | None = None
        self._icon = IconLabel(look)
        self._text = label("strong", name="toastText")
        self._action = button("link", "toastAction")
        self._action.clicked.connect(self._act)
        layout = row(self, gap=10)
        layout.setContentsMargins(16, 6, 12, 6)
        for part in (self._icon, self._text, self._action):
            layout.addWidget(part)
        host.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, tone: Tone, text: str, action: str = "", call: Callable[[], None] | None = None) -> None:
        set_property(self, "tone", tone.value)
        icon = "check-circle-fill" if tone is Tone.OK else ALARM_ICONS.get(tone, "info-fill")
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        self._call = call
        self._action.setText(action)
        self._action.setVisible(call is not None)
        self.setAccessibleName(text)
        self._show()

    def _show(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._clock.after(STAYS, self.hide)
        self.show()
        self._place()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _act(self) -> None:
        call, self._call = self._call, None
        self.hide()
        if call is not None:
            call()

    def _place(self) -> None:
        self.adjustSize()
        left = (self._host.width() + Size.RAIL - self.width()) // 2
        self.move(left, (Size.TOP_BAR - self.height()) // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def close_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
