"""Ids, refusals and logs."""

import logging
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.foundation.ids import new_id
from shared.foundation.logs import start_logging
from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal


def test_ids_sort_by_the_time_they_were_made() -> None:
    ids = [new_id() for _ in range(1_000)]
    assert ids == sorted(ids)
    assert len(set(ids)) == 1_000
    assert {made.version for made in ids} == {7}


def test_a_refusal_carries_its_facts_between_processes() -> None:
    refusal = Refusal(TextRefusal.TOO_LONG, "name", most=100, length=101)
    twin = pickle.loads(pickle.dumps(refusal))  # noqa: S301 - our own bytes
    assert twin == refusal
    assert hash(twin) == hash(refusal)
    assert (twin.code, twin.field, dict(twin.facts)) == (
        TextRefusal.TOO_LONG,
        "name",
        {"most": 100, "length": 101},
    )


def test_a_refusals_facts_stay_as_they_are() -> None:
    with pytest.raises(TypeError):
        Refusal(TextRefusal.MISSING, "name").facts["most"] = 1  # type: ignore[index]


def test_refusals_differ_by_code_field_and_facts() -> None:
    first = Refusal(TextRefusal.MISSING, "name")
    assert first != Refusal(TextRefusal.MISSING, "email")
    assert first != Refusal(TextRefusal.CONTROL, "name")
    assert first != Refusal(TextRefusal.MISSING, "name", most=1)
    assert first != ValueError("name")


@pytest.fixture
def _restored_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    for handler in handlers:
        root.removeHandler(handler)
    yield
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    for handler in handlers:
        root.addHandler(handler)
    root.setLevel(level)


@pytest.mark.usefixtures("_restored_logging")
def test_logs_go_to_a_file_of_the_program(tmp_path: Path) -> None:
    start_logging("kiosk", tmp_path / "logs", terminal=False)
    logging.getLogger("shared.test").info("ticket %s", "K012")
    text = (tmp_path / "logs" / "kiosk.log").read_text("utf-8")
    assert "INFO shared.test: ticket K012" in text
