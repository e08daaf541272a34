"""Every thing to touch has a name, a role and room for a finger; on every page, at every size, in every look."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk.driving import accessible_name
from shared.foundation.formats import Language
from tests.kiosk.screens import LOOKS, STATES
from tests.kiosk.standing import PORTRAIT, SIZES, SMALL, Standing, settle, standing
from tests.plugins.items import items

LEAST = 72
"""px (look.md §4: 76 high at 1080p and 1366×768); keyboard keys and the halves of a switch have their own limits."""
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
    QAccessible.Role.EditableText,
}
TOUCHABLE = ("QQuickAbstractButton", "QQuickTextField", "QQuickTextArea")


def touchables(stand: Standing) -> list[QQuickItem]:
    """What can be touched on the window as it is painted: layouts take their places with the next frame."""
    stand.window.grabWindow()
    found = items(stand.window.contentItem())
    return [each for each in found if each.isVisible() and any(each.inherits(kind) for kind in TOUCHABLE)]


def check(stand: Standing) -> list[str]:
    faults: list[str] = []
    for item in touchables(stand):
        name = item.objectName()
        interface = QAccessible.queryAccessibleInterface(item)
        if not name:
            faults.append(f"an item called {accessible_name(item)!r} has no object name")
        if not accessible_name(item):
            faults.append(f"{name} has no accessible name")
        if interface is None or interface.role() not in ROLES:
            faults.append(f"{name} has no role")
        if item.height() < LEAST or item.width() < LEAST:
            faults.append(f"{name} is {item.width():.0f} × {item.height():.0f}")
    return faults


@pytest.mark.parametrize("state", list(STATES))
@pytest.mark.parametrize("size", SIZES)
def test_on_every_page_at_every_size(qapp: object, state: str, size: tuple[int, int]) -> None:
    prepare, now = STATES[state]
    with standing(now, size=size) as stand:
        prepare(stand)
        settle()
        assert check(stand) == []


@pytest.mark.parametrize("look", list(LOOKS))
@pytest.mark.parametrize("size", [PORTRAIT, SMALL])
@pytest.mark.parametrize("state", ["home", "guest_book", "purpose", "consent", "ticket", "no_paper"])
def test_in_every_look(qapp: object, state: str, size: tuple[int, int], look: str) -> None:
    prepare, now = STATES[state]
    with standing(now, size=size, language=Language.ENGLISH) as stand:
        stand.model.useLargerText(LOOKS[look][0])
        stand.model.useHighContrast(LOOKS[look][1])
        settle()
        prepare(stand)
        settle()
        assert check(stand) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", ["home", "ticket", "consent", "no_paper", "closed", "online"])
def test_nothing_to_touch_lies_outside_the_screen_or_on_another(
    qapp: object, state: str, size: tuple[int, int]
) -> None:
    prepare, now = STATES[state]
    with standing(now, size=size) as stand:
        prepare(stand)
        settle()
        screen = QRectF(0, 0, *size)
        places = {item.objectName(): item.mapRectToScene(item.boundingRect()) for item in touchables(stand)}
        assert [name for name, place in places.items() if not screen.contains(place)] == []
        pairs = [(a, b) for a in places for b in places if a < b and places[a].intersects(places[b])]
        assert pairs == []


def test_targets_keep_clear_of_the_top_of_a_tall_screen(qapp: object) -> None:
    """look.md §4: reach from a wheelchair."""
    for state, (prepare, now) in STATES.items():
        with standing(now, size=PORTRAIT) as stand:
            prepare(stand)
            settle()
            tops = {
                each.objectName(): each.mapToScene(each.boundingRect().topLeft()).y()
                for each in touchables(stand)
            }
            assert {name: top for name, top in tops.items() if top < 240} == {}, state


def test_every_key_of_the_keyboard_has_a_name_and_room(qapp: object) -> None:
    prepare, now = STATES["typing"]
    with standing(now) as stand:
        prepare(stand)
        settle()
        keys = [
            each for each in items(stand.visitor.wait_for("keyboard")) if each.objectName().startswith("key-")
        ]
        shown = [each for each in keys if each.isVisible()]
        assert len(shown) == 44
        assert [each.objectName() for each in shown if not accessible_name(each)] == []
        assert [each.objectName() for each in shown if each.height() < 92 or each.width() < 92] == []
