"""What a visitor told beside the plain form, as short lines for the desk and the visit's page."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from shared.foundation.formats import Language
from shared.office.model import Office
from shared.visitors.identity_rules import masked
from shared.visits.code_lists import CodeListName, CodeLists, code_lists, versions
from shared.visits.data_needs import DataNeed
from shared.visits.guest_queries import GuestNotes
from shared.visits.states import Media, WantedState
from staff_console.services import service_brief

translate = QCoreApplication.translate


def note_lines(notes: GuestNotes, office: Office, language: Language) -> tuple[str, ...]:
    """The lines in the order staff need them: whom to take care of, what else is to be done, who they are."""
    return tuple(_lines(notes, office, language))


def media(which: Media) -> str:
    match which:
        case Media.PRINTED:
            return translate("GuestNotes", "Tercetak")
        case Media.ELECTRONIC:
            return translate("GuestNotes", "Elektronik")
        case Media.BOTH:
            return translate("GuestNotes", "Keduanya")


def _lines(notes: GuestNotes, office: Office, language: Language) -> Iterator[str]:
    lists = code_lists(notes.list_version) if notes.list_version in versions() else code_lists()
    yield from _care(notes, lists, language)
    if notes.visit_kind == "group":
        yield translate("GuestNotes", "Kelompok {people} orang: {men} laki-laki, {women} perempuan").format(
            people=notes.people, men=notes.group_men or 0, women=notes.group_women or 0
        )
    following = [each.service_key for each in notes.wanted if each.state is WantedState.WANTED]
    if following:
        names = ", ".join(service_brief(office, key, language) for key in following)
        yield translate("GuestNotes", "Setelah ini: {services}").format(services=names)
    for need in notes.data_needs:
        words = _data(need, lists, language)
        yield translate("GuestNotes", "Data: {words}").format(words=words)
    yield from _about(notes, lists, language)


def _care(notes: GuestNotes, lists: CodeLists, language: Language) -> Iterator[str]:
    if notes.wants_priority:
        yield translate("GuestNotes", "Minta didahulukan")
    if notes.assistance:
        yield translate("GuestNotes", "Perlu bantuan: {words}").format(words=notes.assistance)
    if notes.disability == "yes":
        kind = lists.label(CodeListName.DISABILITY_KIND, notes.disability_kind or "", language)
        yield ": ".join(part for part in (translate("GuestNotes", "Penyandang disabilitas"), kind) if part)
    if notes.companion:
        who = lists.label(CodeListName.COMPANION, notes.companion, language)
        yield translate("GuestNotes", "Di bawah 17 tahun, didampingi: {who}").format(who=who)


def _about(notes: GuestNotes, lists: CodeLists, language: Language) -> Iterator[str]:
    if notes.identity_type is not None:
        kind = notes.identity_type_other or lists.label(
            CodeListName.IDENTITY_TYPE, notes.identity_type.value, language
        )
        shown = " ".join(part for part in (kind, masked(notes.card_last_four)) if part)
        yield translate("GuestNotes", "Kartu: {card}").format(card=shown)
    if notes.no_identity_reason:
        yield translate("GuestNotes", "Tanpa kartu: {reason}").format(reason=notes.no_identity_reason)
    if notes.has_account is not None:
        yield (
            translate("GuestNotes", "Sudah punya akun PST")
            if notes.has_account
            else translate("GuestNotes", "Belum punya akun PST: bantu mendaftar")
        )
    if notes.nationality == "other":
        yield translate("GuestNotes", "Kewarganegaraan: {country}").format(country=notes.nationality_other)
    if notes.listed_institution:
        yield translate("GuestNotes", "Instansi di daftar: {name}").format(name=notes.listed_institution)


def _data(need: DataNeed, lists: CodeLists, language: Language) -> str:
    same = need.first_year == need.last_year
    years = str(need.first_year or "") if same else f"{need.first_year}–{need.last_year}"
    level = lists.label(CodeListName.DATA_LEVEL, need.level, language) if need.level else ""
    period = lists.label(CodeListName.DATA_PERIOD, need.period, language) if need.period else ""
    return ", ".join(part for part in (need.detail, need.region or "", years, level, period) if part)
