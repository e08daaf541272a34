"""The rooms of every area keep to their work (DESIGN §3), read from the source itself."""

import ast
import inspect
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from shared.access.actor import Actor
from shared.database import Database

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT / "shared"

BEFORE_ANYBODY_IS_KNOWN = {
    "enrol_station": "makes the station there is no actor without",
    "tell_alive": "a station says of itself that it runs",
    "sign_in": "gives the rights",
    "sign_out": "leaving needs no right",
    "renew_standards": "every program brings what is stored up to its version as it opens the database",
}
CHECKING_LIBRARIES = {"phonenumbers", "email_validator"}
"""Check a text without I/O."""


def room(name: str) -> list[Path]:
    return sorted(SHARED.glob(f"*/{name}.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (each.name for each in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield from (f"{module}.{each.name}" for each in names)


def module_of(path: Path) -> ModuleType:
    return import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


def operations() -> list[tuple[str, object]]:
    """Every public function a person's act goes through, by its full name."""
    modules = [module_of(path) for path in (*room("operations"), SHARED / "queueing/issuing.py")]
    return [
        (f"{module.__name__}.{name}", function)
        for module in modules
        for name, function in vars(module).items()
        if inspect.isfunction(function)
        and function.__module__ == module.__name__
        and not name.startswith("_")
        and next(iter(inspect.signature(function).parameters.values()), None) is not None
        and next(iter(inspect.signature(function).parameters.values())).annotation is Database
    ]


@pytest.mark.parametrize(
    ("name", "operation"), operations(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_an_operation_asks_for_a_right_before_anything_else(name: str, operation: object) -> None:
    function = ast.parse(inspect.getsource(operation)).body[0]  # type: ignore[arg-type] - a function
    assert isinstance(function, ast.FunctionDef)
    if name.rpartition(".")[2] in BEFORE_ANYBODY_IS_KNOWN:
        return
    assert Actor in [each.annotation for each in inspect.signature(operation).parameters.values()]  # type: ignore[arg-type] - a function
    body = [line for line in function.body if not _is_docstring(line)]
    assert ast.unparse(body[0]).startswith("require(actor, "), name


def _is_docstring(line: ast.stmt) -> bool:
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)


@pytest.mark.parametrize("path", room("operations"), ids=lambda path: path.parent.name)
def test_operations_call_no_operations_and_speak_no_sql(path: Path) -> None:
    rooms = [name for name in imported(path) if ".operations" in name or name.startswith("sqlalchemy")]
    assert [*rooms, *(name for name in imported(path) if ".tables" in name)] == []


@pytest.mark.parametrize("path", room("writes"), ids=lambda path: path.parent.name)
def test_writes_work_inside_the_open_unit_and_never_end_it(path: Path) -> None:
    called = {
        node.func.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert called & {"commit", "rollback", "begin", "work", "read"} == set()
    assert [name for name in imported(path) if ".operations" in name] == []


@pytest.mark.parametrize("path", room("rules"), ids=lambda path: path.parent.name)
def test_rules_are_pure(path: Path) -> None:
    for name in imported(path):
        top, _, rest = name.partition(".")
        if (
            top in sys.stdlib_module_names
            or top in CHECKING_LIBRARIES
            or name.startswith("shared.foundation")
        ):
            continue
        assert rest.split(".")[1] not in {"tables", "writes", "operations", "queries"}, name
        assert name.startswith("shared."), name
        assert not rest.startswith(("database", "qt")), name


@pytest.mark.parametrize("path", room("queries"), ids=lambda path: path.parent.name)
def test_queries_return_frozen_values_and_change_nothing(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ClassDef):
            assert "frozen=True" in "".join(map(ast.unparse, node.decorator_list)), node.name
    assert not {"sqlalchemy.insert", "sqlalchemy.update", "sqlalchemy.delete"} & set(imported(path))
