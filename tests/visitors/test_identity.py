"""Identity numbers: what can be one, that it is sealed, and that it leaks nowhere (domain facts §2.5, DESIGN §4.10)."""

import hashlib
import hmac
import os
import pickle
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.office.vocabulary import IdentityType
from shared.visitors.identity_key import KEY_BYTES, IdentityKey, IdentityKeyFile
from shared.visitors.identity_rules import (
    CardNumber,
    births,
    check_card_number,
    check_nik,
    masked,
    region_is_known,
)
from shared.visitors.refusals import IdentityRefusal

TODAY = date(2026, 11, 24)
GOOD = "1771010203040001"
"""Of nobody: Bengkulu, 2 March 2004, first of the day."""


def refused(call) -> object:  # noqa: ANN001 - any check
    with pytest.raises(Refusal) as raised:
        call()
    assert raised.value.field in {"identity_number", ""}
    return raised.value.code


@pytest.mark.parametrize(
    "typed", [GOOD, "1771 0102 0304 0001", "17.71.01.020304.0001", "1771014203040001", "1771012902040001"]
)
def test_a_number_that_can_be_one(typed: str) -> None:
    assert check_nik(typed, TODAY) == "".join(letter for letter in typed if letter.isdigit())


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("3502027102019913", IdentityRefusal.NIK_DATE),  # 31 February: the sample of a known library
        ("1771018703040001", IdentityRefusal.NIK_DATE),  # day 87, which that library takes
        ("1771010013040001", IdentityRefusal.NIK_DATE),
        ("1771014003040001", IdentityRefusal.NIK_DATE),  # day 40: neither a man's nor a woman's
        ("1771017203040001", IdentityRefusal.NIK_DATE),  # day 32 of a woman
        ("1771012902030001", IdentityRefusal.NIK_DATE),  # 29 February of 2003 or 1903
        ("1771010203040000", IdentityRefusal.NIK_SERIAL),
        ("1111111111111111", IdentityRefusal.NIK_REPEATED),
        ("0000000000000000", IdentityRefusal.NIK_REPEATED),
        ("177101020304000", IdentityRefusal.NIK_LENGTH),
        ("17710102030400011", IdentityRefusal.NIK_LENGTH),
        ("17710102030400O1", IdentityRefusal.NIK_LENGTH),
        ("١٧٧١٠١٠٢٠٣٠٤٠٠٠١", IdentityRefusal.NIK_LENGTH),
        ("' OR 1=1 --", IdentityRefusal.NIK_LENGTH),
    ],
)
def test_a_number_that_cannot(typed: str, why: IdentityRefusal) -> None:
    assert refused(lambda: check_nik(typed, TODAY)) is why


def test_the_century_is_the_nearest_plausible_one() -> None:
    assert births("1771010203040001", TODAY) == (date(2004, 3, 2),)
    assert births("1771010203010001", TODAY) == (date(2001, 3, 2),)
    assert births("1771010203640001", TODAY) == (date(1964, 3, 2),)
    assert births("1771014203640001", TODAY) == (date(1964, 3, 2),)
    assert births("1771010203200001", TODAY) == (date(1920, 3, 2), date(2020, 3, 2))
    assert births("1771012511260001", TODAY) == (date(1926, 11, 25),), "tomorrow nobody was born yet"


def test_a_strange_region_is_only_worth_a_warning() -> None:
    assert region_is_known(GOOD)
    assert not region_is_known("0171010203040001")
    assert not region_is_known("1700010203040001")
    assert check_nik("0171010203040001", TODAY)


@pytest.mark.parametrize(
    ("kind", "typed", "characters"),
    [
        (IdentityType.SIM, GOOD, GOOD),
        (IdentityType.SIM, "1234 5678 9012", "123456789012"),
        (IdentityType.SIM, "12345678901234", "12345678901234"),
        (IdentityType.PASSPORT, "x 1234567", "X1234567"),
        (IdentityType.PASSPORT, "ab123456", "AB123456"),
        (IdentityType.STUDENT_CARD, "f1a0 21-004", "F1A0 21-004"),
        (IdentityType.OTHER, "  kta 77 ", "KTA 77"),
    ],
)
def test_other_cards(kind: IdentityType, typed: str, characters: str) -> None:
    assert check_card_number(kind, typed, TODAY).characters == characters


@pytest.mark.parametrize(
    ("kind", "typed", "why"),
    [
        (IdentityType.SIM, "12345", IdentityRefusal.SIM_FORM),
        (IdentityType.SIM, "111111111111", IdentityRefusal.SIM_FORM),
        (IdentityType.SIM, "1771018703040001", IdentityRefusal.NIK_DATE),
        (IdentityType.PASSPORT, "ABCDEFG", IdentityRefusal.PASSPORT_FORM),
        (IdentityType.PASSPORT, "X12", IdentityRefusal.PASSPORT_FORM),
        (IdentityType.PASSPORT, "X1234567890123", IdentityRefusal.PASSPORT_FORM),
        (IdentityType.STUDENT_CARD, "a\u202eb", TextRefusal.CONTROL),
        (IdentityType.OTHER, "9" * 41, TextRefusal.TOO_LONG),
        (IdentityType.KTP, "1\x1b@", TextRefusal.CONTROL),
    ],
)
def test_other_cards_refused(kind: IdentityType, typed: str, why: object) -> None:
    assert refused(lambda: check_card_number(kind, typed, TODAY)) is why


def test_a_licence_with_the_citizen_number_is_the_same_person() -> None:
    key = IdentityKey(b"k" * KEY_BYTES)
    ktp = check_card_number(IdentityType.KTP, GOOD, TODAY)
    assert key.seal(ktp) == key.seal(check_card_number(IdentityType.SIM, GOOD, TODAY))
    other = check_card_number(IdentityType.STUDENT_CARD, GOOD, TODAY)
    assert key.seal(other).hash != key.seal(ktp).hash


def test_a_number_hides_itself() -> None:
    number = check_card_number(IdentityType.KTP, GOOD, TODAY)
    for shown in (repr(number), str(number), f"{number}", repr([number]), repr((number,))):
        assert GOOD not in shown
        assert GOOD[:12] not in shown
        assert GOOD[-4:] in shown
    assert masked("") == ""


def test_a_refused_number_is_in_no_message() -> None:
    wrong = GOOD[:6] + "87" + GOOD[8:]
    with pytest.raises(Refusal) as raised:
        check_nik(wrong, TODAY)
    refusal = raised.value
    told = "".join(traceback.format_exception(refusal)) + repr(refusal) + str(dict(refusal.facts))
    assert wrong[:8] not in told
    assert wrong[:8].encode() not in pickle.dumps(refusal)


def test_the_seal_is_a_keyed_hash_and_the_last_four() -> None:
    key = IdentityKey(bytes(range(KEY_BYTES)))
    sealed = key.seal(CardNumber("nik", GOOD))
    expected = hmac.new(bytes(range(KEY_BYTES)), f"nik:{GOOD}".encode(), hashlib.sha256).hexdigest()
    assert (sealed.hash, sealed.last_four) == (expected, "0001")
    assert IdentityKey(b"x" * KEY_BYTES).seal(CardNumber("nik", GOOD)).hash != sealed.hash
    assert bytes(range(KEY_BYTES)).hex() not in repr(key)


def test_the_key_is_made_once_for_the_owner_alone(tmp_path: Path) -> None:
    file = IdentityKeyFile(tmp_path / "keys" / "identity.key")
    key = file.open(None)
    assert file.open(key.fingerprint) == key
    assert len(key.secret) == KEY_BYTES
    assert [each.name for each in file.path.parent.iterdir()] == ["identity.key"]
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o777 == 0o600
        assert file.path.parent.stat().st_mode & 0o777 == 0o700


def test_a_key_others_can_read_is_closed_again(tmp_path: Path, expected_log: Callable[[str], None]) -> None:
    """Only POSIX systems have such permissions; elsewhere the key still opens and nothing is said."""
    file = IdentityKeyFile(tmp_path / "identity.key")
    key = file.open(None)
    file.path.chmod(0o644)
    if os.name == "posix":
        expected_log("identity key")
    assert file.open(key.fingerprint) == key
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o777 == 0o600


def test_a_second_key_is_never_made_for_an_office_that_has_one(tmp_path: Path) -> None:
    first = IdentityKeyFile(tmp_path / "one" / "identity.key").open(None)
    second = IdentityKeyFile(tmp_path / "two" / "identity.key")
    assert refused(lambda: second.open(first.fingerprint)) is IdentityRefusal.KEY_MISSING
    assert not second.path.exists()
    second.open(None)
    assert refused(lambda: second.open(first.fingerprint)) is IdentityRefusal.KEY_DIFFERS


@pytest.mark.parametrize("text", ["", "zz", "00" * 31, "ü", "00" * 33])
def test_a_damaged_key_is_said_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "identity.key"
    path.write_text(text, "utf-8")
    path.chmod(0o600)
    assert refused(lambda: IdentityKeyFile(path).open(None)) is IdentityRefusal.KEY_UNREADABLE


def test_a_folder_where_nothing_can_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    blocked = IdentityKeyFile(tmp_path / "file" / "identity.key")
    assert refused(lambda: blocked.open(None)) is IdentityRefusal.KEY_UNREADABLE
