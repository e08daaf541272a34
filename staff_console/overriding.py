"""What may be done out of turn, by who has the right and writes why: one offer and one dialog for the whole console."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shared.foundation.refusals import Refusal
from shared.queueing.refusals import QueueRefusal
from shared.visits.refusals import JourneyRefusal
from staff_console.widgets.reason import ReasonWords

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WayOn:
    """`offer` stands beside the refusal; `go_on(reason)` does it all the same, which is audited with the reason."""

    name: str
    offer: str
    words: ReasonWords
    go_on: Callable[[str], None]


def way_on(error: Exception, go_on: Callable[[str], None]) -> WayOn | None:
    """How a refused act may still be done; None where no reason helps."""
    if not isinstance(error, Refusal):
        return None
    match error.code:
        case QueueRefusal.ON_BREAK:
            offer, question = translate("Override", "Panggil dengan alasan"), _break_question()
            return WayOn("break", offer, _words(question, translate("Override", "Panggil")), go_on)
        case JourneyRefusal.STEP_BEFORE:
            question = translate("Override", "Lanjutkan walau langkah sebelumnya belum selesai?")
        case QueueRefusal.NUMBER_AT_KIOSK:
            question = translate("Override", "Beri nomor di sini?")
        case _:
            return None
    offer = translate("Override", "Tetap lanjutkan…")
    return WayOn("override", offer, _words(question, translate("Override", "Lanjutkan")), go_on)


def _break_question() -> str:
    return translate("Override", "Panggil di jam istirahat?")


def _words(question: str, verb: str) -> ReasonWords:
    return ReasonWords(
        question=question,
        explanation=translate("Override", "Alasan dan nama Anda dicatat."),
        reason=translate("Override", "Alasan"),
        missing=translate("Override", "Tulis alasannya."),
        cancel=translate("Override", "Batal"),
        verb=verb,
    )
