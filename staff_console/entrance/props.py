"""What the two entrance pages show."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class SignInProps:
    """`locked_until` (UTC) while nobody may try; `error` is the sentence of the last refusal."""

    office: str = ""
    error: str = ""
    locked_until: datetime | None = None
    locked_seconds: int = 0
    is_working: bool = False


@dataclass(frozen=True, slots=True)
class DeskChoice:
    desk_id: UUID
    number: int
    name: str
    services: str
    taken_by: str
    """Who sits there, "" when it is free."""
    is_own: bool
    """Left open by this very person, after a power cut for instance: may be taken up again."""
    is_here: bool
    """This station stands at that desk."""

    @property
    def is_free(self) -> bool:
        return self.is_own or not self.taken_by


@dataclass(frozen=True, slots=True)
class DesksProps:
    name: str
    desks: tuple[DeskChoice, ...] = ()
    error: str = ""
    is_loading: bool = True
    is_working: bool = False
    may_go_without: bool = False
