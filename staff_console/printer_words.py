"""What a ticket printer's state means for the officer: the trouble, and what to do about it."""

from PySide6.QtCore import QCoreApplication

from shared.printing.rules import Advice, PaperAdvice
from shared.printing.status import Condition
from staff_console.widgets.tokens import Tone

translate = QCoreApplication.translate


def tone(advice: PaperAdvice) -> Tone:
    match advice.advice:
        case Advice.READY:
            return Tone.OK
        case Advice.LOW:
            return Tone.WARN
        case Advice.TROUBLE:
            return Tone.BAD
        case Advice.NONE:
            return Tone.PLAIN


def state(advice: PaperAdvice) -> str:
    """A few words for the status bar."""
    match advice.advice:
        case Advice.READY:
            return translate("Printer", "Pencetak tiket siap")
        case Advice.LOW:
            return translate("Printer", "Kertas tiket hampir habis")
        case Advice.NONE:
            return translate("Printer", "Tanpa pencetak")
        case Advice.TROUBLE:
            return trouble(advice.condition)


def trouble(condition: Condition) -> str:
    """What is wrong, without a full stop."""
    return {
        Condition.PAPER_OUT: translate("Printer", "Kertas tiket habis"),
        Condition.COVER_OPEN: translate("Printer", "Tutup pencetak terbuka"),
        Condition.CUTTER_ERROR: translate("Printer", "Pisau pencetak macet"),
        Condition.OFFLINE: translate("Printer", "Pencetak tidak menjawab"),
        Condition.UNREACHABLE: translate("Printer", "Pencetak tidak terjangkau"),
    }.get(condition, translate("Printer", "Pencetak tiket bermasalah"))


def remedy(condition: Condition) -> str:
    """What to do now; the number is valid without paper."""
    return {
        Condition.PAPER_OUT: translate("Printer", "Ganti gulungan kertas. Nomor tetap berlaku tanpa tiket."),
        Condition.COVER_OPEN: translate(
            "Printer", "Tutup kembali pencetaknya. Nomor tetap berlaku tanpa tiket."
        ),
        Condition.CUTTER_ERROR: translate(
            "Printer", "Matikan pencetak, lepaskan kertas yang terjepit, lalu nyalakan lagi."
        ),
    }.get(condition, translate("Printer", "Periksa listrik dan kabelnya. Nomor tetap berlaku tanpa tiket."))
