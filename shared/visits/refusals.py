"""Why a visit or its guest entry is not taken as it is."""

from shared.foundation.refusals import RefusalCode


class CodeRefusal(RefusalCode):
    UNKNOWN_VERSION = "codes.unknown_version"
    UNKNOWN_CODE = "codes.unknown_code"
    TEXT_NOT_ASKED = "codes.text_not_asked"
