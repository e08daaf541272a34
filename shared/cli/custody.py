"""`anjungan custody …`: racks and lockers, what is held, slots out of order."""

from typing import Annotated

import typer

from shared.access.actor import ADMINISTRATION
from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, open_session
from shared.foundation.formats import clock_time, long_date
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.reading_room import queries
from shared.reading_room.operations import arrange_slots, mark_in_order, mark_out_of_order
from shared.reading_room.states import SlotState

app = typer.Typer(no_args_is_help=True)

_STATES = {
    SlotState.FREE: words.SLOT_FREE,
    SlotState.USED: words.SLOT_USED,
    SlotState.OUT_OF_ORDER: words.SLOT_BROKEN,
}


@app.command("list")
def list_slots(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Rak dan loker dengan semua tempatnya · racks and lockers with all their slots."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        office = offices.current_office(connection)
        if office is None:
            raise CommandError(words.NO_OFFICE)
        rows = [
            (
                slot.label,
                store.name.in_language(session.language),
                _STATES[slot.state].wording(session.language),
                slot.reason or slot.number,
            )
            for store in queries.stores(connection, office)
            for slot in store.slots
        ]
    session.rows((words.SLOT, words.STORE, words.CONDITION, words.NOTE), rows)


@app.command()
def held(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Yang dititipkan sekarang, pemilik disamarkan · what is held now, holders masked."""
    session = open_session(database, lang)
    with session.database() as db, db.read() as connection:
        office = offices.current_office(connection)
        if office is None:
            raise CommandError(words.NO_OFFICE)
        rows = []
        for each in queries.held(connection):
            taken = office_rules.local_time(office, each.taken_at)
            since = f"{long_date(taken.date())} {clock_time(taken)}"
            kind = each.card_type.value if each.card_type else each.thing.value
            rows.append((each.tag, kind, each.number, each.holder, since, each.taken_by))
    session.rows((words.TAG, words.KIND, words.NUMBER, words.HOLDER, words.SINCE, words.TAKEN_BY), rows)


@app.command("set")
def set_(
    slot: Annotated[str, typer.Argument(help="Tempat, misalnya R-03 · slot, such as R-03")],
    broken: Annotated[
        str | None, typer.Option("--broken", metavar="ALASAN", help="Tandai rusak · mark out of order")
    ] = None,
    mended: Annotated[bool, typer.Option("--mended", help="Baik lagi · in order again")] = False,
    database: DatabaseOption = None,
    lang: LanguageOption = None,
) -> None:
    """Tandai satu tempat rusak atau baik lagi · mark one slot out of order, or mended."""
    session = open_session(database, lang)
    if (broken is None) == (not mended):
        raise CommandError(words.SLOT_WHICH)
    with session.database() as db:
        if broken is not None:
            mark_out_of_order(db, ADMINISTRATION, slot, broken)
        else:
            mark_in_order(db, ADMINISTRATION, slot)
    state = words.SLOT_FREE if mended else words.SLOT_BROKEN
    session.say(words.SLOT_MARKED, slot=slot, state=state.wording(session.language))


@app.command()
def arrange(database: DatabaseOption = None, lang: LanguageOption = None) -> None:
    """Sesuaikan tempat dengan berkas kantor · bring the slots in step with the office file."""
    session = open_session(database, lang)
    with session.database() as db:
        session.say(words.SLOTS_ARRANGED, count=arrange_slots(db, ADMINISTRATION))
