"""Why access is refused."""

from shared.foundation.refusals import RefusalCode


class AccessRefusal(RefusalCode):
    NOT_ALLOWED = "access.not_allowed"
