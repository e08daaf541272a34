"""Why a record cannot be written out."""

from shared.foundation.refusals import RefusalCode


class RecordsRefusal(RefusalCode):
    NOT_WRITABLE = "records.not_writable"
