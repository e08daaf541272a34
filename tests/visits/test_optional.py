from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from shared.foundation.formats import Language
from shared.office.guest_book import GuestFields
from shared.office.settings import Setting
from shared.office.standard import IdentityCard
from shared.office.vocabulary import FieldNeed, IdentityNumber, IdentityType
from shared.queueing.operations import issue_ticket
from shared.visitors.consents import ConsentKind, answer
from shared.visitors.tables import ConsentRow, VisitorRow
from shared.visits.code_lists import code_lists
from shared.visits.guest_form import GuestRules
from shared.visits.guest_reading import problems
from shared.visits.optional import (
    Asked,
    Basis,
    Keeping,
    asked,
    asks_consent,
    basis_of,
    optional_answers,
    without_optional,
)
from shared.visits.states import EntrySource
from shared.visits.tables import GuestEntryRow
from tests.world import GUEST, World

REQUIRED: Setting[FieldNeed] = Setting(FieldNeed.REQUIRED)
HIDDEN: Setting[FieldNeed] = Setting(FieldNeed.HIDDEN)
RULES = GuestRules(
    GuestFields(education=REQUIRED, nationality=HIDDEN),
    code_lists(),
    date(2026, 2, 5),
    EntrySource.KIOSK,
    identity=IdentityCard(
        types=Setting((IdentityType.KTP, IdentityType.SIM)), number=Setting(IdentityNumber.REQUIRED)
    ),
)
PUPIL = replace(GUEST, birth_year="2014", institution="SD Negeri Contoh", companion="parent")


def told(rules: GuestRules, *, minor: bool = False, temperature: bool = False) -> dict[str, Asked]:
    return {each.name: each for each in asked(rules, minor=minor, temperature=temperature)}


def test_what_is_required_serves_the_duty_and_what_may_stay_empty_needs_consent() -> None:
    assert basis_of("education", RULES) is Basis.PUBLIC_DUTY
    assert basis_of("occupation", RULES) is Basis.CONSENT
    assert basis_of("wanted_services", RULES) is Basis.PUBLIC_DUTY
    assert basis_of("identity_type", RULES) is Basis.CONSENT


def test_each_field_asked_is_told_with_its_ground_and_how_long_it_is_kept() -> None:
    fields = told(RULES, temperature=True)
    assert fields["name"] == Asked("name", required=True, basis=Basis.PUBLIC_DUTY)
    assert fields["phone"] == Asked("phone", required=False, basis=Basis.CONSENT)
    assert fields["identity_number"] == Asked(
        "identity_number", required=False, basis=Basis.CONSENT, keeping=Keeping.SEALED
    )
    assert fields["temperature"].keeping is Keeping.DAY
    assert fields["need"].basis is Basis.PUBLIC_DUTY
    assert "nationality" not in fields
    assert "wanted_services" not in fields, "this office has one service"


def test_a_minor_is_told_only_what_a_minor_is_asked() -> None:
    fields = told(RULES, minor=True)
    assert fields.keys().isdisjoint({"phone", "email", "identity_number", "account"})
    assert fields["institution"].required
    assert fields["birth_year"].basis is Basis.PUBLIC_DUTY


def test_where_nothing_is_optional_no_second_consent_is_asked() -> None:
    names = GuestFields.__slots__
    strict = GuestFields(**dict.fromkeys(names, HIDDEN) | {"name": REQUIRED, "email": REQUIRED})
    assert not asks_consent(replace(RULES, fields=strict, identity=IdentityCard()))
    assert asks_consent(RULES)


def test_the_words_beside_a_dropped_choice_go_with_it() -> None:
    form = replace(GUEST, occupation="other", occupation_other="Pemulung data", identity_number="1771")
    kept = without_optional(form, RULES)
    assert (kept.occupation, kept.occupation_other, kept.education) == ("", "", GUEST.education)
    assert (kept.identity_type, kept.identity_number) == ("", "")
    assert "occupation" in optional_answers(form, RULES)
    assert optional_answers(kept, RULES) == ()


def test_a_minor_who_refuses_is_still_a_minor_and_still_served() -> None:
    rules = replace(RULES, fields=replace(RULES.fields, email=REQUIRED))
    kept = without_optional(PUPIL, rules)
    assert (kept.birth_year, kept.institution, kept.gender) == ("2014", "SD Negeri Contoh", "")
    assert problems(kept, rules) == ()


@pytest.mark.parametrize(
    ("optional", "phone"), [(False, None), (True, "+6281200001234"), (None, "+6281200001234")]
)
def test_without_the_second_consent_optional_answers_are_not_kept_and_the_number_is_given(
    world: World, optional: bool | None, phone: str | None
) -> None:
    consent = answer(Language.INDONESIAN, given=True, optional=optional)
    ticket = issue_ticket(world.db, world.kiosk, replace(world.request(), consent=consent))
    assert ticket.label
    with world.db.read() as connection:
        assert connection.execute(select(VisitorRow.phone)).scalar_one() == phone
        institution = connection.execute(select(GuestEntryRow.institution)).scalar_one()
        rows = connection.execute(select(ConsentRow.kind, ConsentRow.given, ConsentRow.text_version)).all()
    assert (institution is None) == (optional is False)
    kinds = {row.kind: row.given for row in rows}
    assert kinds == {ConsentKind.SERVICE: True} | (
        {} if optional is None else {ConsentKind.OPTIONAL: optional}
    )
    assert {row.text_version for row in rows} == {2}
