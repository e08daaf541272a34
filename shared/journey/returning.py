"""Giving a visitor's bag and card back: step `return` of a visit, and with it the visit's end, in one commit."""

from dataclasses import dataclass, replace
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.feedback import writes as feedback
from shared.feedback.states import NotFilled
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.journey.closing import close_or_ask_return
from shared.journey.leaving import leave
from shared.office.vocabulary import StepKey
from shared.reading_room import rules, writes
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.states import DepositState, Thing
from shared.reading_room.writes import Held
from shared.visits import queries as visit_queries
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.states import EventKind, VisitState
from shared.visits.turns import VisitNow

_BEFORE_SERVICE = frozenset({VisitState.REGISTERING, VisitState.WAITING})
_DURING_SERVICE = frozenset({VisitState.CALLED, VisitState.IN_SERVICE})


@dataclass(frozen=True, slots=True)
class Proof:
    """What the visitor shows and says: the tag and the name (S002-10), as typed.

    `visit_id` None: whoever holds that tag. `card_returned`: the officer has put the card into the visitor's hand.
    """

    tag: str
    name: str
    visit_id: UUID | None = None
    card_returned: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    visit_id: UUID
    tag: str
    has_bag: bool
    has_card: bool
    closed: bool
    """Whether the visit ended with it."""


@dataclass(frozen=True, slots=True)
class Ending:
    """What the visitor does not do any more, and why things go back before their turn, by somebody who may."""

    unrated: bool = False
    unserved: bool = False
    reason: str = ""


def give_back(db: Database, actor: Actor, proof: Proof, ending: Ending | None = None) -> Returned:
    """Give everything under the tag back, bag and card in one act, and close the visit if nothing is open.

    Raises `Refusal` WRONG_TAG or WRONG_NAME (audited), NOTHING_HELD, CARD_STAYS (S003-7, C16), IN_SERVICE,
    RATING_FIRST, NOT_SERVED_YET.
    """
    require(actor, Right.KEEP_CUSTODY)
    ending = _checked(actor, ending or Ending())
    with db.work() as work:
        visit_id = proof.visit_id or writes.visit_under(work, proof.tag)
        if visit_id is None:
            wrong = Refusal(CustodyRefusal.WRONG_TAG, "tag")
        else:
            visit = turns.lock(work, visit_id)
            held = _held(work, visit_id)
            wrong = _mismatch(work, proof, held)
            if wrong is None:
                _check_card(held, proof)
                _check_turn(work, actor, visit, ending)
                return _end(work, actor, visit, held, DepositState.RETURNED, ending)
        audit.record(work, actor, "refuse_return", "visit", visit_id or "", code=wrong.code.value)
    raise wrong


def release(db: Database, actor: Actor, visit_id: UUID, reason: str) -> Returned:
    """End what a visit has in custody without tag and name: a lost tag, a bag nobody came for.

    Needs the right to override and a reason (DESIGN §4.14). Raises `Refusal` NOT_ALLOWED, NOTHING_HELD.
    """
    require(actor, Right.OVERRIDE)
    why = single_line(reason, "reason")
    with db.work() as work:
        visit = turns.lock(work, visit_id)
        return _end(work, actor, visit, _held(work, visit_id), DepositState.RELEASED, Ending(reason=why))


def _checked(actor: Actor, ending: Ending) -> Ending:
    if not ending.reason.strip():
        return replace(ending, reason="")
    require(actor, Right.OVERRIDE)
    return replace(ending, reason=single_line(ending.reason, "reason"))


def _held(work: Work, visit_id: UUID) -> tuple[Held, ...]:
    held = writes.held_of(work, visit_id)
    if not held:
        raise Refusal(CustodyRefusal.NOTHING_HELD)
    return held


def _mismatch(work: Work, proof: Proof, held: tuple[Held, ...]) -> Refusal | None:
    """Why tag and name are not those of what is held; nobody has a name before the guest book (S002-2, S002-3)."""
    if not any(rules.same_tag(proof.tag, each.tag) for each in held):
        return Refusal(CustodyRefusal.WRONG_TAG, "tag")
    name = visit_queries.visitor_name(work.connection, held[0].visit_id)
    if name and not rules.same_name(proof.name, name):
        return Refusal(CustodyRefusal.WRONG_NAME, "name")
    return None


def _check_card(held: tuple[Held, ...], proof: Proof) -> None:
    if any(each.thing is Thing.CARD for each in held) and not proof.card_returned:
        raise Refusal(CustodyRefusal.CARD_STAYS, "card")


def _check_turn(work: Work, actor: Actor, visit: VisitNow, ending: Ending) -> None:
    """Whether it is the return's turn by the standard; what has ended some other way may always be fetched."""
    if ending.reason:
        turns.note_override(work, actor, visit.id, StepKey.RETURN, ending.reason)
        return
    if visit.state in _BEFORE_SERVICE and not ending.unserved:
        raise Refusal(CustodyRefusal.NOT_SERVED_YET)
    if visit.state in _DURING_SERVICE:
        raise Refusal(CustodyRefusal.IN_SERVICE)
    if (
        visit.state is VisitState.AWAITING_RATING
        and rules.rates_before_return(visit.standard)
        and not ending.unrated
    ):
        raise Refusal(CustodyRefusal.RATING_FIRST)


def _end(
    work: Work,
    actor: Actor,
    visit: VisitNow,
    held: tuple[Held, ...],
    state: DepositState,
    ending: Ending,
) -> Returned:
    why = ending.reason
    writes.end_deposits(work, actor, visit.id, state, why)
    tag = held[0].tag
    detail: dict[str, object] = {"tag": tag}
    if why:
        detail["reason"] = why
    visits.add_events(work, actor, visit.id, EventKind.THINGS_RETURNED, detail=detail)
    act = "release_deposit" if state is DepositState.RELEASED else "give_back"
    audit.record(work, actor, act, "visit", visit.id, tag=tag, **({"reason": why} if why else {}))
    things = {each.thing for each in held}
    return Returned(
        visit.id,
        tag,
        has_bag=Thing.BAG in things,
        has_card=Thing.CARD in things,
        closed=_close(work, actor, visit, ending),
    )


def _close(work: Work, actor: Actor, visit: VisitNow, ending: Ending) -> bool:
    """The return is the visit's last step, once what comes before it is over."""
    match visit.state:
        case VisitState.RETURNING:
            return close_or_ask_return(work, actor, visit.id)
        case VisitState.AWAITING_RATING if ending.unrated:
            for rating_id in feedback.lock_awaiting(work, visit.id):
                feedback.leave_empty(work, actor, rating_id, NotFilled.SKIPPED)
                detail: dict[str, object] = {"reason": NotFilled.SKIPPED.value}
                visits.add_events(work, actor, visit.id, EventKind.RATING_NOT_FILLED, detail=detail)
            return close_or_ask_return(work, actor, visit.id)
        case VisitState.REGISTERING | VisitState.WAITING if ending.unserved:
            leave(work, actor, visit.id, EventKind.LEFT)
            return True
        case _:
            return False
