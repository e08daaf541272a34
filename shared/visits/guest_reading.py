"""Read a filled-in guest book: each answer is read once, its value kept or its problem told at its field."""

from collections.abc import Mapping
from typing import Any, Final

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal, several_lines, single_line
from shared.office.vocabulary import FieldNeed, GuestField, IdentityType
from shared.visitors.identity_rules import CardNumber, check_card_number
from shared.visitors.identity_writes import ShownCard
from shared.visitors.refusals import IdentityRefusal
from shared.visitors.rules import check_birth_year, check_email, check_name, check_phone
from shared.visits.code_lists import CodeListName
from shared.visits.data_needs import DataNeed, read_rows
from shared.visits.guest_answers import Answers
from shared.visits.guest_form import NEED_MOST, NO, YES, AcceptedGuest, GuestForm, GuestRules
from shared.visits.refusals import VisitRefusal
from shared.visits.states import EntrySource, Media
from shared.visits.writes import GuestFacts

GROUP_MOST: Final = 500
"""People of one kind in a group: own choice, above any bus."""


def problems(form: GuestForm, rules: GuestRules) -> tuple[Refusal, ...]:
    """Everything that is wrong, in the order of the form; a field has at most one problem."""
    return tuple(_Reading(form, rules).problems)


def accept(form: GuestForm, rules: GuestRules) -> AcceptedGuest:
    """The checked guest, or the first problem as a `Refusal` at its field."""
    reading = _Reading(form, rules)
    if reading.problems:
        raise reading.problems[0]
    return reading.guest


class _Reading(Answers):
    def __init__(self, form: GuestForm, rules: GuestRules) -> None:
        super().__init__(form, rules)
        name = self._read(lambda: check_name(form.name))
        phone = self._text(form.phone, GuestField.PHONE, check_phone)
        about = self._about()
        email = self._email()
        facts = {
            **about,
            **self._work(),
            **self._card_facts(),
            **self._purpose(email),
            **self._help(),
            **self._group(),
        }
        self.guest = AcceptedGuest(
            name=name or "",
            email=email,
            phone=phone,
            facts=GuestFacts(source=rules.source, list_version=rules.lists.version, **facts),
            card=self._shown_card(facts["identity_type"]),
            wanted=self._wanted(),
            data_needs=self._data_needs(),
        )

    def _about(self) -> Mapping[str, Any]:
        form, year = self._form, self._rules.today.year
        nationality, other = self._choice_or_words(
            form.nationality, form.nationality_other, GuestField.NATIONALITY
        )
        return {
            "gender": self._choice(form.gender, GuestField.GENDER),
            "birth_year": self._text(
                form.birth_year, GuestField.BIRTH_YEAR, lambda text: check_birth_year(text, year)
            ),
            "nationality": nationality,
            "nationality_other": other,
            "companion": self._extra(form.companion if self._minor else "", CodeListName.COMPANION),
        }

    def _email(self) -> str | None:
        """At the reception a reason may stand in for a required address (S000-2b)."""
        form, rules, field = self._form, self._rules, GuestField.EMAIL
        required = self._need(field) is FieldNeed.REQUIRED
        may_excuse = rules.source is EntrySource.RECEPTION and rules.may_excuse_email
        if may_excuse and required and not form.email.strip():
            if not form.no_email_reason.strip():
                self.problems.append(Refusal(VisitRefusal.EMAIL_REASON_MISSING, field.value))
            return None
        return self._text(form.email, field, check_email)

    def _work(self) -> Mapping[str, Any]:
        form = self._form
        education = self._choice(form.education, GuestField.EDUCATION)
        occupation, occupation_other = self._choice_or_words(
            form.occupation, form.occupation_other, GuestField.OCCUPATION
        )
        institution = self._text(
            form.institution, GuestField.INSTITUTION, lambda text: single_line(text, "institution")
        )
        category, category_other = self._choice_or_words(
            form.institution_category, form.institution_category_other, GuestField.INSTITUTION_CATEGORY
        )
        return {
            "education": education,
            "occupation": occupation,
            "occupation_other": occupation_other,
            "institution": institution,
            "institution_category": category,
            "institution_category_other": category_other,
        }

    def _purpose(self, email: str | None) -> Mapping[str, Any]:
        form = self._form
        purpose, other = self._choice_or_words(form.purpose, form.purpose_other, GuestField.PURPOSE)
        need = self._read(lambda: several_lines(form.need, "need", most=NEED_MOST))
        reason = self._read(lambda: single_line(form.no_email_reason, "no_email_reason", required=False))
        return {
            "purpose": purpose,
            "purpose_other": other,
            "need": need or None,
            "no_email_reason": None if email else reason or None,
            "has_account": self._account(),
            "media": self._media(),
        }

    # The identity card (C12)

    def _card_facts(self) -> Mapping[str, Any]:
        form, kind = self._form, self._card_type()
        words = None
        if kind is IdentityType.OTHER:
            words = self._read(lambda: single_line(form.identity_type_other, "identity_type_other"))
        excused = kind is None and self._may_excuse_card and form.no_identity_reason.strip()
        reason = (
            self._read(lambda: single_line(form.no_identity_reason, "no_identity_reason"))
            if excused
            else None
        )
        return {
            "identity_type": kind,
            "identity_type_other": words,
            "identity_valid": self._valid(kind),
            "no_identity_reason": reason,
        }

    @property
    def _card_need(self) -> FieldNeed:
        """Who is under 17 has no identity card by law; another card is welcome."""
        need = self._rules.card
        return FieldNeed.OPTIONAL if self._minor and need is FieldNeed.REQUIRED else need

    @property
    def _may_excuse_card(self) -> bool:
        return self._rules.source is EntrySource.RECEPTION and self._card_need is FieldNeed.REQUIRED

    def _card_type(self) -> IdentityType | None:
        form, need = self._form, self._card_need
        given = form.identity_type.strip()
        if need is FieldNeed.HIDDEN:
            return None
        if not given:
            self._miss_card(need)
            return None
        if given not in {each.value for each in self._rules.identity_types}:
            self.problems.append(Refusal(VisitRefusal.CHOICE_UNKNOWN, "identity_type"))
            return None
        return IdentityType(given)

    def _miss_card(self, need: FieldNeed) -> None:
        if need is not FieldNeed.REQUIRED:
            return
        if not self._may_excuse_card:
            self.problems.append(Refusal(VisitRefusal.CHOICE_MISSING, "identity_type"))
        elif not self._form.no_identity_reason.strip():
            self.problems.append(Refusal(VisitRefusal.IDENTITY_REASON_MISSING, "identity_type"))

    def _valid(self, kind: IdentityType | None) -> bool | None:
        """An electronic KTP is valid for life (UU 24/2013 art. 64); any other card is valid when somebody says so."""
        if kind is None:
            return None
        valid = kind is IdentityType.KTP or self._form.identity_valid == YES
        if not valid and self._card_need is FieldNeed.REQUIRED:
            self.problems.append(Refusal(IdentityRefusal.NOT_VALID, "identity_valid"))
        return valid

    def _shown_card(self, kind: IdentityType | None) -> ShownCard | None:
        form, need = self._form, self._rules.card_number
        if kind is None or need is FieldNeed.HIDDEN or self._minor:
            return None
        if not form.identity_number.strip():
            if need is FieldNeed.REQUIRED:
                self.problems.append(Refusal(TextRefusal.MISSING, "identity_number"))
            return None
        number: CardNumber | None = self._read(
            lambda: check_card_number(kind, form.identity_number, self._rules.today)
        )
        return None if number is None else ShownCard(kind, number)

    # What is asked beside the plain form

    def _account(self) -> bool | None:
        given, need = self._form.account.strip(), self._rules.account
        if self._minor or need is FieldNeed.HIDDEN:
            return None
        if not given:
            if need is FieldNeed.REQUIRED:
                self.problems.append(Refusal(VisitRefusal.CHOICE_MISSING, "account"))
            return None
        if self._extra(given, CodeListName.ACCOUNT) is None:
            return None
        if given == NO and self._rules.waits_for_account:
            self.problems.append(Refusal(VisitRefusal.ACCOUNT_FIRST, "account"))
        return given == YES

    def _media(self) -> Media | None:
        given = self._form.media.strip()
        if not given or not self._rules.asks_medium:
            return None
        if given not in {each.value for each in Media}:
            self.problems.append(Refusal(VisitRefusal.CHOICE_UNKNOWN, "media"))
            return None
        return Media(given)

    def _help(self) -> Mapping[str, Any]:
        form = self._form
        disability = self._choice(form.disability, GuestField.DISABILITY)
        kind = self._extra(form.disability_kind if disability == YES else "", CodeListName.DISABILITY_KIND)
        asked = self._need(GuestField.DISABILITY) is not FieldNeed.HIDDEN
        words = form.assistance if asked else ""
        note = self._read(lambda: single_line(words, "assistance", required=False))
        return {
            "disability": disability,
            "disability_kind": kind,
            "wants_priority": asked and form.wants_priority == YES,
            "assistance": note or None,
        }

    def _group(self) -> Mapping[str, Any]:
        form = self._form
        kind = self._choice(form.visit_kind, GuestField.VISIT_KIND)
        men = women = None
        if kind == "group":
            men = self._head_count(form.group_men, "group_men")
            women = self._head_count(form.group_women, "group_women")
            if men is not None and women is not None and men + women < 2:
                self.problems.append(Refusal(VisitRefusal.GROUP_SMALL, "group_men"))
        return {"visit_kind": kind, "group_men": men, "group_women": women}

    def _head_count(self, text: str, field: str) -> int | None:
        """How many; nothing typed is nobody."""
        typed = self._read(lambda: single_line(text, field, most=4, required=False))
        if typed is None:
            return None
        number = int(typed) if typed.isascii() and typed.isdigit() else -1 if typed else 0
        if not 0 <= number <= GROUP_MOST:
            self.problems.append(Refusal(VisitRefusal.GROUP_COUNT, field, most=GROUP_MOST))
            return None
        return number

    def _wanted(self) -> tuple[str, ...]:
        if self._need(GuestField.WANTED_SERVICES) is FieldNeed.HIDDEN:
            return ()
        given = tuple(dict.fromkeys(self._form.wanted_services))
        if not set(given) <= set(self._rules.services):
            self.problems.append(Refusal(VisitRefusal.CHOICE_UNKNOWN, "wanted_services"))
            return ()
        return tuple(key for key in given if key != self._rules.service_key)

    def _data_needs(self) -> tuple[DataNeed, ...]:
        need = self._need(GuestField.DATA_NEEDS)
        if need is FieldNeed.HIDDEN:
            return ()
        before = len(self.problems)
        rules = self._rules
        found = read_rows(self._form.data_needs, rules.lists, rules.today.year, self.problems.append)
        if not found and need is FieldNeed.REQUIRED and len(self.problems) == before:
            self.problems.append(Refusal(TextRefusal.MISSING, "data_needs"))
        return found
