"""What the pages beside home and guest book show, as frozen values."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.reception.flow import Flow, Page
from kiosk.reception.form import Word
from kiosk.reception.home import HomeProps
from kiosk.reception.sheets import Step
from shared.foundation.formats import Language
from shared.office.settings import Text
from shared.visitors.consent_texts import ConsentText
from shared.visits.guest_form import GuestRules
from shared.visits.optional import Asked, Basis, Keeping, asked


class Reach(StrEnum):
    """How the kiosk stands to its database."""

    STARTING = "starting"
    THERE = "there"
    AWAY = "away"
    UPDATING = "updating"


_GROUNDS = ("required", "service", "consent")


@dataclass(frozen=True, slots=True)
class PointProps:
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class AskedProps:
    """Fields asked on the same ground (`required`, `consent`, or `service` for what is wanted today), kept as long."""

    ground: str
    keeping: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsentProps:
    """`trouble`: one sentence when the ticket could not be made; `retrying`: we try again by ourselves."""

    title: str = ""
    points: tuple[PointProps, ...] = ()
    asked: tuple[AskedProps, ...] = ()
    """Each field the standard in force asks, on the page that explains them; () elsewhere."""
    agreement: str = ""
    otherwise: str = ""
    ticked: bool = False
    optional: str = ""
    """Beside the second box; "" where no optional question was answered."""
    optional_ticked: bool = False
    missed: bool = False
    busy: bool = False
    trouble: str = ""
    retrying: bool = False


@dataclass(frozen=True, slots=True)
class ReceptionProps:
    page: Page = Page.STARTING
    language: Language = Language.INDONESIAN
    larger_text: bool = False
    high_contrast: bool = False
    connected: bool = True
    step: Step = Step.PERSON
    idle_left: int = -1


def page_now(flow: Flow, reach: Reach, home: HomeProps) -> Page:
    """The page to show: a visitor's own page first, else what the office and its database allow."""
    if flow.engaged:
        return flow.page
    match reach:
        case Reach.AWAY:
            return Page.AWAY
        case Reach.STARTING:
            return Page.STARTING
        case Reach.UPDATING:
            return Page.UPDATING
        case Reach.THERE:
            return Page.HOME if home.open else Page.CLOSED


@dataclass(frozen=True, slots=True)
class Setback:
    """Why there is no ticket yet; `passing` trouble ends by itself and is tried again."""

    error: Exception
    passing: bool


def derive_asked(rules: GuestRules, *, minor: bool, temperature: bool) -> tuple[AskedProps, ...]:
    """The required ones first, each ground with what is kept longest first."""
    fields = asked(rules, minor=minor, temperature=temperature)
    grounds = {each.name: _ground(each) for each in fields}
    groups = ((ground, keeping) for ground in _GROUNDS for keeping in Keeping)
    found = (
        AskedProps(
            ground,
            keeping.value,
            tuple(each.name for each in fields if (grounds[each.name], each.keeping) == (ground, keeping)),
        )
        for ground, keeping in groups
    )
    return tuple(each for each in found if each.names)


def _ground(each: Asked) -> str:
    if each.basis is Basis.CONSENT:
        return "consent"
    return "required" if each.required else "service"


def derive_consent(
    text: ConsentText,
    flow: Flow,
    setback: Setback | None,
    word: Word,
    language: Language,
    *,
    optional: bool = False,
    told: tuple[AskedProps, ...] = (),
) -> ConsentProps:
    """`optional`: some optional question was answered, so that the second box shows."""

    def say(part: Text) -> str:
        return part.in_language(language)

    return ConsentProps(
        title=say(text.title),
        points=tuple(PointProps(say(point.heading), say(point.text)) for point in text.points),
        asked=told,
        agreement=say(text.agreement),
        otherwise=say(text.otherwise),
        ticked=flow.agreed,
        optional=say(text.optional) if optional and text.optional else "",
        optional_ticked=flow.agreed_optional,
        missed=flow.consent_missed,
        busy=flow.busy,
        trouble="" if setback is None else word(setback.error, language),
        retrying=setback is not None and setback.passing,
    )
