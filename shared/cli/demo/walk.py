"""Three visitors walk through the office, by window events only, while a camera looks over their shoulders.

The first types on the on-screen keyboard, the second is registered by the receptionist, the third does not rate.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.driving import Visitor, run_until
from shared.cli.demo.sample import OFFICERS, RECEPTIONIST
from shared.cli.demo.stage import Stage
from shared.staff.rules import NewMember
from shared.stations.rules import Station
from shared.visits.guest_form import GuestForm
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram

PATIENCE = timedelta(seconds=20)

TYPING = GuestForm(
    name="Melur Kenanga",
    phone="081200001234",
    birth_year="1999",
    gender="female",
    email="melur@contoh.id",
    education="bachelor",
    occupation="student",
    institution_category="education_research",
    institution="Universitas Contoh Raya",
    purpose="coursework",
    need="Statistik Daerah 2026",
)

REGISTERED = GuestForm(
    name="H. Damar Wulan, S.E.",
    phone="081200005678",
    birth_year="1958",
    gender="male",
    email="damar@contoh.id",
    education="bachelor",
    occupation="self_employed",
    institution_category="private",
    institution="CV Contoh Sejahtera",
    purpose="commercial",
    need="Konsep inflasi kota",
    identity_type="ktp",
)

HURRIED = GuestForm(
    name="Sinar Fajar",
    phone="081200009012",
    birth_year="1987",
    gender="male",
    email="sinar@contoh.id",
    education="master",
    occupation="civil_servant",
    institution_category="local_government",
    institution="Dinas Contoh",
    purpose="government",
)

PAGES: tuple[tuple[str, ...], ...] = (
    ("name", "phone", "birth_year", "gender", "email"),
    ("education", "occupation"),
    ("institution_category", "institution", "purpose", "need"),
)
"""The questions in an order a visitor may meet them; which page holds them depends on the screen."""

CHOICES = frozenset({"gender", "education", "occupation", "institution_category", "purpose"})


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the walk: what happens, and doing it."""

    title: str
    do: Callable[[], object]


class Camera:
    """Writes a numbered picture of a window into a folder."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._count = 0

    def shoot(self, name: str, image: QImage) -> None:
        self._count += 1
        image.save(str(self._out / f"{self._count:02}-{name}.png"))

    def window(self, name: str, window: QQuickWindow) -> None:
        self.shoot(name, window.grabWindow())


class Walk:
    """The people and the windows they stand before."""

    def __init__(self, stage: Stage, out: Path) -> None:
        self._stage = stage
        self._out = out
        self._camera = Camera(out)
        self._visitor = Visitor(stage.kiosk.window, PATIENCE)
        self._rater = Visitor(stage.rating.window, PATIENCE)
        self._watcher = Visitor(stage.display.window, PATIENCE)
        self._consoles: dict[str, tuple[ConsoleProgram, Officer]] = {}

    def steps(self) -> tuple[Step, ...]:
        library, consultation = OFFICERS[0], OFFICERS[1]
        return (
            Step("Kiosk, display and rating screen open", self._open),
            Step(
                "The receptionist signs in", lambda: self._sign_in(RECEPTIONIST, self._stage.sample.reception)
            ),
            Step("An officer takes desk 1", lambda: self._take_desk(library, 0)),
            Step("An officer takes desk 2", lambda: self._take_desk(consultation, 1)),
            Step("Visitor 1 types into the guest book", lambda: self._fill_guest_book("library", TYPING)),
            Step("Visitor 1 agrees and takes a ticket", lambda: self._take_ticket(1)),
            Step("Visitor 2 is registered at the reception", self._register),
            Step("Visitor 3 types into the guest book", lambda: self._fill_guest_book("library", HURRIED)),
            Step("Visitor 3 agrees and takes a ticket", lambda: self._take_ticket(3)),
            Step("Desk 1 calls visitor 1", lambda: self._call(library, "P001")),
            Step("Desk 2 calls visitor 2", lambda: self._call(consultation, "K001")),
            Step("Visitor 1 is served and rates", lambda: self._serve(library, self._rate_best)),
            Step("Visitor 2 is served and rates", lambda: self._serve(consultation, self._rate_good)),
            Step("Desk 1 calls visitor 3", lambda: self._call(library, "P002")),
            Step("Visitor 3 is served and does not rate", lambda: self._serve(library, self._skip_rating)),
            Step("The visit log is saved", self._save_log),
        )

    def show_trouble(self) -> None:
        """Picture every window as it stands: whoever has to find out what went wrong wants to see it."""
        stage = self._stage
        for name, window in (
            ("kiosk", stage.kiosk.window),
            ("display", stage.display.window),
            ("rating", stage.rating.window),
        ):
            self._camera.window(f"trouble-{name}", window)
        for login, (_, officer) in self._consoles.items():
            self._camera.shoot(f"trouble-console-{login}", officer.picture())

    def _open(self) -> None:
        for program in (self._stage.kiosk, self._stage.display, self._stage.rating):
            program.show()
        self._visitor.wait_for("service-library")
        self._watcher.wait_for("no-call")
        self._rater.wait_for("idle")
        self._camera.window("kiosk-home", self._stage.kiosk.window)
        self._camera.window("display-start", self._stage.display.window)
        self._camera.window("rating-idle", self._stage.rating.window)

    def _sign_in(self, person: NewMember, station: Station) -> Officer:
        console = self._stage.console(station)
        console.show()
        officer = Officer(console.window)
        self._consoles[person.login] = (console, officer)
        self._camera.shoot(f"console-sign-in-{person.login}", officer.picture())
        officer.sign_in(person.login, person.password)
        return officer

    def _take_desk(self, person: NewMember, desk: int) -> None:
        officer = self._sign_in(person, self._stage.sample.consoles[desk])
        self._camera.shoot(f"console-desks-{person.login}", officer.picture())
        officer.choose_desk(desk + 1)
        self._camera.shoot(f"console-queue-{person.login}", officer.picture())

    def _fill_guest_book(self, service: str, guest: GuestForm) -> None:
        visitor = self._visitor
        visitor.touch(f"service-{service}")
        waiting = [name for page in PAGES for name in page if getattr(guest, name)]
        while waiting:
            visitor.wait_until(
                lambda: any(self._asks(name) for name in waiting), "a question of the guest book"
            )
            for name in [name for name in waiting if self._asks(name)]:
                self._answer(name, getattr(guest, name))
                waiting.remove(name)
            self._camera.window("kiosk-guest-book", self._stage.kiosk.window)
            visitor.touch("next")
        visitor.wait_for("agreement")
        self._camera.window("kiosk-consent", self._stage.kiosk.window)

    def _asks(self, name: str) -> bool:
        return self._visitor.sees(name)

    def _answer(self, name: str, answer: str) -> None:
        if name in CHOICES:
            self._visitor.touch(f"{name}-{answer}")
        else:
            self._visitor.fill(name, answer)

    def _take_ticket(self, papers: int) -> None:
        visitor = self._visitor
        visitor.touch("agreement")
        visitor.touch("next")
        visitor.wait_for("ticket-number")
        visitor.wait_until(lambda: len(self._stage.printer.tickets) >= papers, "the paper to fall")
        self._camera.window("kiosk-ticket", self._stage.kiosk.window)
        visitor.touch("finish")
        visitor.wait_for("service-library")

    def _register(self) -> None:
        _, officer = self._consoles[RECEPTIONIST.login]
        label = officer.register_guest("consultation", REGISTERED)
        self._camera.shoot("console-registered", officer.picture())
        if label != "K001":
            msg = f"the reception gave {label or 'no number'}: {officer.errors()}"
            raise AssertionError(msg)
        self._visitor.wait_until(lambda: len(self._stage.printer.tickets) >= 2, "the second paper to fall")

    def _call(self, person: NewMember, number: str) -> None:
        _, officer = self._consoles[person.login]
        called = officer.call_next()
        if called != number:
            msg = f"{person.login} called {called}, not {number}"
            raise AssertionError(msg)
        self._watcher.wait_until(
            lambda: self._watcher.sees("call-number") and self._watcher.text_of("call-number") == number,
            f"{number} on the display",
        )
        self._camera.window(f"display-{number}", self._stage.display.window)
        self._camera.shoot(f"console-called-{number}", officer.picture())

    def _serve(self, person: NewMember, rate: Callable[[], None]) -> None:
        _, officer = self._consoles[person.login]
        officer.start_service()
        self._camera.shoot(f"console-serving-{person.login}", officer.picture())
        officer.finish_service()
        self._rater.wait_for("face-5")
        self._camera.window("rating-asks", self._stage.rating.window)
        rate()
        self._rater.wait_for("idle")

    def _rate_best(self) -> None:
        self._rater.touch("face-5")
        self._rater.wait_for("thanks")
        self._camera.window("rating-thanks", self._stage.rating.window)

    def _rate_good(self) -> None:
        self._rater.touch("face-4")

    def _skip_rating(self) -> None:
        self._rater.touch("skip")

    def _save_log(self) -> None:
        _, officer = self._consoles[OFFICERS[0].login]
        officer.export_log(self._out / LOG)
        self._camera.shoot("console-visit-log", officer.picture())
        run_until(lambda: len(self._stage.printer.tickets) >= 3, PATIENCE)


LOG = "visit-log.csv"
