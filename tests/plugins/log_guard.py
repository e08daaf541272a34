"""A warning or error in the log that no test asked for fails that test."""

import logging
import re
from collections.abc import Callable, Iterator

import pytest


class LogGuard:
    """What was logged at WARNING or above during one test, and which of it was expected."""

    def __init__(self) -> None:
        self._records: list[logging.LogRecord] = []
        self._expected: list[re.Pattern[str]] = []
        self._allowed: list[re.Pattern[str]] = []

    def note(self, record: logging.LogRecord) -> None:
        if (record.levelno or 0) >= logging.WARNING:
            self._records.append(record)

    def expect(self, pattern: str) -> None:
        """At least one record whose "LEVEL logger: message" matches must be there before the test ends."""
        self._expected.append(re.compile(pattern, re.IGNORECASE))

    def allow(self, pattern: str) -> None:
        """Records like that may be there or not: which of two things comes first is nobody's to say."""
        self._allowed.append(re.compile(pattern, re.IGNORECASE))

    def faults(self) -> list[str]:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in self._records]
        known = [*self._expected, *self._allowed]
        unexpected = [line for line in lines if not any(pattern.search(line) for pattern in known)]
        absent = [p.pattern for p in self._expected if not any(p.search(line) for line in lines)]
        return [f"logged: {line}" for line in unexpected] + [f"never logged: {pattern}" for pattern in absent]


@pytest.fixture(autouse=True)
def _log_guard() -> Iterator[LogGuard]:
    """Listens where records are made: a program under test may well replace the handlers of the root logger."""
    guard = LogGuard()
    make = logging.getLogRecordFactory()

    def make_and_note(*args: object, **kwargs: object) -> logging.LogRecord:
        record = make(*args, **kwargs)
        guard.note(record)
        return record

    logging.setLogRecordFactory(make_and_note)
    yield guard
    logging.setLogRecordFactory(make)
    if faults := guard.faults():
        pytest.fail("The log is not what this test expects.\n" + "\n".join(faults), pytrace=False)


@pytest.fixture
def expected_log(_log_guard: LogGuard) -> Callable[[str], None]:
    """`expected_log("jumped by")`: this test makes the program log a line like that; without it the test fails."""
    return _log_guard.expect


@pytest.fixture
def allowed_log(_log_guard: LogGuard) -> Callable[[str], None]:
    """`allowed_log("cannot be reached")`: a line like that may be logged, or not."""
    return _log_guard.allow
