"""Write the schema file of the release in the making: an office's morning as this version stores it.

`python .ci/release_schema.py` migrates an empty SQLite file, lets one visitor through on sample data, and dumps the
result to `tests/database/releases/VERSION.sql`. Run it whenever the newest migration changes before its release;
the files of earlier releases stay as they are, and the tests upgrade every one of them.
"""

import sqlite3
import sys
import tempfile
import tomllib
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from shared.access.actor import ADMINISTRATION  # noqa: E402 - the checkout comes first
from shared.cli.demo.sample import OFFICERS, furnish  # noqa: E402 - the checkout comes first
from shared.database import open_database, schema  # noqa: E402 - the checkout comes first
from shared.feedback.queries import pending_rating  # noqa: E402 - the checkout comes first
from shared.foundation.clock import ManualClock  # noqa: E402 - the checkout comes first
from shared.foundation.ids import new_id  # noqa: E402 - the checkout comes first
from shared.journey import operations as journey  # noqa: E402 - the checkout comes first
from shared.printing.rules import Printer, TransportKind  # noqa: E402 - the checkout comes first
from shared.staff.operations import sign_in  # noqa: E402 - the checkout comes first
from shared.stations.rules import station_actor  # noqa: E402 - the checkout comes first
from tests.plugins.databases import TUESDAY_NINE  # noqa: E402 - the checkout comes first
from tests.world import World  # noqa: E402 - the checkout comes first

RELEASES = ROOT / "tests/database/releases"


def version() -> str:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def live_a_morning(address: str) -> None:
    """One visitor served and rated, one still waiting."""
    schema.upgrade(address)
    clock = ManualClock(TUESDAY_NINE)
    db = open_database(address, clock)
    sample = furnish(db, ADMINISTRATION, Printer(new_id(), "Tiket", TransportKind.TCP, "192.0.2.7:9100"))
    officers = tuple(
        sign_in(db, station_actor(console), person.login, person.password)
        for console, person in zip(sample.consoles, OFFICERS, strict=True)
    )
    world = World(db, clock, sample, officers)
    world.open_desks()
    world.issue()
    world.serve()
    journey.finish_service(db, officers[0], world.desks[0].id)
    with db.read() as connection:
        rating = pending_rating(connection, world.rating.station_id, clock.now())
    if rating is not None:
        journey.rate(db, world.rating, rating.id, 5)
    world.issue("consultation", name="Damar Sinar")
    db.close()


def main() -> None:
    target = RELEASES / f"{version()}.sql"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "office.db"
        live_a_morning(f"sqlite:///{file.as_posix()}")
        with closing(sqlite3.connect(file)) as connection:
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
            lines = [f"-- revision {revision}", *connection.iterdump()]
    RELEASES.mkdir(exist_ok=True)
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(target.relative_to(ROOT))


if __name__ == "__main__":
    main()
