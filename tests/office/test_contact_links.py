"""Ways to reach the office: what stands on the screen is the paper's, what a phone opens is complete (row S004-C4)."""

import pytest

from shared.office.contact_links import channel_link, international_number, web_link
from shared.office.document import load, shipped_offices
from shared.office.vocabulary import ChannelKind as Kind


@pytest.mark.parametrize(
    ("kind", "written", "opened"),
    [
        (Kind.BOX, "Kotak saran & pengaduan", ""),
        (Kind.WEB, "ppid.bps.go.id", "https://ppid.bps.go.id"),
        (Kind.WEB, "http://s.bps.go.id/saranpengaduan74", "http://s.bps.go.id/saranpengaduan74"),
        (Kind.WEB, " HTTPS://PPID.bps.go.id/a b", ""),
        (
            Kind.WEB,
            "https://ppid.bps.go.id:8443/aduan?wilayah=1700#isi",
            "https://ppid.bps.go.id:8443/aduan?wilayah=1700#isi",
        ),
        (Kind.WEB, "javascript://bps.go.id/%0aalert(1)", ""),
        (Kind.WEB, "https://bps.go.id@contoh.id/", ""),
        (Kind.WEB, "ppid", ""),
        (Kind.WEB, "bps.go.id:port", ""),
        (Kind.SP4N_LAPOR, "www.lapor.go.id", "https://www.lapor.go.id"),
        (Kind.MAIL, "ppid1700@bps.go.id", "mailto:ppid1700@bps.go.id"),
        (Kind.MAIL, "ppid1700 at bps", ""),
        (Kind.MAIL, "a?cc=semua@bps.go.id", "mailto:a%3Fcc%3Dsemua@bps.go.id"),
        (Kind.WHATSAPP, "081231007474", "https://wa.me/6281231007474"),
        (Kind.SMS_WHATSAPP, "0851 7447 1700", "https://wa.me/6285174471700"),
        (Kind.WHATSAPP, "+62 812-3100-7474", "https://wa.me/6281231007474"),
        (Kind.WHATSAPP, "tanya petugas", ""),
    ],
)
def test_what_a_phone_opens(kind: Kind, written: str, opened: str) -> None:
    assert channel_link(kind, written) == opened


def test_the_number_is_indonesian_unless_it_says_otherwise() -> None:
    assert international_number("0736349115") == "+62736349115"
    assert international_number("0401 3135363") == "+624013135363"
    assert international_number("+60 3-1234 5678") == "+60312345678"
    assert international_number("12") == ""


@pytest.mark.parametrize("name", shipped_offices())
def test_every_channel_and_link_of_a_shipped_office_opens(name: str) -> None:
    office = load(name).office
    for channel in office.complaints:
        assert bool(channel_link(channel.kind, channel.value)) == (channel.kind is not Kind.BOX), channel
    for link in office.links:
        assert web_link(link.url) == link.url
