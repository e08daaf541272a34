"""How offices spell the time of day: "8.30", "08.30" and "08:30" are the same moment (SOP row S002-H5)."""

import re
from datetime import time

from shared.office.settings import Interval

_TIME = re.compile(r"(?P<hour>\d{1,2})[.:](?P<minute>\d{2})")
_DASH = re.compile(r"\s*[-–]\s*")


class TimeSpellingError(ValueError):
    """The text is no time of day, or no stretch of one."""


def parse_time(text: str) -> time:
    """The time of day written as "8.30", "08.30" or "08:30". TimeSpellingError for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise TimeSpellingError(text)
    try:
        return time(int(found["hour"]), int(found["minute"]))
    except ValueError as error:
        raise TimeSpellingError(text) from error


def parse_interval(text: str) -> Interval:
    """The stretch written as "08.00-15.30". TimeSpellingError when it is no time or does not end after it starts."""
    start, *rest = _DASH.split(text.strip())
    if len(rest) != 1:
        raise TimeSpellingError(text)
    interval = Interval(parse_time(start), parse_time(rest[0]))
    if interval.start >= interval.end:
        raise TimeSpellingError(text)
    return interval
