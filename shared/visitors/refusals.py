"""Why a visitor's data, consent or log-in is not taken as it is."""

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
    UNKNOWN = "visitor.unknown"


class LoginRefusal(RefusalCode):
    """A visitor who comes again; WRONG sounds the same for a person nobody knows and for a wrong PIN."""

    NOT_OFFERED = "login.not_offered"
    WRONG = "login.wrong"
    LOCKED = "login.locked"
    ALTERNATIVE = "login.alternative"
    """More failures than the standard allows: the alternative form opens (S000-2c)."""
    CARD_FORM = "login.card_form"
    PIN_FORM = "login.pin_form"
    PIN_EASY = "login.pin_easy"
    PIN_DIFFERS = "login.pin_differs"
    NO_CONTACT = "login.no_contact"
    HAS_PIN = "login.has_pin"
    TOO_MANY = "login.too_many"
    """The address or number already carries as many log-ins as are tried."""
    TOO_LATE = "login.too_late"
    """A new PIN belongs to the visit that has just begun at this station."""


class MergeRefusal(RefusalCode):
    SAME = "merge.same"
    MERGED_ALREADY = "merge.merged_already"
    UNDONE_ALREADY = "merge.undone_already"


class IdentityRefusal(RefusalCode):
    """Why an identity card or the key that seals its number is not taken."""

    NIK_LENGTH = "identity.nik_length"
    NIK_REPEATED = "identity.nik_repeated"
    NIK_DATE = "identity.nik_date"
    NIK_SERIAL = "identity.nik_serial"
    SIM_FORM = "identity.sim_form"
    PASSPORT_FORM = "identity.passport_form"
    KEY_MISSING = "identity.key_missing"
    KEY_DIFFERS = "identity.key_differs"
    KEY_UNREADABLE = "identity.key_unreadable"
    NOT_VALID = "identity.not_valid"
    """The card must still be valid (S003-R2, S004-R1)."""
