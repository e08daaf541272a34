"""Why a visitor's data or consent is not taken as it is."""

from shared.foundation.refusals import RefusalCode


class ConsentTextRefusal(RefusalCode):
    UNKNOWN_VERSION = "consent.unknown_version"


class VisitorRefusal(RefusalCode):
    NAME_LETTERS = "visitor.name_letters"
    EMAIL_FORM = "visitor.email_form"
    PHONE_FORM = "visitor.phone_form"
    PHONE_SHORT = "visitor.phone_short"
    PHONE_LONG = "visitor.phone_long"
    BIRTH_YEAR = "visitor.birth_year"
    CONSENT_MISSING = "visitor.consent_missing"
    CONSENT_UNKNOWN = "visitor.consent_unknown"
