"""Turns a score into its line: parts that add up to the total, why now, and when it leaves its band."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import floor

from PySide6.QtCore import QCoreApplication

from calldesk.domain.event_kinds import EventKind, kind_of, why_chip
from calldesk.domain.forecast import Crossing
from calldesk.domain.moments import DAY_SECONDS, Moment, instant
from calldesk.domain.scoring import EventPart, FitPart, shown
from calldesk.queries.lead_card import LeadCard
from ui.call_screen.list_face import RING
from ui.kit import data_words, text
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role
from ui.lead_card.faces import PartFace, ScoreFace

translate = QCoreApplication.translate
_CHIPS = 3
_TENTHS = 10
_NEAR_DAYS = 6


@dataclass(frozen=True, slots=True)
class _Pile:
    """All counted events of one kind: their share, newest first."""

    kind: EventKind
    events: tuple[EventPart, ...]

    @property
    def points(self) -> float:
        return sum(event.points for event in self.events)


def score_face(card: LeadCard, kinds: Mapping[str, EventKind], now: Moment, zone: str) -> ScoreFace:
    """The score line and every part behind it."""
    score = card.score
    total = shown(score.total)
    return ScoreFace(
        total=str(total),
        fit=float(score.fit),
        interest=score.interest,
        ring=RING[score.band],
        words=translate("score", "fit {0}  +  interest {1}").format(score.fit, total - score.fit),
        forecast=_forecast(card.crossings, now, zone),
        parts=(*_fit_parts(score.fit_parts), *_interest_parts(score.event_parts, score.interest, kinds, now)),
    )


def why_now_chips(card: LeadCard, kinds: Mapping[str, EventKind], now: Moment) -> tuple[ChipFace, ...]:
    """What speaks for ringing now, strongest first, and how often it was tried."""
    chips = list(event_chips(card.score.event_parts, kinds, now))
    if card.attempts:
        one, more = translate("score", "1 earlier try"), translate("score", "{0} earlier tries")
        chips.append(ChipFace(text.plural(card.attempts, one, more), Role.COLD, "phone-missed"))
    return tuple(chips)


def event_chips(events: Sequence[EventPart], kinds: Mapping[str, EventKind], now: Moment) -> tuple[ChipFace, ...]:
    """What they did that speaks for ringing now, strongest first."""
    return tuple(_chip(pile, now) for pile in _piles(events, kinds)[:_CHIPS])


def apportioned(values: Sequence[float], total: float) -> list[float]:
    """Values cut to tenths so that they add up to the total cut to a tenth: what is left goes to the largest rests."""
    cut = [floor(value * _TENTHS + 1e-6) for value in values]
    left = floor(total * _TENTHS + 1e-6) - sum(cut)
    by_rest = sorted(range(len(values)), key=lambda at: cut[at] - values[at] * _TENTHS)
    for at in by_rest[: max(0, left)]:
        cut[at] += 1
    return [one / _TENTHS for one in cut]


def _piles(events: Sequence[EventPart], kinds: Mapping[str, EventKind]) -> list[_Pile]:
    by_kind: dict[str, list[EventPart]] = {}
    for event in events:
        by_kind.setdefault(event.kind, []).append(event)
    piles = [_Pile(kind_of(kinds, kind), tuple(found)) for kind, found in by_kind.items()]
    return sorted(piles, key=lambda pile: -pile.points)


def _chip(pile: _Pile, now: Moment) -> ChipFace:
    latest = pile.events[0]
    words = why_chip(pile.kind, len(pile.events), latest.value)
    tip = translate("score", "{0} points, latest {1}").format(text.points(pile.points), text.age(now - latest.at))
    return ChipFace(words, Role.OK, pile.kind.icon, tip)


def _fit_parts(parts: Sequence[FitPart]) -> list[PartFace]:
    return [PartFace(_fit_words(part), text.points(part.points, 0), of_fit=True) for part in parts]


def _fit_words(part: FitPart) -> str:
    if part.rule is None:
        return translate("score", "Fit stays within 0 and 40")
    field = data_words.field_words(part.field)
    return f"{field}: {part.text}" if part.text else translate("score", "{0}: missing").format(field)


def _interest_parts(
    events: Sequence[EventPart], interest: float, kinds: Mapping[str, EventKind], now: Moment
) -> list[PartFace]:
    piles = _piles(events, kinds)
    figures = apportioned([pile.points for pile in piles], interest)
    return [
        PartFace(_interest_words(pile, now), text.points(figure), of_fit=False)
        for pile, figure in zip(piles, figures, strict=True)
    ]


def _interest_words(pile: _Pile, now: Moment) -> str:
    age = text.age(now - pile.events[0].at)
    if len(pile.events) == 1:
        return f"{pile.kind.label}, {age}"
    return translate("score", "{0}, {1} times, latest {2}").format(pile.kind.label, len(pile.events), age)


def _forecast(crossings: Sequence[Crossing], now: Moment, zone: str) -> str:
    if not crossings:
        return ""
    soonest = min(crossings, key=lambda crossing: crossing.at)
    ahead = soonest.at - now
    local = instant(soonest.at).astimezone(text.zone(zone))
    if ahead < DAY_SECONDS:
        words = translate("score", "below {0} at {1}")
        return words.format(soonest.threshold, f"{local:%H:%M}")
    words = translate("score", "below {0} on {1}")
    day = text.weekday(local) if ahead < _NEAR_DAYS * DAY_SECONDS else text.day(local)
    return words.format(soonest.threshold, day)
