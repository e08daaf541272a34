"""Engine, unit of work, column types, change log and feed, migrations, backup."""

from shared.database.base import Base
from shared.database.changes import Change, Changes, Topic
from shared.database.database import Database, open_database
from shared.database.feed import ChangeFeed, open_feed
from shared.database.work import Work

__all__ = [
    "Base",
    "Change",
    "ChangeFeed",
    "Changes",
    "Database",
    "Topic",
    "Work",
    "open_database",
    "open_feed",
]
