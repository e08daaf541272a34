"""Why the office's own data stands in the way."""

from shared.foundation.refusals import RefusalCode


class OfficeRefusal(RefusalCode):
    NOT_SET_UP = "office.not_set_up"
    """No office file has been loaded into this database."""
    NO_ZONE = "office.no_zone"
    """The file names no time zone, so no day or hour can be told."""
    NO_SUCH_SERVICE = "office.no_such_service"
    NO_SUCH_PAPER = "office.no_such_paper"
    """The office has no paper of this key for the service."""
