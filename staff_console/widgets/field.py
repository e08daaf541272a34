"""Fields of a form: title, editor, error at the field."""

import os
from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QInputMethodQueryEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from staff_console.widgets.parts import column, label, row, set_property
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

EditorT = TypeVar("EditorT", bound=QWidget)
TOUCH_KEYBOARD = "qtvirtualkeyboard"


class Choice(QComboBox):
    """A picked list with no choice made at first; letters jump, arrows walk, the wheel does nothing by accident."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    def offer(self, options: Sequence[tuple[str, str]], placeholder: str = "") -> None:
        """Set the (key, words) to choose from; what was chosen stays chosen."""
        chosen = self.chosen()
        self.blockSignals(True)
        self.clear()
        for key, words in options:
            self.addItem(words, key)
        self.setPlaceholderText(placeholder)
        self.setCurrentIndex(self.findData(chosen) if chosen else -1)
        self.blockSignals(False)

    def chosen(self) -> str:
        """The key chosen, or ""."""
        data = self.currentData()
        return data if isinstance(data, str) else ""

    def choose(self, key: str) -> None:
        self.setCurrentIndex(self.findData(key) if key else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = Size.ICON_SMALL
        painter = QPainter(self)
        pixmap = self._look.pixmap("caret-down-bold", self._look.tokens.ink2, size, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - size - 12, (self.height() - size) // 2, pixmap)


class Tick(QCheckBox):
    """A tick box drawn in our own hand, never ticked beforehand."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setMinimumHeight(Size.LINK + 4)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        option = QStyleOptionButton()
        self.initStyleOption(option)
        tokens = self._look.tokens
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        name = "check-square-fill" if self.isChecked() else "square"
        color = tokens.action if self.isChecked() or self.hasFocus() else tokens.control
        painter = QPainter(self)
        top = (self.height() - Size.ICON_LARGE) // 2
        painter.drawPixmap(0, top, self._look.pixmap(name, color, Size.ICON_LARGE, self.devicePixelRatioF()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(font(Text.BODY, 600 if self.hasFocus() else 400))
        words = self.rect().adjusted(box.left() + Size.ICON_LARGE + 10, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap), self.text())


class Notes(QPlainTextEdit):
    """Several lines; Tab leaves the field as everywhere else."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTabChangesFocus(True)


def by_keys(editor: EditorT) -> EditorT:
    """Leave the touch keyboard of the public screens out, where one process runs both (the demo)."""
    if os.environ.get("QT_IM_MODULE") == TOUCH_KEYBOARD:
        editor.installEventFilter(_NoTouchKeyboard(editor))
    return editor


class _NoTouchKeyboard(QObject):
    """Answers the touch keyboard that this editor takes no input from it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's own signature
        if not isinstance(event, QInputMethodQueryEvent):
            return False
        if not event.queries() & Qt.InputMethodQuery.ImEnabled:
            return False
        event.setValue(Qt.InputMethodQuery.ImEnabled, False)
        event.accept()
        return True


Editor = QLineEdit | Choice | Notes | Tick


class Field(QWidget):
    """A titled editor with its error below it. The title is the editor's accessible name."""

    edited = Signal()

    def __init__(self, name: str, editor: Editor) -> None:
        super().__init__()
        self.setObjectName(f"{name}Field")
        self.editor = by_keys(editor)
        self._title = label("caption")
        self._hint = label("hint")
        self._error = label("error", name=f"{name}Error", wraps=True)
        self._error.hide()
        heads = row()
        heads.addWidget(self._title)
        heads.addStretch()
        heads.addWidget(self._hint)
        layout = column(self, gap=Size.HAIR)
        layout.addLayout(heads)
        layout.addWidget(editor)
        layout.addWidget(self._error)
        self._connect()

    def _connect(self) -> None:
        match self.editor:
            case QLineEdit():
                self.editor.textEdited.connect(self._on_edited)
            case Choice():
                self.editor.activated.connect(self._on_edited)
                self.editor.currentIndexChanged.connect(self._on_edited)
            case Notes():
                self.editor.textChanged.connect(self._on_edited)
            case _:
                self.editor.clicked.connect(self._on_edited)

    def say(self, title: str, hint: str = "") -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._title.setVisible(bool(title))
        self._hint.setVisible(bool(hint))
        self.editor.setAccessibleName(title)

    def set_error(self, text: str) -> None:
        """Say what is wrong at the field; "" when nothing is."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        set_property(self.editor, "wrong", "true" if text else "false")
        self.editor.setAccessibleDescription(text)

    @property
    def error(self) -> str:
        return self._error.text()

    def value(self) -> str:
        match self.editor:
            case QLineEdit():
                return self.editor.text()
            case Choice():
                return self.editor.chosen()
            case Notes():
                return self.editor.toPlainText()
            case _:
                return "yes" if self.editor.isChecked() else ""

    def set_value(self, value: str) -> None:
        match self.editor:
            case QLineEdit():
                self.editor.setText(value)
            case Choice():
                self.editor.choose(value)
            case Notes():
                self.editor.setPlainText(value)
            case _:
                self.editor.setChecked(bool(value))

    def _on_edited(self) -> None:
        self.set_error("")
        self.edited.emit()
