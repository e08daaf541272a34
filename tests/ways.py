"""Other offices' ways in, for tests: a shipped file as it is, or with one of its settings changed."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from shared.office.document import SHIPPED, OfficeFile, parse_document, read_document

Edit = Callable[[dict[str, Any]], None]

HOURS = {"week": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "time": "08.00-16.00"}]}


def office(name: str, *edits: Edit) -> OfficeFile:
    """The shipped office, its hours entered where the papers say none; "blank_ready" is the blank one filled in."""
    file = "blank" if name == "blank_ready" else name
    document = deepcopy(dict(read_document(SHIPPED / f"{file}.toml")))
    if "week" not in document.get("hours", {}):
        document["hours"] = document.get("hours", {}) | HOURS
    if name == "blank_ready":
        document["timezone"] = {"value": "Asia/Jakarta", "source": "office"}
        document["identity"] |= {"code": "1700", "name": "BPS Contoh"}
    for edit in edits:
        edit(document)
    return parse_document(document)


def said(path: str, value: object, paper: str | None = None) -> Edit:
    """Say a setting of every paper of the file, or of this one: "ticket.call", "display"."""

    def edit(document: dict[str, Any]) -> None:
        for standard in document["standards"]:
            if paper in {None, standard["key"]}:
                *way, last = path.split(".")
                node = standard
                for part in way:
                    node = node.setdefault(part, {})
                node[last] = {"value": value, "source": "office"}

    return edit


def steps(*keys: str) -> Edit:
    """Give every paper of the file these steps in this order."""

    def edit(document: dict[str, Any]) -> None:
        for standard in document["standards"]:
            standard["steps"] = [{"key": key, "printed": [], "source": "office"} for key in keys]

    return edit


def chose(key: str, value: object) -> Edit:
    """The office's own choice beside its papers: "ticket_issued_by", "reception"."""

    def edit(document: dict[str, Any]) -> None:
        document.setdefault("choices", {})[key] = {"value": value, "source": "office"}

    return edit


def puts_in_force(service: str, standard: str) -> Edit:
    """Another of the office's papers decides about the service."""

    def edit(document: dict[str, Any]) -> None:
        for paper in document["standards"]:
            paper["governs"] = [key for key in paper["governs"] if key != service]
            if paper["key"] == standard:
                paper["governs"].append(service)

    return edit
