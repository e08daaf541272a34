"""Where the visit log is saved."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from staff_console.visits import wording
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Field
from staff_console.widgets.parts import label, row
from staff_console.widgets.tokens import Size


class ExportDialog(Dialog):
    """`saved(path)` once a usable file name stands there; an existing file is replaced only when asked twice."""

    saved = Signal(str)

    def __init__(self, parent: QWidget, suggested: Path) -> None:
        super().__init__(parent, "exportDialog", wording.export_title())
        self.setMinimumWidth(Size.FORM - 280)
        self._agreed_to_replace = ""
        self._edit = QLineEdit(str(suggested))
        self._edit.setObjectName("exportPath")
        self.path = Field("exportPath", self._edit)
        self.path.say(wording.export_path())
        browse = button("link", "exportBrowse", wording.browse())
        self.body.addWidget(label("quiet", wording.export_explanation(), wraps=True))
        self.body.addWidget(self.path)
        line = row()
        line.addWidget(browse)
        line.addStretch()
        self.body.addLayout(line)
        cancel = button("plain", "exportCancel", wording.cancel())
        save = button("primary", "exportSave", wording.save())
        self.foot.addWidget(cancel)
        self.foot.addWidget(save)
        browse.clicked.connect(self._browse)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        save.setDefault(True)
        self._edit.selectAll()
        self._edit.setFocus()
        self.open()

    def _browse(self) -> None:
        found, _ = QFileDialog.getSaveFileName(
            self, wording.export_title(), self._edit.text(), "CSV (*.csv)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )  # fmt: skip
        if found:
            self._edit.setText(found)

    def _save(self) -> None:
        trouble = self._trouble(self._edit.text().strip())
        self.path.set_error(trouble)
        if not trouble:
            self.saved.emit(str(_with_suffix(self._edit.text().strip())))
            self.accept()

    def _trouble(self, text: str) -> str:
        if not text:
            return wording.missing_path()
        path = _with_suffix(text)
        if not path.parent.is_dir() or path.is_dir():
            return wording.missing_folder()
        if path.exists() and self._agreed_to_replace != str(path):
            self._agreed_to_replace = str(path)
            return wording.overwrite()
        return ""


def _with_suffix(text: str) -> Path:
    path = Path(text).expanduser()
    return path if path.suffix else path.with_suffix(".csv")
