import itertools
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from shared.foundation.ids import new_id
from shared.queueing.rules import Candidate, Reason, choose_next, in_order, label

NINE = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


def candidate(service: str, number: int, minutes: int) -> Candidate:
    return Candidate(new_id(), service, number, NINE + timedelta(minutes=minutes))


def test_a_number_shows_three_digits_and_grows_beyond() -> None:
    assert [label("K", 1), label("K", 12), label("P", 999), label("P", 1000)] == [
        "K001",
        "K012",
        "P999",
        "P1000",
    ]


def test_who_came_first_is_next_among_the_services_of_the_desk() -> None:
    library, sales, later = candidate("library", 1, 0), candidate("sales", 1, 1), candidate("sales", 2, 2)
    choice = choose_next([later, sales, library], ["sales"])
    assert choice is not None
    assert (choice.ticket_id, choice.reason) == (sales.ticket_id, Reason.EARLIEST)


def test_the_only_one_is_called_because_nobody_else_waits() -> None:
    choice = choose_next([candidate("library", 1, 0)], ["library", "sales"])
    assert choice is not None
    assert choice.reason is Reason.ONLY_ONE


def test_nobody_for_this_desk() -> None:
    assert choose_next([candidate("library", 1, 0)], ["sales"]) is None


candidates = st.lists(
    st.builds(candidate, st.sampled_from(["library", "sales"]), st.integers(1, 99), st.integers(0, 60))
)


@given(candidates)
def test_nobody_is_overtaken(waiting: list[Candidate]) -> None:
    called = in_order(waiting)
    assert sorted(called, key=lambda c: c.ticket_id) == sorted(waiting, key=lambda c: c.ticket_id)
    assert all(first.issued_at <= second.issued_at for first, second in itertools.pairwise(called))
