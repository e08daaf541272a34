"""What really happened, read back from the database file and from the printer's journal.

Plain SQL on the file itself: nothing here is shared with the programs, or with the drivers that moved them.
"""

import hashlib
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from shared.printing.simulator import PrintedTicket

Summary = dict[str, Any]

_VISITS = """
SELECT visit.id, visit.service_key AS service, visit.state, visit.channel, visit.day, entry.source,
       visitor.name IS NOT NULL AS has_person, consent.given AS consent_given
FROM visit
JOIN guest_entry AS entry ON entry.visit_id = visit.id
LEFT JOIN visitor ON visitor.id = visit.visitor_id
LEFT JOIN consent ON consent.visit_id = visit.id AND consent.kind = 'service'
ORDER BY visit.opened_at, visit.id
"""

_TICKETS = """
SELECT ticket.label AS number, ticket.service_key AS service, ticket.state, ticket.visit_id AS visit,
       ticket.token_hash AS code_sha256, job.state AS print_outcome, job.copy, job.payload_sha256 AS sent_sha256
FROM ticket LEFT JOIN print_job AS job ON job.subject_id = ticket.id
ORDER BY ticket.issued_at, ticket.number
"""

_CALLS = """
SELECT call.sequence, call.label AS number, call.desk_name AS desk, call.kind, call.at AS called_at,
       min(shown.at) AS shown_at
FROM call LEFT JOIN call_acknowledgement AS shown ON shown.sequence = call.sequence AND shown.kind = 'shown'
GROUP BY call.sequence ORDER BY call.sequence
"""

_RATINGS = """
SELECT ticket.label AS number, rating.state, rating.score, rating.not_filled
FROM rating
JOIN service_given AS given ON given.id = rating.service_given_id
JOIN ticket ON ticket.id = given.ticket_id
ORDER BY rating.asked_at
"""

_SENT = "SELECT payload FROM print_job WHERE payload IS NOT NULL ORDER BY sending_at"


def read_back(database: Path, journal: Sequence[PrintedTicket]) -> Summary:
    """Visits, tickets with their print outcome, calls with the milliseconds to the display, ratings, paper."""
    with closing(sqlite3.connect(f"file:{database.as_posix()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        calls = _rows(connection, _CALLS)
        return {
            "visits": _rows(connection, _VISITS),
            "tickets": _rows(connection, _TICKETS),
            "calls": [{**call, "call_to_display_ms": _milliseconds(call)} for call in calls],
            "ratings": _rows(connection, _RATINGS),
            "paper": [_paper(ticket) for ticket in journal],
        }


def _rows(connection: sqlite3.Connection, query: str) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(query)]


def _milliseconds(call: dict[str, Any]) -> float | None:
    if call["shown_at"] is None:
        return None
    shown, called = (datetime.fromisoformat(call[key]) for key in ("shown_at", "called_at"))
    return round((shown - called).total_seconds() * 1000, 1)


def _paper(ticket: PrintedTicket) -> dict[str, Any]:
    return {
        "number": ticket.number,
        "bytes": len(ticket.raw),
        "text": list(ticket.lines),
        "rows": ticket.rows,
    }


def sent_bytes(database: Path) -> tuple[bytes, ...]:
    """What was sent to the printer, job by job, as the database keeps it."""
    with closing(sqlite3.connect(f"file:{database.as_posix()}?mode=ro", uri=True)) as connection:
        return tuple(row[0] for row in connection.execute(_SENT))


def write(out: Path, database: Path, journal: Sequence[PrintedTicket]) -> Summary:
    """Write `summary.json`, each ticket's bytes as sent and its picture as printed; returns the summary."""
    summary = read_back(database, journal)
    for number, payload in enumerate(sent_bytes(database), start=1):
        (out / f"ticket-{number}.bin").write_bytes(payload)
    for ticket in journal:
        (out / f"ticket-{ticket.number}.png").write_bytes(ticket.png())
    text = json.dumps(summary, indent=1, ensure_ascii=False)
    (out / "summary.json").write_text(text + "\n", encoding="utf-8")
    return summary


def shortcomings(summary: Summary, payloads: Sequence[bytes], log: Path) -> tuple[str, ...]:
    """What of the three visits did not happen as it should; empty when every step did."""
    visits, tickets, ratings = summary["visits"], summary["tickets"], summary["ratings"]
    log_lines = log.read_text("utf-8-sig").splitlines() if log.exists() else []
    checks = {
        "three visits were opened and closed": [v["state"] for v in visits] == ["closed"] * 3,
        "every visitor agreed to the use of their data": all(v["consent_given"] for v in visits),
        "two came by the kiosk, one by the reception": sorted(v["source"] for v in visits)
        == ["kiosk", "kiosk", "reception"],
        "three tickets were served": [t["state"] for t in tickets] == ["served"] * 3,
        "every ticket was printed once": [(t["print_outcome"], t["copy"]) for t in tickets]
        == [("printed", 0)] * 3,
        "three papers were cut": len(summary["paper"]) == 3,
        "what was stored is what was sent": [hashlib.sha256(p).hexdigest() for p in payloads]
        == [t["sent_sha256"] for t in tickets],
        "every call was on the display": len(summary["calls"]) >= 3
        and all(c["call_to_display_ms"] is not None for c in summary["calls"]),
        "two visitors rated, one did not": sorted(r["state"] for r in ratings)
        == ["given", "given", "not_filled"],
        "the visit log has a line for each": len(log_lines) == 4,
    }
    return tuple(what for what, holds in checks.items() if not holds)
