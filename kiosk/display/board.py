"""From what is known to what the screen shows: pure."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from kiosk.display.announcing import SILENT, Announcing
from kiosk.display.reading import Reading
from shared.foundation.formats import Language, clock_time, day_and_short_date, day_name, long_date
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.opening import DayKind, Opening, OpeningState
from shared.office.opening import opening as opening_at
from shared.office.paper_view import served_within
from shared.queueing.queries import Call

TILES = 4
"""More services than this turn pages (look.md §5)."""

CALL_STAYS = timedelta(minutes=15)
"""After closing time the board stays while a called visitor may still be on the way to the desk."""


class Page(StrEnum):
    STARTING = "starting"
    BOARD = "board"
    CLOSED = "closed"
    UPDATING = "updating"


@dataclass(frozen=True, slots=True)
class CallRow:
    label: str
    desk: str


@dataclass(frozen=True, slots=True)
class Tile:
    letter: str
    name: str
    waiting: int
    colour: str
    served: str = ""
    """The completion time in words, "" where the paper says none (row S003-T0)."""


@dataclass(frozen=True, slots=True)
class BoardProps:
    """What QML binds to; a field per notify signal of the model."""

    page: Page = Page.STARTING
    lost: bool = False
    office_name: str = ""
    clock: str = ""
    day_name: str = ""
    date: str = ""
    call_label: str = ""
    call_desk: str = ""
    call_service: str = ""
    announced: int = 0
    """Sequence of the call that fills the screen, 0 for none."""
    earlier: tuple[CallRow, ...] = ()
    tiles: tuple[Tile, ...] = ()
    hours: str = ""
    on_break: bool = False
    closing_time: str = ""
    """Empty unless open."""
    next_day: str = ""
    """Empty when service starts (again) today."""
    next_time: str = ""
    """Empty when nothing is known."""
    day_kind: DayKind = DayKind.USUAL
    day_note: str = ""
    """Why today has the hours it has, and the name of the day or span."""


@dataclass(frozen=True, slots=True)
class Known:
    """All the board is derived from."""

    now: datetime
    language: Language
    reading: Reading | None = None
    announcing: Announcing = SILENT
    lost: bool = False
    unusable: bool = False
    tile_page: int = 0


def derive(known: Known) -> BoardProps:
    if known.unusable:
        return BoardProps(Page.UPDATING)
    if known.reading is None:
        return BoardProps(lost=known.lost)
    office = known.reading.office
    local = office_rules.local_time(office, known.now)
    opening = opening_at(office, known.reading.calendar, known.now)
    current = known.announcing.current
    return BoardProps(
        page=_page(known, known.reading, opening),
        lost=known.lost,
        office_name=office.name,
        clock=clock_time(local, known.language),
        day_name=day_name(local.date(), known.language),
        date=long_date(local.date(), known.language),
        call_label=current.label if current else "",
        call_desk=current.desk_name if current else "",
        call_service=service_name(office, current, known.language) if current else "",
        announced=known.announcing.announced.sequence if known.announcing.announced else 0,
        earlier=tuple(CallRow(call.label, call.desk_name) for call in known.announcing.earlier),
        tiles=tiles(known.reading, known.tile_page, local.date(), known.language),
        hours=hours(opening, known.language),
        on_break=opening.state is OpeningState.BREAK,
        closing_time=zoned(office, opening.until if opening.is_open else None, known.language),
        next_day=next_day(opening, known.language),
        next_time=zoned(office, opening.next_opening, known.language),
        day_kind=opening.kind,
        day_note=opening.note.in_language(known.language) if opening.note else "",
    )


def tile_pages(reading: Reading) -> int:
    return max(1, -(-len(reading.office.services) // TILES))


def tiles(reading: Reading, page: int, on: date, language: Language) -> tuple[Tile, ...]:
    """The four services of this page, with how many wait for each."""
    first = page % tile_pages(reading) * TILES
    return tuple(
        Tile(
            service.prefix,
            service.brief_name.in_language(language),
            reading.waiting.get(service.key, 0),
            service.colour.value,
            served_within(reading.office, service.key, on, language),
        )
        for service in reading.office.services[first : first + TILES]
    )


def service_name(office: Office, call: Call, language: Language) -> str:
    """A service the office has dropped meanwhile has no name left; the number and the desk say enough."""
    if not office.offers(call.service_key):
        return ""
    return office.service(call.service_key).name.in_language(language)


def hours(opening: Opening, language: Language) -> str:
    """Today's hours as on the door: 08.00–12.00, 13.00–15.30."""
    return ", ".join(
        f"{clock_time(interval.start, language)}–{clock_time(interval.end, language)}"
        for interval in opening.intervals
    )


def next_day(opening: Opening, language: Language) -> str:
    """Senin, 23 November."""
    at = opening.next_opening
    return "" if at is None or at.date() == opening.day else day_and_short_date(at.date(), language)


def zoned(office: Office, at: datetime | None, language: Language) -> str:
    """08.00 WIB."""
    return "" if at is None else f"{clock_time(at, language)} {office_rules.zone_label(office, at)}"


def _page(known: Known, reading: Reading, opening: Opening) -> Page:
    if opening.state in {OpeningState.OPEN, OpeningState.NOT_SET} or sum(reading.waiting.values()):
        return Page.BOARD
    current = known.announcing.current
    if current is not None and known.now - current.at < CALL_STAYS:
        return Page.BOARD
    return Page.CLOSED
