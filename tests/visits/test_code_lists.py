"""The coded questions of the guest book (domain-facts §2.1)."""

import pytest

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.visits.code_lists import CURRENT_VERSION, CodeListName, CodeLists, code_lists, versions
from shared.visits.refusals import CodeRefusal


@pytest.fixture
def lists() -> CodeLists:
    return code_lists()


@pytest.mark.parametrize("version", versions())
def test_every_version_has_every_list_with_distinct_codes_in_both_languages(version: str) -> None:
    lists = code_lists(version)
    assert lists.version == version
    for name in CodeListName:
        codes = lists.codes(name)
        assert len({code.code for code in codes}) == len(codes) >= 2
        assert all(code.label_id.strip() and code.label_en.strip() for code in codes)


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        (CodeListName.GENDER, [1, 2]),
        (CodeListName.EDUCATION, [1, 2, 3, 4, 5]),
        (CodeListName.OCCUPATION, [1, 2, 3, 4, 5, 6, 7]),
        (CodeListName.INSTITUTION_CATEGORY, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (CodeListName.PURPOSE, [1, 2, 3, 4, 5]),
        (CodeListName.SERVICE_USED, [1, 2, 4, 8, 16, 32]),
        (CodeListName.CHANNEL, [1, 2, 4, 8, 16, 32]),
        (CodeListName.IDENTITY_TYPE, [1, 2, 3, 4, 99]),
        (CodeListName.AGE_BAND, [1, 2, 3, 4, 5, 6, 7]),
        (CodeListName.DISABILITY, [1, 2]),
    ],
)
def test_the_codes_carry_the_numbers_of_the_national_form(
    lists: CodeLists, name: CodeListName, numbers: list[int]
) -> None:
    assert [code.number for code in lists.codes(name)] == numbers


def test_only_other_asks_for_more(lists: CodeLists) -> None:
    asking = {name: [c.code for c in lists.codes(name) if c.has_text] for name in CodeListName}
    assert {name for name, codes in asking.items() if codes} == {
        CodeListName.OCCUPATION,
        CodeListName.INSTITUTION_CATEGORY,
        CodeListName.PURPOSE,
        CodeListName.CHANNEL,
        CodeListName.IDENTITY_TYPE,
        CodeListName.NATIONALITY,
    }
    assert all(codes in ([], ["other"]) for codes in asking.values())


def test_the_older_lists_are_a_version_of_their_own() -> None:
    older = code_lists("2019-1")
    assert [c.number for c in older.codes(CodeListName.PURPOSE)] == [1, 2, 4, 8, 16, 32]
    assert len(older.codes(CodeListName.INSTITUTION_CATEGORY)) == 10
    assert older.codes(CodeListName.GENDER) == code_lists(CURRENT_VERSION).codes(CodeListName.GENDER)
    assert older.code(CodeListName.PURPOSE, "thesis").label("id") == "Skripsi/Tesis/Disertasi"


def test_an_unknown_code_is_refused_at_its_field(lists: CodeLists) -> None:
    with pytest.raises(Refusal) as refused:
        lists.code(CodeListName.PURPOSE, "thesis")
    assert (refused.value.code, refused.value.field) == (CodeRefusal.UNKNOWN_CODE, "purpose")


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        code_lists("../offices/bengkulu")
    assert refused.value.code is CodeRefusal.UNKNOWN_VERSION


def test_other_needs_its_text(lists: CodeLists) -> None:
    assert lists.checked_text(CodeListName.OCCUPATION, "other", " Petani ") == "Petani"
    with pytest.raises(Refusal) as refused:
        lists.checked_text(CodeListName.OCCUPATION, "other", "  ")
    assert (refused.value.code, refused.value.field) == (TextRefusal.MISSING, "occupation_text")


def test_a_plain_code_takes_no_text(lists: CodeLists) -> None:
    assert lists.checked_text(CodeListName.OCCUPATION, "student", " ") == ""
    with pytest.raises(Refusal) as refused:
        lists.checked_text(CodeListName.OCCUPATION, "student", "Petani")
    assert refused.value.code is CodeRefusal.TEXT_NOT_ASKED


def test_labels_stay_readable_even_for_a_code_this_version_has_not(lists: CodeLists) -> None:
    assert lists.label(CodeListName.GENDER, "female", "id") == "Perempuan"
    assert lists.label(CodeListName.GENDER, "female", "en") == "Female"
    assert lists.label(CodeListName.PURPOSE, "thesis", "id") == "thesis"
