"""Whose turn it is: each area's rules for its own steps, asked in the standard's order (DESIGN §3, Steps)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Work
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office import queries as offices
from shared.office import steps as office_steps
from shared.office.standard import Standard
from shared.office.vocabulary import StepKey
from shared.visits import queries, writes
from shared.visits.refusals import JourneyRefusal, VisitRefusal
from shared.visits.states import Channel, EventKind, VisitState
from shared.visits.tables import VisitRow

_VISIT = select(
    VisitRow.id,
    VisitRow.state,
    VisitRow.channel,
    VisitRow.day,
    VisitRow.service_key,
    VisitRow.standard_id,
    VisitRow.visitor_id,
).where(VisitRow.id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class VisitNow:
    """A visit as its steps judge it."""

    id: UUID
    standard_id: UUID
    state: VisitState
    day: date
    service_key: str
    standard: Standard
    visitor_id: UUID | None
    happened: frozenset[EventKind]
    channel: Channel = Channel.ON_SITE


Asked = Callable[[Connection, VisitNow], bool]


def _never(_connection: Connection, _visit: VisitNow) -> bool:
    return False


def _at_once(_connection: Connection, _visit: VisitNow) -> Refusal | None:
    return None


@dataclass(frozen=True, slots=True)
class StepRules:
    """What an area knows of one of its steps; asked with the open work's connection, the visit's row locked."""

    is_done: Asked
    """Whether the step is over, or nothing is to be done in it for this visit."""
    still_open: Asked = _never
    """Whether something of the step holds the visit: it cannot close meanwhile (DESIGN §4.14)."""
    may_start: Callable[[Connection, VisitNow], Refusal | None] = _at_once
    """Why the step cannot begin although it is its turn; None when it can."""


Steps = Mapping[StepKey, StepRules]
"""The steps an area and those below it can do; a step of the paper that is not there is passed over, visibly."""


def over_at(*kinds: EventKind) -> StepRules:
    """A step that is over once one of these happened, and holds nothing."""

    def happened(_connection: Connection, visit: VisitNow) -> bool:
        return not visit.happened.isdisjoint(kinds)

    return StepRules(happened)


def exists(connection: Connection, visit_id: UUID) -> bool:
    return connection.execute(_VISIT, {"id": visit_id}).first() is not None


def look(connection: Connection, visit_id: UUID) -> VisitNow:
    """The visit as it stands. Raises `Refusal` UNKNOWN."""
    return _read(connection, visit_id, locked=False)


def lock(work: Work, visit_id: UUID) -> VisitNow:
    """The visit, its row locked until the work ends. Raises `Refusal` UNKNOWN."""
    return _read(work.connection, visit_id, locked=True)


def _read(connection: Connection, visit_id: UUID, *, locked: bool) -> VisitNow:
    query = _VISIT.with_for_update() if locked else _VISIT
    row = connection.execute(query, {"id": visit_id}).one_or_none()
    if row is None:
        raise Refusal(VisitRefusal.UNKNOWN)
    return VisitNow(
        id=row.id,
        standard_id=row.standard_id,
        state=row.state,
        day=row.day,
        service_key=row.service_key,
        standard=offices.standard(connection, row.standard_id),
        visitor_id=row.visitor_id,
        happened=queries.happened(connection, visit_id),
        channel=row.channel,
    )


def undone_before(connection: Connection, visit: VisitNow, key: StepKey, steps: Steps) -> StepKey | None:
    """The first step before `key` that is not over. Waiting ends by being served, so it holds no service back."""
    for earlier in office_steps.before(visit.standard, key):
        ends_now = earlier is StepKey.WAIT and key in office_steps.SERVING
        if not ends_now and earlier in steps and not steps[earlier].is_done(connection, visit):
            return earlier
    return None


def require_turn(
    work: Work, actor: Actor, visit_id: UUID, key: StepKey, steps: Steps, override: str | None = None
) -> VisitNow:
    """Lock the visit and make sure that the step's turn has come.

    Raises `Refusal` STEP_BEFORE (fact `step`), or what the step itself says against beginning. With a reason in
    `override` and `Right.OVERRIDE` it begins all the same; who, what and why is audited and stands in the visit.
    """
    visit = lock(work, visit_id)
    undone = undone_before(work.connection, visit, key, steps)
    refusal = Refusal(JourneyRefusal.STEP_BEFORE, step=undone.value) if undone else None
    if refusal is None and key in steps:
        refusal = steps[key].may_start(work.connection, visit)
    if refusal is not None:
        if override is None:
            raise refusal
        note_override(work, actor, visit_id, key, override)
    return visit


def held(connection: Connection, visit: VisitNow, steps: Steps) -> tuple[StepKey, ...]:
    """The steps that still hold the visit, the first in the vocabulary's order first."""
    return tuple(key for key in StepKey if key in steps and steps[key].still_open(connection, visit))


def note_override(work: Work, actor: Actor, visit_id: UUID, key: StepKey, reason: str) -> None:
    """Somebody takes it upon them, and says why. Raises `Refusal` NOT_ALLOWED or REASON_MISSING."""
    require(actor, Right.OVERRIDE)
    if not reason.strip():
        raise Refusal(JourneyRefusal.REASON_MISSING, "reason")
    why = single_line(reason, "reason")
    audit.record(work, actor, "override_step", "visit", visit_id, step=key.value, reason=why)
    writes.add_events(
        work, actor, visit_id, EventKind.STEP_OVERRIDDEN, detail={"step": key.value, "reason": why}
    )
