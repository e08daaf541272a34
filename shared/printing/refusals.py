"""Why something about printing is refused."""

from shared.foundation.refusals import RefusalCode


class PrintingRefusal(RefusalCode):
    NO_PRINTER = "printing.no_printer"
    NAME_TAKEN = "printing.name_taken"
    """field `name`."""
    ADDRESS = "printing.address"
    """field `address`; fact `transport`."""
    NOTHING_TO_REPRINT = "printing.nothing_to_reprint"
    STILL_PRINTING = "printing.still_printing"
    NOT_QUEUED = "printing.not_queued"
    """Only a job that still waits can be cancelled."""
