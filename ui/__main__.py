"""Opens the window: `python -m ui [--demo] [--db PATH]`."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window until it is closed; gives the exit code of the contract."""
    options = _options(sys.argv[1:] if argv is None else argv)
    if not _has_display():
        from ui.window.without_display import show_without_display  # noqa: PLC0415 - only where there is no display

        return show_without_display(options.db, demo=options.demo)
    gc.disable()  # nothing of a start is garbage; ui.window.collecting takes over when it is done
    from ui.window.plain_import import load_qt  # noqa: PLC0415 - loading Qt without a display would end the process

    load_qt()
    from ui.window.run import run_window  # noqa: PLC0415 - after Qt, see there

    return run_window(options.db, demo=options.demo, bench=options.bench_start)


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("calldesk", description="The call desk's window.")
    parser.add_argument("--demo", action="store_true", help="practice data: made-up leads, a clock of their own")
    parser.add_argument("--db", metavar="PATH", help="the database file; else CALLDESK_DB, else your data folder")
    parser.add_argument("--bench-start", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.demo and options.db:
        parser.error("practice data has a database of its own: leave out --db, or leave out --demo")
    return options


def _has_display() -> bool:
    """Whether a window can be shown; elsewhere than on Linux there always is a desktop."""
    known = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in known)


if __name__ == "__main__":
    sys.exit(main())
