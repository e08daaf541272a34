"""Touches everything a page offers, page after page, as somebody would who wants to know what each thing does."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.driving import KEY, Visitor, accessible_name, run_until
from kiosk.reception.idle import PATIENCE, WARNING_S, forget_input
from tests.kiosk.standing import NEED, PERSON, Standing, settle

MOST_PER_PAGE = {"guest_book": 7}
"""Faces of one page (its sheets, or what shows after an answer) that are looked at; of any other page `FEW`."""
FEW = 3
TURN = timedelta(seconds=10)
LEAVING = ("finish", "cancel", "back")
LANGUAGES = ("language-other", "language-id", "language-en")
WITHOUT_A_WAY_BACK = frozenset({"home", "closed"})
LOOKS = frozenset({"larger-text", "contrast"})
SAYING = {"help": "help-notice"}
"""What answers a second touch of a button by standing there already."""
MORE_ANSWERS = {
    "identity_type": "ktp",
    "identity_number": "3173054101990001",
    "account": "yes",
    "identity_valid": "yes",
}

Act = Callable[[Standing], None]


def _answer_book(stand: Standing) -> None:
    for key, value in {**PERSON, **NEED, **MORE_ANSWERS}.items():
        stand.model.guestBook.write(key, value)


def _answer_door(stand: Standing) -> None:
    stand.model.arriving.wearMask(True)
    stand.model.arriving.writeTemperature("36,5")


def _agree(stand: Standing) -> None:
    if not stand.model.consent.props.ticked:
        stand.model.toggleAgreement()


def _answer_login(stand: Standing) -> None:
    stand.model.returning.write("contact", "ratna@contoh.id")
    stand.model.returning.write("pin", "111333")


def _answer_pin(stand: Standing) -> None:
    for name in ("new_pin", "again"):
        stand.model.returning.write(name, "270518")


ANSWERS: dict[str, tuple[Act, str]] = {
    "guest_book": (_answer_book, "next"),
    "screening": (_answer_door, "next"),
    "consent": (_agree, "next"),
    "returning": (_answer_login, "next"),
    "new_pin": (_answer_pin, "next"),
    "keep": (_answer_pin, "save-pin"),
}
"""What is filled in on a page before its verb is touched, so that the crawler comes further than its first sentence."""


@dataclass(frozen=True, slots=True)
class Face:
    """A page as somebody meets it: which page, and what can be touched on it."""

    page: str
    offers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Way:
    """How to come from the first page to a face."""

    steps: tuple[str, ...] = ()

    def then(self, *more: str) -> "Way":
        return Way((*self.steps, *more))


@dataclass
class Found:
    """What came of it."""

    pages: set[str] = field(default_factory=set)
    touched: int = 0
    dead: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Crawler(Visitor):
    """Breadth first from the first page; every face once, so many of one page."""

    def __init__(self, stand: Standing, pages: frozenset[str] = frozenset()) -> None:
        """`pages`: look at these only, instead of at all."""
        super().__init__(stand.window)
        self._stand = stand
        self._only = pages
        self.found = Found()
        self._seen: set[Face] = set()
        self._per_page: dict[str, int] = {}
        self._to_do: deque[tuple[Face, Way]] = deque()

    def crawl(self) -> Found:
        self._go_home()
        self._note(self._face(), Way())
        while self._to_do:
            face, way = self._to_do.popleft()
            self._work_through(face, way)
        return self.found

    # ------------------------------------------------------------------ one face

    def _work_through(self, face: Face, way: Way) -> None:
        again = [
            name for name in sorted(face.offers) if self._stands_at(face, way) and not self._try(way, name)
        ]
        for name in again:
            if self._stands_at(face, way) and not self._try(way, name) and not self._is_answered(name):
                self.found.dead.append(f"{face.page}: {name} (by {' > '.join(way.steps) or 'itself'})")
        if self._stands_at(face, way):
            self._check_reach(face)
        self._check_ways_out(face, way)
        if face.page in ANSWERS and self._stands_at(face, way):
            self._answer(face.page)
            self._note(self._face(), way.then(f"={face.page}"))

    def _try(self, way: Way, name: str) -> bool:
        """Touch it once; whether anything at all came of it."""
        forget_input()
        settle()
        before = self._fingerprint()
        self._press(name)
        self.found.touched += 1
        after = self._face()
        if name not in LOOKS and name not in LANGUAGES and (name not in SAYING or after.page == "home"):
            self._note(after, way.then(name))
        return self._fingerprint() != before

    def _stands_at(self, face: Face, way: Way) -> bool:
        """On this face, if need be by the way from the first page; what came but once is not met again."""
        if self._face() == face and not self._looks_changed():
            return True
        self._go_home()
        for step in way.steps:
            if step.startswith("="):
                self._answer(step[1:])
            elif self._offer(step) is not None:
                self._go(step)
        return self._face() == face

    def _answer(self, page: str) -> None:
        act, verb = ANSWERS[page]
        act(self._stand)
        self._settle()
        for _sheet in range(12):
            if self._offer(verb) is None:
                return
            self._go(verb)
            if self._page() != page:
                return

    def _check_ways_out(self, face: Face, way: Way) -> None:
        if not self._stands_at(face, way):
            return
        if not any(name in face.offers for name in LANGUAGES):
            self.found.faults.append(f"{face.page}: no language to choose")
        if face.page not in WITHOUT_A_WAY_BACK:
            self._check_leaving(face)
            if self._stands_at(face, way):
                self._check_idling(face)

    def _check_reach(self, face: Face) -> None:
        """Nothing that does not scroll may lie beside the window."""
        for name, item in self._offers().items():
            left = item.mapToScene(QPointF(0, 0)).x()
            if left < 0 or left + item.width() > self._window.width():
                self.found.faults.append(f"{face.page}: {name} reaches out of the window")

    def _check_leaving(self, face: Face) -> None:
        for _touch in range(12):
            if self._page() in WITHOUT_A_WAY_BACK:
                return
            name = next((each for each in LEAVING if self._offer(each) is not None), None)
            if name is None:
                break
            self._press(name)
        self.found.faults.append(f"{face.page}: no way back to the first page")

    def _check_idling(self, face: Face) -> None:
        """Left alone, the kiosk asks, then forgets everything (a number on the screen has its own countdown)."""
        for _second in range(4):
            self._stand.clock.advance(PATIENCE)
            self._stand.clock.advance(timedelta(seconds=WARNING_S))
            self._settle()
            if self._page() in WITHOUT_A_WAY_BACK:
                return
        self.found.faults.append(f"{face.page}: stays when nobody is there")

    # ------------------------------------------------------------------ seeing

    def _page(self) -> str:
        return str(self._window.property("shown"))

    def _face(self) -> Face:
        return Face(self._page(), frozenset(self._offers()))

    def _offers(self) -> dict[str, QQuickItem]:
        """What can be touched: buttons and fields, by their names; the second of a name gets a number."""
        found: dict[str, QQuickItem] = {}
        for item in self._items():
            name = _name(item)
            if _is_touchable(item) and name and not name.startswith(KEY) and not self._is_on_keyboard(item):
                while name in found:
                    name += "'"
                found[name] = item
        return found

    def _offer(self, name: str) -> QQuickItem | None:
        return self._offers().get(name)

    def _is_on_keyboard(self, item: QQuickItem) -> bool:
        return any(each.objectName() == "keyboard" for each in _ancestors(item))

    def _fingerprint(self) -> int:
        """Everything that shows, in a number."""
        focus = self._window.activeFocusItem()
        return hash(
            (
                self._page(),
                focus.objectName() if focus is not None else "",
                tuple(_look(item) for item in self._items()),
            )
        )

    def _looks_changed(self) -> bool:
        look = self._stand.model.props
        return look.larger_text or look.high_contrast or look.language != "id"

    def _is_answered(self, name: str) -> bool:
        """Whether it is a choice that stands already, or its answer does: touching it again rightly changes nothing."""
        if self.sees(SAYING.get(name, "-")):
            return True
        item = self._offer(name)
        interface = QAccessible.queryAccessibleInterface(item) if item is not None else None
        if interface is None:
            return False
        return interface.role() == QAccessible.Role.RadioButton and bool(interface.state().checked)

    def _note(self, face: Face, way: Way) -> None:
        if face in self._seen or not face.page or (self._only and face.page not in self._only):
            return
        self._seen.add(face)
        self._per_page[face.page] = self._per_page.get(face.page, 0) + 1
        if self._per_page[face.page] <= MOST_PER_PAGE.get(face.page, FEW):
            self.found.pages.add(face.page)
            self._to_do.append((face, way))

    # ------------------------------------------------------------------ doing

    def _press(self, name: str) -> None:
        item = self._offer(name)
        if item is None:
            return
        self._activate()
        self._bring_into_view(item)
        self._let_rest(item)
        self._tap(item.mapToScene(_centre(item)).toPoint())
        self._settle()

    def _go(self, name: str) -> None:
        """Once more the way somebody touched before: without the finger, which takes its time."""
        item = self._offer(name)
        if item is None or not item.inherits("QQuickAbstractButton"):
            self._press(name)
            return
        QMetaObject.invokeMethod(item, "click")
        self._settle()

    def _go_home(self) -> None:
        self._stand.model.leave()
        self._stand.model.help.dismiss()
        forget_input()
        self._settle()

    def _settle(self) -> None:
        settle()
        run_until(lambda: not self._window.property("turning"), TURN)
        settle()


def _ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _is_touchable(item: QQuickItem) -> bool:
    button = item.inherits("QQuickAbstractButton")
    typed = item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
    return (button or typed) and item.isEnabled() and item.width() > 0 and item.height() > 0


def _name(item: QQuickItem) -> str:
    """The object's own name; of what has none, what a screen reader calls it."""
    return item.objectName() or accessible_name(item)


def _centre(item: QQuickItem) -> QPointF:
    return QPointF(item.width() / 2, item.height() / 2)


def _look(item: QQuickItem) -> tuple[object, ...]:
    stands = [item.property(name) for name in ("text", "chosen", "ticked", "on", "checked")]
    return (item.objectName(), round(item.width()), round(item.height()), item.isEnabled(), *map(str, stands))
