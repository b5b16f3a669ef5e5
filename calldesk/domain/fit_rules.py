"""One rule of fit: which texts of one column earn its points, and for how long."""

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field as derived
from enum import StrEnum
from functools import lru_cache, partial
from math import inf, nextafter

from calldesk.domain.errors import Rejected
from calldesk.domain.import_fields import ALIASES, ImportKind, fold
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.stored_text import stored_moment, stored_number
from calldesk.domain.toml_fields import one_line

MICROSECOND_SECONDS = 1e-6
_TEXTS_KEPT = 1024
_SEPARATORS = re.compile(r"[\s_-]+")

RuleValue = str | bool | float | tuple[str, ...] | tuple[float, float]
Times = tuple[Moment, Moment]
"""From and until (end exclusive)."""
ALWAYS: Times = (-inf, inf)


class FitOp(StrEnum):
    """How a rule compares (CLI.md, score model file)."""

    IS = "is"
    IN = "in"
    MATCHES = "matches"
    BETWEEN = "between"
    WITHIN_DAYS = "within_days"
    EXISTS = "exists"


@lru_cache(maxsize=4096)
def column_key(name: str) -> str:
    """A column's name without case, spaces, `_` and `-`: the import matches columns so, and rules do too."""
    return _SEPARATORS.sub("", name).casefold()


@dataclass(frozen=True, slots=True)
class FitRule:
    """Points for leads whose column meets a condition; made once per model, so patterns are compiled once.

    Attributes:
        field: Any kept column, as the model file writes it.
        op: The comparison.
        value: What it compares with: `str` (is, matches), `tuple[str, ...]` (in), two floats (between), days as
            `float` (within_days), `bool` (exists).
        points: Whole points, may be negative.
        column: The field's `column_key`.
        also: Where an import keeps a column of this name ("Lead Source" as `source`); "" = nowhere else.
        when: When a lead with this text ("" = a blank field) meets the rule; None = never. `ALWAYS` for all but
            `within_days`; only `exists = false` is met by a blank field.

    Raises:
        Rejected: A pattern that Python cannot read.
    """

    field: str
    op: FitOp
    value: RuleValue
    points: int
    column: str = derived(init=False, repr=False, compare=False)
    also: str = derived(init=False, repr=False, compare=False)
    when: Callable[[str], Times | None] = derived(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "column", column_key(self.field))
        object.__setattr__(self, "also", column_key(ALIASES[ImportKind.LEADS].get(fold(self.field), "")))
        # The texts of a column come back: a cache answers most of an import's million questions.
        object.__setattr__(self, "when", lru_cache(_TEXTS_KEPT)(_times(self.op, self.value)))


def _times(op: FitOp, value: RuleValue) -> Callable[[str], Times | None]:
    if op is FitOp.WITHIN_DAYS and isinstance(value, int | float):
        return partial(_window, float(value) * DAY_SECONDS)
    return partial(_always, _test(op, value), op is FitOp.EXISTS and value is False)


def _always(meets: Callable[[str], bool], blank_meets: bool, text: str) -> Times | None:
    return ALWAYS if (meets(text) if text else blank_meets) else None


def _window(seconds: float, text: str) -> Times | None:
    """When a `within_days` rule holds: from the stored date until just after the last day.

    The rule is inclusive at exactly N days, so the end lies one microsecond, the grid of moments, behind it. Before its
    own date a fact does not count (R15).
    """
    at = stored_moment(text)
    if at is None:
        return None
    return at, max(round(at + seconds + MICROSECOND_SECONDS, 6), nextafter(at + seconds, inf))


def _test(op: FitOp, value: RuleValue) -> Callable[[str], bool]:
    match op, value:
        case FitOp.IS, str():
            return partial(_is_one_of, frozenset({_plain(value)}))
        case FitOp.IN, tuple():
            return partial(_is_one_of, frozenset(_plain(str(one)) for one in value))
        case FitOp.MATCHES, str():
            return partial(_matches, compiled(value))
        case FitOp.BETWEEN, (low, high) if not isinstance(low, str) and not isinstance(high, str):
            return partial(_is_between, low, high)
        case FitOp.EXISTS, bool():
            return partial(_is_there, value)
    raise Rejected(f"A fit rule with op “{op}” cannot compare with {value!r}: give it the kind of value that op needs.")


def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern ready for use.

    Raises:
        Rejected: It is no regular expression of Python.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a doubtful pattern still has one meaning, and stderr is for sentences
            return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise Rejected(f"“{one_line(pattern)}” is no regular expression ({error}): correct the pattern.") from None


def _plain(text: str) -> str:
    return text.strip().casefold()


def _is_one_of(texts: frozenset[str], text: str) -> bool:
    return _plain(text) in texts


def _matches(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(text) is not None


def _is_between(low: float, high: float, text: str) -> bool:
    number = stored_number(text)
    return number is not None and low <= number <= high


def _is_there(wanted: bool, _text: str) -> bool:
    return wanted
