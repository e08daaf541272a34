from dataclasses import replace

import pytest
from sqlalchemy import select

from shared.foundation.formats import Language
from shared.office.guest_book import GuestFields
from shared.office.settings import Setting
from shared.office.vocabulary import FieldNeed, GuestField
from shared.queueing.operations import issue_ticket
from shared.visitors.consents import ConsentKind, answer
from shared.visitors.tables import ConsentRow, VisitorRow
from shared.visits.optional import Basis, basis_of, optional_answers, without_optional
from shared.visits.tables import GuestEntryRow
from tests.world import GUEST, World

FIELDS = GuestFields(occupation=Setting(FieldNeed.OPTIONAL), education=Setting(FieldNeed.REQUIRED))


def test_what_is_required_serves_the_duty_and_what_may_stay_empty_needs_consent() -> None:
    assert basis_of(GuestField.EDUCATION, FIELDS) is Basis.PUBLIC_DUTY
    assert basis_of(GuestField.OCCUPATION, FIELDS) is Basis.CONSENT
    assert basis_of(GuestField.WANTED_SERVICES, FIELDS) is Basis.PUBLIC_DUTY


def test_the_words_beside_a_dropped_choice_go_with_it() -> None:
    form = replace(GUEST, occupation="other", occupation_other="Pemulung data")
    kept = without_optional(form, FIELDS)
    assert (kept.occupation, kept.occupation_other, kept.education) == ("", "", GUEST.education)
    assert GuestField.OCCUPATION in optional_answers(form, FIELDS)
    assert optional_answers(kept, FIELDS) == ()


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
