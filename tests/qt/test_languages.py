from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from shared.foundation.formats import Language
from shared.qt import languages as languages_module
from shared.qt.languages import Languages, TranslationError, compiled
from shared.qt.qml import Engine

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context><name>Try</name>
  <message><source>Selamat pagi</source><translation>{greeting}</translation></message>
  <message numerus="yes"><source>%n orang</source>
    <translation><numerusform>%n person</numerusform><numerusform>%n people</numerusform></translation></message>
</context>
</TS>
"""

QML = """import QtQml
QtObject { property string greeting: qsTr("Selamat pagi"); property string people: qsTr("%n orang", "", 1) }
"""


@pytest.fixture(autouse=True)
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(languages_module, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(languages_module, "user_cache_path", lambda _: tmp_path / "cache")
    (tmp_path / "try_en.ts").write_text(CATALOGUE.format(greeting="Good morning"), "utf-8")
    compiled.cache_clear()
    yield tmp_path
    compiled.cache_clear()


@pytest.fixture
def languages(qapp: object) -> Iterator[Languages]:
    languages = Languages(("try",))
    yield languages
    languages.close()


def test_the_language_of_a_living_page_is_switched_there_and_back(
    languages: Languages, folders: Path, qapp: object
) -> None:
    (folders / "Try.qml").write_text(QML, "utf-8")
    engine = Engine()
    languages.attach(engine)
    engine.load(str(folders / "Try.qml"))
    page = engine.rootObjects()[0]
    heard: list[str] = []
    languages.changed.connect(heard.append)

    assert page.property("greeting") == "Selamat pagi"
    languages.choose("en")
    assert (page.property("greeting"), page.property("people")) == ("Good morning", "1 person")
    languages.choose("id")
    assert page.property("greeting") == "Selamat pagi"
    languages.choose("xx")
    languages.choose("id")
    assert heard == ["en", "id"]
    engine.deleteLater()


def test_it_starts_in_the_language_it_is_told(qapp: object) -> None:
    languages = Languages(("try",), Language.ENGLISH)
    assert languages.current == "en"
    assert QCoreApplication.translate("Try", "Selamat pagi") == "Good morning"
    languages.close()
    assert QCoreApplication.translate("Try", "Selamat pagi") == "Selamat pagi"


def test_a_changed_source_is_never_met_by_a_stale_file(folders: Path) -> None:
    source = folders / "try_en.ts"
    first = compiled(source)
    again = compiled(source)
    compiled.cache_clear()
    assert (first, first.exists()) == (again, True)
    source.write_text(CATALOGUE.format(greeting="Good day"), "utf-8")
    assert compiled(source) != first


def test_a_broken_source_says_which(folders: Path) -> None:
    (folders / "bad_en.ts").write_text("<TS><context>", "utf-8")
    with pytest.raises(TranslationError, match="bad_en"):
        compiled(folders / "bad_en.ts")
