"""The coded questions of the guest book, by version. An entry stores the version beside its codes (DESIGN §4.3).

Lists and numbers: domain-facts §2.1, from the national SKD form as BPS offices use it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from shared.foundation.assets import ASSETS
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.visits.refusals import CodeRefusal

CURRENT_VERSION: Final = "2025-1"
_FOLDER = ASSETS / "code_lists"


class CodeListName(StrEnum):
    GENDER = "gender"
    EDUCATION = "education"
    OCCUPATION = "occupation"
    INSTITUTION_CATEGORY = "institution_category"
    PURPOSE = "purpose"
    SERVICE_USED = "service_used"
    CHANNEL = "channel"
    IDENTITY_TYPE = "identity_type"
    AGE_BAND = "age_band"
    DISABILITY = "disability"
    DISABILITY_KIND = "disability_kind"
    NATIONALITY = "nationality"
    ACCOUNT = "account"
    COMPANION = "companion"
    MEDIA = "media"
    DATA_LEVEL = "data_level"
    DATA_PERIOD = "data_period"
    VISIT_KIND = "visit_kind"
    DESTINATION = "destination"


@dataclass(frozen=True, slots=True)
class Code:
    """`number` is the national form's own code where it has one; `has_text`: picking it asks what else."""

    code: str
    label_id: str
    label_en: str
    has_text: bool = False
    number: int | None = None

    def label(self, language: str) -> str:
        return self.label_en if language == "en" else self.label_id


@dataclass(frozen=True, slots=True)
class CodeLists:
    """One version of all lists."""

    version: str
    lists: Mapping[CodeListName, tuple[Code, ...]]

    def codes(self, name: CodeListName) -> tuple[Code, ...]:
        return self.lists[name]

    def find(self, name: CodeListName, code: str) -> Code | None:
        return next((each for each in self.lists[name] if each.code == code), None)

    def code(self, name: CodeListName, code: str) -> Code:
        """The entry of this code. Raises `Refusal` UNKNOWN_CODE at the list's field."""
        found = self.find(name, code)
        if found is None:
            raise Refusal(CodeRefusal.UNKNOWN_CODE, name.value, given=code[:40], version=self.version)
        return found

    def label(self, name: CodeListName, code: str, language: str) -> str:
        """What people read for a code; a code of another version shows as it is, so old entries stay readable."""
        found = self.find(name, code)
        return code if found is None else found.label(language)

    def checked_text(self, name: CodeListName, code: str, text: str) -> str:
        """The free text beside a code, stripped.

        Raises `Refusal` at the field "<list>_text": missing or unsafe where the code asks for it, TEXT_NOT_ASKED
        where it does not; UNKNOWN_CODE at the list's field.
        """
        field = f"{name.value}_text"
        if self.code(name, code).has_text:
            return single_line(text, field)
        if text.strip():
            raise Refusal(CodeRefusal.TEXT_NOT_ASKED, field, given=code)
        return ""


def code_lists(version: str = CURRENT_VERSION) -> CodeLists:
    """The lists of a version. Raises `Refusal` UNKNOWN_VERSION."""
    if version not in versions():
        raise Refusal(CodeRefusal.UNKNOWN_VERSION, version=version[:40])
    return _read(version)


@cache
def versions() -> tuple[str, ...]:
    """All versions that are shipped, the oldest first."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.toml")))


@cache
def _read(version: str) -> CodeLists:
    document = tomllib.loads((_FOLDER / f"{version}.toml").read_text("utf-8"))
    own = {CodeListName(name): tuple(_code(row) for row in rows) for name, rows in document["lists"].items()}
    rest = _read(document["extends"]).lists if "extends" in document else {}
    return CodeLists(document["version"], MappingProxyType({**rest, **own}))


def _code(row: Mapping[str, Any]) -> Code:
    return Code(row["code"], row["id"], row["en"], row.get("text", False), row.get("number"))
