"""Acceptance tests run on SQLite; every operation and every race runs on PostgreSQL too, beside its own area."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from shared.qt.fonts import register_fonts
from tests.acceptance.house import House
from tests.world import World


@pytest.fixture(params=["sqlite"])
def database_url(request: pytest.FixtureRequest) -> str:
    fixture = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return cast("str", request.getfixturevalue(fixture))


@pytest.fixture
def house(world: World, tmp_path: Path, qapp: QApplication) -> Iterator[House]:
    del qapp
    register_fonts()
    house = House(world, tmp_path)
    yield house
    house.close()
