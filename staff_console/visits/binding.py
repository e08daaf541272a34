"""The visit log's page joined to its presenter."""

from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QObject, QSettings, Signal

from shared.access.actor import Actor
from shared.database.changes import Changes
from staff_console.services import Tools
from staff_console.visits import wording
from staff_console.visits.export_dialog import ExportDialog
from staff_console.visits.page import VisitsPage
from staff_console.visits.presenter import VisitsPresenter
from staff_console.widgets.style import Look

_FOLDER = "visits/export_folder"


class VisitsBinding(QObject):
    noticed = Signal(object)
    titled = Signal()

    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        super().__init__()
        self._tools, self._settings = tools, settings
        self.page = VisitsPage(look, settings)
        self.presenter = VisitsPresenter(tools, actor, self)
        self.presenter.props_changed.connect(self.say)
        self.presenter.noticed.connect(self.noticed)
        self._connect()
        self.say()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        page.searched.connect(presenter.search)
        page.service_chosen.connect(presenter.choose_service)
        page.walked.connect(presenter.walk)
        page.today.connect(presenter.to_today)
        page.turned.connect(presenter.turn)
        page.chosen.connect(presenter.choose)
        page.reset.connect(presenter.reset)
        page.retry.connect(presenter.refresh)
        page.export.connect(self._ask_path)

    def start(self) -> None:
        """Nothing is read before the page is shown."""

    def stop(self) -> None:
        self.presenter.show(shown=False)

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.table.view.setFocus()

    def refresh(self) -> None:
        self.presenter.refresh()

    def on_changes(self, changes: Changes) -> None:
        self.presenter.on_changes(changes)

    def speak(self) -> None:
        self.presenter.speak()
        self.say()

    def title(self) -> tuple[str, str]:
        return wording.title(), ""

    def say(self) -> None:
        self.page.say(self.presenter.props, self._tools.language)

    def _ask_path(self) -> None:
        day = self.presenter.props.day
        name = f"kunjungan-{day.isoformat()}.csv" if day else "kunjungan.csv"
        dialog = ExportDialog(self.page, self._folder() / name)
        dialog.saved.connect(self._export)

    def _export(self, path: str) -> None:
        self._settings.setValue(_FOLDER, str(Path(path).parent))
        self.presenter.export(Path(path))

    def _folder(self) -> Path:
        stored = Path(str(self._settings.value(_FOLDER, "")))
        return stored if stored.is_absolute() and stored.is_dir() else user_documents_path()
