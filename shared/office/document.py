"""Reads an office file: TOML text → a plain document that can be stored → a checked `Office`."""

import difflib
import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from shared.foundation.assets import ASSETS
from shared.office.checks import problems
from shared.office.document_checks import setting_names, unsourced
from shared.office.model import Office
from shared.office.problems import OfficeFileError, Problem, ProblemKind
from shared.office.times import TimeSpellingError, parse_interval

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Document = Mapping[str, Any]
"""The file as plain JSON values, exactly as its author wrote them."""

SHIPPED = ASSETS / "offices"
_AS_WRITTEN: Mapping[str, str] = MappingProxyType({})
_INTERVAL_KEY = "time"
_AT_LINE = re.compile(r"line (\d+)")

MOST_BYTES = 512 * 1024
"""Fifteen times the largest shipped file; more is no office file."""


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """`text` is the document as canonical JSON and `sha256` its fingerprint: the same content is the same file."""

    office: Office
    text: str
    sha256: str


def shipped_offices() -> tuple[str, ...]:
    """Names of the offices that come with the suite."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.toml")))


def load(name_or_path: str, governing: Mapping[str, str] = _AS_WRITTEN) -> OfficeFile:
    """The office file of this path, or the shipped one of this name. OfficeFileError when it is not valid.

    `governing` puts other papers of the file in force: service key → standard key.
    """
    path = Path(name_or_path)
    if name_or_path in shipped_offices():
        path = SHIPPED / f"{name_or_path}.toml"
    text = _read(path)
    document = _plain_values(text, path.name)
    try:
        return _load(document, governing, path.name)
    except OfficeFileError as error:
        raise error.at_lines(text) from error


def _load(document: Document, governing: Mapping[str, str], file: str) -> OfficeFile:
    if governing:
        parse_document(document, file)
    for service_key, standard_key in governing.items():
        document = govern(document, service_key, standard_key, file)
    return parse_document(document, file)


def read_document(path: Path) -> Document:
    """The TOML file as plain JSON values. OfficeFileError when it cannot be read as TOML."""
    return _plain_values(_read(path), path.name)


def _read(path: Path) -> str:
    """The file's text; the mark Windows editors put before UTF-8 is dropped."""
    try:
        if (size := path.stat().st_size) > MOST_BYTES:
            given, most = str(size // 1024), str(MOST_BYTES // 1024)
            raise OfficeFileError(path.name, (Problem("", ProblemKind.TOO_LARGE, given, most),))
        content = path.read_bytes()
    except OSError as error:
        found = Problem("", ProblemKind.UNREADABLE, error.strerror or "")
        raise OfficeFileError(path.name, (found,)) from error
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise OfficeFileError(path.name, (Problem("", ProblemKind.NOT_TEXT, line=line),)) from error


def _plain_values(text: str, file: str) -> Document:
    try:
        return json.loads(json.dumps(tomllib.loads(text), default=_plain))
    except tomllib.TOMLDecodeError as error:
        raise OfficeFileError(file, (_syntax(str(error), text),)) from error
    except RecursionError as error:
        raise OfficeFileError(file, (Problem("", ProblemKind.NOT_TOML, "nested too deep"),)) from error


def _syntax(message: str, text: str) -> Problem:
    """Tomllib ends its messages with "(at line 3, column 7)" or "(at end of document)"."""
    said, _, place = message.partition(" (at ")
    found = _AT_LINE.match(place)
    line = int(found[1]) if found else text.count("\n") + 1
    return Problem("", ProblemKind.NOT_TOML, said, line=line)


def parse_document(document: Document, file: str = "office.toml") -> OfficeFile:
    """The checked office of a document. OfficeFileError lists everything that is wrong with it, not only the first."""
    text = canonical(document)
    office = parse_text(text, file)
    found = (*unsourced(document), *problems(office))
    if found:
        raise OfficeFileError(file, found)
    return OfficeFile(office, text, hashlib.sha256(text.encode()).hexdigest())


def parse_text(text: str, file: str = "office.toml") -> Office:
    """The office of a stored canonical document; its types are checked, its sense was checked before it was stored."""
    spelled = json.loads(text)
    wrong = tuple(_spell_out(spelled, ()))
    if wrong:
        raise OfficeFileError(file, wrong)
    from pydantic import ValidationError

    try:
        return _adapter().validate_python(spelled)
    except ValidationError as error:
        raise OfficeFileError(file, tuple(_problem(detail) for detail in error.errors())) from error


def canonical(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def govern(document: Document, service_key: str, standard_key: str, file: str = "office.toml") -> Document:
    """The same document with this service decided by another of the office's papers (row S004-H2).

    OfficeFileError when there is no such paper, or it does not cover the service.
    """
    changed = deepcopy(dict(document))
    standards = changed.get("standards", [])
    covering = {each["key"]: each for each in standards if service_key in _covered(each)}
    if standard_key not in covering:
        problem = Problem("standards", ProblemKind.NO_SUCH_STANDARD, standard_key, ", ".join(covering))
        raise OfficeFileError(file, (problem,))
    for standard in standards:
        standard["governs"] = [key for key in standard["governs"] if key != service_key]
    covering[standard_key]["governs"].append(service_key)
    return changed


def _covered(standard: Document) -> list[str]:
    return [each["service"] for each in standard["documents"]]


@cache
def _adapter() -> "TypeAdapter[Office]":
    from pydantic import TypeAdapter

    return TypeAdapter(Office)


def _plain(value: object) -> str:
    if isinstance(value, date | time | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _spell_out(node: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:  # noqa: ANN401 - any JSON value
    """Turn the file's short spellings into the model's, in place: "08.00-15.30", and a source that is one row."""
    if isinstance(node, dict):
        for key, value in node.items():
            if key == _INTERVAL_KEY and isinstance(value, str):
                try:
                    interval = parse_interval(value)
                except TimeSpellingError:
                    yield Problem(".".join(map(str, (*path, key))), ProblemKind.NOT_HOURS, value)
                else:
                    node[key] = {"start": interval.start, "end": interval.end}
            elif key == "source" and isinstance(value, str):
                node[key] = [value]
            else:
                yield from _spell_out(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _spell_out(value, (*path, index))


_KINDS: Mapping[str, ProblemKind] = MappingProxyType(
    {
        "int_parsing": ProblemKind.NOT_NUMBER,
        "int_type": ProblemKind.NOT_NUMBER,
        "int_from_float": ProblemKind.NOT_NUMBER,
        "float_parsing": ProblemKind.NOT_DECIMAL,
        "float_type": ProblemKind.NOT_DECIMAL,
        "finite_number": ProblemKind.NOT_DECIMAL,
        "bool_parsing": ProblemKind.NOT_YES_NO,
        "bool_type": ProblemKind.NOT_YES_NO,
        "string_type": ProblemKind.NOT_WORDS,
        "tuple_type": ProblemKind.NOT_LIST,
        "dataclass_type": ProblemKind.NOT_TABLE,
        "date_from_datetime_parsing": ProblemKind.NOT_DATE,
        "date_from_datetime_inexact": ProblemKind.NOT_DATE,
        "date_parsing": ProblemKind.NOT_DATE,
        "date_type": ProblemKind.NOT_DATE,
    }
)


def _problem(detail: Any) -> Problem:  # noqa: ANN401 - pydantic's ErrorDetails
    path = ".".join(str(part) for part in detail["loc"])
    given = str(detail["input"])[:40]
    match detail["type"]:
        case "missing" | "missing_argument":
            return Problem(path, ProblemKind.MISSING)
        case "unexpected_keyword_argument" | "extra_forbidden":
            return _unknown(path)
        case "enum":
            return Problem(path, ProblemKind.NOT_ONE_OF, given, detail["ctx"]["expected"])
        case known if known in _KINDS:
            return Problem(path, _KINDS[known], given)
        case _:
            return Problem(path, ProblemKind.WRONG_KIND, given, detail["msg"])


def _unknown(path: str) -> Problem:
    """A setting nobody knows, with the known one it resembles."""
    name = path.rpartition(".")[2]
    alike = difflib.get_close_matches(name, setting_names(), n=1, cutoff=0.8)
    if not alike or alike[0] == name:
        return Problem(path, ProblemKind.UNKNOWN_SETTING)
    return Problem(path, ProblemKind.MISSPELT, hint=alike[0])
