"""Employee numbers (NIP): YYYYMMDD of birth, YYYYMM of appointment, 1 or 2 for sex, three digits."""

from datetime import date

YOUNGEST_AT_APPOINTMENT = 18


def nip_digits(written: str) -> str:
    """The 18 digits, however the paper groups them; what is no digit or space stays and makes the check fail."""
    return "".join(written.split())


def nip_is_plausible(written: str) -> bool:
    """Whether birth and appointment are real months and days and lie at least 18 years apart.

    Catches the scan damage of row S001J-Z (born 1986, appointed 1988).
    """
    digits = nip_digits(written)
    if len(digits) != 18 or not (digits.isascii() and digits.isdigit()) or digits[14] not in "12":
        return False
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        appointed = date(int(digits[8:12]), int(digits[12:14]), 1)
    except ValueError:
        return False
    months = (appointed.year - born.year) * 12 + appointed.month - born.month
    return months >= YOUNGEST_AT_APPOINTMENT * 12
