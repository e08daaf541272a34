"""From what is known to what the rating screen shows: pure. A number, a service and a desk, never a name."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.rating.flow import START, Flow, Stage
from shared.foundation.formats import Language
from shared.office.contact_links import channel_link
from shared.office.model import Channel, Office
from shared.office.vocabulary import ChannelKind


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
    complaint: str = ""
    """Where to complain, as the office writes it; the link is what a phone opens (row S003-C2)."""
    complaint_link: str = ""


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


SCANNED = (ChannelKind.WEB, ChannelKind.SP4N_LAPOR, ChannelKind.WHATSAPP, ChannelKind.SMS_WHATSAPP)
"""The complaint channels worth one code beside the thanks, the preferred one first."""


def derive(known: Known) -> RatingProps:
    complaint = _complaint(known.office)
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
        complaint=complaint.value if complaint else "",
        complaint_link=channel_link(complaint.kind, complaint.value) if complaint else "",
    )


def _complaint(office: Office | None) -> Channel | None:
    channels = office.complaints if office else ()
    return next((each for kind in SCANNED for each in channels if each.kind is kind), None)


def _service(office: Office | None, key: str, language: Language) -> str:
    """A service the office has dropped meanwhile has no name left."""
    if office is None or not office.offers(key):
        return ""
    return office.service(key).name.in_language(language)
