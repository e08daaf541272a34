"""What the lobby pages ask of the house."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from kiosk.reception.ticket import PrintFacts
from shared.foundation.formats import Language


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """A standard to be printed; sent twice with one `job_id`, it is one paper."""

    job_id: UUID
    service_key: str
    paper_key: str
    language: Language


@dataclass(frozen=True, slots=True)
class LobbyPorts:
    """Both run on the job lane and may raise `Refusal`. `read_sheet(None)`: only whether the printer can print."""

    print_sheet: Callable[[SheetRequest], None]
    read_sheet: Callable[[UUID | None], PrintFacts]
