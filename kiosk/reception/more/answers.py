"""Answers by the key of their question, rows and ticks too: "data_needs.0.detail", "wanted_services.sales"."""

from dataclasses import replace

from shared.visits.data_needs import FIELD as DATA
from shared.visits.data_needs import DataNeedForm
from shared.visits.guest_form import YES, GuestForm

WANTED = "wanted_services"


def value_of(form: GuestForm, key: str) -> str:
    """What stands in the answer now; a tick is "yes" or ""."""
    match key.split("."):
        case [name, row, part] if name == DATA:
            return getattr(_row(form, int(row)), part)
        case [name, service] if name == WANTED:
            return YES if service in form.wanted_services else ""
        case _:
            value: str = getattr(form, key)
            return value


def written(form: GuestForm, key: str, text: str) -> GuestForm:
    match key.split("."):
        case [name, row, part] if name == DATA:
            return _with_row(form, int(row), replace(_row(form, int(row)), **{part: text}))
        case [name, service] if name == WANTED:
            others = tuple(each for each in form.wanted_services if each != service)
            return replace(form, wanted_services=(*others, service) if text == YES else others)
        case _:
            return replace(form, **{key: text})


def without_row(form: GuestForm, row: int) -> GuestForm:
    rows = tuple(each for place, each in enumerate(form.data_needs) if place != row)
    return replace(form, data_needs=rows)


def _row(form: GuestForm, row: int) -> DataNeedForm:
    return form.data_needs[row] if row < len(form.data_needs) else DataNeedForm()


def _with_row(form: GuestForm, row: int, changed: DataNeedForm) -> GuestForm:
    rows = list(form.data_needs)
    rows.extend(DataNeedForm() for _ in range(row + 1 - len(rows)))
    rows[row] = changed
    return replace(form, data_needs=tuple(rows))
