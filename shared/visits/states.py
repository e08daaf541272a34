"""The visit's states and what can happen to it (requirements §1.9.1)."""

from enum import StrEnum


class VisitState(StrEnum):
    REGISTERING = "registering"
    """Arrived, not in line yet: being screened, storing a bag, filling the guest book, fetching a number."""
    WAITING = "waiting"
    CALLED = "called"
    IN_SERVICE = "in_service"
    AWAITING_RATING = "awaiting_rating"
    RETURNING = "returning"
    """Served; something held for the visitor is still to be given back."""
    CLOSED = "closed"
    NO_SHOW = "no_show"
    """Did not come when called, and was not served before."""
    LEFT = "left"
    """Went away, or let the number expire, without being served."""


OPEN_STATES = frozenset(
    {
        VisitState.REGISTERING,
        VisitState.WAITING,
        VisitState.CALLED,
        VisitState.IN_SERVICE,
        VisitState.AWAITING_RATING,
        VisitState.RETURNING,
    }
)

_NEXT: dict[VisitState, frozenset[VisitState]] = {
    VisitState.REGISTERING: frozenset({VisitState.WAITING, VisitState.LEFT}),
    VisitState.WAITING: frozenset({VisitState.CALLED, VisitState.LEFT}),
    VisitState.CALLED: frozenset(
        {
            VisitState.IN_SERVICE,
            VisitState.NO_SHOW,
            VisitState.AWAITING_RATING,
            VisitState.RETURNING,
            VisitState.CLOSED,
        }
    ),
    VisitState.IN_SERVICE: frozenset(
        {VisitState.WAITING, VisitState.AWAITING_RATING, VisitState.RETURNING, VisitState.CLOSED}
    ),
    VisitState.AWAITING_RATING: frozenset({VisitState.RETURNING, VisitState.CLOSED}),
    VisitState.RETURNING: frozenset({VisitState.CLOSED}),
    VisitState.CLOSED: frozenset(),
    VisitState.NO_SHOW: frozenset(),
    VisitState.LEFT: frozenset(),
}


def states_before(target: VisitState) -> frozenset[VisitState]:
    """The states a visit may become `target` from; every other jump is refused."""
    return frozenset(state for state, following in _NEXT.items() if target in following)


class EventKind(StrEnum):
    """What happened in a visit; every clock starts and stops at one of these."""

    GUEST_BOOK_OPENED = "guest_book_opened"
    """When somebody began to fill it in, before there was a visit to record it with (S000-2)."""
    OPENED = "opened"
    APPOINTMENT_KEPT = "appointment_kept"
    """Came with an appointment (S000-1d)."""
    SCREENED = "screened"
    GUEST_ENTRY_SAVED = "guest_entry_saved"
    MEDIUM_CHOSEN = "medium_chosen"
    """Printed, electronic or both; chosen again when the visitor switches (S000-3)."""
    TICKET_ISSUED = "ticket_issued"
    LISTED = "listed"
    """In line without a number (S002-3)."""
    CALLED = "called"
    RECALLED = "recalled"
    FETCHED = "fetched"
    """Asked to the desk by the officer in person, not called by number (C28)."""
    SERVICE_STARTED = "service_started"
    SERVICE_ENDED = "service_ended"
    BACK_IN_LINE = "back_in_line"
    """The same number waits for the next service the visitor wanted."""
    FURTHER_MISSED = "further_missed"
    """Did not come when called for a further service; what was served before counts."""
    RATING_ASKED = "rating_asked"
    RATED = "rated"
    RATING_NOT_FILLED = "rating_not_filled"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    """The number was not used in time."""
    LEFT = "left"
    STEP_OVERRIDDEN = "step_overridden"
    """A step began although one before it was not done, or the visit closed with one open; the reason beside it."""
    CARD_TAKEN = "card_taken"
    BAG_STORED = "bag_stored"
    BAG_KEPT = "bag_kept"
    """There is no bag, or it stays with the visitor: the step is over without a slot."""
    RETURN_ASKED = "return_asked"
    """All else is done: what is in custody is to go back now."""
    THINGS_RETURNED = "things_returned"
    CLOSED = "closed"


class Media(StrEnum):
    """How the visitor reads (S000-3)."""

    PRINTED = "printed"
    ELECTRONIC = "electronic"
    BOTH = "both"


class WantedState(StrEnum):
    """What became of a further service somebody wanted."""

    WANTED = "wanted"
    TAKEN_UP = "taken_up"
    DROPPED = "dropped"


class Channel(StrEnum):
    """How the visitor reached the office ("sarana"). The codes are ours: other systems number them each their way."""

    ON_SITE = "on_site"
    ONLINE = "online"
    """Through the national service portal."""
    WEBSITE = "website"
    EMAIL = "email"
    """By letter or e-mail."""
    CHAT = "chat"
    PHONE = "phone"
    OTHER = "other"


class EntrySource(StrEnum):
    """Who filled the guest entry in, and how."""

    KIOSK = "kiosk"
    ALTERNATIVE = "alternative"
    """At the kiosk, in the form that opened because logging in had failed too often (S000-2c)."""
    RECEPTION = "reception"
