"""The line of every value of a TOML file."""

import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared.office.document import SHIPPED, shipped_offices
from shared.office.lines import line_numbers, line_of

TEXT = """\
# first
key = "a"  # [not.a.table]

[identity]
name = '''
two lines'''
"quoted key" = 1
roles.head = { value = "x, ]", list = [1,
    2] }

[[services]]
key = "one"

[[services]]
key = "two"
rows = [
    { a = 1 },  # ]
    { a = 2 },
]
[services.more]
here = true
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("key", 2),
        ("identity", 4),
        ("identity.name", 5),
        ("identity.quoted key", 7),
        ("identity.roles", 8),
        ("identity.roles.head.list", 8),
        ("identity.roles.head.list.1", 9),
        ("services.0", 11),
        ("services.0.key", 12),
        ("services.1.key", 15),
        ("services.1.rows.0.a", 17),
        ("services.1.rows.1", 18),
        ("services.1.more.here", 21),
        ("services.1.nothing.at.all", 14),
        ("nowhere", 0),
        ("", 0),
    ],
)
def test_where_a_value_stands(path: str, line: int) -> None:
    assert line_of(TEXT, path) == line


def paths(node: Any, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:  # noqa: ANN401 - any TOML value
    below = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    return [path, *(each for name, value in below for each in paths(value, (*path, str(name))))]


@pytest.mark.parametrize("name", shipped_offices())
def test_every_value_of_a_shipped_file_has_its_line(name: str) -> None:
    text = (SHIPPED / f"{name}.toml").read_text("utf-8")
    found = line_numbers(text)
    lines = text.splitlines()
    for path in paths(tomllib.loads(text))[1:]:
        assert path in found, path
        if not path[-1].isdigit():
            assert path[-1] in lines[found[path] - 1], path


@example("a=[}")
@example("a={]")
@given(st.text(alphabet="ab.=[]{}\"' \n#,", max_size=60))
def test_nonsense_has_no_lines_but_does_no_harm(text: str) -> None:
    assert all(1 <= line <= text.count("\n") + 1 for line in line_numbers(text).values())
