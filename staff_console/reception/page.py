"""The registration page: guest book at the left, what to tell the guest and the last number at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from shared.foundation.formats import Language, minutes_and_seconds
from staff_console.reception import wording
from staff_console.reception.arrivals import ArrivalsCard
from staff_console.reception.guest_fields import GuestFields
from staff_console.reception.props import ConsentProps, IssuedProps, PaperState, ReceptionProps
from staff_console.reception.service_picker import ServicePicker
from staff_console.widgets.banner import Banner
from staff_console.widgets.buttons import IconButton, KeyCap, button
from staff_console.widgets.clock_bar import LimitLine
from staff_console.widgets.field import Field, Tick
from staff_console.widgets.parts import ElidedLabel, IconLabel, Tile, card, column, label, line, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

ISSUE_KEY = "Ctrl+Return"
CONTACT_KEY = "Ctrl+D"
_CLOCK_WIDTH = 320
_PAPER = {
    PaperState.NONE: ("printer", Tone.PLAIN),
    PaperState.WAITING: ("printer-fill", Tone.INFO),
    PaperState.PRINTED: ("check-circle-fill", Tone.OK),
    PaperState.UNSURE: ("warning-fill", Tone.WARN),
    PaperState.FAILED: ("warning-circle-fill", Tone.BAD),
}


class ReceptionPage(QWidget):
    """`submitted` when the ticket is asked for; the page keeps what was typed until it is told to clear."""

    submitted = Signal()
    cleared = Signal()
    contact_wanted = Signal()
    service_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(look, "receptionTrouble", wraps=True)
        self._service_title = label("caption")
        self._service_error = label("error", name="serviceError")
        self.services = ServicePicker(look)
        self.guest = GuestFields(look)
        self._tick = Tick(look, "consent")
        self.consent = Field("consent", self._tick)
        self._optional_tick = Tick(look, "optionalConsent")
        self._optional = Field("optionalConsent", self._optional_tick)
        self.issue = button("primary", "issueTicket")
        self.clear_button = button("plain", "clearForm")
        self.contact = IconButton(look, "link", "logContact", "chats-circle-fill", CONTACT_KEY)
        self._clock = LimitLine(look, "registrationClock")
        self._clock.setFixedWidth(_CLOCK_WIDTH)
        self._told = _Told(look)
        self.given = _Given(look)
        self.arrivals = ArrivalsCard(look)
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        layout = row(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addWidget(self._form_card(look), 1)
        side = column(gap=Size.GAP)
        side.addWidget(self.arrivals)
        side.addWidget(self.given)
        side.addWidget(self._told, 1)
        contact = row(gap=Size.TIGHT)
        contact.addWidget(self.contact)
        contact.addWidget(KeyCap(look, CONTACT_KEY))
        contact.addStretch()
        side.addLayout(contact)
        holder = QWidget()
        holder.setFixedWidth(Size.LEFT_CARD - 44)
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        layout.addWidget(holder)

    def _form_card(self, look: Look) -> QFrame:
        panel = card("receptionCard")
        inner = QWidget()
        inner.setObjectName("Plain")
        inner.setLayout(self._form())
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self._scroll = scroll
        layout = column(panel, gap=0, margin=1)
        layout.addWidget(scroll, 1)
        layout.addWidget(line())
        layout.addLayout(self._foot(look))
        return panel

    def _form(self) -> QVBoxLayout:
        form = column(gap=8)
        form.setContentsMargins(Size.INSIDE, 10, Size.INSIDE, 8)
        form.addWidget(self.banner)
        heads = row()
        heads.addWidget(self._service_title)
        heads.addWidget(self._service_error)
        heads.addStretch()
        form.addLayout(heads)
        form.addWidget(self.services)
        form.addWidget(self.guest)
        form.addWidget(self.consent)
        form.addWidget(self._optional)
        form.addStretch()
        return form

    def _foot(self, look: Look) -> QHBoxLayout:
        foot = row(gap=12)
        foot.setContentsMargins(Size.INSIDE, 9, Size.INSIDE, 9)
        foot.addWidget(self.clear_button)
        foot.addStretch()
        foot.addWidget(self._clock)
        foot.addStretch()
        foot.addWidget(KeyCap(look, "Ctrl+Enter"))
        foot.addWidget(self.issue)
        return foot

    def _connect(self) -> None:
        self.issue.clicked.connect(self.submitted)
        self.clear_button.clicked.connect(self.cleared)
        self.contact.clicked.connect(self.contact_wanted)
        self.services.chosen.connect(self.service_chosen)
        shortcut = QShortcut(QKeySequence(ISSUE_KEY), self)
        shortcut.activated.connect(self.issue.click)

    @property
    def is_empty(self) -> bool:
        return self.guest.is_empty and not self.agreed and not self.agreed_optional

    @property
    def agreed(self) -> bool:
        return self._tick.isChecked()

    @property
    def agreed_optional(self) -> bool:
        return self._optional_tick.isChecked()

    def clear(self) -> None:
        """Nothing of the last guest stays in the fields, nor in their undo."""
        self.guest.clear()
        self.consent.set_value("")
        self.consent.set_error("")
        self._optional.set_value("")
        self.services.focus()

    def say(self, props: ReceptionProps, language: Language) -> None:
        self._service_title.setText(wording.service_title())
        self.services.say(props.services, props.service_key)
        self.guest.say(props.form)
        self.issue.setText(wording.issuing() if props.is_working else wording.issue(numbered=props.numbered))
        self.issue.setEnabled(not props.is_working)
        self.clear_button.setText(wording.clear())
        self.contact.say(wording.log_contact())
        if props.trouble:
            self.banner.say(Tone.WARN, props.trouble, "")
        else:
            self.banner.hide()
        if props.consent is not None:
            self._say_consent(props.consent)
        self._say_clock(props, language)
        self.given.say(props.issued)
        self.arrivals.say(props.arrivals, props.visit)

    def _say_clock(self, props: ReceptionProps, language: Language) -> None:
        self._clock.setVisible(props.clock is not None)
        if props.clock is not None and props.clock.limit is not None:
            figure = minutes_and_seconds(props.clock.elapsed, language)
            limit = wording.limit(minutes_and_seconds(props.clock.limit, language))
            late = props.clock.tone is Tone.BAD
            self._clock.say(wording.clock(late=late), figure, limit, props.clock)

    def say_errors(self, errors: dict[str, str]) -> None:
        """Show errors at their fields; the first one gets the focus and scrolls into view."""
        self._service_error.setText(errors.get("service", ""))
        self.consent.set_error(errors.get("consent", ""))
        self.guest.say_errors(errors)
        if "service" in errors:
            self.services.focus()
        elif errors.keys() == {"consent"}:
            self._tick.setFocus()
        focused = self.focusWidget()
        if focused is not None:
            self._scroll.ensureWidgetVisible(focused)

    def _say_consent(self, consent: ConsentProps) -> None:
        for tick, field, words in (
            (self._tick, self.consent, consent.agreement),
            (self._optional_tick, self._optional, consent.optional),
        ):
            tick.setText(words)
            field.say("")
            tick.setAccessibleName(words)
        self._optional.setVisible(bool(consent.optional))
        self._told.say(consent)


class _Told(QFrame):
    """The consent text, to be read out or shown to the guest."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("consentText")
        self.setProperty("surface", "card")
        self._title = label("heading", wraps=True)
        self._body = label("small", name="consentBody", wraps=True)
        self._body.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName("Plain")
        words = column(inner, gap=Size.TIGHT)
        words.addWidget(self._body)
        words.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        head = row(gap=10)
        head.addWidget(IconLabel(look, "shield-check-fill", Tone.INFO))
        head.addWidget(self._title, 1)
        layout = column(self, gap=10)
        layout.setContentsMargins(Size.INSIDE, 14, 8, 10)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    def say(self, consent: ConsentProps) -> None:
        self._title.setText(wording.told_title())
        points = "\n\n".join(f"{heading}\n{text}" for heading, text in consent.points)
        self._body.setText(f"{points}\n\n{consent.otherwise}")


class _Given(QFrame):
    """The number just given, how many are ahead, and whether the paper came out."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("issuedCard")
        self.setProperty("surface", "card")
        self._title = label("caption")
        self._none = label("quiet", wraps=True)
        self._tile = Tile(look, Size.TILE_LARGE)
        self._number = label("hero", name="issuedNumber")
        self._name = ElidedLabel("heading", name="issuedName")
        self._service = label("quiet", name="issuedService", wraps=True)
        self._icon = IconLabel(look)
        self._paper = label(name="issuedPaper", wraps=True)
        self._parts: tuple[QLabel | QWidget, ...] = (
            self._tile, self._number, self._name, self._service, self._icon, self._paper,
        )  # fmt: skip
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, gap=8)
        layout.setContentsMargins(Size.INSIDE, 14, Size.INSIDE, 14)
        layout.addWidget(self._title)
        layout.addWidget(self._none)
        number = row(gap=14)
        number.addWidget(self._tile)
        number.addWidget(self._number)
        number.addStretch()
        layout.addLayout(number)
        layout.addWidget(self._name)
        layout.addWidget(self._service)
        paper = row(gap=10)
        paper.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        paper.addWidget(self._paper, 1)
        layout.addLayout(paper)

    @property
    def number(self) -> str:
        return self._number.text()

    def say(self, issued: IssuedProps | None) -> None:
        self._title.setText(wording.given_title())
        self._none.setText(wording.none_given())
        self._none.setVisible(issued is None)
        for part in self._parts:
            part.setVisible(issued is not None)
        if issued is None:
            self._number.setText("")
            return
        self._tile.show_service(issued.letter, issued.color)
        self._number.setText(issued.label)
        self._name.setText(issued.name)
        self._service.setText(f"{issued.service}. {wording.ahead(issued.ahead)}")
        icon, tone = _PAPER[issued.paper]
        self._icon.show_icon(icon, tone)
        self._paper.setText(wording.paper(issued.paper))
