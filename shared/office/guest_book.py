"""What an office and its papers ask in the guest book."""

from dataclasses import dataclass

from shared.office.settings import STRICT, Setting
from shared.office.vocabulary import FieldNeed, GuestField


@dataclass(frozen=True, slots=True)
class GuestFields:
    __pydantic_config__ = STRICT

    name: Setting[FieldNeed] = Setting(FieldNeed.REQUIRED)
    email: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    phone: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    birth_year: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    gender: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    education: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    occupation: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    institution: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    institution_category: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    purpose: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    nationality: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    disability: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    visit_kind: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    """Alone or in a group, and then how many."""
    wanted_services: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)
    """Other services beside the first."""
    data_needs: Setting[FieldNeed] = Setting(FieldNeed.OPTIONAL)

    def need(self, field: GuestField) -> FieldNeed:
        setting: Setting[FieldNeed] = getattr(self, field.value)
        return setting.value

    def required(self) -> frozenset[GuestField]:
        return frozenset(field for field in GuestField if self.need(field) is FieldNeed.REQUIRED)

    def shown(self) -> tuple[GuestField, ...]:
        return tuple(field for field in GuestField if self.need(field) is not FieldNeed.HIDDEN)


@dataclass(frozen=True, slots=True)
class GuestBook:
    """`fail_threshold`: after more than so many failed logins the alternative form opens; None switches it off.

    `excuse_email`: whether the reception may register somebody without a required address, with a reason (S000-2b).
    `returning`: whether who has been here before may come in with a PIN or a visitor card instead of a blank form.
    """

    __pydantic_config__ = STRICT

    fields: GuestFields = GuestFields()
    fail_threshold: Setting[int | None] = Setting(None)
    excuse_email: Setting[bool] = Setting(True)
    returning: Setting[bool] = Setting(value=False)
