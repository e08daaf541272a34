"""Numbers, days and times the way the office writes them (CLDR through Babel).

Indonesian: 1.234.567,89 · Jumat, 20 November 2026 · 08.05.
"""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_decimal


class Language(StrEnum):
    """The languages every screen speaks; Indonesian is the source."""

    INDONESIAN = "id"
    ENGLISH = "en"


_LOCALES = {Language.INDONESIAN: Locale("id", "ID"), Language.ENGLISH: Locale("en", "GB")}


def number(value: float, language: Language = Language.INDONESIAN) -> str:
    return format_decimal(value, locale=_LOCALES[language])


def day_name(day: date, language: Language = Language.INDONESIAN) -> str:
    return format_date(day, "EEEE", locale=_LOCALES[language])


def month_name(day: date, language: Language = Language.INDONESIAN) -> str:
    """November."""
    return format_date(day, "LLLL", locale=_LOCALES[language])


def short_day_name(day: date, language: Language = Language.INDONESIAN) -> str:
    """Sen · Mon."""
    return format_date(day, "ccc", locale=_LOCALES[language])


def long_date(day: date, language: Language = Language.INDONESIAN) -> str:
    """20 November 2026."""
    return format_date(day, "d MMMM y", locale=_LOCALES[language])


def day_and_date(day: date, language: Language = Language.INDONESIAN) -> str:
    """Jumat, 20 November 2026 · Friday, 20 November 2026."""
    return f"{day_name(day, language)}, {long_date(day, language)}"


def day_and_short_date(day: date, language: Language = Language.INDONESIAN) -> str:
    """Jumat, 20 November."""
    return f"{day_name(day, language)}, {format_date(day, 'd MMMM', locale=_LOCALES[language])}"


def clock_time(at: time | datetime, language: Language = Language.INDONESIAN) -> str:
    """08.05 · 08:05 (hours and minutes)."""
    return format_time(at, "HH.mm" if language is Language.INDONESIAN else "HH:mm", locale=_LOCALES[language])


def clock_seconds(at: time | datetime, language: Language = Language.INDONESIAN) -> str:
    """10.25.07 · 10:25:07."""
    pattern = "HH.mm.ss" if language is Language.INDONESIAN else "HH:mm:ss"
    return format_time(at, pattern, locale=_LOCALES[language])


def minutes_and_seconds(length: timedelta, language: Language = Language.INDONESIAN) -> str:
    """A waiting or service time: 11.26 · 11:26; over an hour 1.05.09 · 1:05:09. Negative lengths show as zero."""
    seconds = max(0, int(length.total_seconds()))
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    parts = [f"{hours}", f"{minute:02}", f"{second:02}"] if hours else [f"{minutes}", f"{second:02}"]
    return (":" if language is Language.ENGLISH else ".").join(parts)
