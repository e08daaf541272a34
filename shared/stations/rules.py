"""What a station is, what it may do by itself, and what makes a desk a desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.access.actor import Actor, Right
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.stations.refusals import StationRefusal

NAME_MOST = 40
DESK_NUMBER_MOST = 99
"""Spoken and printed in two digits at most."""


class StationKind(StrEnum):
    """Which of our programs runs there."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    RATING = "rating"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Station:
    """A program on a computer (`--station NAME`): recorded with every act done there."""

    id: UUID
    name: str
    kind: StationKind
    desk_id: UUID | None
    printer_id: UUID | None
    version: str
    """Of the program, as it last told."""
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """A place where visitors are called to, and the services given there."""

    id: UUID
    number: int
    name: str
    """As shown, printed and spoken: "Meja 1"."""
    services: tuple[str, ...]
    active: bool = True


_OWN_RIGHTS = {
    StationKind.KIOSK: frozenset(
        {
            Right.TAKE_TICKET,
            Right.REPRINT,
            Right.ASK_FOR_HELP,
            Right.PRINT_SHEET,
            Right.BOOK_APPOINTMENT,
        }
    ),
    StationKind.DISPLAY: frozenset({Right.SHOW_CALLS}),
    StationKind.RATING: frozenset({Right.RATE}),
    StationKind.CONSOLE: frozenset[Right](),
}


def station_actor(station: Station) -> Actor:
    """The station acting by itself; a console may do nothing before somebody signs in there."""
    return Actor(station.id, station.name, rights=_OWN_RIGHTS[station.kind])


def checked_station_name(name: str) -> str:
    """Raises `Refusal` (`TextRefusal`) at field "station"."""
    return single_line(name, "station", most=NAME_MOST)


def checked_desk(desk: Desk) -> Desk:
    """The desk with tidy texts. Raises `Refusal` for a number outside 1 to 99, a bad name or no service."""
    if not 1 <= desk.number <= DESK_NUMBER_MOST:
        raise Refusal(StationRefusal.DESK_NUMBER, "number", most=DESK_NUMBER_MOST)
    services = tuple(dict.fromkeys(single_line(service, "services") for service in desk.services))
    if not services:
        raise Refusal(StationRefusal.DESK_SERVICE, "services")
    return Desk(desk.id, desk.number, single_line(desk.name, "name", most=NAME_MOST), services, desk.active)
