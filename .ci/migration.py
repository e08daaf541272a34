"""Write the next schema migration: what the tables say, less what the migrations so far already make.

`python .ci/migration.py "add lockers"`: the words become its title. `--again` throws the newest one away first and
writes it anew under its old title, as long as no earlier release carries it. Then `python .ci/release_schema.py`.
"""

import argparse
import re
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from release_schema import RELEASES, version  # noqa: E402 - the checkout comes first

from shared.bootstrap import load_tables  # noqa: E402 - the checkout comes first
from shared.database import Base, open_database, schema  # noqa: E402 - the checkout comes first
from shared.foundation.clock import SystemClock  # noqa: E402 - the checkout comes first

VERSIONS = ROOT / "shared/database/migrations/versions"


def newest() -> Path | None:
    return max(VERSIONS.glob("[0-9]*.py"), default=None)


def is_of(migration: Path, release: Path) -> bool:
    """Whether this release ended at this migration."""
    return release.read_text("utf-8").startswith(f"-- revision {migration.stem[:4]}\n")


def drop_newest() -> str:
    """Remove the newest migration; returns its title."""
    last = newest()
    if last is None:
        sys.exit("there is no migration yet")
    if any(is_of(last, release) for release in RELEASES.glob("*.sql") if release.stem != version()):
        sys.exit(f"{last.name} is released: write another one after it")
    title = re.match(r'"""(.*?)\.?"""', last.read_text("utf-8"))
    last.unlink()
    return title[1] if title else last.stem


def write(title: str) -> Path:
    """Migrate an empty file as far as we are, compare it with the tables, write the difference."""
    from alembic import command

    last = newest()
    number = int(last.stem[:4]) + 1 if last else 1
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite:///{(Path(folder) / 'empty.db').as_posix()}"
        schema.upgrade(address)
        database = open_database(address, SystemClock())
        with database.engine.connect() as connection:
            config = schema.configuration()
            config.attributes |= {"connection": connection, "metadata": Base.metadata}
            name = re.sub(r"\W+", "_", title.lower()).strip("_")
            command.revision(config, title, autogenerate=True, rev_id=f"{number:04}")
        database.close()
    made = next(VERSIONS.glob(f"{number:04}_*.py"))
    return made.rename(VERSIONS / f"{number:04}_{name}.py")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("title", nargs="?")
    parser.add_argument("--again", action="store_true")
    wanted = parser.parse_args()
    title = drop_newest() if wanted.again else wanted.title
    if not title:
        parser.error("a title, please")
    load_tables()
    VERSIONS.mkdir(exist_ok=True)
    print(write(title).relative_to(ROOT))


if __name__ == "__main__":
    main()
