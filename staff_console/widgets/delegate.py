"""Paints every kind of cell in the console's hand."""

from typing import assert_never

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from staff_console.widgets.cells import Cell, ClockCell, StateCell, TextCell, TicketCell
from staff_console.widgets.clock_bar import ALARM_ICONS, paint_bar
from staff_console.widgets.parts import paint_tile
from staff_console.widgets.rows import Role
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tone

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_PADDING = 12
_FIGURES = 58
_PILL_INSET = 8


class CellDelegate(QStyledItemDelegate):
    """Rows 44 px high with a hairline; the selected one is tinted with an edge at its left."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width() + 2 * _PADDING, Size.ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, index, selected=selected)
        cell: Cell | None = index.data(Role.CELL)
        rect = QRectF(option.rect).adjusted(_PADDING, 0, -6, -1)
        match cell:
            case TextCell():
                self._paint_text(painter, rect, cell, selected=selected)
            case TicketCell():
                self._paint_ticket(painter, rect, cell)
            case ClockCell():
                self._paint_clock(painter, rect, cell)
            case StateCell():
                self._paint_state(painter, rect, cell)
            case None:
                pass
            case _:
                assert_never(cell)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, selected: bool
    ) -> None:
        tokens = self._look.tokens
        rect = QRectF(option.rect)
        if selected:
            painter.fillRect(rect, QColor(tokens.selected))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.line))
        if selected and _is_first(option, index):
            painter.fillRect(
                QRectF(rect.left(), rect.top(), Size.SELECTED_EDGE, rect.height()), QColor(tokens.action)
            )

    def _paint_text(self, painter: QPainter, rect: QRectF, cell: TextCell, *, selected: bool) -> None:
        tokens = self._look.tokens
        face = font(Text.BODY, 600 if cell.strong or (selected and not cell.quiet) else 400)
        room = rect.width() - (Size.ICON + 8 if cell.icon else 0)
        shown = QFontMetricsF(face).elidedText(cell.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink2 if cell.quiet else tokens.ink))
        painter.drawText(rect, _LEFT, shown)
        if cell.icon:
            left = rect.left() + QFontMetricsF(face).horizontalAdvance(shown) + 8
            self._paint_icon(painter, left, rect, cell.icon, tokens.link)

    def _paint_ticket(self, painter: QPainter, rect: QRectF, cell: TicketCell) -> None:
        top = rect.center().y() - Size.TILE / 2
        tile = QRectF(rect.left() + 2, top, Size.TILE, Size.TILE)
        paint_tile(painter, tile, self._look, cell.letter, cell.color)
        painter.setFont(font(Text.NUMBER, 700))
        painter.setPen(QColor(self._look.tokens.ink))
        painter.drawText(rect.adjusted(Size.TILE + 12, 0, 0, 0), _LEFT, cell.text)

    def _paint_clock(self, painter: QPainter, rect: QRectF, cell: ClockCell) -> None:
        tokens = self._look.tokens
        tone = cell.measured.tone
        alarmed = tone in ALARM_ICONS
        pill = QRectF(
            rect.left() - _PILL_INSET,
            rect.top() + 8,
            min(rect.width() + _PILL_INSET, 142),
            rect.height() - 16,
        )
        if alarmed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.tint(tone)))
            painter.drawRoundedRect(pill, Size.FIELD_RADIUS, Size.FIELD_RADIUS)
        painter.setFont(font(Text.BODY, 700 if alarmed else 600))
        painter.setPen(QColor(tokens.text(tone) if alarmed else tokens.ink))
        painter.drawText(rect, _LEFT, cell.text)
        if cell.measured.limit is None:
            return
        left = rect.left() + _FIGURES - 6
        bar = QRectF(left, rect.center().y() - 2.5, pill.right() - left - Size.ICON - 8, 5)
        paint_bar(painter, bar, self._look, cell.measured, tick=False)
        if alarmed:
            self._paint_icon(
                painter, pill.right() - Size.ICON - 4, rect, ALARM_ICONS[tone], tokens.text(tone)
            )

    def _paint_state(self, painter: QPainter, rect: QRectF, cell: StateCell) -> None:
        tokens = self._look.tokens
        self._paint_icon(painter, rect.left(), rect, cell.icon, tokens.text(cell.tone))
        painter.setFont(font(Text.BODY, 600 if cell.tone in {Tone.WARN, Tone.BAD} else 400))
        painter.setPen(QColor(tokens.text(cell.tone) if cell.tone is not Tone.PLAIN else tokens.ink2))
        room = rect.adjusted(Size.ICON + 8, 0, 0, 0)
        shown = QFontMetricsF(painter.font()).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)

    def _paint_icon(self, painter: QPainter, left: float, rect: QRectF, name: str, color: str) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self._look.pixmap(name, color, Size.ICON, ratio)
        painter.drawPixmap(round(left), round(rect.center().y() - Size.ICON / 2), pixmap)


def _is_first(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the cell stands at the row's left end, hidden columns and all."""
    del index
    return option.rect.left() <= 0
