from dataclasses import dataclass, replace

from PySide6.QtCore import Property, Signal

from shared.qt.snapshot import SnapshotModel, camel


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
