"""Whether racks and lockers make sense, and whether a paper that keeps bags has a place for them."""

import re
from collections.abc import Iterator
from typing import Final

from shared.office.model import Office
from shared.office.problems import Problem, ProblemKind
from shared.office.vocabulary import CustodyMode

MOST_SLOTS: Final = 200
"""Of one store: more cannot be drawn on one page."""
_LABEL: Final = re.compile(r"[A-Z0-9][A-Z0-9-]{0,7}")


def store_problems(office: Office) -> Iterator[Problem]:
    """Slots must be few enough to draw, and their labels fit a tag and name one slot each."""
    seen: set[str] = set()
    for index, store in enumerate(office.stores):
        path = f"stores.{index}"
        if not 1 <= len(store.slots) <= MOST_SLOTS:
            hint = f"1 to {MOST_SLOTS}"
            yield Problem(f"{path}.count", ProblemKind.OUT_OF_RANGE, str(len(store.slots)), hint)
        for label in store.slots:
            if not _LABEL.fullmatch(label):
                yield Problem(f"{path}.labels", ProblemKind.BAD_LABEL, label)
            if label in seen:
                yield Problem(f"{path}.labels", ProblemKind.TWICE, label)
            seen.add(label)


def missing_stores(office: Office) -> tuple[CustodyMode, ...]:
    """What a paper keeps bags in and the office has not (rows S002-2, S003-4)."""
    kept = {standard.custody.value for standard in office.standards} - {CustodyMode.NONE}
    return tuple(sorted(kept - {CustodyMode(store.kind.value) for store in office.stores}))
