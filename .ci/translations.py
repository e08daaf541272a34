"""The English catalogues: `assets/translations/<catalogue>_en.ts`, one per public screen and one for the console.

Without an argument, bring them up to date with the sources: new texts come in unfinished, gone ones leave. With
`--check`, change nothing and fail if a catalogue is not complete: every Indonesian text has an English one.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "assets" / "translations"
EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="en" sourcelanguage="id"/>\n'
UPDATE = ("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "id")


def catalogues() -> dict[str, list[str]]:
    """Which sources each catalogue covers; a room without any text to translate has none."""
    rooms = {room.name: room for room in sorted((ROOT / "kiosk").iterdir()) if room.is_dir()}
    rooms["console"] = ROOT / "staff_console"
    return {name: files for name, room in rooms.items() if (files := sources(room))}


def sources(room: Path) -> list[str]:
    found = (file for file in sorted(room.rglob("*")) if file.suffix in {".qml", ".py"})
    return [str(file.relative_to(ROOT)) for file in found if translates(file.read_text(encoding="utf-8"))]


def translates(text: str) -> bool:
    return re.search(r"\b(qsTr|qsTranslate|tr|translate)\(", text) is not None


def update(catalogue: Path, files: list[str]) -> None:
    """Let Qt's own tool read the sources into a catalogue."""
    if not catalogue.exists():
        catalogue.write_text(EMPTY, encoding="utf-8")
    subprocess.run([*UPDATE, *files, "-ts", str(catalogue)], cwd=ROOT, check=True)


def texts(catalogue: Path) -> dict[tuple[str, str], bool]:
    """Each text with its context, and whether it is translated."""
    if not catalogue.exists():
        return {}
    return {
        (context.findtext("name", ""), message.findtext("source", "")): is_done(message.find("translation"))
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }


def is_done(translation: ET.Element | None) -> bool:
    return (
        translation is not None
        and not translation.get("type")
        and bool("".join(translation.itertext()).strip())
    )


def faults(name: str, files: list[str]) -> list[str]:
    """What a catalogue lacks, or holds for nothing."""
    kept = CATALOGUES / f"{name}_en.ts"
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / kept.name
        if kept.exists():
            shutil.copy(kept, fresh)
        update(fresh, files)
        wanted, have = texts(fresh), texts(kept)
    said = [
        f"{name}: not in English: {source!r} ({context})"
        for (context, source), done in wanted.items()
        if not done
    ]
    return said + [
        f"{name}: no longer used: {source!r} ({context})" for context, source in have.keys() - wanted.keys()
    ]


def main() -> int:
    if "--check" not in sys.argv[1:]:
        for name, files in catalogues().items():
            update(CATALOGUES / f"{name}_en.ts", files)
        return 0
    wanted = catalogues()
    said = [fault for name, files in wanted.items() for fault in faults(name, files)]
    strays = {file.name for file in CATALOGUES.glob("*.ts")} - {f"{name}_en.ts" for name in wanted}
    said += [f"{stray}: no room of that name has texts" for stray in sorted(strays)]
    print("\n".join(said) or f"{len(wanted)} catalogues complete: {', '.join(wanted)}")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
