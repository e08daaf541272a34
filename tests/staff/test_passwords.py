import argon2
import pytest

from shared.staff import passwords


def test_a_hash_holds_only_its_own_password() -> None:
    stored = passwords.hashed("melati-2026")
    assert passwords.is_right(stored, "melati-2026")
    assert not passwords.is_right(stored, "melati-2027")
    assert "melati" not in stored
    assert stored != passwords.hashed("melati-2026")


def test_the_parameters_are_those_of_owasp() -> None:
    parameters = argon2.extract_parameters(passwords.hashed("melati-2026"))
    assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (19_456, 2, 1)
    assert parameters.type is argon2.Type.ID


def test_nobody_costs_as_much_as_somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same work is done for a login nobody has: one verification with the same parameters."""
    verified: list[argon2.Parameters] = []
    verify = argon2.PasswordHasher.verify

    def watch(hasher: argon2.PasswordHasher, stored: str, password: bytes) -> bool:
        verified.append(argon2.extract_parameters(stored))
        return verify(hasher, stored, password)

    monkeypatch.setattr(argon2.PasswordHasher, "verify", watch)
    assert not passwords.is_right(None, "melati-2026")
    assert not passwords.is_right(passwords.hashed("lain-lagi"), "melati-2026")
    assert verified[0] == verified[1]
    assert len(verified) == 2


def test_a_hash_of_other_parameters_is_outdated() -> None:
    assert not passwords.is_outdated(passwords.hashed("melati-2026"))
    assert passwords.is_outdated(
        argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("melati-2026")
    )


def test_accents_match_however_they_are_composed() -> None:
    assert passwords.is_right(passwords.hashed("caf\u00e9-2026"), "cafe\u0301-2026")


@pytest.mark.parametrize("typed", ["", "\x00", "\ud800", "x" * 10_000])
def test_nothing_typed_breaks_the_check(typed: str) -> None:
    stored = passwords.hashed("melati-2026")
    assert not passwords.is_right(stored, typed)
    assert not passwords.is_right("not a hash", typed)
