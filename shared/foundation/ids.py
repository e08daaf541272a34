"""Ids made by the client: a retried request keeps its id, so it is the same request (DESIGN §4.8)."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh UUIDv7: unique anywhere, ordered by the time it was made."""
    return uuid7()
