"""`anjungan …` while the fake printer's cover is open: `python -m tests.acceptance.sabotage demo`."""

import sys

from shared.cli.main import main
from shared.printing.simulator import FakePrinter

start = FakePrinter.start


def start_with_open_cover(self: FakePrinter, port: int = 0) -> str:
    address = start(self, port)
    self.open_cover()
    return address


if __name__ == "__main__":
    FakePrinter.start = start_with_open_cover
    sys.exit(main())
