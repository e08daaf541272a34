from dataclasses import replace

import pytest

from kiosk.reception.sheets import APART, FULL_SPAN, Layout, sheet_of, sheets
from shared.office.guest_book import GuestFields
from shared.office.settings import Setting
from shared.office.vocabulary import FieldNeed, GuestField

ALL = GuestFields()
EVERY_KEY = [*(field.value for field in GuestField if field not in APART), "need"]


@pytest.mark.parametrize("layout", list(Layout))
def test_every_field_is_asked_exactly_once(layout: Layout) -> None:
    asked = [key for sheet in sheets(ALL, layout) for key in sheet.keys]
    assert sorted(asked) == sorted(EVERY_KEY)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_hidden_field_is_not_asked(layout: Layout) -> None:
    fields = replace(ALL, phone=Setting(FieldNeed.HIDDEN, ("office",)))
    assert "phone" not in [key for sheet in sheets(fields, layout) for key in sheet.keys]


def test_larger_text_asks_one_question_a_sheet() -> None:
    assert all(len(sheet.keys) == 1 for sheet in sheets(ALL, Layout.LARGE))


@pytest.mark.parametrize("layout", [Layout.LANDSCAPE, Layout.COMPACT])
def test_neighbours_fill_their_row(layout: Layout) -> None:
    first = sheets(ALL, layout)[0]
    spans = [question.span for question in first.questions if question.span < FULL_SPAN]
    assert sum(spans) % FULL_SPAN == 0


def test_what_the_standard_requires_is_marked() -> None:
    fields = replace(ALL, email=Setting(FieldNeed.REQUIRED, ("S000-2b",)))
    required = [q.key for sheet in sheets(fields, Layout.PORTRAIT) for q in sheet.questions if q.required]
    assert required == ["name", "email"]


def test_a_fault_is_found_on_the_sheet_of_its_field_or_of_its_choice() -> None:
    cut = sheets(ALL, Layout.COMPACT)
    assert "occupation" in cut[sheet_of(cut, "occupation_other")].keys
    assert sheet_of(cut, "nowhere") == 0
