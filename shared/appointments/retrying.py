"""Two stations want the same place: the unique index lets one have it, the other looks again."""

from collections.abc import Callable
from typing import Final, TypeVar

from sqlalchemy.exc import IntegrityError

TRIES: Final = 100
"""Each try finds one place fewer, so that it ends long before with a refusal."""

T = TypeVar("T")


def again(attempt: Callable[[], T]) -> T:
    """Try once more when somebody else took the place between looking and writing."""
    for _ in range(TRIES - 1):
        try:
            return attempt()
        except IntegrityError:
            continue
    return attempt()
