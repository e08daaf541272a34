"""An office in plain lines for the command line: what is missing, what is in force, and where each value comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from shared.office.checks import Missing, MissingFact
from shared.office.model import Contact, Office, WeekHours
from shared.office.rules import standard_in_force
from shared.office.standard import Limit, Standard

MISSING = {
    MissingFact.CODE: "the four digits of its region code",
    MissingFact.NAME: "its name",
    MissingFact.ZONE: "its time zone",
    MissingFact.HOURS: "its service hours",
    MissingFact.SERVICES: "at least one service",
    MissingFact.STANDARD: "a paper that governs this service",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: what it is, its value, and the rows it was taken from."""

    label: str
    value: str
    source: tuple[str, ...] = ()


def missing_sentence(missing: Missing, file: str) -> str:
    """What to enter, and where in the file."""
    which = f" ({missing.detail})" if missing.detail else ""
    return f"{file}: before the office can open, write {MISSING[missing.fact]}{which} into {missing.path}."


def office_lines(office: Office, on: date) -> tuple[Line, ...]:
    """The office as it works on a day."""
    return (*_identity(office), *_hours(office), *_services(office, on))


def _identity(office: Office) -> Iterator[Line]:
    identity = office.identity
    yield Line("office", f"{identity.name} ({identity.code})")
    for label, setting in (("unit", identity.unit), ("team", identity.team), ("address", identity.address)):
        if setting.decided:
            yield Line(label, setting.value, setting.source)
    yield from _contacts("telephone", identity.phones)
    yield from _contacts("mail", identity.mails)
    yield from _contacts("web", identity.webs)
    yield Line("time zone", office.timezone.value, office.timezone.source)


def _contacts(label: str, contacts: Iterable[Contact]) -> Iterator[Line]:
    return (Line(label, contact.value, contact.source) for contact in contacts)


def _hours(office: Office) -> Iterator[Line]:
    for rule in office.hours.week:
        yield Line("hours", _week(rule), rule.source)
    if office.hours.without_break:
        yield Line("break", "none", office.hours.pause.source)
    for rule in office.hours.pause.value:
        yield Line("break", _week(rule), office.hours.pause.source)


def _week(rule: WeekHours) -> str:
    days = ", ".join(day.value for day in rule.days)
    return f"{days} {rule.time.start:%H.%M}-{rule.time.end:%H.%M}"


def _services(office: Office, on: date) -> Iterator[Line]:
    for service in office.services:
        yield Line("service", f"{service.prefix} {service.name.id}", service.source)
        try:
            standard = standard_in_force(office, service.key, on)
        except LookupError:
            continue
        yield from _standard(standard, service.key)


def _standard(standard: Standard, service_key: str) -> Iterator[Line]:
    document = standard.document(service_key)
    yield Line("  in force", f"{document.number} {document.title}".strip(), document.source)
    yield Line("  steps", " → ".join(step.key.value for step in standard.steps))
    for limit in standard.limits:
        yield Line("  limit", _limit(limit), limit.source)


def _limit(limit: Limit) -> str:
    medium = f" ({limit.medium.value})" if limit.medium else ""
    return f"{limit.of.value}{medium}: {limit.minutes} minutes from {limit.start.value}"
