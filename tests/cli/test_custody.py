"""`anjungan custody`: what a person at the command line sees and does about racks and lockers."""

from tests.cli.conftest import Anjungan


def test_slots_follow_the_office_and_can_be_marked(anjungan_on_nothing: Anjungan) -> None:
    anjungan = anjungan_on_nothing
    anjungan.does("db", "init")
    assert "anjungan office use" in anjungan.fails("custody", "list")
    assert "Rak dan loker disesuaikan: 12." in anjungan.does("office", "use", "muara_enim")
    assert anjungan.does("custody", "arrange") == "Rak dan loker disesuaikan: 0.\n"
    assert anjungan.does("custody", "set", "R-03", "--broken", "Kait lepas") == "R-03: rusak.\n"
    listed = anjungan.does("custody", "list", "--lang", "en")
    assert "R-03" in listed
    assert "out of order" in listed
    assert "Kait lepas" in listed
    assert "--mended" in anjungan.fails("custody", "set", "R-03")
    assert anjungan.does("custody", "set", "R-03", "--mended") == "R-03: kosong.\n"
    assert "R-77" in anjungan.fails("custody", "set", "R-77", "--mended")
    assert "Titipan" in anjungan.does("custody", "held")
