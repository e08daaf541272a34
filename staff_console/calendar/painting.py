"""How days are drawn: a month of large cells, or a year of small ones."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from staff_console.calendar.props import DayProps, MonthProps
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tone

COLUMNS, ROWS = 7, 6
HEADS = 26
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


def cell(area: QRect, place: int) -> QRect:
    """The cell of a place in the grid, 0 at the upper left."""
    row, column = divmod(place, COLUMNS)
    left = area.left() + area.width() * column // COLUMNS
    right = area.left() + area.width() * (column + 1) // COLUMNS
    top = area.top() + area.height() * row // ROWS
    bottom = area.top() + area.height() * (row + 1) // ROWS
    return QRect(left, top, right - left, bottom - top)


def paint_heads(painter: QPainter, look: Look, area: QRect, heads: tuple[str, ...], size: int) -> None:
    painter.setPen(QColor(look.tokens.ink2))
    painter.setFont(font(size, 600))
    for place, words in enumerate(heads):
        head = cell(area, place)
        painter.drawText(QRect(head.left(), area.top(), head.width(), area.height()), _CENTRE, words)


class DayPainter:
    """Draws the cells of one grid; which day is chosen, and whether keys go there."""

    def __init__(self, painter: QPainter, look: Look, chosen: DayProps | None, *, focused: bool) -> None:
        self._painter, self._look = painter, look
        self._chosen, self._focused = chosen, focused

    def month(self, area: QRect, month: MonthProps) -> None:
        for place, day in enumerate(month.days):
            inside = day.day.month == month.first.month
            self._large(cell(area, place).adjusted(2, 2, -2, -2), day, inside=inside)

    def small_month(self, area: QRect, month: MonthProps) -> None:
        for place, day in enumerate(month.days):
            if day.day.month == month.first.month:
                self._small(cell(area, place).adjusted(1, 1, -1, -1), day)

    def _large(self, rect: QRect, day: DayProps, *, inside: bool) -> None:
        tokens = self._look.tokens
        self._face(rect, day, Size.FIELD_RADIUS)
        self._number(QRect(rect.left() + 7, rect.top() + 5, 28, 24), day, Text.BODY, inside=inside)
        self._painter.setPen(QColor(tokens.ink if inside else tokens.ink2))
        marked = day.words or day.own
        if marked:
            icon = self._look.pixmap(day.icon, self._ink(day), Size.ICON_SMALL)
            self._painter.drawPixmap(rect.right() - Size.ICON_SMALL - 8, rect.top() + 9, icon)
        line = QRect(rect.left() + 9, rect.bottom() - 22, rect.width() - 15, 20)
        hours = day.hours if self._fits(day.hours, line.width()) else ""
        words = rect.adjusted(9, 31, -6, -22 if hours else -3)
        self._painter.setFont(font(Text.LEAST, 600))
        self._painter.drawText(words, int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap), day.words)
        self._painter.setPen(QColor(tokens.ink2))
        self._painter.setFont(font(Text.LEAST))
        self._painter.drawText(line, _LEFT, hours)

    @staticmethod
    def _fits(words: str, width: int) -> bool:
        """What would be cut is left out: the side tells it in full."""
        return QFontMetrics(font(Text.LEAST)).horizontalAdvance(words) <= width

    def _small(self, rect: QRect, day: DayProps) -> None:
        self._face(rect, day, Size.HAIR)
        self._number(rect, day, Text.LEAST, inside=True)

    def _face(self, rect: QRect, day: DayProps, radius: int) -> None:
        tokens = self._look.tokens
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        ground = tokens.tint(day.tone) if day.tone is not Tone.PLAIN else tokens.card
        painter.setBrush(
            QColor(tokens.track if day.closed and day.words else tokens.bg if day.closed else ground)
        )
        painter.drawRoundedRect(QRectF(rect), radius, radius)
        if self._chosen is not None and day.day == self._chosen.day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus if self._focused else tokens.control), Size.FOCUS))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius)
        elif not day.closed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _number(self, rect: QRect, day: DayProps, size: int, *, inside: bool) -> None:
        tokens = self._look.tokens
        if day.today:
            round_ = min(rect.width(), rect.height())
            circle = QRect(0, 0, round_, round_)
            circle.moveCenter(rect.center())
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(QColor(tokens.action))
            self._painter.drawEllipse(circle)
        plain = tokens.ink if inside and not day.closed else tokens.ink2
        self._painter.setPen(QColor(tokens.action_text if day.today else plain))
        heavy = day.today or (day.closed and bool(day.words)) or day.own
        self._painter.setFont(font(size, 700 if heavy else 400))
        self._painter.drawText(rect, _CENTRE, str(day.day.day))

    def _ink(self, day: DayProps) -> str:
        return self._look.tokens.text(day.tone)
