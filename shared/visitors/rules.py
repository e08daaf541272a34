"""What a person may write about themselves, checked without touching the database."""

from dataclasses import dataclass

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from shared.foundation.refusals import Refusal
from shared.foundation.text import NAME_MOST, single_line
from shared.visitors.refusals import VisitorRefusal

EMAIL_MOST = 254
"""RFC 5321, section 4.5.3.1.3."""

PHONE_MOST = 30
"""Longest phone text kept as typed."""

OLDEST = 110
"""Years; the same span as the birth date in an identity number (domain facts on NIK)."""

_COUNTRY = "ID"
_LEAST_DIGITS, _MOST_DIGITS = 8, 15


@dataclass(frozen=True, slots=True)
class Phone:
    typed: str
    """As the visitor wrote it."""
    e164: str
    """+628…, for matching."""


def check_name(text: str, field: str = "name") -> str:
    """A name of 1 to 100 characters with at least one letter; titles, one word and any script are fine.

    Names from before Permendagri 73/2022 may be one word, so one word is never refused.
    """
    name = single_line(text, field, most=NAME_MOST)
    if not any(letter.isalpha() for letter in name):
        raise Refusal(VisitorRefusal.NAME_LETTERS, field)
    return name


def check_email(text: str, field: str = "email") -> str:
    """An address of valid form (RFC 5322 through email-validator; nobody is asked whether it exists)."""
    typed = single_line(text, field, most=EMAIL_MOST)
    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise Refusal(VisitorRefusal.EMAIL_FORM, field) from error


def check_phone(text: str, field: str = "phone") -> Phone:
    """A number people can be reached at, Indonesian unless it starts with + and another country's code.

    A leading 62 without plus is the country code, not the landline area 0628.
    """
    typed = single_line(text, field, most=PHONE_MOST)
    digits = "".join(letter for letter in typed if letter.isdigit())
    if len(digits) < _LEAST_DIGITS:
        raise Refusal(VisitorRefusal.PHONE_SHORT, field)
    if len(digits) > _MOST_DIGITS:
        raise Refusal(VisitorRefusal.PHONE_LONG, field)
    if any(letter.isalpha() for letter in typed):
        raise Refusal(VisitorRefusal.PHONE_FORM, field)
    international = typed.startswith("+") or digits.startswith("62")
    try:
        number = phonenumbers.parse(f"+{digits}" if international else digits, _COUNTRY)
    except phonenumbers.NumberParseException as error:
        raise Refusal(VisitorRefusal.PHONE_FORM, field) from error
    if not phonenumbers.is_possible_number(number):
        raise Refusal(VisitorRefusal.PHONE_FORM, field)
    return Phone(typed, phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def check_birth_year(text: str, this_year: int, field: str = "birth_year") -> int:
    """A year of birth that makes the visitor 0 to 110 years old in `this_year`."""
    typed = single_line(text, field, most=4)
    year = int(typed) if typed.isascii() and typed.isdigit() else 0
    if not this_year - OLDEST <= year <= this_year:
        raise Refusal(VisitorRefusal.BIRTH_YEAR, field, first=this_year - OLDEST, last=this_year)
    return year
