"""The guest book's rules: who is asked what, and what is said of it where (requirements C12-C14, domain facts §2.1)."""

from dataclasses import fields, replace
from datetime import date

import pytest

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.office.guest_book import GuestFields
from shared.office.settings import Setting
from shared.office.standard import IdentityCard
from shared.office.vocabulary import FieldNeed, IdentityNumber, IdentityType, WithoutAccount
from shared.visitors.refusals import IdentityRefusal
from shared.visits.code_lists import code_lists
from shared.visits.data_needs import DataNeed, DataNeedForm
from shared.visits.guest_form import AcceptedGuest, GuestForm, GuestRules
from shared.visits.guest_reading import accept, problems
from shared.visits.refusals import VisitRefusal
from shared.visits.states import EntrySource, Media
from tests.world import GUEST as FULL

GUEST = replace(FULL, identity_type="", account="")
TODAY = date(2026, 11, 24)
GOOD = "1771010203040001"
RULES = GuestRules(
    GuestFields(email=Setting(FieldNeed.REQUIRED), institution=Setting(FieldNeed.OPTIONAL)),
    code_lists(),
    TODAY,
    EntrySource.KIOSK,
    service_key="library",
    services=("library", "consultation", "sales"),
)
CARD = replace(
    RULES,
    identity=IdentityCard(
        required=Setting(value=True),
        types=Setting((IdentityType.KTP, IdentityType.SIM, IdentityType.OTHER)),
        number=Setting(IdentityNumber.REQUIRED),
    ),
)
ACCOUNT = replace(RULES, account=FieldNeed.REQUIRED)


def said(rules: GuestRules = RULES, **changes: object) -> dict[str, object]:
    return {each.field: each.code for each in problems(replace(GUEST, **changes), rules)}  # type: ignore[arg-type] - a form's fields


def guest(rules: GuestRules = RULES, **changes: object) -> AcceptedGuest:
    return accept(replace(GUEST, **changes), rules)  # type: ignore[arg-type] - a form's fields


def test_the_plain_form_is_as_short_as_it_was() -> None:
    assert said() == {}
    facts = guest().facts
    assert (facts.identity_type, facts.has_account, facts.visit_kind, facts.media) == (None, None, None, None)


# The identity card


def test_a_required_card_is_asked_for_with_its_number() -> None:
    assert said(CARD) == {"identity_type": VisitRefusal.CHOICE_MISSING}
    assert said(CARD, identity_type="ktp") == {"identity_number": TextRefusal.MISSING}
    shown = guest(CARD, identity_type="ktp", identity_number=GOOD)
    assert shown.card is not None
    assert (shown.card.type, shown.card.number.last_four) == (IdentityType.KTP, "0001")
    assert shown.facts.identity_valid is True
    assert GOOD not in repr(shown)
    assert GOOD not in repr(replace(GUEST, identity_number=GOOD))


def test_only_the_cards_of_the_paper_do() -> None:
    assert said(CARD, identity_type="passport") == {"identity_type": VisitRefusal.CHOICE_UNKNOWN}
    assert said(CARD, identity_type="ktp'; --") == {"identity_type": VisitRefusal.CHOICE_UNKNOWN}
    other = {"identity_type": "other", "identity_number": "77", "identity_valid": "yes"}
    assert said(CARD, **other) == {"identity_type_other": TextRefusal.MISSING}
    assert guest(CARD, **other, identity_type_other="KTA").facts.identity_type_other == "KTA"


def test_a_card_that_ran_out_does_not_but_a_ktp_is_for_life() -> None:
    sim = {"identity_type": "sim", "identity_number": "123456789012"}
    assert said(CARD, **sim) == {"identity_valid": IdentityRefusal.NOT_VALID}
    assert guest(CARD, **sim, identity_valid="yes").facts.identity_valid is True


def test_a_number_the_standard_does_not_store_is_dropped() -> None:
    rules = replace(CARD, identity=replace(CARD.identity, number=Setting(IdentityNumber.NOT_STORED)))
    kept = guest(rules, identity_type="ktp", identity_number="whatever")
    assert kept.card is None
    optional = replace(CARD, identity=replace(CARD.identity, number=Setting(IdentityNumber.OPTIONAL)))
    assert guest(optional, identity_type="ktp").card is None
    assert said(optional, identity_type="ktp", identity_number="1") == {
        "identity_number": IdentityRefusal.NIK_LENGTH
    }


def test_the_reception_may_do_without_a_card_for_a_reason() -> None:
    desk = replace(CARD, source=EntrySource.RECEPTION)
    assert said(desk) == {"identity_type": VisitRefusal.IDENTITY_REASON_MISSING}
    assert guest(desk, no_identity_reason="tertinggal di rumah").facts.no_identity_reason
    assert said(CARD, no_identity_reason="tertinggal") == {"identity_type": VisitRefusal.CHOICE_MISSING}


# The account on the portal (S003-R6)


def test_the_account_question_and_its_two_ways() -> None:
    assert said(ACCOUNT) == {"account": VisitRefusal.CHOICE_MISSING}
    assert guest(ACCOUNT, account="no").facts.has_account is False
    waits = replace(ACCOUNT, without_account=WithoutAccount.WAIT)
    assert said(waits, account="no") == {"account": VisitRefusal.ACCOUNT_FIRST}
    assert guest(waits, account="yes").facts.has_account is True
    assert said(ACCOUNT, account="maybe") == {"account": VisitRefusal.CHOICE_UNKNOWN}


# Minors


def test_a_minor_is_asked_only_who_they_are_and_what_for() -> None:
    child = {"birth_year": "2012", "email": "not an address", "phone": "1", "companion": "teacher"}
    strict = replace(CARD, account=FieldNeed.REQUIRED)
    kept = guest(strict, **child)
    assert (kept.email, kept.phone, kept.facts.education, kept.facts.occupation) == (None, None, None, None)
    assert (kept.facts.companion, kept.facts.has_account, kept.card) == ("teacher", None, None)
    assert kept.facts.birth_year == 2012
    assert said(birth_year="2012", institution="") == {"institution": TextRefusal.MISSING}
    assert said(birth_year="2012", companion="stranger") == {"companion": VisitRefusal.CHOICE_UNKNOWN}
    assert guest(companion="teacher").facts.companion is None


@pytest.mark.parametrize(
    ("year", "minor"), [("2010", True), ("2009", False), ("2026", True), ("2027", False)]
)
def test_who_is_a_minor(year: str, minor: bool) -> None:
    assert RULES.is_minor(GuestForm(birth_year=year)) is minor


# Groups, services, help, medium


def test_a_group_is_counted() -> None:
    facts = guest(visit_kind="group", group_men="3", group_women="").facts
    assert (facts.visit_kind, facts.group_men, facts.group_women) == ("group", 3, 0)
    assert guest(visit_kind="alone", group_men="3").facts.group_men is None
    assert said(visit_kind="group", group_men="1") == {"group_men": VisitRefusal.GROUP_SMALL}
    assert said(visit_kind="group") == {"group_men": VisitRefusal.GROUP_SMALL}


@pytest.mark.parametrize("typed", ["-1", "1.5", "501", "٣", "dua", "1e2"])
def test_a_head_count_is_a_number(typed: str) -> None:
    assert said(visit_kind="group", group_men=typed, group_women="2") == {
        "group_men": VisitRefusal.GROUP_COUNT
    }


def test_a_head_count_is_not_a_novel() -> None:
    assert said(visit_kind="group", group_men="9" * 10_000, group_women="2") == {
        "group_men": TextRefusal.TOO_LONG
    }


def test_further_services_stand_in_their_order_once_and_without_the_first() -> None:
    assert guest(wanted_services=("sales", "library", "sales", "consultation")).wanted == (
        "sales",
        "consultation",
    )
    assert said(wanted_services=("sales", "'; DROP")) == {"wanted_services": VisitRefusal.CHOICE_UNKNOWN}


def test_help_and_priority_are_for_who_asks() -> None:
    facts = guest(
        disability="yes", disability_kind="physical", wants_priority="yes", assistance="kursi roda"
    ).facts
    assert (facts.disability, facts.disability_kind, facts.wants_priority) == ("yes", "physical", True)
    assert facts.assistance == "kursi roda"
    assert guest(disability="no", disability_kind="physical").facts.disability_kind is None
    hidden = replace(RULES, fields=replace(RULES.fields, disability=Setting(FieldNeed.HIDDEN)))
    assert guest(hidden, wants_priority="yes", assistance="x").facts.wants_priority is False


def test_the_medium_is_kept_where_the_paper_knows_it() -> None:
    assert guest(media="both").facts.media is None
    asked = replace(RULES, asks_medium=True)
    assert guest(asked, media="both").facts.media is Media.BOTH
    assert said(asked, media="vinyl") == {"media": VisitRefusal.CHOICE_UNKNOWN}


def test_nationality_with_its_words() -> None:
    assert said(nationality="other") == {"nationality_other": TextRefusal.MISSING}
    assert (
        guest(nationality="other", nationality_other="Timor-Leste").facts.nationality_other == "Timor-Leste"
    )


# Data needed, row by row

ROW = DataNeedForm("Jumlah penduduk", "Kota Bengkulu", "2020", "2024", "regency", "year")


def test_rows_of_data_needed() -> None:
    rows = (DataNeedForm(), ROW, DataNeedForm(detail="Inflasi", first_year="2025"))
    assert guest(data_needs=rows).data_needs == (
        DataNeed("Jumlah penduduk", "Kota Bengkulu", 2020, 2024, "regency", "year"),
        DataNeed("Inflasi", None, 2025, 2025),
    )


@pytest.mark.parametrize(
    ("row", "part", "why"),
    [
        (replace(ROW, detail=" "), "detail", TextRefusal.MISSING),
        (replace(ROW, detail="x" * 201), "detail", TextRefusal.TOO_LONG),
        (replace(ROW, region="a\u202eb"), "region", TextRefusal.CONTROL),
        (replace(ROW, first_year="20"), "first_year", VisitRefusal.DATA_YEAR),
        (replace(ROW, first_year="2027"), "first_year", VisitRefusal.DATA_YEAR),
        (replace(ROW, last_year="2019"), "last_year", VisitRefusal.YEARS_ORDER),
        (replace(ROW, first_year=""), "last_year", VisitRefusal.YEARS_ORDER),
        (replace(ROW, level="galaxy"), "level", VisitRefusal.CHOICE_UNKNOWN),
        (replace(ROW, period="=1+1"), "period", VisitRefusal.CHOICE_UNKNOWN),
    ],
)
def test_a_wrong_row_is_told_at_its_part(row: DataNeedForm, part: str, why: object) -> None:
    assert said(data_needs=(ROW, row)) == {f"data_needs.1.{part}": why}


def test_not_more_rows_than_a_form_holds() -> None:
    assert said(data_needs=(ROW,) * 11) == {"data_needs": VisitRefusal.TOO_MANY_NEEDS}
    required = replace(RULES, fields=replace(RULES.fields, data_needs=Setting(FieldNeed.REQUIRED)))
    assert said(required) == {"data_needs": TextRefusal.MISSING}


# Hostile text in every field

HOSTILE = ["\x1b@", "a\u202eb", "x\x00y", "a\ud800"]
TYPED = [
    each.name
    for each in fields(GuestForm)
    if each.name not in {"wanted_services", "data_needs"} and isinstance(each.default, str)
]
EVERYTHING = replace(
    CARD,
    identity=replace(CARD.identity, types=Setting(())),
    account=FieldNeed.REQUIRED,
    asks_medium=True,
    source=EntrySource.RECEPTION,
)
FULL = replace(
    GUEST,
    identity_type="other",
    identity_type_other="KTA",
    identity_number="77",
    identity_valid="yes",
    account="yes",
    nationality="other",
    nationality_other="Timor-Leste",
    disability="yes",
    visit_kind="group",
    group_men="2",
    group_women="2",
    occupation="other",
    occupation_other="Petani",
    institution_category="other",
    institution_category_other="Koperasi",
    purpose="other",
    purpose_other="Lomba",
)
UNREAD = {"identity_valid", "wants_priority", "no_identity_reason", "companion"}
"""Ticks that are "yes" or nothing, and answers of other guests."""


def test_the_full_form_is_fine() -> None:
    assert problems(FULL, EVERYTHING) == ()


@pytest.mark.parametrize("name", [name for name in TYPED if name not in UNREAD])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_refused_at_its_field(name: str, text: str) -> None:
    wrong = problems(replace(FULL, **{name: text}), EVERYTHING)
    assert name in {each.field for each in wrong}
    assert all(text not in str(dict(each.facts)) for each in wrong)


@pytest.mark.parametrize("name", TYPED)
def test_nothing_typed_ever_breaks_the_form(name: str) -> None:
    for text in ("", " ", "9" * 100_000, "💥" * 300, "\ud800", "%s{0}", "../../etc/passwd", "<b>x</b>"):
        for refusal in problems(replace(FULL, **{name: text}), EVERYTHING):
            assert isinstance(refusal, Refusal)
