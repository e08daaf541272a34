"""The columns of the written-out visit log, in both languages; times on the office's wall clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from shared.feedback.states import NotFilled, RatingState
from shared.foundation.formats import Language
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.records.queries import VisitLine
from shared.visits.channels import channel_words
from shared.visits.code_lists import CodeListName, code_lists
from shared.visits.states import EntrySource, VisitState

Text = Callable[[VisitLine], str]


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    text: Text


def columns(office: Office, language: Language) -> tuple[Column, ...]:
    """What one line shows, column by column."""
    words = _Words(office, language)
    return tuple(Column(titles[language], text) for titles, text in words.pairs())


@dataclass(frozen=True, slots=True)
class _Words:
    office: Office
    language: Language

    def pairs(self) -> tuple[tuple[dict[Language, str], Text], ...]:
        return (
            (_titles("Tanggal", "Date"), lambda line: line.day.isoformat()),
            (_titles("Nomor", "Number"), lambda line: line.label),
            (_titles("Layanan", "Service"), self._service),
            (_titles("Sarana", "Channel"), lambda line: channel_words(line.channel, self.language)),
            (_titles("Keadaan", "State"), lambda line: STATES[line.state][self.language]),
            (_titles("Nama", "Name"), lambda line: line.name),
            (_titles("Email", "E-mail"), lambda line: line.email),
            (_titles("Telepon", "Phone"), lambda line: line.phone),
            (_titles("Jenis kelamin", "Gender"), self._code("gender")),
            (_titles("Tahun lahir", "Year of birth"), lambda line: str(line.birth_year or "")),
            (_titles("Pendidikan", "Education"), self._code("education")),
            (_titles("Pekerjaan", "Occupation"), self._code("occupation")),
            (_titles("Instansi", "Institution"), lambda line: line.institution),
            (_titles("Kategori instansi", "Institution category"), self._code("institution_category")),
            (_titles("Pemanfaatan", "Use"), self._code("purpose")),
            (_titles("Kebutuhan", "Need"), lambda line: line.need),
            (_titles("Kartu identitas", "Identity card"), self._code("identity_type")),
            (_titles("Akun PST", "PST account"), self._account),
            (_titles("Jumlah orang", "People"), _people),
            (_titles("Kewarganegaraan", "Nationality"), self._code("nationality")),
            (_titles("Didampingi", "Accompanied by"), self._code("companion")),
            (_titles("Disabilitas", "Disability"), self._code("disability")),
            (_titles("Media", "Medium"), self._code("media")),
            (_titles("Didaftarkan lewat", "Registered at"), self._source),
            (_titles("Datang", "Arrived"), lambda line: self._time(line.opened_at)),
            (_titles("Tiket", "Ticket"), lambda line: self._time(line.issued_at)),
            (_titles("Dipanggil", "Called"), lambda line: self._time(line.called_at)),
            (_titles("Mulai dilayani", "Service started"), lambda line: self._time(line.service_started_at)),
            (_titles("Selesai dilayani", "Service ended"), lambda line: self._time(line.service_ended_at)),
            (_titles("Menunggu (menit)", "Waited (minutes)"), self._waited),
            (_titles("Dilayani (menit)", "Served (minutes)"), self._served),
            (_titles("Meja", "Desk"), lambda line: line.desk_name),
            (_titles("Petugas", "Officer"), lambda line: line.officer_name),
            (_titles("Penilaian", "Rating"), self._rating),
        )

    def _service(self, line: VisitLine) -> str:
        if not self.office.offers(line.service_key):
            return line.service_key
        return self.office.service(line.service_key).name.in_language(self.language)

    def _code(self, field: str) -> Text:
        def text(line: VisitLine) -> str:
            code: str = getattr(line, field) or ""
            other: str = getattr(line, f"{field}_other", "")
            label = (
                code_lists(line.list_version).label(CodeListName(field), code, self.language) if code else ""
            )
            return f"{label}: {other}" if other else label

        return text

    def _account(self, line: VisitLine) -> str:
        if line.has_account is None:
            return ""
        code = "yes" if line.has_account else "no"
        return code_lists(line.list_version).label(CodeListName.ACCOUNT, code, self.language)

    def _source(self, line: VisitLine) -> str:
        return _SOURCES[line.source][self.language] if line.source else ""

    def _time(self, at: datetime | None) -> str:
        return office_rules.local_time(self.office, at).strftime("%H:%M:%S") if at else ""

    def _waited(self, line: VisitLine) -> str:
        return _minutes(line.issued_at, line.service_started_at)

    def _served(self, line: VisitLine) -> str:
        return _minutes(line.service_started_at, line.service_ended_at)

    def _rating(self, line: VisitLine) -> str:
        match line.rating:
            case None:
                return ""
            case RatingState.GIVEN:
                return str(line.score)
            case RatingState.AWAITING:
                return _titles("menunggu", "awaited")[self.language]
            case RatingState.NOT_FILLED:
                return _NOT_FILLED[line.not_filled][self.language] if line.not_filled else ""


def _people(line: VisitLine) -> str:
    """Of a group as many as it counts, else one; nothing for a visit nobody has signed in for yet."""
    if line.visit_kind == "group":
        return str((line.group_men or 0) + (line.group_women or 0))
    return "1" if line.list_version else ""


def _minutes(start: datetime | None, end: datetime | None) -> str:
    """Minutes and tenths, a decimal comma in both languages: the file is for spreadsheets in an Indonesian locale."""
    if start is None or end is None:
        return ""
    return f"{(end - start) / timedelta(minutes=1):.1f}".replace(".", ",")


def _titles(indonesian: str, english: str) -> dict[Language, str]:
    return {Language.INDONESIAN: indonesian, Language.ENGLISH: english}


_SOURCES = {
    EntrySource.KIOSK: _titles("Anjungan", "Kiosk"),
    EntrySource.ALTERNATIVE: _titles("Anjungan (formulir alternatif)", "Kiosk (alternative form)"),
    EntrySource.RECEPTION: _titles("Resepsionis", "Reception"),
}

STATES = {
    VisitState.REGISTERING: _titles("Sedang didaftar", "Being registered"),
    VisitState.WAITING: _titles("Menunggu", "Waiting"),
    VisitState.CALLED: _titles("Dipanggil", "Called"),
    VisitState.IN_SERVICE: _titles("Dilayani", "In service"),
    VisitState.AWAITING_RATING: _titles("Menunggu penilaian", "Awaiting rating"),
    VisitState.RETURNING: _titles("Mengambil titipan", "Taking things back"),
    VisitState.CLOSED: _titles("Selesai", "Closed"),
    VisitState.NO_SHOW: _titles("Tidak hadir", "No show"),
    VisitState.LEFT: _titles("Pulang tanpa dilayani", "Left unserved"),
}

_NOT_FILLED = {
    NotFilled.SKIPPED: _titles("tidak mengisi (dilewati)", "not filled (skipped)"),
    NotFilled.TIMED_OUT: _titles("tidak mengisi (waktu habis)", "not filled (timed out)"),
}
