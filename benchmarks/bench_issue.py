"""What one ticket costs: everything the kiosk commits, against a number and one row."""

from benchmarks.harness import Ratio, Report, measure_in_turn
from benchmarks.office import bare_ticket, issue, open_bench_office
from benchmarks.places import places

TIMES = 400


def main(report: Report) -> None:
    for place in places():
        with place as url:
            office = open_bench_office(url)
            writer = office.db.engine.execution_options(write=True)
            floor, ours = measure_in_turn(
                lambda w=writer: bare_ticket(w),
                lambda o=office: issue(o.db, o.kiosk),
                times=TIMES,
            )
            report.add(
                f"issue-ticket-{place.dialect}",
                ours.median,
                "ms",
                floor=floor.median,
                target=Ratio(most=4),
                how=f"median of {TIMES} commits in turn with the floor: number-series upsert and one insert",
            )
            office.db.close()
