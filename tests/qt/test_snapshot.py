from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Property, Signal

from shared.qt.snapshot import SnapshotModel, camel, exposing


@dataclass(frozen=True, slots=True)
class Props:
    now_calling: str = ""
    waiting: int = 0


class Model(SnapshotModel):
    nowCallingChanged = Signal()
    waitingChanged = Signal()
    props: Props

    @Property(str, notify=nowCallingChanged, final=True)
    def nowCalling(self) -> str:
        return self.props.now_calling

    @Property(int, notify=waitingChanged, final=True)
    def waiting(self) -> int:
        return self.props.waiting


def test_field_names_turn_into_what_qml_sees() -> None:
    assert camel("now_calling") == "nowCalling"
    assert camel("waiting") == "waiting"


def test_only_what_changed_is_announced_and_after_the_swap(qapp: object) -> None:
    model = Model(Props())
    heard: list[tuple[str, str, int]] = []
    model.nowCallingChanged.connect(lambda: heard.append(("call", model.nowCalling, model.waiting)))
    model.waitingChanged.connect(lambda: heard.append(("waiting", model.nowCalling, model.waiting)))
    model.swap(Props("P001", 3))
    model.swap(replace(model.props, waiting=4))
    model.swap(replace(model.props))
    assert heard == [("call", "P001", 3), ("waiting", "P001", 3), ("waiting", "P001", 4)]


class Mood(StrEnum):
    CALM = "calm"


@dataclass(frozen=True, slots=True)
class Row:
    people_ahead: int = 0


@dataclass(frozen=True, slots=True)
class Exposed:
    now_calling: str = ""
    mood: Mood = Mood.CALM
    rows: tuple[Row, ...] = ()
    first: Row = Row()


class ExposedModel(exposing(Exposed)):
    pass


def test_an_exposing_model_offers_its_fields_to_qml_and_tells_only_what_changed(qapp: object) -> None:
    model = ExposedModel(Exposed())
    heard: list[str] = []
    for name in ("nowCalling", "mood", "rows", "first"):
        getattr(model, f"{name}Changed").connect(lambda name=name: heard.append(name))
    model.swap(Exposed(now_calling="K012", rows=(Row(3),)))
    assert heard == ["nowCalling", "rows"]
    assert model.property("nowCalling") == "K012"
    assert model.property("mood") == "calm"
    assert model.property("rows") == [{"peopleAhead": 3}]
    assert model.property("first") == {"peopleAhead": 0}
