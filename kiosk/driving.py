"""A visitor who touches and types: drives any public screen by window events alone.

Used by the demo, by training and by tests. Things are found the way a person (or a screen reader) knows them, by
accessible name, or by object name; they are touched where they stand on the window.
"""

from collections.abc import Callable, Iterator
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE = timedelta(seconds=10)
LOOK_EVERY_MS = 5
REST_LOOKS = 5
PAINTED_WITHIN = timedelta(milliseconds=500)
KEY = "key-"
_HELD = 1
"""What the event loop is left with when it came true (given up: 0)."""
_SCROLL = 240
"""Angle of one turn of the wheel, eighths of a degree."""


class NotSeenError(Exception):
    """What the visitor looked for did not come; the message says what did."""


class Visitor:
    """Stands before one window. Every act waits until what it needs is there, at most `patience`."""

    _device: QPointingDevice | None = None

    def __init__(self, window: QQuickWindow, patience: timedelta = PATIENCE) -> None:
        self._window = window
        self._patience = patience

    # ------------------------------------------------------------------ looking

    def sees(self, name: str) -> bool:
        return self._find(name) is not None

    def wait_for(self, name: str) -> QQuickItem:
        """The visible item of this object name or accessible name. Raises `NotSeenError`."""
        self.wait_until(lambda: self.sees(name), name)
        found = self._find(name)
        if found is None:
            raise NotSeenError(name)
        return found

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the event loop run until it holds. Raises `NotSeenError` naming `what` and the texts on the window."""
        if not run_until(holds, self._patience):
            raise NotSeenError(f"{what}; on the window: {' | '.join(self.texts())}")

    def wait_for_paint(self) -> None:
        """Until the next frame: only then things stand where they belong."""
        painted: list[bool] = []
        heard = self._window.frameSwapped.connect(lambda: painted.append(True))
        self._window.update()
        run_until(lambda: bool(painted), PAINTED_WITHIN)
        self._window.frameSwapped.disconnect(heard)

    def text_of(self, name: str) -> str:
        return str(self.wait_for(name).property("text"))

    def texts(self) -> list[str]:
        """Every text on the window, in reading order of the scene."""
        shown = (each for each in self._items() if each.inherits("QQuickText") and each.property("text"))
        return [str(each.property("text")) for each in shown]

    # ------------------------------------------------------------------ acting

    def touch(self, name: str) -> None:
        """Put a finger on the middle of the item, once it can be pressed, and take it away."""
        self._activate()
        self._tap(self._place(name))

    def touch_twice(self, name: str) -> None:
        """Two quick taps, the second before anything could happen."""
        self._activate()
        where = self._place(name)
        self._tap(where)
        self._tap(where)

    def fill(self, field: str, text: str) -> None:
        """Touch a field and type into it on the on-screen keyboard."""
        self.touch(f"{field}-input")
        item = self.wait_for(f"{field}-input")
        self.wait_until(item.hasActiveFocus, f"the cursor in {field}")
        self.wait_for("keyboard")
        self.type_on_keyboard(text)

    def type_on_keyboard(self, text: str) -> None:
        """Touch one key after the other, with shift and the page of signs where needed."""
        for letter in text:
            before = self._typed()
            self.touch(self._key(letter))
            self.wait_until(lambda before=before: self._typed() != before, f"{letter!r} in the field")

    def press_key(self, key: str) -> None:
        """One key of the on-screen keyboard by its name, such as `next` or `backspace`."""
        self.touch(KEY + key)

    def type_on_hardware(self, text: str) -> None:
        """What a keyboard plugged into the kiosk sends, any character at all."""
        self._activate()
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self._window, event)

    # ------------------------------------------------------------------ how

    def _pressable(self, name: str) -> QQuickItem:
        """The item, on a page that stands: while the next one is being built, touches have no meaning."""
        self.wait_until(lambda: not self._window.property("turning"), f"the page with {name}")
        item = self.wait_for(name)
        self.wait_until(item.isEnabled, f"{name} to be pressed")
        return item

    def _place(self, name: str) -> QPoint:
        """Where to put the finger; a person touches only what has been painted."""
        item = self._pressable(name)
        if name.startswith(KEY):
            return _middle(item)
        self.wait_for_paint()
        item = self._pressable(name)
        self._bring_into_view(item)
        self._let_rest(item)
        return _middle(item)

    def _key(self, letter: str) -> str:
        """The name of the key for a character, once the keyboard shows it as wanted."""
        if letter == " ":
            return f"{KEY}space"
        name = KEY + letter.lower()
        if not self.sees(name):
            self.touch(f"{KEY}letters" if self.sees(f"{KEY}letters") else f"{KEY}symbols")
        key = self.wait_for(name)
        if letter.isalpha() and bool(key.property("uppercased")) != letter.isupper():
            self.touch(f"{KEY}shift")
            self.wait_until(lambda: bool(key.property("uppercased")) == letter.isupper(), "shift")
        return name

    def _typed(self) -> str:
        item = self._window.activeFocusItem()
        return "" if item is None else str(item.property("text"))

    def _activate(self) -> None:
        """A touched window comes to the front, as window managers do it."""
        if not self._window.isActive():
            self._window.requestActivate()
            self.wait_until(self._window.isActive, "the active window")

    def _tap(self, at: QPoint) -> None:
        device = self._touch_screen()
        QTest.touchEvent(self._window, device).press(0, at, self._window).commit()
        QTest.touchEvent(self._window, device).release(0, at, self._window).commit()

    @classmethod
    def _touch_screen(cls) -> QPointingDevice:
        if cls._device is None:
            cls._device = QTest.createTouchDevice()
        return cls._device

    def _bring_into_view(self, item: QQuickItem) -> None:
        """Scroll what scrolls until the middle of the item shows."""
        view = _scroller(item)
        if view is None:
            return
        for _ in range(40):
            seen = self._seen_of(view)
            middle = QPointF(_middle(item))
            if seen.top() <= middle.y() <= seen.bottom():
                return
            turn = _SCROLL if middle.y() < seen.top() else -_SCROLL
            before = middle
            QTest.wheelEvent(self._window, seen.center(), QPoint(0, turn))
            run_until(lambda before=before: QPointF(_middle(item)) != before, timedelta(milliseconds=200))

    def _let_rest(self, item: QQuickItem) -> None:
        """Nobody hits what still slides: wait until it has stood in one place for a few looks."""
        view = _scroller(item)
        places: list[tuple[int, ...]] = []

        def rests() -> bool:
            places.append(_middle(item).toTuple())
            moving = view is not None and bool(view.property("moving"))
            return not moving and len(places) >= REST_LOOKS and len(set(places[-REST_LOOKS:])) == 1

        self.wait_until(rests, "the page to come to rest")
        self._bring_into_view(item)

    def _seen_of(self, view: QQuickItem) -> QRectF:
        """The part of a scrolling view that the keyboard does not cover, in scene coordinates."""
        seen = QRectF(view.mapRectToScene(QRectF(0, 0, view.width(), view.height())))
        keyboard = self._find("keyboard")
        if keyboard is not None:
            top = keyboard.mapToScene(QPointF(0, 0)).y()
            seen.setBottom(min(seen.bottom(), max(top, seen.top())))
        return seen

    def _find(self, name: str) -> QQuickItem | None:
        return next((item for item in self._items() if _is_named(item, name)), None)

    def _items(self) -> Iterator[QQuickItem]:
        """Everything visible; what lies on top comes first."""
        yield from _visible(self._window.contentItem())


class Rater(Visitor):
    """The same visitor before the rating screen, after the service."""

    def wait_for_question(self, label: str) -> None:
        """Until the screen asks about this number and a touch counts."""
        self.wait_until(lambda: any(label in text for text in self.texts()), label)
        self.wait_until(lambda: self.wait_for("face-1").isEnabled(), "faces that can be touched")

    def rate(self, label: str, score: int) -> None:
        """Touch the face of this score (1 to 5) and be thanked."""
        self.wait_for_question(label)
        self.touch(f"face-{score}")
        self.wait_for("thanks")

    def decline(self, label: str) -> None:
        """Touch "Tidak menilai" and be thanked all the same."""
        self.wait_for_question(label)
        self.touch("skip")
        self.wait_for("thanks")


def run_until(holds: Callable[[], bool], patience: timedelta) -> bool:
    """Run the event loop until it holds, looking every few milliseconds; whether it came to hold."""
    if holds():
        return True
    loop = QEventLoop()
    look = QTimer(interval=LOOK_EVERY_MS)
    look.timeout.connect(lambda: loop.exit(_HELD) if holds() else None)
    look.start()
    QTimer.singleShot(int(patience.total_seconds() * 1000), loop, loop.quit)
    held = loop.exec() == _HELD
    look.stop()
    return held or holds()


def accessible_name(item: QQuickItem) -> str:
    """What a screen reader calls the item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface is not None and interface.isValid() else ""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        for child in reversed(item.childItems()):
            yield from _visible(child)
        yield item


def _is_named(item: QQuickItem, name: str) -> bool:
    if item.objectName() == name:
        return True
    touchable = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextField")
    return touchable and accessible_name(item) == name


def _middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def _scroller(item: QQuickItem) -> QQuickItem | None:
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable") and parent.property("interactive"):
            return parent
        parent = parent.parentItem()
    return None
