"""From what is known to what the rating screen shows: pure. A number, a service and a desk, never a name."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.rating.flow import START, Flow, Stage
from shared.foundation.formats import Language
from shared.office.model import Office


class Page(StrEnum):
    STARTING = "starting"
    IDLE = "idle"
    ASKING = "asking"
    THANKS = "thanks"
    UPDATING = "updating"


@dataclass(frozen=True, slots=True)
class RatingProps:
    page: Page = Page.STARTING
    language: Language = Language.INDONESIAN
    office_name: str = ""
    label: str = ""
    service: str = ""
    desk: str = ""
    armed: bool = False
    """Whether a touch on a face counts: not in the first moment, nor after the first touch."""
    chosen: int = 0
    """The touched face, 0 for none."""
    skipping: bool = False
    rated: bool = False
    lost: bool = False
    trouble: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    language: Language
    office: Office | None = None
    flow: Flow = START
    armed: bool = False
    lost: bool = False
    unusable: bool = False


PAGES = {
    Stage.STARTING: Page.STARTING,
    Stage.IDLE: Page.IDLE,
    Stage.ASKING: Page.ASKING,
    Stage.SAVING: Page.ASKING,
    Stage.THANKS: Page.THANKS,
}


def derive(known: Known) -> RatingProps:
    flow, asked, answer = known.flow, known.flow.asked, known.flow.answer
    return RatingProps(
        page=Page.UPDATING if known.unusable else PAGES[flow.stage],
        language=known.language,
        office_name=known.office.name if known.office else "",
        label=asked.label if asked else "",
        service=_service(known.office, asked.service_key, known.language) if asked else "",
        desk=asked.desk_name if asked else "",
        armed=known.armed and flow.stage is Stage.ASKING,
        chosen=(answer.score or 0) if answer else 0,
        skipping=flow.stage is Stage.SAVING and answer is not None and answer.score is None,
        rated=answer is not None and answer.score is not None,
        lost=known.lost,
        trouble=flow.trouble,
    )


def _service(office: Office | None, key: str, language: Language) -> str:
    """A service the office has dropped meanwhile has no name left."""
    if office is None or not office.offers(key):
        return ""
    return office.service(key).name.in_language(language)
