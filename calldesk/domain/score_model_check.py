"""What a score model overlooks in the stored data: hints for whoever writes it, nothing that stops it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import isfinite

from calldesk.domain.fit_rules import FitOp, FitRule, column_key
from calldesk.domain.messages import Message
from calldesk.domain.score_model import Model

# From this share on, times that the import had to make up decide the decay of a kind.
MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class KindCount:
    """Stored events of one kind.

    Attributes:
        total: How many.
        without_time: How many came without a time of their own and got that of their import.
        same_visit: How many follow an earlier one of the same lead and kind within 30 minutes.
        values: The values that occur, as stored, a few hundred at most; only for kinds of which the model names values.
    """

    total: int
    without_time: int = 0
    same_visit: int = 0
    values: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ColumnCount:
    """A kept column of people.

    Attributes:
        filled: How many people have a text in it that is not blank.
        people: How many people there are in all.
    """

    filled: int
    people: int


def check_model(
    model: Model, kinds: Mapping[str, KindCount], columns: Mapping[str, ColumnCount]
) -> tuple[Message, ...]:
    """What the model's author should look at (CLI.md, `model check`).

    Args:
        model: The model.
        kinds: By kind as stored.
        columns: By column as stored.

    Returns:
        In this order, each by name: ``model_kind_unused`` (kind, events), ``model_column_unused`` (column, filled),
        ``model_kind_untimed`` (kind, events, without_time), ``model_negative_without_base`` (field, points, room),
        ``model_cap_makes_slices_unequal`` (kind, events, same_visit). Empty: nothing to say.
    """
    return (
        *_unused_kinds(model, kinds),
        *_unused_columns(model, columns),
        *_untimed_kinds(model, kinds),
        *_negative_rules(model, columns),
        *_unequal_slices(model, kinds),
    )


def _unused_kinds(model: Model, kinds: Mapping[str, KindCount]) -> Iterator[Message]:
    for kind, count in sorted(kinds.items()):
        by_value_only = kind not in model.events
        met = not count.values or any(model.entry_of(kind, value) for value in count.values)
        if not _is_named(model, kind) or (by_value_only and not met):
            yield Message.of("model_kind_unused", kind=kind, events=count.total)


def _unused_columns(model: Model, columns: Mapping[str, ColumnCount]) -> Iterator[Message]:
    used = {rule.column for rule in model.fit}
    for column, count in sorted(columns.items()):
        if count.filled and column_key(column) not in used:
            yield Message.of("model_column_unused", column=column, filled=count.filled)


def _untimed_kinds(model: Model, kinds: Mapping[str, KindCount]) -> Iterator[Message]:
    for kind, count in sorted(kinds.items()):
        if _is_named(model, kind) and count.without_time > MOSTLY * count.total:
            yield Message.of("model_kind_untimed", kind=kind, events=count.total, without_time=count.without_time)


def _negative_rules(model: Model, columns: Mapping[str, ColumnCount]) -> Iterator[Message]:
    by_column = {column_key(name): count for name, count in columns.items()}
    room = sum(rule.points for rule in model.fit if rule.points > 0 and _always_holds(rule, by_column))
    taken = -sum(rule.points for rule in model.fit if rule.points < 0)
    if taken <= room:
        return
    for rule in model.fit:
        if rule.points < 0:
            yield Message.of("model_negative_without_base", field=rule.field, points=rule.points, room=room)


def _always_holds(rule: FitRule, by_column: Mapping[str, ColumnCount]) -> bool:
    """Whether everybody stored meets the rule, as far as counts can tell."""
    count = by_column.get(rule.column, ColumnCount(0, 1))
    if rule.when("") is not None:
        return count.filled == 0
    if count.filled < count.people:
        return False
    return rule.op is FitOp.EXISTS or (rule.op is FitOp.MATCHES and _meets_any_text(rule))


def _meets_any_text(rule: FitRule) -> bool:
    # A pattern such as ".*" or "." shows itself on texts that have nothing in common.
    return all(rule.when(text) for text in ("a", "0", "\u00df-", " ?"))


def _unequal_slices(model: Model, kinds: Mapping[str, KindCount]) -> Iterator[Message]:
    # With a cap, ten pieces of a visit are worth less than the visit as one event.
    for kind, count in sorted(kinds.items()):
        weight = model.events.get(kind)
        if weight is not None and weight.points_per is not None and isfinite(weight.cap) and count.same_visit:
            yield Message.of(
                "model_cap_makes_slices_unequal", kind=kind, events=count.total, same_visit=count.same_visit
            )


def _is_named(model: Model, kind: str) -> bool:
    return kind in model.events or kind in model.by_value
