"""The grid of days, a month or a year, worked by arrows or mouse."""

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from staff_console.calendar import wording
from staff_console.calendar.painting import COLUMNS, HEADS, DayPainter, cell, paint_heads
from staff_console.calendar.props import CalendarProps, DayProps, MonthProps
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

_ACROSS, _DOWN = 4, 3
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DayGrid(QWidget):
    """`chosen(day)`, `walked(days)`, `turned(pages)` by keys and mouse; `entered` by Enter or a double click."""

    chosen = Signal(object)
    walked = Signal(int)
    turned = Signal(int)
    home = Signal()
    entered = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._props = look, CalendarProps()
        self.setObjectName("dayGrid")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    def minimumSizeHint(self) -> QSize:
        return QSize(560, 420)

    def say(self, props: CalendarProps) -> None:
        self._props = props
        self.setAccessibleName(wording.grid_name())
        chosen = self._chosen_day()
        self.setAccessibleDescription(chosen.told if chosen else "")
        self.update()

    def shown(self) -> dict[date, DayProps]:
        """The days of the shown months."""
        return {
            day.day: day
            for month in self._props.months
            for day in month.days
            if day.day.month == month.first.month
        }

    def place_of(self, day: date) -> QRect:
        """Where a day is drawn; empty when it is not."""
        for number, month in enumerate(self._props.months):
            for place, each in enumerate(month.days):
                if each.day == day and (len(self._props.months) == 1 or day.month == month.first.month):
                    return cell(self._days_of(number), place)
        return QRect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        days = DayPainter(painter, self._look, self._chosen_day(), focused=self.hasFocus())
        for number, month in enumerate(self._props.months):
            area = self._days_of(number)
            if len(self._props.months) == 1:
                heads = QRect(area.left(), 0, area.width(), HEADS)
                paint_heads(painter, self._look, heads, self._props.weekdays, Text.SMALL)
                days.month(area, month)
            else:
                self._paint_name(painter, month, area)
                days.small_month(area, month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.walked.emit(_STEPS[key])
        elif key in _PAGES:
            self.turned.emit(_PAGES[key])
        elif key is Qt.Key.Key_Home:
            self.home.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event)
        if day is not None:
            self.chosen.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._day_at(event) is not None:
            self.entered.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _day_at(self, event: QMouseEvent) -> date | None:
        point = event.position().toPoint()
        for number, month in enumerate(self._props.months):
            for place, day in enumerate(month.days):
                inside = len(self._props.months) == 1 or day.day.month == month.first.month
                if inside and cell(self._days_of(number), place).contains(point):
                    return day.day
        return None

    def _chosen_day(self) -> DayProps | None:
        return self.shown().get(self._props.chosen.day) if self._props.chosen else None

    def _days_of(self, number: int) -> QRect:
        """The room of a month's cells."""
        if len(self._props.months) == 1:
            return self.rect().adjusted(0, HEADS, 0, 0)
        row, column = divmod(number, _ACROSS)
        wide, high = self.width() // _ACROSS, self.height() // _DOWN
        room = QRect(column * wide, row * high, wide, high)
        return room.adjusted(Size.TIGHT, HEADS, -Size.TIGHT, -Size.TIGHT)

    def _paint_name(self, painter: QPainter, month: MonthProps, area: QRect) -> None:
        painter.setPen(QColor(self._look.tokens.ink))
        painter.setFont(font(Text.BODY, 600))
        head = QRect(area.left() + 4, area.top() - HEADS, area.width() - 4, HEADS)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), month.name)
