"""A paper of the office as people read it: what kiosk, console, command line and printed sheet show of it.

Everything is derived from the office file; each line keeps the rows it was taken from.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.foundation.formats import Language, long_date
from shared.office import paper_words as words
from shared.office.model import Office
from shared.office.paper_steps import PaperEntry, PaperStep, limit_words, paper_steps, span
from shared.office.rules import narrowed, standard_in_force
from shared.office.settings import Text
from shared.office.standard import LegalBasis, PaperLine, Standard
from shared.office.vocabulary import Dated, Fee, StepKey


class Standing(StrEnum):
    """How a paper stands to a service today."""

    IN_FORCE = "in_force"
    BESIDE = "beside"
    """Covers the service without deciding about it (row S004-H2)."""
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class PaperView:
    """One paper for one service in one language. Empty texts and empty tuples: the paper does not say it."""

    service_key: str
    service: str
    key: str
    standing: Standing
    kind: str
    number: str
    title: str
    effective: str
    team: str
    served: PaperEntry | None
    """The completion time in words."""
    fee: PaperEntry | None
    times: tuple[PaperEntry, ...]
    """Limits that belong to no step: data requests, letters."""
    requirements: tuple[PaperEntry, ...]
    products: tuple[PaperEntry, ...]
    rules: tuple[PaperEntry, ...]
    steps: tuple[PaperStep, ...]
    online: tuple[PaperEntry, ...]
    legal: tuple[PaperEntry, ...]
    related: PaperEntry | None
    approver: PaperEntry | None
    """Who signed, as the paper writes the name; `note` is the office the person holds and the NIP."""

    @property
    def name(self) -> str:
        """Its number, or what it is called where it has none."""
        return self.number or self.title

    @property
    def heading(self) -> str:
        """Kind and number; a number that begins with its kind says both."""
        return self.number if self.number.startswith(self.kind) else f"{self.kind} {self.number}".strip()


def papers(office: Office, service_key: str, on: date, language: Language) -> tuple[PaperView, ...]:
    """The papers that cover a service: the one in force first, then those beside it, then earlier and later ones."""
    covering = [each for each in office.standards if service_key in each.services]
    views = [paper_view(office, each, service_key, on, language) for each in covering]
    return tuple(sorted(views, key=lambda view: tuple(Standing).index(view.standing)))


def paper_view(
    office: Office, standard: Standard, service_key: str, on: date, language: Language
) -> PaperView:
    """What one paper says about one of the services it covers. LookupError when it does not cover it."""
    said = narrowed(office, standard, service_key)
    return _Reader(office, said, service_key, language).view(standing(office, standard, service_key, on))


def served_within(office: Office, service_key: str, on: date, language: Language) -> str:
    """The completion time of the paper in force in words, "" where none is said (rows S003-T0, S004-T0)."""
    try:
        limit = standard_in_force(office, service_key, on).completion_minutes.value
    except LookupError:
        return ""
    return "" if limit is None else words.SERVED.in_language(language).format(time=span(limit, language))


def standing(office: Office, standard: Standard, service_key: str, on: date) -> Standing:
    if service_key not in standard.governs:
        return Standing.BESIDE
    if standard_in_force(office, service_key, on).key == standard.key:
        return Standing.IN_FORCE
    return Standing.LATER if standard.effective_from > on else Standing.EARLIER


@dataclass(frozen=True, slots=True)
class _Reader:
    office: Office
    standard: Standard
    service_key: str
    language: Language

    def view(self, standing: Standing) -> PaperView:
        standard = self.standard
        document = standard.document(self.service_key)
        return PaperView(
            service_key=self.service_key,
            service=self.say(self.office.service(self.service_key).name),
            key=standard.key,
            standing=standing,
            kind=self.say(words.KINDS[standard.kind]),
            number=document.number,
            title=document.title,
            effective=self.effective(),
            team=standard.team.value,
            served=self.served(),
            fee=self.fee(),
            times=tuple(self.times()),
            requirements=self.lines(standard.requirements),
            products=self.lines(standard.products),
            rules=(*self.lines(standard.rules), *self.softcopy()),
            steps=paper_steps(self.office, standard, self.language),
            online=self.lines(standard.online),
            legal=tuple(map(self.basis, standard.legal_bases)),
            related=self.related(),
            approver=self.approver(),
        )

    def say(self, text: Text, **values: str) -> str:
        return text.in_language(self.language).format(**values)

    def effective(self) -> str:
        day = self.standard.effective_from
        return str(day.year) if self.standard.dated is Dated.YEAR else long_date(day, self.language)

    def served(self) -> PaperEntry | None:
        limit = self.standard.completion_minutes
        if limit.value is None:
            return None
        return PaperEntry(self.say(words.SERVED, time=span(limit.value, self.language)), source=limit.source)

    def fee(self) -> PaperEntry | None:
        """Rows S003-F, S004-F: free; a sale inside another service is said to be one (S002-9b, C19)."""
        sales = self.standard.sales
        if sales.fee.value is None:
            return None
        bought = sales.in_library_flow.value and sales.fee.value is not Fee.NONE
        return PaperEntry(
            self.say(words.SALE_FEE if bought else words.FEES[sales.fee.value]), source=sales.fee.source
        )

    def times(self) -> Iterator[PaperEntry]:
        """Rows S001K-5b and S001R-8; limits of steps the paper does not list stand here too."""
        request, letter = self.standard.request, self.standard.recommendation
        if request.days.value is not None:
            note = self.say(words.OR_AGREED) if request.agreed_date.value else ""
            said = self.say(words.DATA_READY, days=str(request.days.value))
            yield PaperEntry(said, note=note, source=request.days.source)
        if letter.days.value is not None:
            said = self.say(words.LETTER_READY, days=str(letter.days.value))
            yield PaperEntry(said, source=letter.days.source)
        for limit in self.standard.limits:
            if not self.standard.has(limit.of):
                step = words.STEPS[StepKey(limit.of)].in_language(self.language)
                said = limit_words(self.office, self.standard, limit, self.language)
                yield PaperEntry(said, note=step, source=limit.source)

    def lines(self, lines: Iterable[PaperLine]) -> tuple[PaperEntry, ...]:
        """A line the paper repeats stands once, with all its numbers (S003-R3)."""
        merged: dict[str, PaperEntry] = {}
        for line in lines:
            text = self.say(line.text)
            before = merged.get(text.casefold(), PaperEntry(text))
            printed = ", ".join(filter(None, (before.printed, *line.printed)))
            source = (*before.source, *(row for row in line.source if row not in before.source))
            merged[text.casefold()] = PaperEntry(text, printed, source=source)
        return tuple(merged.values())

    def softcopy(self) -> Iterator[PaperEntry]:
        """What the settings of C18 mean for a visitor; silence of the paper says nothing."""
        library = self.standard.library
        wanted = (
            (library.copy_allowed, False, words.COPYING),
            (library.softcopy_request, True, words.REQUESTING),
            (library.scanner_allowed, True, words.SCANNING),
            (library.watermarked, True, words.WATERMARKED),
        )
        for setting, value, sentence in wanted:
            if setting.said and setting.value is value:
                yield PaperEntry(self.say(sentence), source=setting.source)

    def basis(self, basis: LegalBasis) -> PaperEntry:
        return PaperEntry(basis.text, note=basis.superseded_by, source=basis.source)

    def related(self) -> PaperEntry | None:
        related = self.standard.related
        return None if related.value is None else PaperEntry(self.say(related.value), source=related.source)

    def approver(self) -> PaperEntry | None:
        signer = self.standard.signer
        if signer is None:
            return None
        person = next((each for each in self.office.officials if each.key == signer.official), None)
        note = "" if person is None else f"{self.say(person.title)}, NIP {person.nip}"
        return PaperEntry(signer.written, note=note, source=signer.source)
