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
    NO_SUCH_ENTRY = "office.no_such_entry"
    """The calendar entry, or the end of today's tickets, is not there any more."""
    DAY_TOO_FAR = "office.day_too_far"
    ENDS_EARLY = "office.ends_early"
    SPAN_TOO_LONG = "office.span_too_long"
    HOURS_MISSING = "office.hours_missing"
    HOURS_NOT_ASKED = "office.hours_not_asked"
    HOURS_BACKWARDS = "office.hours_backwards"
    HOURS_OVERLAP = "office.hours_overlap"
    HOURS_UNREADABLE = "office.hours_unreadable"
    DAY_UNREADABLE = "office.day_unreadable"
