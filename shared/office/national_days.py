"""Indonesia's national holidays and cuti bersama, by the `holidays` package (joint ministerial decrees).

Only operations that write the calendar come here: importing and computing takes most of a second, so public screens
and screen threads read what was stored (docs/decisions/0020).
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import lru_cache

from shared.office.calendar import Calendar, NationalDay
from shared.office.settings import Text

_PUBLIC, _JOINT_LEAVE = "public", "government"
_ESTIMATED = {"id": "(perkiraan)", "en_US": "(estimated)"}
"""The package's own marks on dates that the moon still decides."""
_LEAVE = ("Cuti Bersama ", " Joint Holiday")
"""Its words for cuti bersama; screens say that in their own words, before the name."""


def national_days(years: tuple[int, ...]) -> tuple[NationalDay, ...]:
    """Those of these years, in order of date."""
    return tuple(known for year in sorted(years) for known in _of_year(year))


def around(calendar: Calendar, today: date) -> Calendar:
    """The calendar with the national days of last year to the year after next, and older ones as they were known."""
    years = tuple(range(today.year - 1, today.year + 3))
    older = tuple(known for known in calendar.national if known.day.year < years[0])
    return replace(calendar, national=older + national_days(years), years=years)


@lru_cache(maxsize=16)
def _of_year(year: int) -> tuple[NationalDay, ...]:
    found = [known for category in (_PUBLIC, _JOINT_LEAVE) for known in _of_category(year, category)]
    return tuple(sorted(found, key=lambda known: (known.day, known.joint_leave)))


def _of_category(year: int, category: str) -> list[NationalDay]:
    names, translated = (_names(year, category, language) for language in _ESTIMATED)
    return [
        NationalDay(
            day,
            Text(_bare(name), _bare(translated[day])),
            joint_leave=category == _JOINT_LEAVE,
            estimated=any(mark in name for mark in _ESTIMATED.values()),
        )
        for day, name in names.items()
    ]


def _names(year: int, category: str, language: str) -> Mapping[date, str]:
    from holidays import country_holidays

    return country_holidays("ID", years=year, categories=(category,), language=language)


def _bare(name: str) -> str:
    """Two days of one date come as "A; B"; the mark of an estimate is said elsewhere."""
    for mark in _ESTIMATED.values():
        name = name.replace(f" {mark}", "")
    for word in _LEAVE:
        name = name.replace(word, "")
    return name.replace("; ", " · ")
