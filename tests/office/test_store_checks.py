"""An office whose paper keeps bags needs a place for them."""

import json
from typing import Any

from shared.office.checks import MissingFact, readiness
from shared.office.document import SHIPPED, parse_document, read_document


def muara_enim() -> dict[str, Any]:
    return json.loads(json.dumps(read_document(SHIPPED / "muara_enim.toml")))


def test_a_paper_that_keeps_bags_without_a_rack_is_not_ready() -> None:
    document = muara_enim()
    del document["stores"]
    missing = readiness(parse_document(document).office)
    assert [(gap.fact, gap.detail) for gap in missing] == [(MissingFact.STORE, "rack")]


def test_slots_are_numbered_or_named() -> None:
    document = muara_enim()
    (store,) = parse_document(document).office.stores
    assert store.slots[:2] == ("R-01", "R-02")
    assert len(store.slots) == 12
    document["stores"][0] |= {"labels": ["A", "B-1"]}
    (store,) = parse_document(document).office.stores
    assert store.slots == ("A", "B-1")
