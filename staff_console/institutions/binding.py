"""The page of institutions joined to its presenter."""

from collections.abc import Callable

from PySide6.QtCore import QSettings

from shared.access.actor import Actor
from staff_console.binding import Binding
from staff_console.institutions import wording
from staff_console.institutions.dialogs import Asked, NameDialog, PickDialog
from staff_console.institutions.page import InstitutionsPage
from staff_console.institutions.presenter import InstitutionsPresenter
from staff_console.institutions.props import InstitutionRow, View
from staff_console.services import Tools
from staff_console.widgets.dialog import Question
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Tone


class InstitutionsBinding(Binding):
    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        self.page = InstitutionsPage(look, settings)
        self.presenter = InstitutionsPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._tools, self._look = tools, look
        self._acts: dict[str, Callable[[InstitutionRow], None]] = {
            "rename": self._rename,
            "alias": self._alias,
            "part": self._part,
            "merge": self._merge,
            "belongs": self._belongs,
            "remove": self._remove,
        }
        page, presenter = self.page, self.presenter
        page.searched.connect(presenter.search)
        page.view_chosen.connect(presenter.open_view)
        page.wanted.connect(self._on_wanted)
        page.retry.connect(presenter.refresh)
        self.say()

    def start(self) -> None:
        """Nothing is read before the page is shown."""

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.search.setFocus()

    def title(self) -> tuple[str, str]:
        return wording.title(), ""

    def say(self) -> None:
        self.page.say(self.presenter.props, self._tools.language)

    def _on_wanted(self, verb: str, key: str) -> None:
        chosen = self.presenter.props.row(key)
        if verb == "add":
            self._add(chosen)
        elif chosen is None:
            self.presenter.notice(Tone.INFO, wording.pick_first())
        else:
            self._acts[verb](chosen)

    def _add(self, chosen: InstitutionRow | None) -> None:
        """What a visitor wrote is offered as the name, where such a line is chosen."""
        written = chosen.name if chosen and self.presenter.props.view is View.UNLISTED else ""
        asked = Asked(wording.add_title(), wording.add_explanation(), wording.name_label(), wording.add())
        self._ask(NameDialog(self.page, asked, written), self.presenter.add)

    def _rename(self, chosen: InstitutionRow) -> None:
        asked = Asked(
            wording.rename_title(chosen.name),
            wording.rename_explanation(),
            wording.name_label(),
            wording.save(),
        )
        dialog = NameDialog(self.page, asked, chosen.name)
        self._ask(dialog, lambda name: self.presenter.rename(chosen.key, name))

    def _alias(self, chosen: InstitutionRow) -> None:
        asked = Asked(
            wording.alias_title(chosen.name),
            wording.alias_explanation(),
            wording.spelling_label(),
            wording.save(),
        )
        dialog = NameDialog(self.page, asked)
        self._ask(dialog, lambda spelling: self.presenter.add_alias(chosen.key, spelling))

    def _part(self, chosen: InstitutionRow) -> None:
        if not chosen.spellings:
            self.presenter.notice(Tone.INFO, wording.no_spellings())
            return
        asked = Asked(
            wording.part_title(chosen.name),
            wording.part_explanation(),
            wording.spelling_label(),
            wording.part(),
        )
        options = [(each, each) for each in chosen.spellings]
        self._ask(PickDialog(self.page, self._look, asked, options), self.presenter.part)

    def _merge(self, chosen: InstitutionRow) -> None:
        asked = Asked(
            wording.merge_title(chosen.name),
            wording.merge_explanation(chosen.name),
            wording.pick_label(),
            wording.merge(),
        )
        self._pick(asked, chosen.key, lambda kept: self.presenter.merge(chosen.key, kept))

    def _belongs(self, chosen: InstitutionRow) -> None:
        asked = Asked(
            wording.belongs_title(chosen.name),
            wording.alias_explanation(),
            wording.pick_label(),
            wording.save(),
        )
        self._pick(asked, "", lambda key: self.presenter.add_alias(key, chosen.name))

    def _pick(self, asked: Asked, but: str, act: Callable[[str], None]) -> None:
        others = self.presenter.others(but)
        if others:
            self._ask(PickDialog(self.page, self._look, asked, others), act)
        else:
            self.presenter.notice(Tone.INFO, wording.no_others())

    def _remove(self, chosen: InstitutionRow) -> None:
        question = Question(self.page, *wording.remove_question(chosen.name), wording.cancel())
        question.agreed.connect(lambda: self.presenter.remove(chosen.key))

    def _ask(self, dialog: NameDialog | PickDialog, act: Callable[[str], None]) -> None:
        dialog.agreed.connect(act)
        self.presenter.done.connect(dialog.accept)
        self.presenter.refused.connect(dialog.refuse)
