"""From persons to lines and panels: pure."""

from datetime import date

from shared.foundation.formats import Language, clock_time, long_date
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.records.people import AlternativeEntry, Person, PersonLine, PinState, Suggestion
from shared.visitors.queries import Alert
from shared.visits.states import EntrySource
from staff_console.services import service_brief
from staff_console.visitors import wording
from staff_console.visitors.props import AlertProps, LineProps, PersonProps, PersonRow, SideProps
from staff_console.widgets.tokens import Tone


def person_row(line: PersonLine, language: Language) -> PersonRow:
    marks = [wording.several_rows(line.rows)] if line.rows > 1 else []
    marks += [wording.pin(PinState.OWN)] if line.has_pin else []
    marks += [wording.card(has=True)] if line.has_card else []
    return PersonRow(
        key=str(line.visitor_id),
        name=line.name,
        contact=line.email,
        phone=line.phone,
        visits=line.visits,
        last=_day(line.last_day, language),
        note=", ".join(marks),
    )


def entry_row(entry: AlternativeEntry, office: Office, language: Language) -> PersonRow:
    local = office_rules.local_time(office, entry.at)
    return PersonRow(
        key=str(entry.visitor_id),
        name=entry.name,
        contact=entry.email,
        phone=entry.phone,
        visits=1,
        last=_day(entry.day, language),
        note=wording.entered_at(entry.station_name, clock_time(local, language)),
        tone=Tone.WARN,
        icon="warning-fill",
    )


def pair_row(pair: Suggestion, language: Language) -> PersonRow:
    first, second = pair.first, pair.second
    last = max((day for day in (first.last_day, second.last_day) if day), default=None)
    return PersonRow(
        key=f"{first.visitor_id} {second.visitor_id}",
        name=_both(first.name, second.name),
        contact=_both(first.email, second.email),
        phone=_both(first.phone, second.phone),
        visits=first.visits + second.visits,
        last=_day(last, language),
        note=wording.likeness(pair.likeness),
        tone=Tone.INFO,
        icon="users-fill",
    )


def _both(first: str, second: str) -> str:
    return first if first == second else " / ".join(part for part in (first, second) if part)


def person(found: Person, office: Office, language: Language) -> PersonProps:
    line = found.line
    years = ", ".join(map(str, found.birth_years))
    institutions = dict.fromkeys(visit.institution for visit in found.visits if visit.institution)
    return PersonProps(
        key=str(line.visitor_id),
        name=line.name,
        contacts=tuple(part for part in (line.email, line.phone) if part),
        about=" · ".join(
            part for part in (wording.born(years) if years else "", *list(institutions)[:2]) if part
        ),
        pin=wording.pin(found.pin),
        pin_tone={PinState.OWN: Tone.OK, PinState.ONE_TIME: Tone.WARN}.get(found.pin, Tone.PLAIN),
        card=wording.card(has=line.has_card),
        card_tone=Tone.OK if line.has_card else Tone.PLAIN,
        has_card=line.has_card,
        rows=tuple(f"{row.name} · {row.email or row.phone_typed or '–'}" for row in found.rows)
        if len(found.rows) > 1
        else (),
        visits=tuple(
            LineProps(
                _day(visit.day, language),
                " · ".join(
                    part
                    for part in (
                        visit.label,
                        service_brief(office, visit.service_key, language),
                        wording.alternative() if visit.source is EntrySource.ALTERNATIVE else "",
                    )
                    if part
                ),
            )
            for visit in found.visits[:20]
        ),
        consents=tuple(
            LineProps(
                _day(office_rules.office_day(office, each.at), language),
                wording.consent(each.kind, each.text_version, each.station_name, given=each.given),
            )
            for each in found.consents[:20]
        ),
        merges=tuple(
            LineProps(
                _day(office_rules.office_day(office, each.at), language),
                wording.merged(each.kept, each.merged),
                str(each.id),
            )
            for each in found.merges
        ),
    )


def side(found: Person, language: Language) -> SideProps:
    """One of the two in the preview of a merge; both sides tell the same facts in the same order."""
    line = found.line
    institution = next((visit.institution for visit in found.visits if visit.institution), "")
    facts = {
        "email": line.email,
        "phone": line.phone,
        "born": ", ".join(map(str, found.birth_years)),
        "institution": institution,
        "visits": str(line.visits),
        "last": _day(line.last_day, language),
        "login": ", ".join((wording.pin(found.pin), wording.card(has=line.has_card))),
    }
    return SideProps(
        str(line.visitor_id),
        line.name,
        tuple((wording.fact(name), text or "–") for name, text in facts.items()),
    )


def alert(found: Alert, office: Office, language: Language) -> AlertProps:
    local = office_rules.local_time(office, found.at)
    service = service_brief(office, found.service_key, language)
    lead, rest = wording.alert(found.station_name, service, clock_time(local, language))
    return AlertProps(str(found.session_id), lead, rest)


def _day(day: date | None, language: Language) -> str:
    return long_date(day, language) if day else ""
