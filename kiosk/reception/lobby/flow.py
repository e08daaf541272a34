"""What a visitor looks at in the lobby pages; dropped with everything else of the visitor."""

from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID


class Section(StrEnum):
    """The parts of a standard, one at a time on the page."""

    SUMMARY = "summary"
    STEPS = "steps"
    BASIS = "basis"


@dataclass(frozen=True, slots=True)
class LobbyFlow:
    """`service` and `paper` of the standard's page, `channel` of the complaints' page, `guide` of the online page.

    Empty: nothing was chosen, the first one shows. `sheets` are the print jobs asked for, by paper.
    """

    service: str = ""
    paper: str = ""
    section: Section = Section.SUMMARY
    channel: str = ""
    guide: str = ""
    sheets: tuple[tuple[str, UUID], ...] = ()

    def open_service(self, key: str) -> "LobbyFlow":
        return replace(self, service=key, paper="", section=Section.SUMMARY)

    def choose_paper(self, key: str) -> "LobbyFlow":
        return replace(self, paper=key)

    def choose_section(self, section: Section) -> "LobbyFlow":
        return replace(self, section=section)

    def choose_channel(self, key: str) -> "LobbyFlow":
        return replace(self, channel=key)

    def choose_guide(self, key: str) -> "LobbyFlow":
        return replace(self, guide=key)

    def order(self, sheet: str, job_id: UUID) -> "LobbyFlow":
        """One sheet of each paper a visitor: asked again, it stays the same."""
        if self.job_of(sheet) is not None:
            return self
        return replace(self, sheets=(*self.sheets, (sheet, job_id)))

    def job_of(self, sheet: str) -> UUID | None:
        return dict(self.sheets).get(sheet)
