"""A day that is over, added up by person: written small, read back to the last digit (R11)."""

import json
import sys
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.metrics_hours import Stretch
from calldesk.domain.moments import Moment

_SIZE_BYTES = 4


@dataclass(slots=True)
class PersonDay:
    """One person's day: what the dials come to, and the stretches of work."""

    calls: CallSums = field(default_factory=CallSums)
    stretches: list[Stretch] = field(default_factory=list)


Day = Mapping[UserId, PersonDay]


@dataclass(frozen=True, slots=True)
class PackedDay:
    """A day as it is stored.

    Attributes:
        content: Dials by person and outcome, talk times, stretches of work.
        lengths: Ring and wrap-up times apart: there are more of them than of all else, and fewer reports ask for them.
    """

    content: bytes
    lengths: bytes


def packed(day: Day) -> PackedDay:
    """The day as it is stored: the same facts always give the same bytes."""
    people = sorted(day.items())
    kept = [(user, one, sorted(one.calls.codes.items())) for user, one in people]
    heads = [
        [user, [[code, count, len(one.calls.talks.get(code, ()))] for code, count in codes], len(one.stretches)]
        for user, one, codes in kept
    ]
    content: list[float] = []
    for _, one, codes in kept:
        content += chain.from_iterable(sorted(one.calls.talks.get(code, ())) for code, _ in codes)
        content += chain.from_iterable(one.stretches)
    rung = [[user, len(one.calls.rings), len(one.calls.wraps)] for user, one in people]
    lengths = chain.from_iterable([*sorted(one.calls.rings), *sorted(one.calls.wraps)] for _, one in people)
    return PackedDay(_bytes(heads, content), _bytes(rung, lengths))


def unpacked(content: bytes, lengths: bytes | None) -> dict[UserId, PersonDay]:
    """The day as `packed` wrote it; without its lengths nothing is known of ringing and wrap-up."""
    found: dict[UserId, PersonDay] = {}
    heads, numbers = _read(content)
    at = 0
    for user, codes, stretches in heads:
        one = found[UserId(user)] = PersonDay()
        for code, count, talks in codes:
            one.calls.add_all(code, count, numbers[at : at + talks])
            at += talks
        one.stretches = [Stretch(numbers[n], numbers[n + 1]) for n in range(at, at + 2 * stretches, 2)]
        at += 2 * stretches
    rung, numbers = _read(lengths) if lengths is not None else ([], array("d"))
    at = 0
    for user, rings, wraps in rung:
        calls = found[UserId(user)].calls
        calls.rings.extend(numbers[at : at + rings])
        calls.wraps.extend(numbers[at + rings : at + rings + wraps])
        at += rings + wraps
    return found


def told(day: Day) -> str:
    """The day in a few words, for whoever compares two."""
    dials = sum(one.calls.dials for one in day.values())
    talk_seconds = sum(sum(one.calls.all_talks) for one in day.values())
    return f"{dials} dials of {len(day)} people, {talk_seconds:g} s of talk"


def _bytes(heads: object, numbers: Iterable[float]) -> bytes:
    head, tail = json.dumps(heads, separators=(",", ":")).encode(), array("d", numbers)
    if sys.byteorder == "big":
        tail.byteswap()
    return len(head).to_bytes(_SIZE_BYTES, "little") + head + tail.tobytes()


def _read(stored: bytes) -> tuple[list[list[Any]], "array[float]"]:
    size = int.from_bytes(stored[:_SIZE_BYTES], "little") + _SIZE_BYTES
    numbers: array[float] = array("d")
    numbers.frombytes(stored[size:])
    if sys.byteorder == "big":
        numbers.byteswap()
    return json.loads(stored[_SIZE_BYTES:size]), numbers


def gaps(days: Iterable[tuple[Moment, Moment]], from_at: Moment, to_at: Moment) -> list[tuple[Moment, Moment]]:
    """What these days, ascending and apart, leave of a period."""
    found, at = [], from_at
    for begun_at, ended_at in days:
        found += [(at, begun_at)] if begun_at > at else []
        at = ended_at
    return [*found, (at, to_at)] if to_at > at else found
