"""Hours of a week in a line of text, as people type and read them: "Senin–Kamis 08.00–15.00; Jumat 08.00–15.30"."""

import re
from collections.abc import Iterable

from shared.foundation.formats import Language, clock_time
from shared.foundation.refusals import Refusal
from shared.office.model import WeekHours
from shared.office.refusals import OfficeRefusal
from shared.office.times import TimeSpellingError, parse_interval
from shared.office.vocabulary import Weekday

_ALL = tuple(Weekday)
_NAMES = {
    Language.INDONESIAN: ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
    Language.ENGLISH: tuple(day.value for day in _ALL),
}
_PART = re.compile(r"(?P<days>[^\d]*?)\s*(?P<time>\d.*)")
_DASH = "–"


def parse_week(text: str, field: str) -> tuple[WeekHours, ...]:
    """The hours of a line: parts divided by ";", days before the time, no days for every day.

    Day names Indonesian or English, three letters are enough, "-" for a row of days, "," between single ones.
    Raises `Refusal` HOURS_UNREADABLE at `field`. An empty line gives nothing.
    """
    return tuple(_part(part.strip(), field) for part in text.split(";") if part.strip())


def week_words(week: Iterable[WeekHours], language: Language) -> str:
    """The same hours as a line that `parse_week` reads again."""
    return "; ".join(_words(rule, language) for rule in week)


def _part(text: str, field: str) -> WeekHours:
    found = _PART.fullmatch(text)
    if found is None:
        raise Refusal(OfficeRefusal.HOURS_UNREADABLE, field, given=text[:40])
    try:
        return WeekHours(_days(found["days"].strip(" ,:=")), parse_interval(found["time"]))
    except (LookupError, TimeSpellingError) as error:
        raise Refusal(OfficeRefusal.HOURS_UNREADABLE, field, given=text[:40]) from error


def _days(text: str) -> tuple[Weekday, ...]:
    if not text:
        return _ALL
    days: set[Weekday] = set()
    for part in text.split(","):
        first, _, last = part.replace(_DASH, "-").partition("-")
        start = _ALL.index(_day(first))
        end = _ALL.index(_day(last)) if last else start
        if end < start:
            raise LookupError(part)
        days.update(_ALL[start : end + 1])
    return tuple(day for day in _ALL if day in days)


def _day(word: str) -> Weekday:
    typed = word.strip().lower()
    for names in _NAMES.values():
        for day, name in zip(_ALL, names, strict=True):
            if len(typed) >= len("sen") and name.startswith(typed):
                return day
    raise LookupError(word)


def _words(rule: WeekHours, language: Language) -> str:
    times = f"{clock_time(rule.time.start, language)}{_DASH}{clock_time(rule.time.end, language)}"
    days = _named(rule.days, language)
    return f"{days} {times}" if days else times


def _named(days: tuple[Weekday, ...], language: Language) -> str:
    if len(days) == len(_ALL):
        return ""
    names = [_NAMES[language][_ALL.index(day)].capitalize() for day in days]
    places = [_ALL.index(day) for day in days]
    in_a_row = places == list(range(places[0], places[0] + len(places)))
    return f"{names[0]}{_DASH}{names[-1]}" if in_a_row and len(names) > 2 else ", ".join(names)
