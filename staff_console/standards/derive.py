"""A standard as the staff read it: every line with the paper's number and the rows it was taken from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.foundation.formats import Language
from shared.office.model import Office
from shared.office.paper_steps import PaperEntry
from shared.office.paper_view import PaperView, Standing, papers


class PartKey(StrEnum):
    TIMES = "times"
    STEPS = "steps"
    REQUIREMENTS = "requirements"
    PRODUCTS = "products"
    RULES = "rules"
    ONLINE = "online"
    LEGAL = "legal"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class PaperRow:
    printed: str
    text: str
    notes: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Part:
    key: PartKey
    rows: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True)
class PaperChoice:
    key: str
    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class StandardProps:
    """`choices` are all papers of the service, the one in force first; no part where the paper says nothing."""

    service: str = ""
    services: tuple[tuple[str, str], ...] = ()
    choices: tuple[PaperChoice, ...] = ()
    key: str = ""
    title: str = ""
    effective: str = ""
    parts: tuple[Part, ...] = ()


def derive_standard(
    office: Office, service_key: str, paper_key: str, on: date, language: Language
) -> StandardProps:
    """The paper of this key for a service, or the one in force; the first service where the key is unknown."""
    services = tuple((each.key, each.name.in_language(language)) for each in office.services)
    if not services:
        return StandardProps()
    service = service_key if office.offers(service_key) else services[0][0]
    views = papers(office, service, on, language)
    choices = tuple(PaperChoice(each.key, each.heading or each.title, each.standing) for each in views)
    view = next((each for each in views if each.key == paper_key), views[0] if views else None)
    if view is None:
        return StandardProps(service, services)
    return StandardProps(
        service, services, choices, view.key, view.title, view.effective, tuple(_parts(view))
    )


def _parts(view: PaperView) -> Iterable[Part]:
    steps = tuple(
        PaperRow(step.printed, step.text, _limits(step.limits), _rows(step.source)) for step in view.steps
    )
    found = (
        Part(PartKey.TIMES, _entries(filter(None, (view.served, view.fee, *view.times)))),
        Part(PartKey.STEPS, steps),
        Part(PartKey.REQUIREMENTS, _entries(view.requirements)),
        Part(PartKey.PRODUCTS, _entries(view.products)),
        Part(PartKey.RULES, _entries(view.rules)),
        Part(PartKey.ONLINE, _entries(view.online)),
        Part(PartKey.LEGAL, _entries(view.legal)),
        Part(PartKey.APPROVED, _entries(filter(None, (view.approver, view.related)))),
    )
    return (part for part in found if part.rows)


def _entries(entries: Iterable[PaperEntry]) -> tuple[PaperRow, ...]:
    return tuple(
        PaperRow(each.printed, each.text, (each.note,) if each.note else (), _rows(each.source))
        for each in entries
    )


def _limits(limits: Iterable[PaperEntry]) -> tuple[str, ...]:
    return tuple(f"{limit.text} [{_rows(limit.source)}]" for limit in limits)


def _rows(source: tuple[str, ...]) -> str:
    return ", ".join(source)
