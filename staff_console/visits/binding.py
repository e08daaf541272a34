"""The visit log's page joined to its presenter."""

from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices

from shared.access.actor import Actor
from staff_console.binding import Binding
from staff_console.services import Tools
from staff_console.visits import wording
from staff_console.visits.export_dialog import ExportDialog
from staff_console.visits.page import VisitsPage
from staff_console.visits.presenter import VisitsPresenter
from staff_console.widgets.style import Look

_FOLDER = "visits/export_folder"


class VisitsBinding(Binding):
    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        self.page = VisitsPage(look, settings)
        self.presenter = VisitsPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._tools, self._settings = tools, settings
        self._connect()
        self.say()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        page.searched.connect(presenter.search)
        page.service_chosen.connect(presenter.choose_service)
        page.channel_chosen.connect(presenter.choose_channel)
        page.walked.connect(presenter.walk)
        page.today.connect(presenter.to_today)
        page.turned.connect(presenter.turn)
        page.chosen.connect(presenter.choose)
        page.reset.connect(presenter.reset)
        page.retry.connect(presenter.refresh)
        page.export.connect(self._ask_path)
        presenter.exported.connect(self._open_folder)

    def start(self) -> None:
        """Nothing is read before the page is shown."""

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.table.view.setFocus()

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

    def _open_folder(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

    def _folder(self) -> Path:
        stored = Path(str(self._settings.value(_FOLDER, "")))
        wished = (stored, user_documents_path())
        return next((each for each in wished if each.is_absolute() and each.is_dir()), Path.home())
