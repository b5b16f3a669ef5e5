"""What a cap would do to today, for `calldesk lists cap` and `calldesk targets cap` with `--dry-run`."""

import argparse
from collections.abc import Iterator

from calldesk.cli.output import print_done
from calldesk.desk import Desk
from calldesk.domain.errors import Unreadable
from calldesk.domain.lists import BANDS
from calldesk.queries.caps_effect import CapsEffect, CapsWanted, caps_effect


def read_cap(words: str) -> int:
    """A number of dials a day; ``none`` = 0.

    Raises:
        Unreadable: It is neither.
    """
    if words == "none":
        return 0
    if not (words.isascii() and words.isdigit() and int(words)):
        raise Unreadable(f"“{words}” is no number of dials a day. Write one like 200, or none.")
    return int(words)


def add_dry_run(parser: argparse.ArgumentParser) -> None:
    """The option by which nothing is saved."""
    parser.add_argument("--dry-run", action="store_true", help="only say what it would do to today")


def print_effect(args: argparse.Namespace, desk: Desk, wanted: CapsWanted, facts: dict[str, object]) -> None:
    """Says what these caps would do.

    Args:
        args: As they were given.
        desk: Where.
        wanted: The caps.
        facts: Whose cap it is, and the number; what it would do is added.
    """
    effect = desk.read(caps_effect, wanted)
    stopped = [{"name": one.name, "dials_today": one.count.made, "cap": one.count.cap} for one in effect.stopped]
    counts = {
        "saved": False,
        "waiting": sum(effect.waiting),
        "lost": sum(effect.lost),
        **{f"lost_{band}": many for band, many in zip(BANDS, effect.lost, strict=True)},
        "dials_left": effect.left,
        "at_cap": stopped,
    }
    print_done(args.format, f"Nothing is saved yet: {'; '.join(_words(effect))}.", {**facts, **counts})


def _words(effect: CapsEffect) -> Iterator[str]:
    lost, everybody = sum(effect.lost), f"of {sum(effect.waiting)} leads that may be rung today"
    if lost > 0:
        bands = ", ".join(f"{many} {band}" for band, many in zip(BANDS, effect.lost, strict=True))
        yield f"{everybody} {lost} are no longer reached ({bands})"
    elif lost < 0:
        yield f"{everybody} {-lost} more are reached"
    else:
        yield f"{everybody} as many are reached as before"
    yield "no cap limits the dials of today" if effect.left is None else f"{effect.left} dials are left today"
    if effect.stopped:
        named = (f"{one.name} ({one.count.made} of {one.count.cap})" for one in effect.stopped)
        yield f"at the cap at once: {', '.join(named)}"
