"""Giving back: tag and name, card together with the locker, and the end of the visit, on both databases."""

from uuid import UUID

import pytest
from sqlalchemy import select

from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.feedback.states import RatingState
from shared.feedback.tables import RatingRow
from shared.foundation.refusals import Refusal
from shared.journey import operations, returning
from shared.journey.queries import progress_of
from shared.journey.rules import Progress
from shared.office.vocabulary import IdentityType, StepKey
from shared.reading_room import queries, rules
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.states import DepositState
from shared.visits.queries import happened
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import VisitRow
from tests.reading_room.office import LOCKERS, RACK, KeepingOffice


@pytest.fixture
def rack(db: Database) -> KeepingOffice:
    return KeepingOffice(db, RACK)


@pytest.fixture
def lockers(db: Database) -> KeepingOffice:
    return KeepingOffice(db, LOCKERS)


def state(office: KeepingOffice, visit_id: UUID) -> VisitState:
    with office.db.read() as connection:
        return connection.execute(select(VisitRow.state).where(VisitRow.id == visit_id)).scalar_one()


def refused(code: object):  # noqa: ANN201 - pytest's own context
    return pytest.raises(Refusal, match=str(getattr(code, "value", code)))


def test_without_rating_the_visit_closes_by_the_return(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    rack.serve()
    assert state(rack, visit) is VisitState.RETURNING
    returned = rack.give_back("R-01")
    assert (returned.has_bag, returned.has_card, returned.closed) == (True, False, True)
    assert state(rack, visit) is VisitState.CLOSED
    with rack.db.read() as connection:
        assert queries.held(connection) == ()
        assert EventKind.THINGS_RETURNED in happened(connection, visit)
        (past,) = queries.log_of(connection, visit)
        steps = {step.key: step.progress for step in progress_of(connection, visit)}
    assert (past.state, past.ended_by) == (DepositState.RETURNED, "Bagas Cendana")
    assert steps[StepKey.BAG] is steps[StepKey.RETURN] is Progress.DONE


def test_a_wrong_tag_or_name_is_refused_and_audited(rack: KeepingOffice) -> None:
    visit, other = rack.arrive(), rack.arrive("Cempaka Wangi")
    rack.store(visit)
    rack.store(other)
    rack.serve()
    rack.serve()
    with refused(CustodyRefusal.WRONG_TAG):
        rack.give_back("R-02", visit_id=visit)
    with refused(CustodyRefusal.WRONG_TAG):
        rack.give_back("R-03")
    with refused(CustodyRefusal.WRONG_NAME):
        rack.give_back("R-01", "Cempaka Wangi")
    with rack.db.read() as connection:
        query = select(AuditRow.detail).where(AuditRow.act == "refuse_return").order_by(AuditRow.id)
        codes = [detail["code"] for detail in connection.execute(query).scalars()]
        assert queries.held_count(connection) == 2
    assert codes == ["custody.wrong_tag", "custody.wrong_tag", "custody.wrong_name"]


@pytest.mark.parametrize("tag", ["R-01", "r 1", "R01", "r-1"])
@pytest.mark.parametrize("name", ["melur kenanga", "Ibu Melur Kenanga, S.E.", "MÉLUR  KENANGA"])
def test_tag_and_name_match_however_they_are_written(tag: str, name: str) -> None:
    assert rules.same_tag(tag, "R-01")
    assert rules.same_name(name, "Dra. Melur Kenanga")


@pytest.mark.parametrize("tag", ["", "R-10", "L-01", "1", "R"])
@pytest.mark.parametrize("name", ["", "Melur", "Kenanga Melur", "Ibu", "Cempaka"])
def test_other_tags_and_names_do_not(tag: str, name: str) -> None:
    assert not rules.same_tag(tag, "R-01")
    assert not rules.same_name(name, "Melur Kenanga")


def test_the_locker_is_released_only_together_with_the_card(lockers: KeepingOffice) -> None:
    visit = lockers.arrive()
    lockers.take(visit, IdentityType.KTP)
    lockers.serve()
    rate(lockers, visit)
    assert state(lockers, visit) is VisitState.RETURNING
    with refused(CustodyRefusal.CARD_STAYS):
        lockers.give_back("L-01")
    returned = lockers.give_back("L-01", card=True)
    assert (returned.has_bag, returned.has_card, returned.closed) == (True, True, True)
    with lockers.db.read() as connection:
        assert {past.state for past in queries.log_of(connection, visit)} == {DepositState.RETURNED}


def rate(office: KeepingOffice, visit_id: UUID) -> None:
    with office.db.read() as connection:
        rating = connection.execute(select(RatingRow.id).where(RatingRow.visit_id == visit_id)).scalar_one()
    operations.rate(office.db, office.administrator, rating, 5)


def test_the_rating_comes_before_the_return_where_the_paper_says_so(lockers: KeepingOffice) -> None:
    visit = lockers.arrive()
    lockers.take(visit, IdentityType.KTP)
    lockers.serve()
    with refused(CustodyRefusal.RATING_FIRST):
        lockers.give_back("L-01", card=True)
    assert lockers.give_back("L-01", card=True, unrated=True).closed
    with lockers.db.read() as connection:
        query = select(RatingRow.state).where(RatingRow.visit_id == visit)
        assert connection.execute(query).scalar_one() is RatingState.NOT_FILLED
    assert state(lockers, visit) is VisitState.CLOSED


def test_before_and_during_service_only_an_override_gives_it_back(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    with refused(CustodyRefusal.NOT_SERVED_YET):
        rack.give_back("R-01")
    with refused(AccessRefusal.NOT_ALLOWED):
        rack.give_back("R-01", reason="Ambil obat")
    proof = returning.Proof("R-01", "Melur Kenanga")
    returned = returning.give_back(rack.db, rack.administrator, proof, returning.Ending(reason="Ambil obat"))
    assert not returned.closed
    assert state(rack, visit) is VisitState.WAITING


def test_a_lost_tag_is_released_by_right_and_reason(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    rack.serve()
    with refused(AccessRefusal.NOT_ALLOWED):
        returning.release(rack.db, rack.officer, visit, "Kartu hilang")
    with refused("text.missing"):
        returning.release(rack.db, rack.administrator, visit, " ")
    assert returning.release(rack.db, rack.administrator, visit, "Kartu hilang").closed
    with rack.db.read() as connection:
        (past,) = queries.log_of(connection, visit)
    assert (past.state, past.reason) == (DepositState.RELEASED, "Kartu hilang")


def test_nothing_goes_back_twice(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    rack.serve()
    rack.give_back("R-01", visit_id=visit)
    with refused(CustodyRefusal.NOTHING_HELD):
        rack.give_back("R-01", visit_id=visit)
    with refused(CustodyRefusal.WRONG_TAG):
        rack.give_back("R-01")


def test_a_no_show_may_fetch_the_bag(lockers: KeepingOffice) -> None:
    from shared.journey.operations import mark_no_show
    from shared.queueing.operations import call_next

    visit = lockers.arrive()
    tag = lockers.take(visit, IdentityType.KTP).tag
    call_next(lockers.db, lockers.officer, lockers.desk.id)
    mark_no_show(lockers.db, lockers.officer, lockers.desk.id)
    assert not lockers.give_back(tag, card=True).closed
    assert state(lockers, visit) is VisitState.NO_SHOW


def test_who_goes_home_unserved_gets_the_bag_and_leaves_the_line(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    assert rack.give_back("R-01", unserved=True).closed
    assert state(rack, visit) is VisitState.LEFT
    with pytest.raises(Refusal, match="nobody_waiting"):
        rack.serve()
