import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.visitors.login_rules import (
    Contact,
    card_text,
    contact_subject,
    new_pin,
    one_time_pin,
    opens_alternative,
    read_card,
    read_contact,
    read_pin,
)
from shared.visitors.masking import masked_contact, masked_email, masked_name, masked_phone
from shared.visitors.refusals import LoginRefusal, VisitorRefusal


@pytest.mark.parametrize(
    ("typed", "contact"),
    [
        (" Melur@Contoh.ID ", Contact(email_folded="melur@contoh.id")),
        ("0812 0000 1234", Contact(phone="+6281200001234")),
        ("62812-0000-1234", Contact(phone="+6281200001234")),
    ],
)
def test_address_or_number_is_told_by_its_form(typed: str, contact: Contact) -> None:
    assert read_contact(typed) == contact


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", TextRefusal.MISSING),
        ("melur@", VisitorRefusal.EMAIL_FORM),
        ("12", VisitorRefusal.PHONE_SHORT),
        ("a\x00b@contoh.id", TextRefusal.CONTROL),
        ("\u202emelur@contoh.id", TextRefusal.CONTROL),
        ("' OR 1=1 --@", VisitorRefusal.EMAIL_FORM),
        ("x" * 100_000, TextRefusal.TOO_LONG),
        ("abcdefghij", VisitorRefusal.PHONE_SHORT),
    ],
)
def test_what_is_neither_is_refused_at_the_field(typed: str, code: object) -> None:
    with pytest.raises(Refusal) as caught:
        read_contact(typed)
    assert (caught.value.code, caught.value.field) == (code, "contact")


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦", "12345\x00", "1" * 100_000])
def test_a_pin_is_six_digits(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_pin(typed)
    assert caught.value.code is LoginRefusal.PIN_FORM


def test_blanks_between_the_digits_do_not_matter() -> None:
    assert read_pin(" 270 518 ") == "270518"


@pytest.mark.parametrize("pin", ["000000", "123456", "654321", "890123", "121212", "123123", "001234"])
def test_a_pin_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(Refusal) as caught:
        new_pin(pin, "+6281200001234")
    assert caught.value.code is LoginRefusal.PIN_EASY


def test_one_time_pins_are_never_easy() -> None:
    assert all(new_pin(one_time_pin()) for _ in range(500))


@given(st.text(max_size=300).filter(lambda text: len(text.strip()) != 32))
def test_any_other_text_at_the_card_field_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as caught:
        read_card(text)
    assert caught.value.code is LoginRefusal.CARD_FORM


def test_a_scanner_in_small_letters_reads_the_same_card() -> None:
    token = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    assert read_card(card_text(token).lower()) == token


def test_the_alternative_form_opens_at_the_fourth_failure_of_three() -> None:
    assert [opens_alternative(failures, 3) for failures in (3, 4)] == [False, True]
    assert not opens_alternative(1_000, None)


def test_names_and_contacts_are_masked() -> None:
    assert masked_name("Melur Kenanga") == "Me••• Ke•••"
    assert masked_name("Ni Luh A. Sekar Putri Wangi") == "N••• Lu••• A••• Se•••"
    assert masked_email("melur@contoh.id") == "m•••@contoh.id"
    assert masked_phone("+6281200001234") == "•••234"
    assert masked_contact(None, "+6281200001234") == "•••234"
    assert masked_contact(None, None) == ""


@given(st.text(min_size=3, max_size=40, alphabet=st.characters(categories=["L"])))
def test_no_word_of_three_letters_shows_whole(word: str) -> None:
    assert word not in masked_name(word)


def test_the_subject_of_a_contact_does_not_show_it() -> None:
    assert "melur" not in contact_subject(Contact(email_folded="melur@contoh.id"))
