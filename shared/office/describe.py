"""An office in plain lines for the command line: what is missing, what is in force, and where each value comes from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.foundation.formats import Language
from shared.office.checks import Missing, MissingFact
from shared.office.contact_links import channel_link
from shared.office.model import Contact, Office, WeekHours
from shared.office.paper_view import PaperEntry, PaperView, Standing, papers
from shared.office.settings import Text
from shared.office.vocabulary import Weekday

MISSING: Final = {
    MissingFact.CODE: Text("empat angka kode wilayahnya", "the four digits of its region code"),
    MissingFact.NAME: Text("namanya", "its name"),
    MissingFact.ZONE: Text("zona waktunya", "its time zone"),
    MissingFact.HOURS: Text("jam layanannya", "its service hours"),
    MissingFact.SERVICES: Text("sedikitnya satu layanan", "at least one service"),
    MissingFact.STANDARD: Text("standar yang mengatur layanan ini", "a paper that governs this service"),
    MissingFact.STORE: Text("tempat penitipan tas", "a place to keep bags in"),
}
_MISSING = Text(
    "{file}: sebelum kantor dapat dibuka, tulis {what} di {path}.",
    "{file}: before the office can open, write {what} into {path}.",
)

_LABELS: Final = {
    "office": Text("kantor", "office"),
    "unit": Text("unit", "unit"),
    "team": Text("tim", "team"),
    "address": Text("alamat", "address"),
    "telephone": Text("telepon", "telephone"),
    "mail": Text("email", "mail"),
    "web": Text("situs", "web"),
    "time zone": Text("zona waktu", "time zone"),
    "hours": Text("jam layanan", "hours"),
    "break": Text("istirahat", "break"),
    "joint leave": Text("cuti bersama", "cuti bersama"),
    "quota": Text("nomor per hari", "tickets a day"),
    "last ticket": Text("nomor terakhir", "last ticket"),
    "channel": Text("pengaduan", "complaints"),
    "store": Text("penitipan", "custody"),
    "service": Text("layanan", "service"),
    "in force": Text("  berlaku", "  in force"),
    "beside": Text("  pelengkap", "  beside it"),
    "earlier": Text("  sebelumnya", "  earlier"),
    "later": Text("  berikutnya", "  later"),
    "served": Text("  penyelesaian", "  completion"),
    "fee": Text("  biaya", "  fee"),
    "requirement": Text("  syarat", "  requirement"),
    "product": Text("  produk", "  product"),
    "rule": Text("  ketentuan", "  rule"),
    "step": Text("  langkah", "  step"),
    "limit": Text("    batas", "    limit"),
    "online": Text("  daring", "  online"),
    "legal": Text("  dasar hukum", "  legal basis"),
    "related": Text("  keterkaitan", "  related"),
    "approved": Text("  disahkan", "  approved by"),
}
_CLOSED: Final = Text("tutup", "closed")
_OPEN: Final = Text("buka", "open")
_BEFORE_CLOSING: Final = Text("{minutes} menit sebelum tutup", "{minutes} minutes before closing")
_NONE: Final = Text("tanpa jeda", "none")
_DAYS: Final = {
    Weekday.MONDAY: "senin",
    Weekday.TUESDAY: "selasa",
    Weekday.WEDNESDAY: "rabu",
    Weekday.THURSDAY: "kamis",
    Weekday.FRIDAY: "jumat",
    Weekday.SATURDAY: "sabtu",
    Weekday.SUNDAY: "minggu",
}
_STANDINGS: Final = {
    Standing.IN_FORCE: "in force",
    Standing.BESIDE: "beside",
    Standing.EARLIER: "earlier",
    Standing.LATER: "later",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: what it is, its value, and the rows it was taken from."""

    label: str
    value: str
    source: tuple[str, ...] = ()


def missing_sentence(missing: Missing, file: str, language: Language) -> str:
    """What to enter, and where in the file."""
    which = f" ({missing.detail})" if missing.detail else ""
    what = f"{MISSING[missing.fact].in_language(language)}{which}"
    return _MISSING.in_language(language).format(file=file, what=what, path=missing.path)


def office_lines(office: Office, on: date, language: Language) -> tuple[Line, ...]:
    """The office as it works on a day."""
    lines = _Lines(office, on, language)
    return (*lines.identity(), *lines.hours(), *lines.channels(), *lines.stores(), *lines.services())


@dataclass(frozen=True, slots=True)
class _Lines:
    office: Office
    on: date
    language: Language

    def line(self, label: str, value: str, source: tuple[str, ...] = ()) -> Line:
        return Line(_LABELS[label].in_language(self.language), value, source)

    def identity(self) -> Iterator[Line]:
        identity = self.office.identity
        yield self.line("office", f"{identity.name} ({identity.code})")
        for label, setting in (
            ("unit", identity.unit),
            ("team", identity.team),
            ("address", identity.address),
        ):
            if setting.decided:
                yield self.line(label, setting.value, setting.source)
        yield from self.contacts("telephone", identity.phones)
        yield from self.contacts("mail", identity.mails)
        yield from self.contacts("web", identity.webs)
        yield self.line("time zone", self.office.timezone.value, self.office.timezone.source)

    def contacts(self, label: str, contacts: Iterable[Contact]) -> Iterator[Line]:
        return (self.line(label, contact.value, contact.source) for contact in contacts)

    def hours(self) -> Iterator[Line]:
        hours = self.office.hours
        for rule in hours.week:
            yield self.line("hours", self.week(rule), rule.source)
        if hours.without_break:
            yield self.line("break", _NONE.in_language(self.language), hours.pause.source)
        for rule in hours.pause.value:
            yield self.line("break", self.week(rule), hours.pause.source)
        leave = hours.joint_leave_closed
        yield self.line("joint leave", self.word(_CLOSED if leave.value else _OPEN), leave.source)
        yield from self.day_limits()

    def day_limits(self) -> Iterator[Line]:
        limits = self.office.day_limits
        for quota in limits.quotas.value:
            yield self.line("quota", f"{quota.service}: {quota.per_day}", limits.quotas.source)
        if stop := limits.stop_minutes.value:
            said = self.word(_BEFORE_CLOSING).format(minutes=stop)
            yield self.line("last ticket", said, limits.stop_minutes.source)

    def word(self, text: Text) -> str:
        return text.in_language(self.language)

    def week(self, rule: WeekHours) -> str:
        days = (day.value if self.language is Language.ENGLISH else _DAYS[day] for day in rule.days)
        return f"{', '.join(days)} {rule.time.start:%H.%M}-{rule.time.end:%H.%M}"

    def channels(self) -> Iterator[Line]:
        for channel in self.office.complaints:
            link = channel_link(channel.kind, channel.value)
            yield self.line("channel", f"{channel.value} → {link}" if link else channel.value, channel.source)

    def stores(self) -> Iterator[Line]:
        for store in self.office.stores:
            name, where = (text.in_language(self.language) for text in (store.name, store.where))
            span = f"{store.slots[0]}–{store.slots[-1]} ({len(store.slots)})"
            yield self.line("store", f"{name} {span}, {where}", store.source)

    def services(self) -> Iterator[Line]:
        for service in self.office.services:
            name = service.name.in_language(self.language)
            yield self.line("service", f"{service.prefix} {name}", service.source)
            for view in papers(self.office, service.key, self.on, self.language):
                yield from self.paper(view)

    def paper(self, view: PaperView) -> Iterator[Line]:
        yield self.line(_STANDINGS[view.standing], f"{view.number} {view.title}".strip())
        if view.standing is not Standing.IN_FORCE:
            return
        yield from self.entries("served", (view.served,))
        yield from self.entries("fee", (view.fee,))
        yield from self.entries("limit", view.times)
        yield from self.entries("requirement", view.requirements)
        yield from self.entries("product", view.products)
        yield from self.entries("rule", view.rules)
        for step in view.steps:
            yield self.line("step", f"{step.printed or '–'}  {step.text}", step.source)
            yield from (self.line("limit", limit.text, limit.source) for limit in step.limits)
        yield from self.entries("online", view.online)
        yield from self.entries("legal", view.legal)
        yield from self.entries("related", (view.related,))
        yield from self.entries("approved", (view.approver,))

    def entries(self, label: str, entries: Iterable[PaperEntry | None]) -> Iterator[Line]:
        for entry in entries:
            if entry is not None:
                said = f"{entry.printed}  {entry.text}" if entry.printed else entry.text
                yield self.line(label, f"{said} ({entry.note})" if entry.note else said, entry.source)
