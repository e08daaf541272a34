"""The change log: which subjects a commit touched, in commit order."""

from datetime import datetime

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.changes import Topic
from shared.database.types import EnumText, Sequence, UtcDateTime


class ChangeRow(Base):
    __tablename__ = "change_log"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(Sequence, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    topic: Mapped[Topic] = mapped_column(EnumText(Topic))
    subject: Mapped[str] = mapped_column(Text)
