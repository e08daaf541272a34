"""The reception kiosk's one view model: a visitor's way over the pages, each touch one small step."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.appointment.model import AppointmentModel
from kiosk.reception.arriving.model import ArrivingModel
from kiosk.reception.flow import APPOINTING, Flow, Page
from kiosk.reception.form import Book, derive_book, derive_sheet, number_request, open_book, ticket_request
from kiosk.reception.help.model import HelpModel
from kiosk.reception.home import derive_home
from kiosk.reception.idle import Countdown, IdleWatch, Rest, forget_input
from kiosk.reception.lobby.model import LobbyModel
from kiosk.reception.look import Look
from kiosk.reception.models import ConsentModel, GuestBookModel, HomeModel, TicketModel
from kiosk.reception.more.model import MoreModel, MoreProps
from kiosk.reception.more.topics import cards, topic_of
from kiosk.reception.news import HomeNews
from kiosk.reception.paper_watch import PaperWatch
from kiosk.reception.ports import Means
from kiosk.reception.props import (
    AskedProps,
    ConsentProps,
    Reach,
    ReceptionProps,
    Setback,
    derive_asked,
    derive_consent,
    page_now,
)
from kiosk.reception.returning.model import ReturningModel
from kiosk.reception.sheets import Layout, Step, sheet_of
from kiosk.reception.suggesting import Suggesting
from kiosk.reception.taking import TicketTaking
from kiosk.reception.ticket import PrintFacts, TicketProps, derive_ticket
from shared.appointments.queries import Appointment
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.model import Office
from shared.office.rules import office_day, standard_in_force
from shared.office.vocabulary import ScreeningItem
from shared.qt.languages import Languages
from shared.qt.snapshot import exposing
from shared.qt.wording import wording
from shared.queueing.issuing import IssuedTicket, TicketRequest
from shared.queueing.refusals import QueueRefusal
from shared.visitors.consent_texts import consent_text
from shared.visits.optional import optional_answers

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReceptionModel(exposing(ReceptionProps)):
    """Slots are the touches; every page reads its own child model. `on_idle` is called between visitors."""

    forgotten = Signal()
    """What was typed is gone from here: the keyboard forgets it too."""

    def __init__(
        self, means: Means, languages: Languages, on_idle: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(ReceptionProps(language=languages.language), parent)
        self._means = means
        self._languages = languages
        self._usual_language = languages.language
        self._flow = Flow()
        self._look = Look()
        self._setback: Setback | None = None
        self._countdown = Countdown()
        self._rest = Rest(means.clock, on_idle)
        self._home = HomeModel(self)
        self._guest_book = GuestBookModel(self._write, self._leave, self)
        self._consent = ConsentModel(ConsentProps(), self)
        self._ticket = TicketModel(TicketProps(), self)
        self._help = HelpModel(means.ports.help, means.lane, lambda: self.props.page, self)
        self._suggesting = Suggesting(means, self)
        self._more = MoreModel(MoreProps(), self)
        self._appointment = AppointmentModel(means.ports.appointment, means.lane, self)
        self._arriving = ArrivingModel(means.ports.arriving, means.lane, self)
        self._returning = ReturningModel(means.ports.returning, means.lane, self)
        self._lobby = LobbyModel(means.ports.lobby, means.lane, self._look_at, self)
        self.news = HomeNews(means, self)
        self._taking = TicketTaking(means, self)
        self.paper = PaperWatch(means, self)
        self.idle = IdleWatch(means.clock, self._count, self.leave, self._touched, self)
        self._connect()

    def _connect(self) -> None:
        self.news.changed.connect(self._show)
        self.news.minute.connect(self._show)
        self.news.minute.connect(self._arriving.tidy)
        self._taking.given.connect(self._given)
        self._taking.delayed.connect(self._delayed)
        self._taking.refused.connect(self._refused)
        self.paper.changed.connect(self._show)
        self.paper.over.connect(self.leave)
        self._languages.changed.connect(self._show)
        self._appointment.pageWanted.connect(self._appoint)
        self._appointment.arrived.connect(self._expected)
        self._arriving.pageWanted.connect(self._stop_at)
        self._suggesting.changed.connect(self._show)
        self._returning.pageWanted.connect(self._turn)
        self._returning.carried.connect(self._carry)
        self._returning.filled.connect(lambda known: self._become(self._flow.fill(known.form)))

    def close(self) -> None:
        """Stop every timer; nothing is shown or asked any more."""
        self._rest.stir()
        self._taking.drop()
        self.paper.stop()
        self.idle.stop()
        self.news.close()

    def read_help(self) -> None:
        """Somebody may have answered the call."""
        self._help.read()

    def read_printing(self) -> None:
        """A ticket or a sheet may have left the printer."""
        self.paper.read()
        self._lobby.printing.read()

    # ------------------------------------------------------------------ child models

    @Property(HomeModel, constant=True, final=True)
    def home(self) -> HomeModel:
        return self._home

    @Property(GuestBookModel, constant=True, final=True)
    def guestBook(self) -> GuestBookModel:
        return self._guest_book

    @Property(ConsentModel, constant=True, final=True)
    def consent(self) -> ConsentModel:
        return self._consent

    @Property(TicketModel, constant=True, final=True)
    def ticket(self) -> TicketModel:
        return self._ticket

    @Property(AppointmentModel, constant=True, final=True)
    def appointment(self) -> AppointmentModel:
        return self._appointment

    @Property(ArrivingModel, constant=True, final=True)
    def arriving(self) -> ArrivingModel:
        return self._arriving

    @Property(ReturningModel, constant=True, final=True)
    def returning(self) -> ReturningModel:
        return self._returning

    @Property(LobbyModel, constant=True, final=True)
    def lobby(self) -> LobbyModel:
        return self._lobby

    @Property(HelpModel, constant=True, final=True)
    def help(self) -> HelpModel:
        return self._help

    @Property(MoreModel, constant=True, final=True)
    def more(self) -> MoreModel:
        return self._more

    # ------------------------------------------------------------------ touches

    @Slot(str)
    def choose(self, service_key: str) -> None:
        """A service card."""
        if self.props.page is Page.HOME and any(
            each.key == service_key and not each.full for each in self._home.props.services
        ):
            self._begin(service_key)

    @Slot(str)
    def openCalled(self, visit_id: str) -> None:
        """The guest book of a number that was called (S003-2)."""
        called = {str(each.visit_id): each for each in self.news.facts.called} if self.news.facts else {}
        if self.props.page is Page.HOME and visit_id in called:
            guest = called[visit_id]
            self._arriving.take_up(guest.service_key, guest.visit_id)
            self._become(self._flow.choose(guest.service_key, self._means.clock.now()))

    @Slot()
    def takeNumber(self) -> None:
        """The number before the person, once, however often it is touched (S003-1)."""
        if not self._flow.busy and self._flow.page is Page.NUMBER:
            self._ask(number_request(self._flow, self._languages.language))

    @Slot()
    def showAppointments(self) -> None:
        """From the first page, open or closed: come with an appointment, or make one."""
        if self._appointment.props.offered and not self._flow.engaged:
            self._look_at(Page.APPOINTMENT)

    @Slot()
    def showOnline(self) -> None:
        self._look_at(Page.ONLINE)

    @Slot()
    def showStandards(self) -> None:
        self._look_at(Page.STANDARDS)

    @Slot()
    def showComplaints(self) -> None:
        self._look_at(Page.COMPLAINTS)

    @Slot()
    def showPrivacy(self) -> None:
        self._become(self._flow.look_at(Page.PRIVACY))

    @Slot()
    def showNoPaper(self) -> None:
        self._become(self._flow.look_at(Page.NO_PAPER))

    @Slot()
    def showKeep(self) -> None:
        """After the number: a PIN or a card for the next time."""
        if self._flow.page is Page.TICKET:
            self._become(self._flow.look_at(Page.KEEP))

    @Slot()
    def showMore(self) -> None:
        """What may be added and may be skipped."""
        if self._flow.page is Page.GUEST_BOOK:
            self._become(self._flow.show_more())

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        if self._flow.page is Page.MORE and any(each.key == topic for each in self._more.props.cards):
            self._become(self._flow.open_topic(topic))

    @Slot()
    def dropRow(self) -> None:
        """The row of data in hand is not needed after all."""
        if self._flow.topic:
            self._become(self._flow.drop_row())

    @Slot()
    def advance(self) -> None:
        """On to the next sheet; what is wrong on this one shows at its field and comes first."""
        if self._flow.page is Page.MORE:
            self._flow = self._flow.back(0)
        book = self._book()
        if book is None or self._flow.page is not Page.GUEST_BOOK:
            return
        if wrong := book.wrong(self._flow):
            self._become(self._flow.insist(frozenset(wrong)))
            self._guest_book.wrong.emit(wrong[0])
            return
        checked = self._flow.insist(frozenset(book.sheet(self._flow).keys))
        onward = checked.advance(len(book.sheets))
        if onward.page is Page.CONSENT and (beside := book.wrong_beside(checked)):
            self._point_at(beside)
            return
        self._become(onward)

    def _point_at(self, field: str) -> None:
        """Something said beside the plain sheets is wrong: its topic opens with the sentence at the field."""
        self._become(self._flow.open_topic(topic_of(field)).insist(frozenset({field})))
        self._guest_book.wrong.emit(field)

    @Slot()
    def back(self) -> None:
        if self._flow.busy:
            return
        book = self._book()
        flow = self._flow.back(len(book.sheets) if book else 0)
        if flow.engaged:
            self._become(flow)
        else:
            self._start_over()

    @Slot()
    def toggleAgreement(self) -> None:
        if not self._flow.busy:
            self._become(self._flow.toggle_agreement())

    @Slot()
    def toggleOptional(self) -> None:
        if not self._flow.busy:
            self._become(self._flow.toggle_optional())

    @Slot()
    def takeTicket(self) -> None:
        """Ask for the ticket, once, however often it is touched."""
        if self._flow.busy or self._flow.page is not Page.CONSENT:
            return
        if not self._flow.agreed:
            self._become(self._flow.miss_consent())
            return
        language, optional = self._languages.language, self._answered_optional()
        request = ticket_request(self._flow, language, optional=optional)
        self._ask(replace(request, arrival=self._returning.state.arrival))

    def _ask(self, request: TicketRequest) -> None:
        self._setback = None
        asked = self._arriving.request(request)
        self._become(self._flow.ask(asked))
        self._taking.send(asked, self._arriving.act)

    def _begin(self, service_key: str) -> None:
        """The first stop of the paper's way."""
        facts, now = self.news.facts, self._means.clock.now()
        if facts is None:
            return
        page = self._arriving.start(facts.office, service_key, office_day(facts.office, now))
        if page:
            self._become(replace(self._flow.choose(service_key, now), page=Page(page)))

    def _appoint(self, page: str) -> None:
        """Booking or coming with an appointment wants another page, as long as its visitor is there."""
        if self._flow.page in APPOINTING:
            self._become(self._flow.look_at(Page(page)))

    def _expected(self, appointment: Appointment) -> None:
        """Somebody comes with an appointment: the paper's way, what they said when booking written already."""
        if self._flow.page is Page.APPOINTMENT_FOUND:
            self._begin(appointment.service_key)
            self._arriving.expect(appointment.id)
            self._become(self._flow.expect(appointment.form))

    def _stop_at(self, page: str) -> None:
        """The next stop of the way, as long as its visitor is there."""
        if not self._flow.engaged:
            return
        if Page(page) is Page.GUEST_BOOK:
            self._become(self._flow.open_book(self._means.clock.now()))
        else:
            self._become(self._flow.look_at(Page(page)))

    @Slot()
    def reprint(self) -> None:
        self.paper.reprint()

    @Slot()
    def stay(self) -> None:
        """The visitor is still here."""
        self.idle.watch()

    @Slot()
    def leave(self) -> None:
        """Finish, cancel or idle: everything of this visitor is forgotten."""
        self._look = Look(self._look.layout)
        self._languages.choose(self._usual_language)
        self._start_over()
        self._rest.begin()

    @Slot(str)
    def useLayout(self, layout: str) -> None:
        """Which shape the screen has; the question in hand stays in hand."""
        self._relook(replace(self._look, layout=Layout(layout)))

    @Slot(bool)
    def useLargerText(self, on: bool) -> None:
        self._watch_look()
        self._relook(replace(self._look, larger_text=on))

    @Slot(bool)
    def useHighContrast(self, on: bool) -> None:
        self._watch_look()
        self._relook(replace(self._look, high_contrast=on))

    @Slot(str)
    def useLanguage(self, language: str) -> None:
        self._watch_look()
        self._languages.choose(language)

    # ------------------------------------------------------------------ what comes back

    def _write(self, field: str, text: str) -> None:
        self._become(self._flow.write(field, text))
        if field == "institution":
            self._suggesting.ask(text)

    def _leave(self, field: str) -> None:
        self._become(self._flow.leave(field))

    def _given(self, ticket: IssuedTicket) -> None:
        """The number is there: show it, forget what was typed."""
        self._setback = None
        self._suggesting.forget()
        if page := self._arriving.placed():
            self._flow = self._flow.go_on(Page(page))
            self._guest_book.forget()
            self._show()
            return
        self._flow = self._flow.receive(ticket)
        self.idle.stop()
        self.paper.follow(ticket.ticket_id, PrintFacts.of(ticket))
        self._returning.follow(ticket.visit_id)
        self._guest_book.forget()
        self.forgotten.emit()

    def _turn(self, page: str) -> None:
        """Coming again wants another page, as long as its visitor is there."""
        if self._flow.page in {Page.GUEST_BOOK, Page.RETURNING, Page.IS_YOU, Page.NEW_PIN}:
            self._become(self._flow.look_at(Page(page or Page.GUEST_BOOK)))

    def _carry(self, field: str, text: str) -> None:
        if not getattr(self._flow.form, field):
            self._become(self._flow.write(field, text))

    def _delayed(self, refusal: Refusal) -> None:
        self._setback = Setback(refusal, passing=True)
        self._show()

    def _refused(self, error: Exception) -> None:
        """For good: the field it speaks of shows, or the page for it."""
        self._setback = Setback(error, passing=False)
        self._flow = self._flow.take_back()
        book = self._book()
        match error:
            case Refusal(code=QueueRefusal.OFFICE_CLOSED):
                self.news.read()
                self.leave()
            case Refusal(field=field) if book is not None and book.owns(field):
                place = sheet_of(book.sheets, field)
                self._become(self._flow.go_to_sheet(place).insist(frozenset({field})))
                self._guest_book.wrong.emit(field)
            case Refusal(field=field) if topic_of(field):
                self._point_at(field)
            case _:
                self._show()

    def _look_at(self, page: Page) -> None:
        self._become(self._flow.look_at(page))

    def _count(self, countdown: Countdown) -> None:
        self._countdown = countdown
        self._show()

    def _touched(self) -> None:
        self._rest.stir()
        if self._flow.ticket is not None:
            self.paper.stay()

    # ------------------------------------------------------------------ derive and show

    def _start_over(self) -> None:
        """The first page: what was typed is forgotten; a chosen language or look stays until nobody goes on."""
        self._taking.drop()
        self.paper.stop()
        self.idle.stop()
        self._setback = None
        self._flow = Flow()
        if self._look != Look(self._look.layout) or self._languages.language != self._usual_language:
            self.idle.watch()
        self._show()
        self._forget()

    def _become(self, flow: Flow) -> None:
        begins = flow.engaged and not self._flow.engaged
        self._flow = flow
        if begins:
            self.idle.watch()
        self._show()

    def _relook(self, look: Look) -> None:
        """Sheets are cut anew for the new look; the first question of the old sheet decides which one shows."""
        before = self._book()
        self._look = look
        after = self._book()
        if before is not None and after is not None:
            asked = before.sheet(self._flow).questions[0].key
            self._flow = replace(self._flow, sheet=sheet_of(after.sheets, asked))
        self._show()

    def _watch_look(self) -> None:
        """A look chosen on the first page is a visitor's too, and forgotten when nobody goes on."""
        if not self._flow.engaged:
            self.idle.watch()

    def _show(self) -> None:
        language = self._languages.language
        facts, book = self.news.facts, self._book()
        if facts is not None:
            self._home.show(derive_home(facts, self._means.clock.now(), language))
            self._show_ticket(facts.office, language)
            day = office_day(facts.office, self._means.clock.now())
            self._appointment.show(facts.office, self._means.clock.now(), language)
            self._lobby.show(facts.office, day, language, self._flow.page)
        if book is not None and self._flow.ticket is None:
            self._guest_book.show(
                derive_book(self._flow, book),
                derive_sheet(self._flow, book, wording, language, self._suggesting.names),
            )
        if facts is not None and book is not None and self._flow.page is Page.MORE:
            self._more.swap(MoreProps(cards(self._flow.form, book.rules, facts.office, language)))
        self._arriving.show(language)
        self._returning.show(self._flow.service_key, language, offered=self._offers_returning())
        self._consent.swap(
            derive_consent(
                consent_text(),
                self._flow,
                self._setback,
                wording,
                language,
                optional=self._answered_optional(),
                told=self._asked(facts.office, book) if facts is not None and book is not None else (),
            )
        )
        self.swap(
            ReceptionProps(
                page=page_now(self._flow, self.news.reach, self._home.props),
                language=language,
                larger_text=self._look.larger_text,
                high_contrast=self._look.high_contrast,
                connected=self.news.reach is not Reach.AWAY,
                step=Step.TICKET if self._flow.page is Page.CONSENT else self._guest_book.props.step,
                idle_left=-1 if self._countdown.left is None else self._countdown.left,
            )
        )

    def _show_ticket(self, office: Office, language: Language) -> None:
        ticket = self._flow.ticket
        if ticket is not None:
            self._ticket.swap(
                derive_ticket(
                    ticket, office, self.paper.facts, self.paper.reprinting, self.paper.left, language
                )
            )

    def _forget(self) -> None:
        """What QML and Qt itself may still hold of the visitor."""
        self._arriving.forget()
        self._returning.forget()
        self._help.dismiss()
        self._suggesting.forget()
        self._appointment.forget()
        self._more.swap(MoreProps())
        self._guest_book.forget()
        self._ticket.swap(TicketProps())
        self._lobby.forget()
        forget_input()
        self.forgotten.emit()

    def _answered_optional(self) -> bool:
        book = self._book()
        return book is not None and bool(optional_answers(self._flow.form, book.rules))

    def _asked(self, office: Office, book: Book) -> tuple[AskedProps, ...]:
        """What the page about the data tells, while it stands."""
        if self._flow.page is not Page.PRIVACY:
            return ()
        day = office_day(office, self._means.clock.now())
        screening = standard_in_force(office, self._flow.service_key, day).screening
        measured = ScreeningItem.TEMPERATURE in screening.items.value
        return derive_asked(book.rules, minor=book.rules.is_minor(self._flow.form), temperature=measured)

    def _offers_returning(self) -> bool:
        facts, key = self.news.facts, self._flow.service_key
        if facts is None or not key:
            return False
        day = office_day(facts.office, self._means.clock.now())
        return self._means.ports.returning.offered(facts.office, key, day)

    def _book(self) -> Book | None:
        """The guest book of the chosen service, None before one is chosen."""
        facts = self.news.facts
        if facts is None or not self._flow.service_key:
            return None
        day = office_day(facts.office, self._means.clock.now())
        return open_book(
            self._means.ports.rules(facts.office, self._flow.service_key, day),
            self._look.sheets_as,
            self._flow,
            facts.office,
        )
