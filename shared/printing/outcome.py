"""What became of a print job, and what stood in its way: one enum each, everywhere (DESIGN §4.1)."""

from enum import StrEnum


class PrintOutcome(StrEnum):
    """`queued → sending → printed | unconfirmed | failed`; or `expired` or `cancelled` before a byte was sent."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    """The printer answered a question queued behind the cut."""
    UNCONFIRMED = "unconfirmed"
    """Bytes left, nothing proves what became of them. Never retried by itself."""
    FAILED = "failed"
    """Provably not one byte left."""
    EXPIRED = "expired"
    """Waited so long that the paper would no longer help anyone."""
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        return self not in {PrintOutcome.QUEUED, PrintOutcome.SENDING}

    @property
    def paper_may_exist(self) -> bool:
        """Whether someone may hold this paper, so that the next one must be marked as a copy."""
        return self in {PrintOutcome.SENDING, PrintOutcome.PRINTED, PrintOutcome.UNCONFIRMED}


class PrintFault(StrEnum):
    """Why a job did not end as `printed`."""

    ADDRESS = "address"
    """The address names nothing that can be printed on."""
    REFUSED = "refused"
    """Nobody listens, or the printer serves another computer."""
    UNREACHABLE = "unreachable"
    COVER_OPEN = "cover_open"
    PAPER_OUT = "paper_out"
    CUTTER = "cutter"
    PRINTER = "printer"
    """Any other state of the printer in which it cannot print."""
    SILENT = "silent"
    """No answer where one was expected."""
    DROPPED = "dropped"
    """The connection broke while the document was on its way."""
    TOO_SLOW = "too_slow"
    """The job's deadline passed."""
    INTERRUPTED = "interrupted"
    """The sending program ended in the middle of it."""
    TOO_OLD = "too_old"
    UNPRINTABLE = "unprintable"
    """The stored document cannot be rendered for this printer."""
