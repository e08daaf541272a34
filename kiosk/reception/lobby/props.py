"""What the lobby pages show, from the office, the day and what was touched: pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.reception.lobby.flow import LobbyFlow, Section
from shared.foundation.formats import Language
from shared.office.contact_links import channel_link, web_link
from shared.office.model import Office, Service
from shared.office.paper_steps import PaperStep
from shared.office.paper_view import PaperEntry, PaperView, Standing, papers

SHOWN = (Standing.IN_FORCE, Standing.BESIDE)
"""Papers of the past and the future are the staff's to read."""


@dataclass(frozen=True, slots=True)
class LineProps:
    """`printed` is the paper's own number of the line; `notes` stand below it, quieter."""

    text: str
    printed: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfferProps:
    """A service in the list: `paper` is the one in force, "" when none is."""

    key: str
    title: str
    icon: str
    colour: str
    paper: str
    facts: str


@dataclass(frozen=True, slots=True)
class ContactProps:
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class ChoiceProps:
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class PaperProps:
    """The page of one standard. `choices` are the papers that cover the service, where there are several."""

    title: str = ""
    icon: str = "books-fill"
    colour: str = "blue"
    key: str = ""
    heading: str = ""
    beside: bool = False
    effective: str = ""
    team: str = ""
    served: str = ""
    fee: str = ""
    choices: tuple[ChoiceProps, ...] = ()
    times: tuple[LineProps, ...] = ()
    requirements: tuple[LineProps, ...] = ()
    products: tuple[LineProps, ...] = ()
    rules: tuple[LineProps, ...] = ()
    steps: tuple[LineProps, ...] = ()
    legal: tuple[LineProps, ...] = ()
    related: str = ""
    approver: str = ""
    approver_office: str = ""


@dataclass(frozen=True, slots=True)
class ChannelProps:
    """A way to complain: `value` as the office writes it, `link` what a phone opens, "" where nothing is scanned."""

    key: str
    kind: str
    icon: str
    value: str
    note: str
    link: str


@dataclass(frozen=True, slots=True)
class GuideProps:
    """How to use services from elsewhere; `paper` is where the steps stand."""

    key: str = ""
    paper: str = ""
    steps: tuple[LineProps, ...] = ()


@dataclass(frozen=True, slots=True)
class LobbyProps:
    offers: tuple[OfferProps, ...] = ()
    contacts: tuple[ContactProps, ...] = ()
    section: Section = Section.SUMMARY
    paper: PaperProps = PaperProps()
    channels: tuple[ChannelProps, ...] = ()
    channel: str = ""
    guides: tuple[ChoiceProps, ...] = ()
    guide: GuideProps = GuideProps()
    reading: tuple[ChoiceProps, ...] = ()
    """Where the papers say publications can be read online: code is the link, label what the paper writes (C24)."""


_ICONS = {
    "box": "note-pencil-fill",
    "web": "globe-fill",
    "mail": "envelope-simple-fill",
    "whatsapp": "whatsapp-logo-fill",
    "sms_whatsapp": "whatsapp-logo-fill",
    "sp4n_lapor": "megaphone-fill",
}


def derive_lobby(office: Office, on: date, flow: LobbyFlow, language: Language) -> LobbyProps:
    """Everything the lobby pages show on an office day."""
    shown = {each.key: shown_papers(office, each.key, on, language) for each in office.services}
    channels = tuple(_channels(office, language))
    guides = {key: guide for key, views in shown.items() if (guide := _guide(key, views))}
    guide = guides.get(flow.guide) or next(iter(guides.values()), GuideProps())
    return LobbyProps(
        offers=tuple(_offer(each, shown[each.key], language) for each in office.services),
        contacts=tuple(_contacts(office)),
        section=flow.section,
        paper=_paper(office, shown.get(flow.service, ()), flow, language),
        channels=channels,
        channel=flow.channel or next((each.key for each in channels), ""),
        guides=tuple(ChoiceProps(key, _brief(office, key, language)) for key in guides),
        guide=guide,
        reading=tuple(_reading(office, guide.key, on)),
    )


def shown_papers(office: Office, service_key: str, on: date, language: Language) -> tuple[PaperView, ...]:
    """The papers visitors read about a service, the one in force first."""
    return tuple(each for each in papers(office, service_key, on, language) if each.standing in SHOWN)


def chosen_paper(views: tuple[PaperView, ...], key: str) -> PaperView | None:
    return next((each for each in views if each.key == key), views[0] if views else None)


def _offer(service: Service, views: tuple[PaperView, ...], language: Language) -> OfferProps:
    facts = [entry.text for view in views[:1] for entry in (view.served, view.fee, *view.times) if entry]
    return OfferProps(
        key=service.key,
        title=service.name.in_language(language),
        icon=f"{service.icon}-fill",
        colour=service.colour.value,
        paper=views[0].heading if views else "",
        facts=" · ".join(facts) or service.short.in_language(language),
    )


def _paper(office: Office, views: tuple[PaperView, ...], flow: LobbyFlow, language: Language) -> PaperProps:
    if not flow.service or not office.offers(flow.service):
        return PaperProps()
    service = office.service(flow.service)
    title, icon, colour = service.name.in_language(language), f"{service.icon}-fill", service.colour.value
    view = chosen_paper(views, flow.paper)
    if view is None:
        return PaperProps(title, icon, colour)
    return PaperProps(
        title=title,
        icon=icon,
        colour=colour,
        key=view.key,
        heading=view.heading or view.title,
        beside=view.standing is Standing.BESIDE,
        effective=view.effective,
        team=view.team,
        served=view.served.text if view.served else "",
        fee=view.fee.text if view.fee else "",
        choices=tuple(ChoiceProps(each.key, each.name) for each in views) if len(views) > 1 else (),
        times=_lines(view.times),
        requirements=_lines(view.requirements),
        products=_lines(view.products),
        rules=_lines(view.rules),
        steps=tuple(map(_step, view.steps)),
        legal=tuple(
            LineProps(each.text, str(place), (each.note,) if each.note else ())
            for place, each in enumerate(view.legal, start=1)
        ),
        related=view.related.text if view.related else "",
        approver=view.approver.text if view.approver else "",
        approver_office=view.approver.note if view.approver else "",
    )


def _lines(entries: Iterable[PaperEntry]) -> tuple[LineProps, ...]:
    return tuple(LineProps(each.text, each.printed, (each.note,) if each.note else ()) for each in entries)


def _step(step: PaperStep) -> LineProps:
    return LineProps(step.text, step.printed, tuple(limit.text for limit in step.limits))


def _contacts(office: Office) -> Iterator[ContactProps]:
    """Rows S003-H1, S004-H1: as the papers write them."""
    identity = office.identity
    if identity.address.value:
        yield ContactProps("map-pin-fill", identity.address.value)
    for icon, contacts in (
        ("phone-fill", identity.phones),
        ("envelope-simple-fill", identity.mails),
        ("globe-fill", identity.webs),
    ):
        if contacts:
            yield ContactProps(icon, ", ".join(each.value for each in contacts))


def _channels(office: Office, language: Language) -> Iterator[ChannelProps]:
    for place, channel in enumerate(office.complaints):
        yield ChannelProps(
            key=f"{channel.kind.value}-{place}",
            kind=channel.kind.value,
            icon=_ICONS[channel.kind.value],
            value=channel.value,
            note=channel.note.in_language(language) if channel.note else "",
            link=channel_link(channel.kind, channel.value),
        )


def _guide(key: str, views: tuple[PaperView, ...]) -> GuideProps | None:
    """The first shown paper that says how to use the service online (rows S003-8, S004-5a, S001-O1)."""
    view = next((each for each in views if each.online), None)
    return GuideProps(key, view.name, _lines(view.online)) if view else None


def _brief(office: Office, service_key: str, language: Language) -> str:
    return office.service(service_key).brief_name.in_language(language)


def _reading(office: Office, service_key: str, on: date) -> Iterator[ChoiceProps]:
    """What the papers shown for a service write as reading addresses, without the portal itself."""
    portal = web_link(office.links[0].url) if office.links else ""
    seen = {portal}
    for standard in office.standards:
        if service_key not in standard.services or standard.effective_from > on:
            continue
        for written in standard.library.elibrary.value:
            link = web_link(written)
            if link and link not in seen:
                seen.add(link)
                yield ChoiceProps(link, written)
