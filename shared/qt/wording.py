"""What a refusal says to people, in both languages: what happened, then what to do (look.md §7)."""

import logging
from collections import ChainMap
from collections.abc import Mapping

from shared.foundation.formats import Language
from shared.foundation.refusals import Fact, Refusal, RefusalCode
from shared.qt.sentences import appointments, custody, general, office, printing, staff, stations, visits
from shared.qt.sentences.sentence import Sentence

log = logging.getLogger(__name__)

SENTENCES: Mapping[RefusalCode, Sentence] = ChainMap(
    *(
        dict(table)
        for table in (
            general.TEXT,
            general.SETTINGS,
            general.DATABASE,
            general.ACCESS,
            stations.STATIONS,
            staff.STAFF,
            office.OFFICE,
            office.CODES,
            printing.PRINTING,
            visits.VISITORS,
            visits.VISITS,
            visits.QUEUE,
            visits.SCREENING,
            visits.JOURNEY,
            custody.CUSTODY,
            appointments.APPOINTMENTS,
            visits.FEEDBACK,
            visits.RECORDS,
        )
    )
)

UNEXPECTED = Sentence(
    "Ada yang tidak berjalan semestinya. Coba sekali lagi, atau panggil petugas.",
    "Something did not work as it should. Try once more, or call an officer.",
)


def wording(error: Exception, language: Language) -> str:
    """The sentence for a refusal; any other exception is a bug: it is logged here and worded calmly."""
    if not isinstance(error, Refusal):
        log.error("Unexpected error behind a screen", exc_info=error)
        return UNEXPECTED.wording(language)
    return _filled(SENTENCES[error.code].wording(language), error.facts)


def _filled(sentence: str, facts: Mapping[str, Fact]) -> str:
    return sentence.format_map(_Facts(facts))


class _Facts(dict[str, Fact]):
    """A fact the refusal forgot is a bug to log, not a reason to show nothing."""

    def __missing__(self, name: str) -> str:
        log.error("A refusal came without its fact %s", name)
        return "…"
