"""A progress bar on a terminal; silent elsewhere."""

import sys

_BAR_CELLS = 30


class Bar:
    """How much of a number of rows is done."""

    def __init__(self, total: int) -> None:
        self.total = max(total, 1)
        self._on = sys.stderr.isatty()

    def draw(self, done: float) -> None:
        """So many of them."""
        if self._on:
            cells = round(_BAR_CELLS * done / self.total)
            bar = "#" * cells + "-" * (_BAR_CELLS - cells)
            print(f"\r[{bar}] {done / self.total:4.0%}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Takes the bar away."""
        if self._on:
            print("\r" + " " * (_BAR_CELLS + 8) + "\r", end="", file=sys.stderr, flush=True)
