import importlib
import pkgutil
import string
from collections.abc import Callable, Iterator

import pytest

import shared
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal, RefusalCode
from shared.foundation.text import TextRefusal
from shared.qt.wording import SENTENCES, UNEXPECTED, wording

ROOMS = {"refusals", "rules", "settings", "text", "operations"}


def all_codes() -> list[RefusalCode]:
    for module in pkgutil.walk_packages(shared.__path__, "shared."):
        if module.name.rsplit(".", 1)[-1] in ROOMS:
            importlib.import_module(module.name)
    return [code for kind in families(RefusalCode) for code in kind]


def families(kind: type[RefusalCode]) -> Iterator[type[RefusalCode]]:
    for family in kind.__subclasses__():
        yield family
        yield from families(family)


@pytest.mark.parametrize("code", all_codes(), ids=str)
def test_every_code_is_worded_in_both_languages(code: RefusalCode) -> None:
    sentence = SENTENCES[code]
    for words in (sentence.id, sentence.en):
        assert words.strip() == words
        assert len(words) > 10
        assert "!" not in words
        assert words[-1] in ".?" or ": " in words
    assert facts_of(sentence.id) == facts_of(sentence.en)


def test_no_sentence_is_left_without_a_code() -> None:
    assert set(SENTENCES) == set(all_codes())


def facts_of(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_facts_fill_the_sentence() -> None:
    refusal = Refusal(TextRefusal.TOO_LONG, "name", most=100, length=10_000)
    assert wording(refusal, Language.INDONESIAN) == "Terlalu panjang. Isi paling banyak 100 huruf."
    assert wording(refusal, Language.ENGLISH) == "Too long. Use at most 100 letters."


def test_a_bug_is_logged_and_worded_calmly(
    caplog: pytest.LogCaptureFixture, expected_log: Callable[[str], None]
) -> None:
    expected_log("Unexpected error behind a screen")
    assert wording(ZeroDivisionError("secret"), Language.ENGLISH) == UNEXPECTED.en
    assert "ZeroDivisionError" in caplog.text
