"""Why a visitor's data or consent is not taken as it is."""

from shared.foundation.refusals import RefusalCode


class ConsentTextRefusal(RefusalCode):
    UNKNOWN_VERSION = "consent.unknown_version"
