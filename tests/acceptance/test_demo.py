"""`anjungan demo --headless --out DIR` as a process of its own: what it says, and whether that is so."""

import csv
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image

ROOT = Path(__file__).parents[2]
PATIENCE_S = 240


def demo(module: str, out: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONIOENCODING": "utf-8",
        "COLUMNS": "160",
        "ANJUNGAN_LOG_FOLDER": str(out.parent / "logs"),
        "ANJUNGAN_STATION_FILE": str(out.parent / "station.toml"),
    }
    return subprocess.run(
        [sys.executable, "-m", module, "demo", "--headless", "--out", str(out)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )


def test_the_demo_does_what_it_says(tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = demo("shared.cli.main", out)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    summary = json.loads((out / "summary.json").read_text("utf-8"))
    three_visitors_were_led_through(summary)
    the_log_says_the_same(summary, read_log(out))
    the_papers_are_the_tickets(out, summary)
    every_screen_on_the_way_is_pictured(out)


def read_log(out: Path) -> Mapping[str, Mapping[str, str]]:
    """The visit log's lines by number."""
    with (out / "visit-log.csv").open(encoding="utf-8-sig", newline="") as file:
        return {line["Nomor"]: line for line in csv.DictReader(file, delimiter=";")}


def three_visitors_were_led_through(summary: Mapping[str, Any]) -> None:
    assert [visit["state"] for visit in summary["visits"]] == ["closed"] * 3
    assert sorted(visit["source"] for visit in summary["visits"]) == ["kiosk", "kiosk", "reception"]
    assert sorted(ticket["number"] for ticket in summary["tickets"]) == ["K001", "P001", "P002"]
    assert [ticket["print_outcome"] for ticket in summary["tickets"]] == ["printed"] * 3
    assert sorted(rating["state"] for rating in summary["ratings"]) == ["given", "given", "not_filled"]
    assert all(call["call_to_display_ms"] >= 0 for call in summary["calls"])


def the_log_says_the_same(summary: Mapping[str, Any], log: Mapping[str, Mapping[str, str]]) -> None:
    scores = {each["number"]: str(each["score"]) for each in summary["ratings"] if each["state"] == "given"}
    assert set(log) == {ticket["number"] for ticket in summary["tickets"]}
    assert {number: line["Penilaian"] for number, line in log.items() if number in scores} == scores
    (unrated,) = set(log) - set(scores)
    assert log[unrated]["Penilaian"].startswith("tidak mengisi")
    desks = {call["number"]: call["desk"] for call in summary["calls"]}
    assert {number: line["Meja"] for number, line in log.items()} == desks
    assert {line["Keadaan"] for line in log.values()} == {"Selesai"}


def the_papers_are_the_tickets(out: Path, summary: Mapping[str, Any]) -> None:
    sent = {hashlib.sha256(file.read_bytes()).hexdigest() for file in out.glob("ticket-*.bin")}
    assert sent == {ticket["sent_sha256"] for ticket in summary["tickets"]}
    pictures = sorted(out.glob("ticket-*.png"))
    assert len(pictures) == len(summary["paper"]) == 3
    codes = []
    for picture in pictures:
        (code,) = zxingcpp.read_barcodes(Image.open(picture))
        codes.append(code.text)
    assert len(set(codes)) == 3
    hashes = {hashlib.sha256(code.removeprefix("PST:").encode()).hexdigest() for code in codes}
    assert hashes == {ticket["code_sha256"] for ticket in summary["tickets"]}


def every_screen_on_the_way_is_pictured(out: Path) -> None:
    pictured = {file.stem.split("-", 1)[1] for file in out.glob("[0-9][0-9]-*.png")}
    for screen in (
        "kiosk-home",
        "kiosk-guest-book",
        "kiosk-consent",
        "kiosk-ticket",
        "display-P001",
        "rating-asks",
    ):
        assert screen in pictured
    assert [name for name in pictured if name.startswith("console-")]
    assert not [name for name in pictured if name.startswith("trouble")]


def test_a_printer_with_an_open_cover_is_told_and_fails_the_demo(tmp_path: Path) -> None:
    done = demo("tests.acceptance.sabotage", tmp_path / "out")
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    assert "the paper to fall" in done.stdout + done.stderr
    told = json.loads((tmp_path / "out" / "summary.json").read_text("utf-8"))
    assert told["paper"] == []
    assert [ticket["print_outcome"] for ticket in told["tickets"]] == ["failed"]
