"""From the board to what the page shows: pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from shared.foundation.formats import Language, clock_time, day_and_date
from shared.journey.custody_board import CustodyBoard, DueVisit
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.vocabulary import StepKey
from shared.reading_room.queries import HeldThing, Slot, StoreMap
from shared.reading_room.states import SlotState
from shared.visits.states import VisitState
from staff_console.custody import wording
from staff_console.custody.props import (
    CustodyProps,
    DueProps,
    HeldProps,
    SlotProps,
    StoreProps,
    Verb,
    VerbProps,
    WhyNot,
)
from staff_console.services import service_look
from staff_console.visits import wording as visit_wording
from staff_console.visits.derive import state_look
from staff_console.widgets.clock_bar import Measured


@dataclass(frozen=True, slots=True)
class Snapshot:
    office: Office
    today: date
    board: CustodyBoard


@dataclass(frozen=True, slots=True)
class View:
    """What the officer has chosen, and what runs."""

    language: Language
    may_override: bool = False
    due: str = ""
    held: str = ""
    slot: str = ""
    is_working: bool = False
    trouble: str = ""


def derive(snapshot: Snapshot | None, view: View, now: datetime) -> CustodyProps:
    if snapshot is None:
        return CustodyProps(
            verbs=tuple(VerbProps(verb, WhyNot.NOTHING_READ) for verb in Verb),
            may_override=view.may_override,
            is_loading=not view.trouble,
            trouble=view.trouble,
        )
    due = tuple(_due(each, snapshot.office, now) for each in snapshot.board.due)
    held = tuple(_held(each, snapshot, view.language) for each in snapshot.board.held)
    stores = tuple(_store(each, view) for each in snapshot.board.stores)
    props = CustodyProps(
        stores=stores,
        due=due,
        held=held,
        chosen_due=view.due if any(each.key == view.due for each in due) else "",
        chosen_held=view.held if any(each.visit_key == view.held for each in held) else "",
        chosen_slot=view.slot if any(slot.label == view.slot for slot in _slots(stores)) else "",
        free=tuple(slot.label for slot in _slots(stores) if slot.state is SlotState.FREE),
        may_override=view.may_override,
        is_loading=False,
        trouble=view.trouble,
    )
    return _with_verbs(props, view)


def _slots(stores: tuple[StoreProps, ...]) -> Iterator[SlotProps]:
    for store in stores:
        yield from store.slots


def _store(store: StoreMap, view: View) -> StoreProps:
    usable = [slot for slot in store.slots if slot.state is not SlotState.OUT_OF_ORDER]
    return StoreProps(
        key=store.key,
        name=store.name.in_language(view.language),
        where=store.where.in_language(view.language),
        used=len(usable) - store.free,
        total=len(usable),
        is_full=store.free == 0,
        slots=tuple(_slot(slot, view) for slot in store.slots),
    )


def _slot(slot: Slot, view: View) -> SlotProps:
    words = {
        SlotState.FREE: wording.free_slot(),
        SlotState.USED: slot.number or slot.holder or wording.used_slot(),
        SlotState.OUT_OF_ORDER: slot.reason or wording.broken_slot(),
    }[slot.state]
    visit = str(slot.visit_id) if slot.visit_id else ""
    return SlotProps(slot.label, slot.state, words, visit, is_chosen=slot.label == view.slot)


def _due(due: DueVisit, office: Office, now: datetime) -> DueProps:
    letter, color = service_look(office, due.service_key)
    return DueProps(
        key=str(due.visit_id),
        number=due.number or "–",
        letter=letter,
        color=color,
        holder=due.holder or wording.nameless(),
        step=due.step,
        what=wording.what_to_do(due.step),
        measured=Measured(now - due.since, due.limit),
        takes_card=due.takes_card,
        card_types=due.card_types,
        shown_card=due.shown_card.value if due.shown_card else "",
    )


def _held(held: HeldThing, snapshot: Snapshot, language: Language) -> HeldProps:
    icon, tone = state_look(held.visit_state)
    taken = office_rules.local_time(snapshot.office, held.taken_at)
    since = clock_time(taken, language)
    if taken.date() != snapshot.today:
        since = f"{day_and_date(taken.date(), language)}, {since}"
    return HeldProps(
        key=str(held.id),
        visit_key=str(held.visit_id),
        thing=held.thing,
        tag=held.tag,
        what=wording.thing(held.thing, held.card_type),
        number=held.number or "–",
        holder=held.holder or wording.nameless(),
        state=visit_wording.state(held.visit_state),
        state_icon=icon,
        state_tone=tone,
        since=since,
        since_at=held.taken_at,
        taken_by=held.taken_by or wording.by_visitor(),
        is_rating_open=held.visit_state is VisitState.AWAITING_RATING,
        is_unserved=held.visit_state in {VisitState.REGISTERING, VisitState.WAITING},
    )


def _with_verbs(props: CustodyProps, view: View) -> CustodyProps:
    due_in = any(each.step is not StepKey.RETURN for each in props.due)
    chosen = next((slot for slot in _slots(props.stores) if slot.label == props.chosen_slot), None)
    whys: dict[Verb, WhyNot | None] = {
        Verb.TAKE_IN: None if due_in else WhyNot.NOBODY_DUE,
        Verb.GIVE_BACK: None if props.held else WhyNot.NOTHING_HELD,
        Verb.WITHOUT: None if due_in else WhyNot.NOBODY_DUE,
        Verb.OUT_OF_ORDER: _why_not_mark(chosen),
        Verb.RELEASE: _why_not_release(props),
    }
    if view.is_working:
        whys = dict.fromkeys(Verb, WhyNot.WORKING)
    returns_first = bool(props.due) and props.due[0].step is StepKey.RETURN
    next_verb = Verb.GIVE_BACK if returns_first else Verb.TAKE_IN
    mends = chosen is not None and chosen.state is SlotState.OUT_OF_ORDER
    verbs = tuple(
        VerbProps(verb, whys[verb], prominent=verb is next_verb, mends=mends and verb is Verb.OUT_OF_ORDER)
        for verb in Verb
    )
    return replace(props, verbs=verbs)


def _why_not_mark(chosen: SlotProps | None) -> WhyNot | None:
    if chosen is None:
        return WhyNot.CHOOSE_SLOT
    return WhyNot.SLOT_USED if chosen.state is SlotState.USED else None


def _why_not_release(props: CustodyProps) -> WhyNot | None:
    if not props.may_override:
        return WhyNot.NO_RIGHT
    return None if props.chosen_held else WhyNot.CHOOSE_HELD
