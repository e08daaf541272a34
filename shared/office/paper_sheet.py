"""A standard on receipt paper, for a visitor to take home: what the kiosk's page shows, in one column."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from shared.foundation.formats import Language, clock_time, day_and_date
from shared.foundation.text import printable
from shared.office.contact_links import web_link
from shared.office.model import Channel, Office
from shared.office.paper_view import PaperEntry, PaperView
from shared.office.rules import local_time, zone_label
from shared.office.settings import Text
from shared.printing.document import (
    Align,
    Bar,
    Block,
    Cut,
    Document,
    Guide,
    Letterhead,
    Line,
    Rule,
    RuleStyle,
    Size,
)
from shared.printing.paper import PAYLOAD_MOST

GUIDED_STEPS: Final = 3
"""Steps beside the code; more would not fit its height."""

REQUIREMENTS: Final = Text("Syarat", "What you need")
STEPS: Final = Text("Langkah", "Steps")
PRODUCTS: Final = Text("Yang Anda peroleh", "What you get")
RULES: Final = Text("Ketentuan", "Rules")
LEGAL: Final = Text("Dasar hukum", "Legal basis")
COMPLAINTS: Final = Text("Pengaduan dan saran", "Complaints and suggestions")
REPLACED: Final = Text("diganti {by}", "replaced by {by}")
SIGNED: Final = Text("Disahkan oleh", "Approved by")
SINCE: Final = Text("Berlaku sejak {day}", "In force since {day}")


def paper_sheet(office: Office, view: PaperView, at: datetime, language: Language) -> Document:
    """The sheet as a document, printed at `at` (aware); what a paper does not say is left out."""
    return Document(tuple(_Sheet(office, view, language).blocks(at)))


class _Sheet:
    def __init__(self, office: Office, view: PaperView, language: Language) -> None:
        self._office, self._view, self._language = office, view, language

    def blocks(self, at: datetime) -> Iterator[Block]:
        view = self._view
        yield Letterhead(printable(self._office.name), printable(self._office.identity.unit.value))
        yield Rule(RuleStyle.SOLID)
        yield Bar(printable(view.service))
        yield from _lines((view.heading, view.title), Align.CENTRE)
        yield from _lines((self._say(SINCE, day=view.effective),), Align.CENTRE)
        if summary := tuple(_lines(_summary(view), size=Size.LARGE)):
            yield from (Rule(), *summary)
        yield from self._section(STEPS, self._steps())
        for heading, lines in self._sections():
            yield from self._section(heading, _lines(lines))
        yield from self._online()
        yield Rule()
        yield from _lines(self._contacts(at), Align.CENTRE, Size.SMALL)
        yield Cut()

    def _sections(self) -> Iterator[tuple[Text, Iterable[str]]]:
        view = self._view
        yield REQUIREMENTS, map(_numbered, view.requirements)
        yield PRODUCTS, map(_numbered, view.products)
        yield RULES, map(_numbered, view.rules)
        yield LEGAL, (self._basis(place, each) for place, each in enumerate(view.legal, start=1))
        if view.approver is not None:
            yield SIGNED, (view.approver.text, view.approver.note)
        yield COMPLAINTS, map(self._channel, self._office.complaints)

    def _section(self, heading: Text, lines: Iterable[Line]) -> Iterator[Block]:
        if written := tuple(lines):
            yield Rule()
            yield Line(self._say(heading), Size.LARGE, Align.LEFT)
            yield from written

    def _steps(self) -> Iterator[Line]:
        for step in self._view.steps:
            yield from _lines((f"{step.printed}. {step.text}" if step.printed else f"- {step.text}",))
            yield from _lines((f"({limit.text})" for limit in step.limits), size=Size.SMALL)

    def _basis(self, place: int, basis: PaperEntry) -> str:
        replaced = f" ({self._say(REPLACED, by=basis.note)})" if basis.note else ""
        return f"{place}. {basis.text}{replaced}"

    def _channel(self, channel: Channel) -> str:
        note = f" ({channel.note.in_language(self._language)})" if channel.note else ""
        return f"- {channel.value}{note}"

    def _online(self) -> Iterator[Block]:
        """The portal as a code, with the first steps of using it."""
        url = web_link(self._office.links[0].url) if self._office.links else ""
        if url and len(url) <= PAYLOAD_MOST:
            yield Rule()
            yield Guide(url, tuple(printable(step.text) for step in self._view.online[:GUIDED_STEPS]))
            yield from _lines((url,), Align.CENTRE)

    def _contacts(self, at: datetime) -> Iterator[str]:
        identity = self._office.identity
        yield identity.address.value
        yield ", ".join(contact.value for contact in (*identity.phones, *identity.mails, *identity.webs))
        local = local_time(self._office, at)
        day, moment = day_and_date(local.date(), self._language), clock_time(local, self._language)
        yield f"{day}, {moment} {zone_label(self._office, at)}"

    def _say(self, text: Text, **values: str) -> str:
        return text.in_language(self._language).format(**values)


def _summary(view: PaperView) -> Iterator[str]:
    for entry in (view.served, view.fee, *view.times):
        if entry is not None:
            yield ", ".join(filter(None, (entry.text, entry.note)))


def _numbered(entry: PaperEntry) -> str:
    return f"{entry.printed}. {entry.text}" if entry.printed else f"- {entry.text}"


def _lines(texts: Iterable[str], align: Align = Align.LEFT, size: Size = Size.NORMAL) -> Iterator[Line]:
    for text in texts:
        if harmless := printable(text):
            yield Line(harmless, size, align)
