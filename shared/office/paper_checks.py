"""Whether one paper of an office agrees with itself: its steps, its lines, its figures."""

from collections.abc import Iterable, Iterator
from typing import Final

from shared.office.problems import Problem, ProblemKind
from shared.office.standard import Standard

_MINUTES: Final = (1, 24 * 60)
_DAYS: Final = (1, 366)
_LEAD: Final = (0, 24 * 31)
_CELSIUS: Final = (34.0, 43.0)
"""Body temperatures a limit can mean anything at."""
_ATTEMPTS: Final = (1, 20)
_LISTS: Final = ("steps", "requirements", "products", "rules", "online", "step_words")
_PARTS: Final = ("library", "sales", "request", "recommendation")


def paper_problems(standard: Standard, path: str) -> Iterator[Problem]:
    """What makes no sense inside one paper although its types are right."""
    if not standard.documents:
        yield Problem(f"{path}.documents", ProblemKind.EMPTY)
    if standard.governs and not standard.steps:
        yield Problem(f"{path}.steps", ProblemKind.EMPTY)
    yield from _twice(standard.services, f"{path}.documents")
    yield from _twice(standard.governs, f"{path}.governs")
    yield from _twice((loan.standard for loan in standard.borrowed_limits), f"{path}.borrowed_limits")
    yield from _own_services(standard, path)
    yield from _known_steps(standard, path)
    yield from _figures(standard, path)


def _twice(keys: Iterable[str], path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            yield Problem(path, ProblemKind.TWICE, key)
        seen.add(key)


def _own_services(standard: Standard, path: str) -> Iterator[Problem]:
    """A line or part is limited to services the paper covers."""
    parts = [
        (f"{name}.{index}", each) for name in _LISTS for index, each in enumerate(getattr(standard, name))
    ]
    parts += [(name, getattr(standard, name)) for name in _PARTS]
    for place, part in parts:
        for key in part.services:
            if key not in standard.services:
                yield Problem(f"{path}.{place}.services", ProblemKind.NOT_COVERED, key)


def _known_steps(standard: Standard, path: str) -> Iterator[Problem]:
    """A limit runs during a step of the paper, and its words are said at one."""
    keys = {step.key for step in standard.steps}
    known = ", ".join(dict.fromkeys(step.key.value for step in standard.steps))
    for name in ("limits", "step_words"):
        for index, each in enumerate(getattr(standard, name)):
            if each.of not in keys:
                where = f"{path}.{name}.{index}.of"
                yield Problem(where, ProblemKind.NO_SUCH_STEP, each.of.value, known)


def _figures(standard: Standard, path: str) -> Iterator[Problem]:
    lead = standard.appointment.value
    figures: tuple[tuple[str, float | None, tuple[float, float]], ...] = (
        ("completion_minutes.value", standard.completion_minutes.value, _MINUTES),
        ("request.days.value", standard.request.days.value, _DAYS),
        ("request.online_days.value", standard.request.online_days.value, _DAYS),
        ("recommendation.days.value", standard.recommendation.days.value, _DAYS),
        ("appointment.value.min_hours", lead.min_hours if lead else None, _LEAD),
        ("appointment.value.min_days", lead.min_days if lead else None, _LEAD),
        ("screening.temperature_limit.value", standard.screening.temperature_limit.value, _CELSIUS),
        ("guest_book.fail_threshold.value", standard.guest_book.fail_threshold.value, _ATTEMPTS),
    )
    for place, figure, (least, most) in figures:
        if figure is not None and not least <= figure <= most:
            yield Problem(f"{path}.{place}", ProblemKind.OUT_OF_RANGE, f"{figure:g}", f"{least:g} – {most:g}")
