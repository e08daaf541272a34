"""The consent text: plain, complete, and provable word for word (UU 27/2022 art. 22, 24)."""

from dataclasses import replace

import pytest

from shared.foundation.refusals import Refusal
from shared.office.settings import Text
from shared.visitors.consent_texts import CURRENT_VERSION, consent_text
from shared.visitors.refusals import ConsentTextRefusal


@pytest.mark.parametrize("language", ["id", "en"])
def test_it_says_what_why_who_how_long_and_which_rights(language: str) -> None:
    text = consent_text()
    assert text.version == CURRENT_VERSION
    assert len(text.points) == 5
    assert all(line.strip() for line in text.lines(language))
    assert text.optional is not None
    assert text.lines(language)[-3:] == (
        text.agreement.in_language(language),
        text.otherwise.in_language(language),
        text.optional.in_language(language),
    )


def test_the_first_text_is_proven_by_the_words_it_had() -> None:
    assert consent_text(1).optional is None
    assert consent_text(1).lines("id")[-1] == consent_text(1).otherwise.id


def test_its_sentences_are_short() -> None:
    for language in ("id", "en"):
        for line in consent_text().lines(language):
            assert all(len(sentence.split()) <= 26 for sentence in line.split(". ")), line


def test_the_hash_is_of_the_words_shown() -> None:
    text = consent_text()
    assert len(text.text_hash("id")) == 64
    assert text.text_hash("id") != text.text_hash("en")
    changed = replace(text, agreement=Text(text.agreement.id + " ", text.agreement.en))
    assert changed.text_hash("id") != text.text_hash("id")
    assert changed.text_hash("en") == text.text_hash("en")


def test_the_shipped_wording_never_changes_under_its_version() -> None:
    """A consent given yesterday is proven by this hash: a changed sentence needs a new version, not a new hash here."""
    text = consent_text(1)
    assert text.text_hash("id")[:16] == "8fca74c879292257"
    assert text.text_hash("en")[:16] == "386af9656754a1b9"


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        consent_text(99)
    assert refused.value.code is ConsentTextRefusal.UNKNOWN_VERSION
