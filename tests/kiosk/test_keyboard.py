"""The on-screen keyboard's pages: there when they are wanted, and built once."""

from collections.abc import Iterator

import pytest
from shiboken6 import Shiboken

from tests.kiosk.standing import Standing, standing


@pytest.fixture
def stand(qapp: object) -> Iterator[Standing]:
    with standing() as stand:
        stand.visitor.touch("service-consultation")
        yield stand


def key(stand: Standing, field: str, name: str) -> int:
    """Which key of this name stands on the screen while the field is written in."""
    stand.visitor.touch(f"{field}-input")
    return Shiboken.getCppPointer(stand.visitor.wait_for(name))[0]


def test_coming_back_to_letters_or_figures_builds_no_key_anew(stand: Standing) -> None:
    first = key(stand, "name", "key-q"), key(stand, "phone", "key-5")
    assert (key(stand, "email", "key-q"), key(stand, "birth_year", "key-5")) == first


def test_figures_alone_for_the_year_and_a_plus_for_the_phone(stand: Standing) -> None:
    stand.visitor.touch("phone-input")
    stand.visitor.wait_for("key-+")
    stand.visitor.touch("birth_year-input")
    stand.visitor.wait_until(lambda: not stand.visitor.sees("key-+"), "a pad without plus")
    assert stand.visitor.sees("key-7")
    assert not stand.visitor.sees("key-q")


def test_signs_give_way_to_letters_at_the_next_field(stand: Standing) -> None:
    stand.visitor.fill("name", "Putri (")
    assert stand.visitor.sees("key-letters")
    stand.visitor.touch("email-input")
    stand.visitor.wait_for("key-q")
    assert stand.visitor.text_of("name-input") == "Putri ("
