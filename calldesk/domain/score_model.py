"""The score model: what a profile and each act are worth, read from the team's TOML file."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf, nextafter
from types import MappingProxyType

from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.fit_rules import FitOp, FitRule, RuleValue, compiled
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.stored_text import stored_number
from calldesk.domain.toml_fields import (
    Table,
    as_number,
    check_names,
    number_of,
    one_line,
    said,
    table_of,
    text_of,
    whole_of,
)

# One event may be worth this much and no more: thousands of them still add up to a finite number.
MOST_POINTS = 1e300
MOST_GIVEN = 1e6
MOST_HALF_LIFE_DAYS = 1e6
MOST_SCORE = 100
MOST_RULE_POINTS = 1000
ABOVE_ZERO = nextafter(0.0, 1.0)
_FILE = "The score model"
_FIT_LINE = re.compile(r"^[ \t]*(\[\[)[ \t]*fit[ \t]*\]\]", re.MULTILINE)
_WANTED = MappingProxyType(
    {
        FitOp.IS: "a text in quotes",
        FitOp.IN: "a list of texts",
        FitOp.MATCHES: "a pattern in quotes",
        FitOp.BETWEEN: "two numbers [low, high], low first",
        FitOp.WITHIN_DAYS: "a number of days",
        FitOp.EXISTS: "true or false",
    }
)


@dataclass(frozen=True, slots=True)
class Bands:
    """Lower ends of the bands, in points of the score, 0..100, warm <= hot."""

    hot: int
    warm: int


@dataclass(frozen=True, slots=True)
class EventWeight:
    """What one kind of event adds to B; exactly one of `points` and `points_per` is given.

    Attributes:
        points: Points at the event's own moment, > 0.
        points_per: Points per unit of the event's value, > 0.
        cap: The most this kind can be worth at any moment; infinite where the file gives none.
    """

    points: float | None
    points_per: float | None
    cap: float = inf

    def worth(self, value: str) -> float:
        """min(points, cap) of an event with this value; 0 for a value that is no positive number."""
        if self.points is not None:
            return min(self.points, self.cap)
        number = stored_number(value)
        if number is None or number <= 0 or self.points_per is None:
            return 0.0
        return min(self.points_per * number, self.cap, MOST_POINTS)


@dataclass(frozen=True, slots=True)
class Model:
    """One version of the score model (CLI.md). A new version never edits an old one.

    Attributes:
        version: Shown with every score.
        half_life_days: One half-life for all behaviour, >= 1.
        interest_scale: B points that give half of the 60.
        bands: Lower ends of hot and warm.
        fit: Rules in the order of the file.
        events: Weight by kind, or by ``kind=value``. Where both name an event, the ``kind=value`` entry alone counts
            it, with a cap of its own: an event has one cause and one share.
        half_life_seconds: The half-life as the key's formula needs it.
        by_value: Kind to value to the name of its ``kind=value`` entry.
    """

    version: str
    half_life_days: float
    interest_scale: float
    bands: Bands
    fit: tuple[FitRule, ...]
    events: Mapping[str, EventWeight]
    half_life_seconds: float = field(init=False, repr=False, compare=False)
    by_value: Mapping[str, Mapping[str, str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_value: dict[str, dict[str, str]] = {}
        for name in self.events:
            kind, equals, value = name.partition("=")
            if equals:
                by_value.setdefault(kind, {})[value.strip()] = name
        object.__setattr__(self, "half_life_seconds", self.half_life_days * DAY_SECONDS)
        object.__setattr__(self, "by_value", by_value)

    def entry_of(self, kind: str, value: str) -> str | None:
        """The name of the entry of `events` that counts such an event; None: it gives nothing."""
        values = self.by_value.get(kind)
        name = values.get(value.strip()) if values else None
        if name is not None:
            return name
        return kind if kind in self.events and "=" not in kind else None


def read_model(text: str) -> Model:
    """Reads a score model file (CLI.md).

    Args:
        text: The whole file.

    Raises:
        Unreadable: It is not TOML.
        Rejected: A value is missing, unknown or makes no sense; the sentence names it.
    """
    try:
        table = tomllib.loads(text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"This is no TOML file: {error}. Correct it there and try again.") from None
    check_names(table, ("version", "half_life_days", "interest_scale", "bands", "fit", "events"), _FILE)
    return Model(
        version=text_of(table, "version", _FILE),
        half_life_days=number_of(table, "half_life_days", _FILE, 1, MOST_HALF_LIFE_DAYS),
        interest_scale=number_of(table, "interest_scale", _FILE, ABOVE_ZERO, MOST_GIVEN),
        bands=_bands(table_of(table.get("bands"), "[bands]")),
        fit=_fit(table.get("fit", []), text),
        events=_events(table_of(table.get("events", {}), "[events]")),
    )


def _bands(table: Table) -> Bands:
    check_names(table, ("hot", "warm"), "[bands]")
    hot, warm = (whole_of(table, name, "[bands]", 0, MOST_SCORE) for name in ("hot", "warm"))
    if warm > hot:
        raise Rejected(f"[bands] has warm = {warm} above hot = {hot}: warm is the lower end of the lower band.")
    return Bands(hot, warm)


def _fit(raw: object, text: str) -> tuple[FitRule, ...]:
    if not isinstance(raw, list):
        raise Rejected(f"fit is {said(raw)}: write each rule under a line [[fit]].")
    starts = [text.count("\n", 0, found.start(1)) + 1 for found in _FIT_LINE.finditer(text)]
    lines = starts if len(starts) == len(raw) else [0] * len(raw)
    return tuple(_rule(one, number, line) for number, (one, line) in enumerate(zip(raw, lines, strict=True), 1))


def _rule(raw: object, number: int, line: int) -> FitRule:
    where = f"Fit rule {number}" + (f" (line {line})" if line else "")
    table = table_of(raw, where)
    check_names(table, ("field", "op", "value", "points"), where)
    field_name = text_of(table, "field", where)
    where = f"{where}, {field_name},"
    op = table.get("op")
    if not isinstance(op, str) or op not in set(FitOp):
        raise Rejected(f"{where} has op = {said(op)}: use one of {', '.join(FitOp)}.")
    points = whole_of(table, "points", where, -MOST_RULE_POINTS, MOST_RULE_POINTS)
    return FitRule(field_name, FitOp(op), _rule_value(FitOp(op), table.get("value"), where), points)


def _rule_value(op: FitOp, raw: object, where: str) -> RuleValue:
    match op, raw:
        case (FitOp.IS | FitOp.MATCHES, str()) if raw.strip():
            if op is FitOp.MATCHES:
                _check_pattern(raw, where)
            return raw
        case (FitOp.IS, int()) if not isinstance(raw, bool):
            return str(raw)
        case (FitOp.IN, [_, *_]):
            texts = tuple(one for one in raw if isinstance(one, str) and one.strip())
            if len(texts) == len(raw):
                return texts
        case (FitOp.BETWEEN, [low, high]):
            ends = as_number(low), as_number(high)
            if ends[0] is not None and ends[1] is not None and ends[0] <= ends[1]:
                return ends[0], ends[1]
        case FitOp.WITHIN_DAYS, _:
            return number_of({"value": raw}, "value", where, ABOVE_ZERO, MOST_HALF_LIFE_DAYS)
        case FitOp.EXISTS, bool():
            return raw
    raise Rejected(f"{where} has value = {said(raw)}: {op} needs {_WANTED[op]}.")


def _check_pattern(pattern: str, where: str) -> None:
    try:
        compiled(pattern)
    except Rejected as error:
        raise Rejected(f"{where} has a bad pattern: {error}") from None


def _events(table: Table) -> dict[str, EventWeight]:
    return {name: _weight(name, raw) for name, raw in table.items()}


def _weight(name: str, raw: object) -> EventWeight:
    where = f"[events.{one_line(name)}]"
    kind, equals, value = name.partition("=")
    if not kind.strip() or (equals and not value.strip()):
        raise Rejected(f"{where} names no kind or no value: write [events.kind] or [events.“kind=value”].")
    table = table_of(raw, where)
    check_names(table, ("points", "points_per", "cap"), where)
    if ("points" in table) == ("points_per" in table):
        raise Rejected(f"{where} has both or neither of points and points_per: give exactly one of them.")
    given = {key: number_of(table, key, where, ABOVE_ZERO, MOST_GIVEN) for key in table}
    return EventWeight(given.get("points"), given.get("points_per"), given.get("cap", inf))
