"""Sign in: user name, password, and calm words when it does not work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shared.foundation.formats import Language, minutes_and_seconds
from staff_console.entrance import wording
from staff_console.entrance.band import BandPage
from staff_console.entrance.props import SignInProps
from staff_console.widgets.banner import Banner
from staff_console.widgets.buttons import IconButton, button
from staff_console.widgets.emblem import Emblem
from staff_console.widgets.field import Field
from staff_console.widgets.parts import IconLabel, card, centred, column, label, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Theme, Tone


class PasswordEdit(QLineEdit):
    """A password; `caps(True)` once a key shows that Caps Lock is on."""

    caps = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps.emit(False)
        elif len(typed) == 1 and typed.isalpha() and typed.upper() != typed.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(typed.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caps.emit(False)


class SignInPage(BandPage):
    """`asked(login, password)`; the password leaves the field at once."""

    asked = Signal(str, str)
    theme_toggled = Signal()
    language_toggled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._office = label("quiet", name="signInOffice")
        self._title = label("title", name="signInTitle")
        self.login = Field("login", QLineEdit())
        self.login.editor.setObjectName("login")
        self._password_edit = PasswordEdit("password")
        self.password = Field("password", self._password_edit)
        self._caps = _CapsHint(look)
        self.banner = Banner(look, "signInTrouble", wraps=True)
        self.enter = button("primary", "signIn")
        self.theme = IconButton(look, "link", "toggleTheme", "circle-half-fill")
        self.language = IconButton(look, "link", "toggleLanguage", "globe-bold")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        panel = card("signInCard")
        panel.setFixedWidth(Size.NARROW_CARD)
        layout = column(panel, gap=Size.GAP, margin=28)
        layout.addLayout(self._heading())
        layout.addWidget(self.banner)
        layout.addWidget(self.login)
        layout.addWidget(self.password)
        layout.addWidget(self._caps)
        layout.addSpacing(Size.HAIR)
        layout.addWidget(self.enter)
        page = column(self, gap=Size.TIGHT)
        page.addStretch(2)
        page.addLayout(centred(panel))
        page.addLayout(self._switches())
        page.addStretch(3)

    def _heading(self) -> QHBoxLayout:
        words = column(gap=0)
        words.addWidget(self._title)
        words.addWidget(self._office)
        heading = row(gap=Size.GAP)
        heading.addWidget(Emblem(Size.EMBLEM))
        heading.addLayout(words, 1)
        return heading

    def _switches(self) -> QHBoxLayout:
        switches = row(gap=Size.GAP)
        switches.addStretch()
        switches.addWidget(self.language)
        switches.addWidget(self.theme)
        switches.addStretch()
        return switches

    def _connect(self) -> None:
        self.enter.clicked.connect(self._ask)
        self._password_edit.returnPressed.connect(self._ask)
        self._password_edit.caps.connect(self._caps.setVisible)
        match self.login.editor:
            case QLineEdit() as editor:
                editor.returnPressed.connect(self._password_edit.setFocus)
            case _:
                pass
        self.theme.clicked.connect(self.theme_toggled)
        self.language.clicked.connect(self.language_toggled)

    def say(self, props: SignInProps, language: Language) -> None:
        self._title.setText(wording.title())
        self._office.setText(props.office)
        self.login.say(wording.login())
        self.password.say(wording.password())
        self._caps.say(wording.caps())
        self.enter.setText(wording.entering() if props.is_working else wording.enter())
        self.enter.setEnabled(not props.is_working and not props.locked_seconds)
        self.language.say(wording.other_language())
        self.theme.say(wording.other_theme(dark=self._look.theme is Theme.DARK))
        self._say_trouble(props, language)

    def _say_trouble(self, props: SignInProps, language: Language) -> None:
        if props.locked_seconds:
            left = minutes_and_seconds(wording.seconds(props.locked_seconds), language)
            self.banner.say(Tone.BAD, wording.locked(), wording.locked_left(left))
        elif props.error:
            self.banner.say(Tone.WARN, props.error, "")
        else:
            self.banner.hide()

    def clear(self) -> None:
        """Ready for the next person: nothing of the last one remains, not even for Undo."""
        for field in (self.login, self.password):
            field.set_value("")
        self.login.editor.setFocus()

    def _ask(self) -> None:
        login, password = self.login.value().strip(), self.password.value()
        self.login.set_error("" if login else wording.missing_login())
        self.password.set_error("" if password else wording.missing_password())
        if not login or not password:
            (self.password if login else self.login).editor.setFocus()
            return
        self.password.set_value("")
        self.asked.emit(login, password)


class _CapsHint(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("capsHint")
        self._words = label("small")
        layout: QVBoxLayout | QHBoxLayout = row(self, gap=6)
        layout.addWidget(IconLabel(look, "arrow-fat-up-fill", Tone.WARN, Size.ICON_SMALL))
        layout.addWidget(self._words, 1)
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
