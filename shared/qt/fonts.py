"""The type of the suite: Source Sans Pro (SIL OFL), from a package, so that every machine shows the same."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Source Sans Pro"
SEMIBOLD = "Source Sans Pro Semibold"
BLACK = "Source Sans Pro Black"

_WEIGHTS = ("Regular", "Semibold", "Bold", "Black")


def package_directory(package: str) -> Path:
    """The directory of an installed package, without running the package's own code."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(f"The package {package} is not installed.")
    return Path(spec.origin).parent


def register_fonts() -> None:
    """Make the four weights known to Qt, the regular one the default. Needs a QGuiApplication."""
    if FAMILY not in QFontDatabase.families():
        for weight in _WEIGHTS:
            _register(package_directory("font_source_sans_pro") / "files" / f"SourceSansPro-{weight}.ttf")
    _make_default()


def _register(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        raise FileNotFoundError(f"The font file {path.name} cannot be read.")


def _make_default() -> None:
    font = QFont(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(font)
