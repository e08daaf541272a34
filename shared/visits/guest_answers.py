"""How one answer of the guest book is read: its value is kept, or its problem told once at its field."""

from collections.abc import Callable
from typing import TypeVar

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal, single_line
from shared.office.vocabulary import FieldNeed, GuestField
from shared.visits.code_lists import CodeListName
from shared.visits.guest_form import GuestForm, GuestRules, needed
from shared.visits.refusals import VisitRefusal

_CHOICES = frozenset(name.value for name in CodeListName)
"""Fields that are picked from a code list."""

T = TypeVar("T")


class Answers:
    def __init__(self, form: GuestForm, rules: GuestRules) -> None:
        self.problems: list[Refusal] = []
        self._form = form
        self._rules = rules
        self._minor = rules.is_minor(form)

    def _need(self, field: GuestField) -> FieldNeed:
        return needed(self._rules, field, minor=self._minor)

    def _read(self, check: Callable[[], T]) -> T | None:
        try:
            return check()
        except Refusal as refusal:
            self.problems.append(refusal)
            return None

    def _text(self, text: str, field: GuestField, check: Callable[[str], T]) -> T | None:
        given = self._given(text, field)
        return self._read(lambda: check(given)) if given else None

    def _given(self, text: str, field: GuestField) -> str:
        """The stripped text, "" when it is not asked; an empty required one is a problem."""
        need = self._need(field)
        if need is FieldNeed.HIDDEN:
            return ""
        given = text.strip()
        if not given and need is FieldNeed.REQUIRED:
            chosen = field.value in _CHOICES
            code = VisitRefusal.CHOICE_MISSING if chosen else TextRefusal.MISSING
            self.problems.append(Refusal(code, field.value))
        return given

    def _choice(self, code: str, field: GuestField) -> str | None:
        return self._extra(self._given(code, field), CodeListName(field.value))

    def _extra(self, code: str, name: CodeListName) -> str | None:
        """A code of a list nobody must pick from."""
        given = code.strip()
        if given and self._rules.lists.find(name, given) is None:
            self.problems.append(Refusal(VisitRefusal.CHOICE_UNKNOWN, name.value))
            return None
        return given or None

    def _choice_or_words(self, code: str, words: str, field: GuestField) -> tuple[str | None, str | None]:
        """A choice, and the words that the choice "Lainnya" wants beside it."""
        chosen = self._choice(code, field)
        entry = self._rules.lists.find(CodeListName(field.value), chosen) if chosen else None
        if entry is None or not entry.has_text:
            return chosen, None
        return chosen, self._read(lambda: single_line(words, f"{field.value}_other"))
