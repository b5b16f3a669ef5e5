"""Turns a shift into the figures of "my day", each with its definition beside it, and into the records behind each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.coaching import CoachKind
from calldesk.domain.handoffs import HandoffState, reason_code
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment, instant
from calldesk.domain.shift import Rest, paused_seconds
from calldesk.domain.targets import COUNTS
from calldesk.queries.my_shift import MyShift, ShiftCall, ShiftVerdict
from calldesk.queries.shift_goals import ShiftGoals
from ui.board.goals import goal_list, of_words
from ui.call_screen.shift_words import pause_words, skip_words
from ui.kit import text
from ui.kit.bar_chart import Bar
from ui.kit.list_panel import ListFace
from ui.lead_card.handoff_words import return_label
from ui.lead_card.outcomes import name_of

translate = QCoreApplication.translate
SMALL_SAMPLE = 20
"""A rate over fewer dials than this is marked (mock/TOKENS.md, charts)."""
_FROM_HOUR, _TO_HOUR = 8, 17
_LETTERS = {"accepted": "A", "returned": "R", "coached": "N"}
"""Keys of the figures that came when the digits were given away."""


@dataclass(frozen=True, slots=True)
class FigureFace:
    """One number of the day.

    Attributes:
        code: Which records it opens.
        key: The digit or letter that opens them.
        value: As it is shown; "" = there is nothing to say yet.
        definition: What it means, in one short sentence (R11).
        sample: "n 7" where the number rests on few records; "" else.
        goal: "of 18", the own target of the day; "" = none.
    """

    code: str
    key: str
    name: str
    value: str
    definition: str
    sample: str = ""
    goal: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A line behind a number; strangers' text, shown plain (R13). `lead_id` is None where it is about nobody."""

    lead_id: LeadId | None
    face: ListFace


def figures(day: MyShift, goals: ShiftGoals) -> tuple[FigureFace, ...]:
    """The figures from left to right."""
    few = translate("my_day", "n {0}").format(len(day.calls)) if 0 < len(day.calls) < SMALL_SAMPLE else ""
    told = (*_of_calls(day), *_of_handoffs(day), *_of_the_shift(day), *_of_coaching(goals))
    digits = iter("1234567890")
    samples = {"pace": few}
    aims = {code: of_words(code, goals.own[code]) for code in COUNTS if code in goals.own}
    return tuple(
        FigureFace(
            code, _LETTERS.get(code) or next(digits), name, value, means, samples.get(code, ""), aims.get(code, "")
        )
        for code, name, value, means in told
    )


_Figure = tuple[str, str, str, str]
"""Code, name, value, definition."""


def _of_calls(day: MyShift) -> tuple[_Figure, ...]:
    least = text.duration(day.conversation_seconds)
    talks = translate("my_day", "Reaches with at least {0} of talk").format(least)
    line = translate("my_day", "The lead or a decision maker was on the line")
    apart = translate("my_day", "Of all dials; ring and wrap-up time apart")
    offered = translate("my_day", "Yours that stand; they count once sales accepts")
    return (
        ("dials", translate("my_day", "Dials"), _many(day.calls), translate("my_day", "Attempts on a number")),
        ("connects", translate("my_day", "Connects"), _many(day.connects), translate("my_day", "A person answered")),
        ("reaches", translate("my_day", "Reaches"), _many(day.reaches), line),
        ("conversations", translate("my_day", "Conversations"), _many(day.conversations), talks),
        ("talk", translate("my_day", "Talk time"), text.duration(day.talk_seconds), apart),
        ("qualified", translate("my_day", "Qualified"), _many(day.qualified), offered),
    )


def _of_handoffs(day: MyShift) -> tuple[_Figure, ...]:
    taken = translate("my_day", "Hand-offs of yours that a rep accepted today")
    back = translate("my_day", "Hand-offs of yours that a rep gave back today")
    return (
        ("accepted", translate("my_day", "Accepted"), _many(day.accepted), taken),
        ("returned", translate("my_day", "Returned"), _many(day.returned), back),
    )


def _of_coaching(goals: ShiftGoals) -> tuple[_Figure, ...]:
    """A tile of its own on days on which anything was said."""
    said = translate("my_day", "What others said of your calls since midnight")
    figure = ("coached", translate("my_day", "Notes and flags"), _many(goals.coached), said)
    return (figure,) if goals.coached else ()


def coached_records(goals: ShiftGoals, zone: str) -> tuple[Record, ...]:
    """The notes and flags behind their number."""
    now = goals.coached[-1].at if goals.coached else 0.0
    icons = {CoachKind.NOTE: "message-square-quote", CoachKind.FLAG: "flag", CoachKind.CLEARED: "check"}
    return tuple(
        Record(
            one.lead_id,
            ListFace(
                at,
                one.name,
                text.DOT.join(part for part in (one.by, " ".join(one.words.split())) if part),
                text.when(one.at, now, zone),
                icon=icons[one.kind],
            ),
        )
        for at, one in enumerate(goals.coached)
    )


def team_words(goals: ShiftGoals) -> str:
    """What the team is to reach today; "" = nobody said, or it is one's own."""
    told = goal_list(goals.team) if goals.team != goals.own else ""
    return translate("my_day", "targets of the team: {0}").format(told) if told else ""


def _of_the_shift(day: MyShift) -> tuple[_Figure, ...]:
    pace = f"{day.dials_an_hour:.0f}" if day.dials_an_hour else text.MINUS
    due = text.plural(len(day.promises), translate("my_day", "1 fell due"), translate("my_day", "{0} fell due"))
    kept = translate("my_day", "{0}; kept: rung within 15 min of the promised time").format(due)
    paused = text.duration(paused_seconds(day.rests, day.until_at)) if day.rests else _many(())
    span = translate("my_day", "From the first dial to now, pauses left out")
    skipped = translate("my_day", "Let go undialled, with a reason")
    return (
        ("callbacks", translate("my_day", "Callbacks kept"), _many(day.kept), kept),
        ("pace", translate("my_day", "Dials an hour"), pace, span),
        ("paused", translate("my_day", "Paused"), paused, translate("my_day", "Pauses that began today")),
        ("skipped", translate("my_day", "Skipped"), _many(day.skips), skipped),
    )


def hours(day: MyShift, zone: str) -> tuple[Bar, ...]:
    """Dials and conversations of each hour of the reader's day."""
    now = _hour(day.until_at, zone)
    first = min((_hour(call.at, zone) for call in day.calls), default=_FROM_HOUR)
    return tuple(
        Bar(
            f"{hour:02d}", len(_within(day.calls, hour, zone)), len(_within(day.conversations, hour, zone)), hour == now
        )
        for hour in range(min(first, _FROM_HOUR), max(now, _TO_HOUR) + 1)
    )


def spoken(bars: Sequence[Bar]) -> str:
    """The chart for a screen reader."""
    words = translate("my_day", "{0} o'clock: {1} dials, {2} conversations")
    told = [words.format(bar.name, bar.many, bar.part) for bar in bars if bar.many]
    return "; ".join([translate("my_day", "Dials by hour"), *told])


def records(day: MyShift, code: str, zone: str) -> tuple[Record, ...]:
    """What is behind a number, the newest first."""
    calls = {
        "dials": day.calls,
        "connects": day.connects,
        "reaches": day.reaches,
        "conversations": day.conversations,
        "talk": day.talks,
        "qualified": day.qualified,
    }
    if code == "callbacks":
        kept, missed = translate("my_day", "kept"), translate("my_day", "not rung around its time")
        rows = [
            (one.lead_id, one.name, kept if one.is_kept else missed, one.due_at, "calendar-check")
            for one in day.promises
        ]
    elif code in _LETTERS:
        found = day.accepted if code == "accepted" else day.returned
        rows = [(one.lead_id, one.name, _decided(one), one.at, "handshake") for one in found]
    elif code == "skipped":
        why = skip_words()
        rows = [(one.lead_id, one.name, why.get(one.reason, one.reason), one.at, "skip-forward") for one in day.skips]
    else:
        rows = [(one.lead_id, one.name, _ended(one), one.at, "phone-outgoing") for one in calls[code]]
    return tuple(
        Record(lead_id, ListFace(at, name, detail, text.times(moment, [zone]), icon=icon))
        for at, (lead_id, name, detail, moment, icon) in enumerate(reversed(rows))
    )


def pauses(day: MyShift, zone: str) -> tuple[Record, ...]:
    """The pauses, the newest first."""
    resting = [rest for rest in day.rests if rest.reason]
    return tuple(Record(None, _pause(at, rest, day.until_at, zone)) for at, rest in enumerate(reversed(resting)))


def by_hour(bars: Sequence[Bar]) -> tuple[Record, ...]:
    """The table behind the chart."""
    one, more = translate("my_day", "1 conversation"), translate("my_day", "{0} conversations")
    return tuple(
        Record(
            None, ListFace(at, f"{bar.name}:00", text.plural(bar.part, one, more), text.number(bar.many), icon="clock")
        )
        for at, bar in enumerate(bars)
        if bar.many
    )


def in_hour(day: MyShift, hour: str, zone: str) -> tuple[Record, ...]:
    """The dials of one hour, the newest first."""
    return tuple(
        Record(one.lead_id, ListFace(at, one.name, _ended(one), text.times(one.at, [zone]), icon="phone-outgoing"))
        for at, one in enumerate(reversed(_within(day.calls, int(hour), zone)))
    )


def _pause(at: int, rest: Rest, now: Moment, zone: str) -> ListFace:
    until = text.times(rest.until_at, [zone]) if rest.until_at is not None else translate("my_day", "now")
    span = translate("my_day", "{0} to {1}").format(text.times(rest.from_at, [zone]), until)
    why = pause_words().get(rest.reason, rest.reason)
    return ListFace(at, why, span, text.duration(rest.seconds(now)), icon="coffee")


def _ended(call: ShiftCall) -> str:
    words = name_of(call.outcome) if call.outcome is not None else translate("my_day", "no outcome yet")
    return text.DOT.join([words, text.duration(call.talk_seconds)]) if call.talk_seconds else words


def _decided(one: ShiftVerdict) -> str:
    rep = translate("my_day", "by {0}").format(one.rep) if one.rep else ""
    ended = {HandoffState.WON: translate("my_day", "won since"), HandoffState.LOST: translate("my_day", "lost since")}
    since = return_label(reason_code(one.reason)) if one.is_returned else ended.get(one.state, "")
    return text.DOT.join(part for part in (rep, since) if part)


def _within(calls: Sequence[ShiftCall], hour: int, zone: str) -> list[ShiftCall]:
    return [call for call in calls if _hour(call.at, zone) == hour]


def _hour(at: Moment, zone: str) -> int:
    return instant(at).astimezone(text.zone(zone)).hour


def _many(rows: Sequence[object]) -> str:
    return text.number(len(rows))
