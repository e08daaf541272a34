"""Ways to every page of the kiosk, walked by touch: where each begins, and what was typed on the way."""

from collections.abc import Callable
from dataclasses import dataclass

from shared.office.document import OfficeFile
from tests.acceptance.house import Guest
from tests.ways import office
from tests.world import GUEST

Way = Callable[[Guest], None]


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and the office whose paper leads there."""

    page: str
    office: str
    way: Way
    begun: bool = False
    """Whether a visit is in the database by then."""
    number: bool = False
    """Whether the visitor is in line by then."""

    def file(self) -> OfficeFile:
        return office(self.office)

    def reach(self, guest: Guest) -> None:
        """From the first page, by touch."""
        guest.wait_for_page("home")
        self.way(guest)
        guest.wait_for_page(self.page)


def touching(*names: str) -> Way:
    def way(guest: Guest) -> None:
        for name in names:
            guest.touch(name)

    return way


def to_screening(guest: Guest) -> None:
    guest.touch("service-library")
    guest.touch("mask-yes")
    guest.write("temperature", "36,6")


def to_bag(guest: Guest) -> None:
    to_screening(guest)
    guest.touch("next")
    guest.wait_for("bag")


def to_stored_bag(guest: Guest) -> None:
    to_bag(guest)
    guest.touch("next")
    guest.wait_for("bag-slot")


def to_guest_book(guest: Guest) -> None:
    to_stored_bag(guest)
    guest.touch("next")
    guest.wait_for("guest_book")
    guest.write("name", GUEST.name)


def to_consent(guest: Guest) -> None:
    to_stored_bag(guest)
    guest.touch("next")
    guest.fill_in(GUEST)
    guest.agree()


def to_place(guest: Guest) -> None:
    to_consent(guest)
    guest.touch("next")
    guest.wait_for("place")


def to_ticket(guest: Guest) -> None:
    guest.touch("service-library")
    guest.wait_for("number")
    guest.take_ticket()


def to_plain_ticket(guest: Guest) -> None:
    guest.get_number("library")


def to_login(guest: Guest) -> None:
    guest.begin("library")
    guest.touch("been-here")
    guest.write("contact", GUEST.email)


def to_more(guest: Guest) -> None:
    guest.begin("library")
    guest.write("name", GUEST.name)
    guest.fill_in(GUEST)
    guest.touch("back")
    guest.touch("more")


def to_keep(guest: Guest) -> None:
    to_plain_ticket(guest)
    guest.touch("keep-link")
    guest.write("new_pin", "270518")


PLACES = (
    Place("home", "bengkulu", touching()),
    Place("standards", "bengkulu", touching("standards-way")),
    Place("standard", "bengkulu", touching("standards-way", "offer-library")),
    Place("complaints", "bengkulu", touching("complaints-way")),
    Place("online", "bengkulu", touching("online")),
    Place("privacy", "bengkulu", touching("service-library", "privacy")),
    Place("returning", "bengkulu", to_login),
    Place("more", "bengkulu", to_more),
    Place("ticket", "bengkulu", to_plain_ticket, begun=True, number=True),
    Place("keep", "bengkulu", to_keep, begun=True, number=True),
    Place("screening", "muara_enim", to_screening),
    Place("bag", "muara_enim", to_bag, begun=True),
    Place("guest_book", "muara_enim", to_guest_book, begun=True),
    Place("consent", "muara_enim", to_consent, begun=True),
    Place("place", "muara_enim", to_place, begun=True, number=True),
    Place("number", "sulawesi_tenggara", touching("service-library")),
    Place("ticket", "sulawesi_tenggara", to_ticket, begun=True, number=True),
)


def place_called(page: str, office_name: str) -> Place:
    return next(each for each in PLACES if (each.page, each.office) == (page, office_name))
