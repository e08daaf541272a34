from datetime import UTC, datetime

from kiosk.reception.flow import Flow, Page
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.printing.rules import Advice, PaperAdvice
from shared.printing.status import Condition
from shared.queueing.issuing import IssuedTicket, TicketRequest
from shared.visitors.consents import answer
from shared.visits.guest_form import GuestForm
from shared.visits.states import EntrySource


def request() -> TicketRequest:
    consent = answer(Language.INDONESIAN, given=True)
    return TicketRequest("library", GuestForm(name="Melur"), consent, EntrySource.KIOSK)


def ticket(of: TicketRequest) -> IssuedTicket:
    advice = PaperAdvice(Advice.READY, Condition.READY)
    now = datetime(2026, 11, 20, tzinfo=UTC)
    return IssuedTicket(of.ticket_id, new_id(), "P001", "library", now, 0, "PST:X", None, advice)


def test_the_way_leads_over_all_sheets_to_the_consent_and_back() -> None:
    flow = Flow().choose("library")
    places = [flow := flow.advance(3) for _ in range(3)]
    assert [(each.page, each.sheet) for each in places] == [
        (Page.GUEST_BOOK, 1),
        (Page.GUEST_BOOK, 2),
        (Page.CONSENT, 2),
    ]
    returns = [flow := flow.back(3) for _ in range(4)]
    assert [(each.page, each.sheet) for each in returns] == [
        (Page.GUEST_BOOK, 2),
        (Page.GUEST_BOOK, 1),
        (Page.GUEST_BOOK, 0),
        (Page.HOME, 0),
    ]


def test_going_back_loses_nothing_until_home() -> None:
    flow = Flow().choose("library").write("name", "Melur").advance(2).write("need", "Data").back(2)
    assert (flow.form.name, flow.form.need) == ("Melur", "Data")
    assert flow.back(2) == Flow()


def test_writing_takes_the_old_complaint_away() -> None:
    flow = Flow().choose("library").leave("name")
    assert flow.checked == {"name"}
    assert flow.write("name", "M").checked == frozenset()


def test_while_a_ticket_is_asked_for_the_request_stays_the_same() -> None:
    first, second = request(), request()
    flow = Flow(page=Page.CONSENT).ask(first)
    assert flow.busy
    assert flow.ask(second).request is first


def test_with_the_ticket_everything_typed_is_gone() -> None:
    asked = request()
    flow = Flow(page=Page.CONSENT, service_key="library", form=asked.guest).ask(asked)
    with_ticket = flow.receive(ticket(asked))
    assert with_ticket.page is Page.TICKET
    assert with_ticket.form == GuestForm()
    assert with_ticket.request is None


def test_looking_beside_the_way_comes_back_to_the_same_sheet() -> None:
    flow = Flow().choose("library").advance(3).look_at(Page.PRIVACY).back(3)
    assert (flow.page, flow.sheet) == (Page.GUEST_BOOK, 1)
