"""Where the suite's own data files lie, in a checkout and in an installed wheel alike."""

from pathlib import Path

ASSETS = Path(__file__).parents[2] / "assets"
