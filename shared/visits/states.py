"""The visit's states and what can happen to it (requirements §1.9.1)."""

from enum import StrEnum


class VisitState(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    IN_SERVICE = "in_service"
    AWAITING_RATING = "awaiting_rating"
    CLOSED = "closed"
    NO_SHOW = "no_show"


OPEN_STATES = frozenset(
    {VisitState.WAITING, VisitState.CALLED, VisitState.IN_SERVICE, VisitState.AWAITING_RATING}
)

_NEXT: dict[VisitState, frozenset[VisitState]] = {
    VisitState.WAITING: frozenset({VisitState.CALLED}),
    VisitState.CALLED: frozenset({VisitState.IN_SERVICE, VisitState.NO_SHOW}),
    VisitState.IN_SERVICE: frozenset({VisitState.AWAITING_RATING, VisitState.CLOSED}),
    VisitState.AWAITING_RATING: frozenset({VisitState.CLOSED}),
    VisitState.CLOSED: frozenset(),
    VisitState.NO_SHOW: frozenset(),
}


def states_before(target: VisitState) -> frozenset[VisitState]:
    """The states a visit may become `target` from; every other jump is refused."""
    return frozenset(state for state, following in _NEXT.items() if target in following)


class EventKind(StrEnum):
    """What happened in a visit; every clock starts and stops at one of these."""

    GUEST_BOOK_OPENED = "guest_book_opened"
    """When somebody began to fill it in, before there was a visit to record it with (S000-2)."""
    OPENED = "opened"
    GUEST_ENTRY_SAVED = "guest_entry_saved"
    TICKET_ISSUED = "ticket_issued"
    CALLED = "called"
    RECALLED = "recalled"
    SERVICE_STARTED = "service_started"
    SERVICE_ENDED = "service_ended"
    RATING_ASKED = "rating_asked"
    RATED = "rated"
    RATING_NOT_FILLED = "rating_not_filled"
    NO_SHOW = "no_show"
    CLOSED = "closed"


class Channel(StrEnum):
    """How the visitor came ("sarana")."""

    ON_SITE = "on_site"


class EntrySource(StrEnum):
    """Who filled the guest entry in, and how."""

    KIOSK = "kiosk"
    ALTERNATIVE = "alternative"
    """At the kiosk, in the form that opened because logging in had failed too often (S000-2c)."""
    RECEPTION = "reception"
