"""What went wrong, in one sentence for the person at the command line and with the way out they have there.

Most refusals say the same everywhere; a few are worded for visitors and officers, who can do other things about them.
"""

from collections.abc import Mapping

from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal, RefusalCode
from shared.foundation.settings import log_folder
from shared.foundation.text import TextRefusal
from shared.qt.sentences.sentence import Sentence
from shared.qt.wording import wording

HERE: Mapping[RefusalCode, Sentence] = {
    TextRefusal.MISSING: Sentence("Bagian ini belum diisi: {field}.", "This part is still empty: {field}."),
    DatabaseRefusal.ADDRESS: Sentence(
        "Alamat basis data tidak dikenali. Tulis sqlite:///berkas atau postgresql+psycopg://nama@komputer/basisdata.",
        "The database address is not understood. Write sqlite:///file or postgresql+psycopg://name@host/database.",
    ),
    DatabaseRefusal.UNREACHABLE: Sentence(
        "Basis data tidak terjangkau. Periksa alamat, jaringan, nama pengguna, dan kata sandinya.",
        "The database cannot be reached. Check its address, the network, the user and the password.",
    ),
}

BUG = Sentence(
    "Ada yang tidak berjalan semestinya. Rinciannya dicatat di {folder}",
    "Something did not work as it should. The details are in {folder}",
)


def refused(refusal: Refusal, language: Language) -> str:
    own = HERE.get(refusal.code)
    if own is None:
        return wording(refusal, language)
    return own.wording(language).format(field=refusal.field)


def broken(error: Exception, language: Language) -> str:
    """For a bug: `wording` logs it with its traceback; here stands where."""
    wording(error, language)
    return BUG.wording(language).format(folder=log_folder())
