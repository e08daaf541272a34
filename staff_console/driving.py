"""An officer who works the console by keyboard and mouse: for the demo, for training, and for tests.

Everything is done by window events; what comes of it is read from the widgets. Nothing here knows the database.
"""

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from shared.visits.contact_operations import ContactForm
from shared.visits.data_needs import DataNeedForm
from shared.visits.guest_form import GuestForm
from staff_console.widgets.banner import Banner
from staff_console.widgets.field import Choice
from staff_console.widgets.table import Table

WidgetT = TypeVar("WidgetT", bound=QWidget)
MORE = (
    "companion",
    "media",
    "visit_kind",
    "group_men",
    "group_women",
    "disability",
    "disability_kind",
    "wants_priority",
    "assistance",
    "nationality",
    "nationality_other",
)
"""What the registration page folds away."""

PATIENCE_S = 15.0
_LOOK_EVERY_MS = 10


class NotSeen(AssertionError):
    """What the officer waited for did not come."""


class Officer:
    """Sits at one console window. Every act waits until the screen shows that it was done, at most 15 s."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def sign_in(self, login: str, password: str) -> None:
        """Type name and password; ends at the desks, at the workspace, or with the words of a refusal."""
        self.wait(lambda: self.sees("login"), "the sign-in page")
        self.retype("login", login)
        self.retype("password", password)
        self._key("Return")
        self.wait(
            lambda: self.sees("deskTitle") or self.sees("workspace") or self._said("signInTrouble") != "",
            "an answer to the sign-in",
        )

    def choose_desk(self, number: int) -> None:
        """Take the desk of this number (1 to 9) by its digit."""
        self.wait(lambda: self.sees(f"desk_{number}"), f"desk {number}")
        self._key(str(number))
        self.wait(lambda: self.text("pageSubtitle") != "" and self.sees("verb_finish"), "the queue desk")

    def press(self, keys: str) -> None:
        """Press a key or chord ("F2", "Ctrl+N") wherever the focus is."""
        self._key(keys)
        QApplication.processEvents()

    def click(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        centre = QPoint(button.width() // 2, button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, centre)

    def call_next(self) -> str:
        """F2; returns the number called."""
        self.wait(lambda: self._enabled("verb_call_next"), "somebody to call")
        self._key("F2")
        self.wait(lambda: self._enabled("verb_arrived"), "the call")
        return self.text("currentNumber")

    def recall(self) -> None:
        """F3."""
        self._key("F3")

    def start_service(self) -> None:
        """F4: the visitor has come."""
        self.wait(lambda: self._enabled("verb_arrived"), "a called visitor")
        self._key("F4")
        self.wait(lambda: self._enabled("verb_finish"), "the start of the service")

    def finish_service(self) -> None:
        """F6."""
        self.wait(lambda: self._enabled("verb_finish"), "a service to finish")
        self._key("F6")
        self.wait(lambda: not self._enabled("verb_finish") and self._idle(), "the end of the service")

    def mark_absent(self) -> None:
        """F8, and yes to the question."""
        self.wait(lambda: self._enabled("verb_no_show"), "a called visitor")
        self._key("F8")
        self.wait(lambda: self.sees("questionAgree"), "the question")
        self._key("Return")
        self.wait(self._idle, "an empty desk")

    def register_guest(
        self, service_key: str, guest: GuestForm, *, agrees: bool = True, keeps_optional: bool = True
    ) -> str:
        """Fill in the guest book by keyboard and give a number; returns it, or "" when the form was refused."""
        self.fill_guest(service_key, guest, agrees=agrees, keeps_optional=keeps_optional)
        before = self.text("issuedNumber")
        self._key("Ctrl+Return")
        self.wait(lambda: self.text("issuedNumber") != before or bool(self.errors()), "a number")
        return "" if self.errors() else self.text("issuedNumber")

    def fill_guest(
        self, service_key: str, guest: GuestForm, *, agrees: bool = True, keeps_optional: bool = True
    ) -> None:
        """Pick the service and type everything the guest says; nothing is sent yet."""
        self.open_page("reception")
        self.wait(lambda: self.sees(f"service_{service_key}"), "the services")
        self._focus(f"service_{service_key}")
        self._key("Space")
        for name in GuestForm.__slots__:
            self._fill(name, getattr(guest, name))
        self._fill_more(guest)
        self._tick("consent", on=agrees)
        if self.sees("optionalConsent"):
            self._tick("optionalConsent", on=keeps_optional)

    def _tick(self, name: str, *, on: bool) -> None:
        if on != self.find(QAbstractButton, name).isChecked():
            self._focus(name)
            self._key("Space")

    def fill_rest(self, guest: GuestForm, *, agrees: bool = True) -> None:
        """Type what the guest says into a form that knows the service and part of it already."""
        for name in GuestForm.__slots__:
            self._fill(name, getattr(guest, name))
        if agrees:
            self.tick("consent")

    def tick(self, name: str) -> None:
        if not self.find(QAbstractButton, name).isChecked():
            self._focus(name)
            self._key("Space")

    def choose(self, name: str, key: str) -> None:
        """Pick the entry of this key in a list, by arrows."""
        self._choose(self.find(Choice, name), key)

    def choose_named(self, name: str, words: str) -> None:
        """Pick the entry that reads so."""
        choice = self.find(Choice, name)
        self._choose(choice, str(choice.itemData(choice.findText(words))))

    def has_choice(self, name: str, key: str) -> bool:
        return self.find(Choice, name).findData(key) >= 0

    def log_contact(self, contact: ContactForm) -> None:
        """Ctrl+D on the registration page; type everything and save. Ends at the errors, or once it is saved."""
        self.open_page("reception")
        self._key("Ctrl+D")
        self.wait(lambda: self.sees("contactDialog"), "the dialog")
        for name in ContactForm.__slots__:
            self._fill(f"contact_{name}", getattr(contact, name))
        self._key("Ctrl+Return")
        self.wait(lambda: bool(self.errors()) or not self.sees("contactDialog"), "the contact")

    def _fill_more(self, guest: GuestForm) -> None:
        """What stands folded away, opened only for who says something there."""
        given = [name for name in MORE if getattr(guest, name)]
        if not given and not guest.wanted_services and not guest.data_needs:
            return
        if not self.find(QAbstractButton, "moreToggle").isChecked():
            self.click("moreToggle")
        for name in given:
            self._fill(name, getattr(guest, name))
        for key in guest.wanted_services:
            self._fill(f"wanted_{key}", "yes")
        for number, need in enumerate(guest.data_needs):
            self.click("addData")
            for part in DataNeedForm.__slots__:
                self._fill(f"data_{part}_{number}", getattr(need, part))

    def open_page(self, key: str) -> None:
        """Open a page of the rail ("queue", "reception", "visits")."""
        self.click(f"rail_{key}")
        QApplication.processEvents()

    def search_visits(self, words: str) -> None:
        self.open_page("visits")
        self._key("Ctrl+F")
        self.retype("visitSearch", words)
        self._key("Return")

    def export_log(self, path: Path) -> None:
        """Save today's visit log as CSV; the file is there when this returns."""
        self.open_page("visits")
        self.wait(lambda: self.find(QAbstractButton, "exportLog").isEnabled(), "visits to save")
        self._key("Ctrl+S")
        self.wait(lambda: self.sees("exportPath"), "the question for a file name")
        self.retype("exportPath", str(path))
        self._key("Return")
        if path.exists():
            self._key("Return")
        self.wait(lambda: path.exists() and self.find(QAbstractButton, "exportLog").isEnabled(), str(path))

    def errors(self) -> dict[str, str]:
        """The errors shown at fields, by field name."""
        found = self.window.findChildren(QLabel)
        return {
            label.objectName().removesuffix("Error"): label.text()
            for label in found
            if label.objectName().endswith("Error") and label.isVisible() and label.text()
        }

    def text(self, name: str) -> str:
        """The words of a label, "" while it is not shown."""
        label = self._found(QLabel, name)
        return label.text() if label is not None and label.isVisible() else ""

    def rows(self, name: str) -> tuple[tuple[str, ...], ...]:
        """The cells of a table ("waitingTable", "visitsTable") as they are shown."""
        table = self.find(QWidget, name).parentWidget()
        while table is not None and not isinstance(table, Table):
            table = table.parentWidget()
        return table.shown_rows() if isinstance(table, Table) else ()

    def sees(self, name: str) -> bool:
        found = self._found(QWidget, name)
        return found is not None and found.isVisible()

    def picture(self) -> QImage:
        """What the window shows once it has settled."""
        for _pass in range(4):
            QApplication.processEvents()
        return self.window.grab().toImage()

    def find(self, kind: type[WidgetT], name: str) -> WidgetT:
        found = self._found(kind, name)
        if found is None:
            raise NotSeen(f"there is no {name}")
        return found

    def wait(self, seen: Callable[[], bool], what: str, seconds: float = PATIENCE_S) -> None:
        """Let the program run until `seen`. Raises `NotSeen`."""
        deadline = monotonic() + seconds
        loop = QEventLoop()
        timer = QTimer(interval=_LOOK_EVERY_MS)
        timer.timeout.connect(lambda: loop.quit() if seen() or monotonic() > deadline else None)
        timer.start()
        if not seen():
            loop.exec()
        timer.stop()
        if not seen():
            raise NotSeen(f"waited {seconds:.0f} s for {what}; notices: {self.text('toastText')!r}")

    def _found(self, kind: type[WidgetT], name: str) -> WidgetT | None:
        shown = [each for each in self.window.findChildren(kind, name) if each.isVisible()]
        return shown[-1] if shown else self.window.findChild(kind, name)

    def _said(self, banner: str) -> str:
        found = self._found(Banner, banner)
        return found.text if found is not None and found.isVisible() else ""

    def _enabled(self, verb: str) -> bool:
        found = self._found(QAbstractButton, verb)
        return found is not None and found.isVisible() and not found.accessibleDescription()

    def _idle(self) -> bool:
        return not self.text("currentNumber")

    def _fill(self, name: str, value: object) -> None:
        widget = self._found(QWidget, name)
        if not value or not isinstance(value, str) or widget is None or not widget.isVisible():
            return
        if isinstance(widget, Choice):
            self._choose(widget, value)
        elif isinstance(widget, QAbstractButton):
            if not widget.isChecked():
                self._focus(name)
                self._key("Space")
        else:
            self.retype(name, value)

    def _choose(self, choice: Choice, key: str) -> None:
        """Walk to the wanted entry by arrows, as a person without a mouse does."""
        self._focus(choice.objectName())
        wanted = choice.findData(key)
        for _step in range(choice.count()):
            if choice.currentIndex() == wanted:
                return
            self._key("Down" if choice.currentIndex() < wanted else "Up")

    def _focus(self, name: str) -> None:
        widget = self.find(QWidget, name)
        self._come_to_front()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.wait(lambda: self._target() is widget, f"the focus at {name}")

    def retype(self, name: str, text: str) -> None:
        """Replace what stands in a field by typing."""
        self._focus(name)
        self._key("Ctrl+A")
        self._key("Delete")
        self._type(text)

    def _type(self, text: str) -> None:
        """Letters of a plain keyboard as key strokes, all others as an input method brings them."""
        for letter in text:
            if letter.isascii() and letter.isprintable():
                QTest.keyClicks(self._target(), letter)
            else:
                brought = QInputMethodEvent()
                brought.setCommitString(letter)
                QApplication.sendEvent(self._target(), brought)

    def _key(self, keys: str) -> None:
        self._come_to_front()
        QTest.keySequence(self._target(), QKeySequence(keys))

    def _come_to_front(self) -> None:
        """Keys work in the active window only, and the demo has several."""
        top = QApplication.activeModalWidget() or self.window
        if not top.isActiveWindow():
            top.activateWindow()
            self.wait(top.isActiveWindow, "the window in front")

    def _target(self) -> QWidget:
        """Where keys go: the focus of the dialog on top, or of the window."""
        top = QApplication.activeModalWidget() or self.window
        return top.focusWidget() or top
