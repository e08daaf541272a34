"""Why a visit or its guest entry is not taken as it is."""

from shared.foundation.refusals import RefusalCode


class CodeRefusal(RefusalCode):
    UNKNOWN_VERSION = "codes.unknown_version"
    UNKNOWN_CODE = "codes.unknown_code"
    TEXT_NOT_ASKED = "codes.text_not_asked"


class VisitRefusal(RefusalCode):
    UNKNOWN = "visit.unknown"
    WRONG_STATE = "visit.wrong_state"
    CHOICE_MISSING = "visit.choice_missing"
    CHOICE_UNKNOWN = "visit.choice_unknown"
    EMAIL_REASON_MISSING = "visit.email_reason_missing"
    IDENTITY_REASON_MISSING = "visit.identity_reason_missing"
    ACCOUNT_FIRST = "visit.account_first"
    """The standard lets nobody go on without an account on the portal (S003-R6)."""
    CONTACT_MISSING = "visit.contact_missing"
    """Neither an address nor a number of somebody who did not come."""
    GROUP_COUNT = "visit.group_count"
    GROUP_SMALL = "visit.group_small"
    TOO_MANY_NEEDS = "visit.too_many_needs"
    DATA_YEAR = "visit.data_year"
    YEARS_ORDER = "visit.years_order"
    NO_MEDIUM = "visit.no_medium"
    """The standard of the visit knows no choice between printed and electronic (S000-3)."""


class ScreeningRefusal(RefusalCode):
    UNANSWERED = "screening.unanswered"
    TEMPERATURE = "screening.temperature"
    NOT_PASSED = "screening.not_passed"


class JourneyRefusal(RefusalCode):
    """Why a step has to wait, or a visit cannot end."""

    STEP_BEFORE = "journey.step_before"
    STILL_HELD = "journey.still_held"
    REASON_MISSING = "journey.reason_missing"


class InstitutionRefusal(RefusalCode):
    KNOWN = "institution.known"
    UNKNOWN = "institution.unknown"
    SAME = "institution.same"
    OWN_NAME = "institution.own_name"
