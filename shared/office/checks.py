"""Whether an office makes sense (`problems`), and whether a day can be served with it (`readiness`)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cache
from itertools import combinations
from typing import Final
from zoneinfo import available_timezones

from shared.foundation.refusals import Refusal
from shared.foundation.text import several_lines
from shared.office.booking_checks import booking_problems
from shared.office.contact_links import channel_link, web_link
from shared.office.model import Hours, Office, WeekHours
from shared.office.officials import nip_is_plausible
from shared.office.paper_checks import paper_problems
from shared.office.problems import Problem, ProblemKind
from shared.office.settings import GENERAL, OFFICE
from shared.office.standard import Limit, Standard
from shared.office.store_checks import missing_stores, store_problems
from shared.office.vocabulary import ChannelKind, Weekday

_KEY: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_PREFIX: Final = re.compile(r"[A-Z]{1,2}")
_CODE: Final = re.compile(r"\d{4}")
_ROW: Final = re.compile(r"[A-Z]\w{0,7}-[A-Za-z0-9]{1,6}")
_LONGEST_MINUTES: Final = 24 * 60
_LONGEST_TEXT: Final = 600
_LONGEST: Final = {"name": 60, "short": 90}
"""Letters that still fit on the smallest screen and the narrowest paper."""
_CHANNEL_EXAMPLES: Final = {
    ChannelKind.WEB: "ppid.bps.go.id",
    ChannelKind.SP4N_LAPOR: "www.lapor.go.id",
    ChannelKind.MAIL: "nama@bps.go.id",
    ChannelKind.WHATSAPP: "0812 3456 7890",
    ChannelKind.SMS_WHATSAPP: "0812 3456 7890",
}
_MOST_TICKETS: Final = 9999
_LONGEST_STOP: Final = 600


class MissingFact(StrEnum):
    CODE = "code"
    NAME = "name"
    ZONE = "zone"
    HOURS = "hours"
    SERVICES = "services"
    STANDARD = "standard"
    STORE = "store"


@dataclass(frozen=True, slots=True)
class Missing:
    """Something the office must still enter before it can open; `path` is where in the file, `detail` which one."""

    fact: MissingFact
    path: str
    detail: str = ""


def readiness(office: Office) -> tuple[Missing, ...]:
    """What is still missing before this valid office can serve; empty when it is ready (rows S003-X, S004-X)."""
    return tuple(_missing(office))


def _missing(office: Office) -> Iterator[Missing]:
    if not office.identity.code:
        yield Missing(MissingFact.CODE, "identity.code")
    if not office.identity.name:
        yield Missing(MissingFact.NAME, "identity.name")
    if not office.timezone.value:
        yield Missing(MissingFact.ZONE, "timezone")
    if not office.hours.week:
        yield Missing(MissingFact.HOURS, "hours.week")
    if not office.services:
        yield Missing(MissingFact.SERVICES, "services")
    governed = {key for standard in office.standards for key in standard.governs}
    for service in office.services:
        if service.key not in governed:
            yield Missing(MissingFact.STANDARD, "standards", service.key)
    for mode in missing_stores(office):
        yield Missing(MissingFact.STORE, "stores", mode.value)


def problems(office: Office) -> Iterator[Problem]:
    """Everything that makes no sense although its types are right."""
    yield from _texts(office, "")
    yield from _identity(office)
    yield from _keys(office)
    yield from _prefixes(office)
    yield from _references(office)
    yield from store_problems(office)
    yield from _hours(office.hours, "hours")
    yield from _day_limits(office)
    yield from booking_problems(office)
    yield from _same_day(office)
    for index, standard in enumerate(office.standards):
        yield from _standard(office, standard, f"standards.{index}")
        yield from paper_problems(standard, f"standards.{index}")
    yield from _lengths(office)
    yield from _ways(office)


def _texts(node: object, path: str) -> Iterator[Problem]:
    """Walk every value: texts must be plain text, sources must be row ids."""
    if isinstance(node, str):
        try:
            several_lines(node, path, most=_LONGEST_TEXT)
        except Refusal:
            yield Problem(path, ProblemKind.UNSAFE_TEXT)
    elif isinstance(node, tuple):
        for index, each in enumerate(node):
            yield from _texts(each, f"{path}.{index}")
    elif is_dataclass(node):
        for each in fields(node):
            value = getattr(node, each.name)
            if each.name == "source":
                yield from _sources(value, path)
            else:
                yield from _texts(value, f"{path}.{each.name}".lstrip("."))


def _sources(source: tuple[str, ...], path: str) -> Iterator[Problem]:
    for row in source:
        if row not in {OFFICE, GENERAL} and not _ROW.fullmatch(row):
            yield Problem(path, ProblemKind.BAD_SOURCE, row)


def _identity(office: Office) -> Iterator[Problem]:
    code, zone = office.identity.code, office.timezone.value
    if code and not _CODE.fullmatch(code):
        yield Problem("identity.code", ProblemKind.BAD_CODE, code)
    if zone and zone not in _zones():
        yield Problem("timezone", ProblemKind.NO_SUCH_ZONE, zone)
    for index, mail in enumerate(office.identity.mails):
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", mail.value):
            yield Problem(f"identity.mails.{index}.value", ProblemKind.BAD_MAIL, mail.value)
    for index, official in enumerate(office.officials):
        if not nip_is_plausible(official.nip):
            yield Problem(f"officials.{index}.nip", ProblemKind.BAD_NIP, official.nip)


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _keys(office: Office) -> Iterator[Problem]:
    if not _KEY.fullmatch(office.key):
        yield Problem("key", ProblemKind.BAD_KEY, office.key)
    for name in ("services", "standards", "officials", "links", "stores"):
        seen: set[str] = set()
        for index, each in enumerate(getattr(office, name)):
            path = f"{name}.{index}.key"
            if not _KEY.fullmatch(each.key):
                yield Problem(path, ProblemKind.BAD_KEY, each.key)
            if each.key in seen:
                yield Problem(path, ProblemKind.TWICE, each.key)
            seen.add(each.key)


def _prefixes(office: Office) -> Iterator[Problem]:
    """No prefix may open another: "P" and "PJ" would make P1… and PJ1… look alike at a glance and in search."""
    for index, service in enumerate(office.services):
        path = f"services.{index}.prefix"
        if not _PREFIX.fullmatch(service.prefix):
            yield Problem(path, ProblemKind.BAD_PREFIX, service.prefix)
        if any(
            service.prefix.startswith(other.prefix) or other.prefix.startswith(service.prefix)
            for other in office.services[:index]
        ):
            yield Problem(path, ProblemKind.PREFIX_COLLISION, service.prefix)


def _references(office: Office) -> Iterator[Problem]:
    known = tuple(service.key for service in office.services)
    for index, desk in enumerate(office.desks):
        for key in desk.services:
            if key not in known:
                yield Problem(f"desks.{index}.services", ProblemKind.NO_SUCH_SERVICE, key, ", ".join(known))


def _lengths(office: Office) -> Iterator[Problem]:
    """What stands on tiles, cards and tickets must fit there."""
    for index, service in enumerate(office.services):
        for name, text in (("name", service.name), ("short", service.short)):
            for language, words in (("id", text.id), ("en", text.en)):
                if len(words) > _LONGEST[name]:
                    path = f"services.{index}.{name}.{language}"
                    yield Problem(path, ProblemKind.TOO_LONG, str(len(words)), str(_LONGEST[name]))
    if len(office.identity.name) > _LONGEST["name"]:
        given = str(len(office.identity.name))
        yield Problem("identity.name", ProblemKind.TOO_LONG, given, str(_LONGEST["name"]))


def _ways(office: Office) -> Iterator[Problem]:
    """Links and channels must lead somewhere when a phone scans them (row S004-C4)."""
    for index, link in enumerate(office.links):
        if web_link(link.url) != link.url:
            yield Problem(f"links.{index}.url", ProblemKind.BAD_LINK, link.url)
    for index, channel in enumerate(office.complaints):
        leads = channel.kind is ChannelKind.BOX or channel_link(channel.kind, channel.value)
        if not leads:
            hint = _CHANNEL_EXAMPLES[channel.kind]
            yield Problem(f"complaints.{index}.value", ProblemKind.BAD_CHANNEL, channel.value, hint)


def _hours(hours: Hours, path: str) -> Iterator[Problem]:
    yield from _week(hours.week, f"{path}.week")
    yield from _week(hours.pause.value, f"{path}.pause")
    for index, exception in enumerate(hours.exceptions):
        if exception.last < exception.first:
            yield Problem(f"{path}.exceptions.{index}", ProblemKind.ENDS_EARLY)
        yield from _week(exception.week, f"{path}.exceptions.{index}.week")
        for before in hours.exceptions[:index]:
            if exception.first <= before.last and before.first <= exception.last:
                days = f"{before.first:%Y-%m-%d}–{before.last:%Y-%m-%d}"
                yield Problem(f"{path}.exceptions.{index}", ProblemKind.OVERLAPPING_DAYS, days)


def _day_limits(office: Office) -> Iterator[Problem]:
    known = tuple(service.key for service in office.services)
    seen: set[str] = set()
    for index, quota in enumerate(office.day_limits.quotas.value):
        path = f"day_limits.quotas.{index}"
        if quota.service not in known:
            yield Problem(f"{path}.service", ProblemKind.NO_SUCH_SERVICE, quota.service, ", ".join(known))
        if quota.service in seen:
            yield Problem(f"{path}.service", ProblemKind.TWICE, quota.service)
        if not 1 <= quota.per_day <= _MOST_TICKETS:
            yield Problem(
                f"{path}.per_day", ProblemKind.OUT_OF_RANGE, str(quota.per_day), f"1 to {_MOST_TICKETS}"
            )
        seen.add(quota.service)
    stop = office.day_limits.stop_minutes.value
    if not 0 <= stop <= _LONGEST_STOP:
        yield Problem("day_limits.stop_minutes", ProblemKind.OUT_OF_RANGE, str(stop), f"0 to {_LONGEST_STOP}")


def _week(week: tuple[WeekHours, ...], path: str) -> Iterator[Problem]:
    for day in Weekday:
        stretches = [rule.time for rule in week if day in rule.days]
        for one, other in combinations(stretches, 2):
            if one.start < other.end and other.start < one.end:
                yield Problem(path, ProblemKind.OVERLAP, day.value)


def _same_day(office: Office) -> Iterator[Problem]:
    seen: set[tuple[str, object]] = set()
    for index, standard in enumerate(office.standards):
        for key in standard.governs:
            if (key, standard.effective_from) in seen:
                yield Problem(f"standards.{index}.effective_from", ProblemKind.SAME_DAY, key)
            seen.add((key, standard.effective_from))


def _standard(office: Office, standard: Standard, path: str) -> Iterator[Problem]:
    services = tuple(service.key for service in office.services)
    for index, key in enumerate(standard.services):
        if key not in services:
            yield Problem(
                f"{path}.documents.{index}.service", ProblemKind.NO_SUCH_SERVICE, key, ", ".join(services)
            )
    for key in standard.governs:
        if key not in standard.services:
            yield Problem(f"{path}.governs", ProblemKind.NOT_COVERED, key)
    yield from _steps(standard, path)
    yield from _limits(standard, path)
    yield from _standard_references(office, standard, path)


def _steps(standard: Standard, path: str) -> Iterator[Problem]:
    for service in standard.services:
        keys = [step.key for step in standard.steps if not step.services or service in step.services]
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield Problem(f"{path}.steps", ProblemKind.TWICE, key)


def _limits(standard: Standard, path: str) -> Iterator[Problem]:
    seen: set[object] = set()
    for index, limit in enumerate(standard.limits):
        if not 1 <= limit.minutes <= _LONGEST_MINUTES:
            hint = f"1 to {_LONGEST_MINUTES}"
            yield Problem(
                f"{path}.limits.{index}.minutes", ProblemKind.OUT_OF_RANGE, str(limit.minutes), hint
            )
        if (what := _what_is_limited(limit)) in seen:
            yield Problem(f"{path}.limits.{index}", ProblemKind.TWICE, limit.of)
        seen.add(what)


def _what_is_limited(limit: Limit) -> tuple[object, ...]:
    return limit.of, limit.start, limit.medium


def _standard_references(office: Office, standard: Standard, path: str) -> Iterator[Problem]:
    papers = tuple(each.key for each in office.standards)
    for index, loan in enumerate(standard.borrowed_limits):
        if loan.standard not in papers:
            where = f"{path}.borrowed_limits.{index}.standard"
            yield Problem(where, ProblemKind.NO_SUCH_STANDARD, loan.standard, ", ".join(papers))
    officials = tuple(each.key for each in office.officials)
    if standard.signer is not None and standard.signer.official not in officials:
        where = f"{path}.signer.official"
        yield Problem(where, ProblemKind.NO_SUCH_OFFICIAL, standard.signer.official, ", ".join(officials))
