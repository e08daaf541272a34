"""Whether what an office file says about appointments makes sense."""

from collections.abc import Iterator
from typing import Final

from shared.office.booking import ServiceSlots
from shared.office.model import Office
from shared.office.problems import Problem, ProblemKind

_LENGTH: Final = (5, 8 * 60)
_PLACES: Final = (1, 99)
_PUNCTUAL: Final = (0, 24 * 60)
_AHEAD: Final = (1, 365)


def booking_problems(office: Office) -> Iterator[Problem]:
    booking = office.booking
    yield from _within("booking.minutes.value", booking.minutes.value, _LENGTH)
    yield from _within("booking.places.value", booking.places.value, _PLACES)
    yield from _within("booking.early_minutes.value", booking.early_minutes.value, _PUNCTUAL)
    yield from _within("booking.grace_minutes.value", booking.grace_minutes.value, _PUNCTUAL)
    yield from _within("booking.days_ahead.value", booking.days_ahead.value, _AHEAD)
    yield from _services(booking.services.value, tuple(service.key for service in office.services))


def _services(services: tuple[ServiceSlots, ...], known: tuple[str, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, each in enumerate(services):
        path = f"booking.services.value.{index}"
        if each.service not in known:
            yield Problem(f"{path}.service", ProblemKind.NO_SUCH_SERVICE, each.service, ", ".join(known))
        if each.service in seen:
            yield Problem(f"{path}.service", ProblemKind.TWICE, each.service)
        seen.add(each.service)
        yield from _within(f"{path}.minutes", each.minutes, _LENGTH)
        yield from _within(f"{path}.places", each.places, _PLACES)


def _within(path: str, figure: int, span: tuple[int, int]) -> Iterator[Problem]:
    least, most = span
    if not least <= figure <= most:
        yield Problem(path, ProblemKind.OUT_OF_RANGE, str(figure), f"{least} – {most}")
