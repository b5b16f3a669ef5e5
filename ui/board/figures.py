"""Turns the board's sums into its six numbers, each with definition, mean and change (R11)."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from calldesk.domain.board import SMALL_SAMPLE, Span, change_percent
from calldesk.domain.metrics import DEFINITION_VERSION
from calldesk.domain.targets import TALK
from calldesk.queries.board import Board
from calldesk.queries.board_past import BoardUsual, Means, TouchTimes
from ui.board.goals import OF_FIGURE, bar, of_words
from ui.board.words import DASH, change, change_role, few, has_verdicts, mean_name, minutes
from ui.kit import text
from ui.kit.tokens import Role

translate = QCoreApplication.translate
LEAST_WINDOWS = 3
"""A mean of fewer stretches is shown, and nothing is told good or bad by it."""


@dataclass(frozen=True, slots=True)
class FigureFace:
    """One of the six numbers.

    Attributes:
        code: Which it is.
        means: Its definition, short, beside the name.
        value, beside: The number, and quiet words after it.
        filled, tick: 0 .. 1 of the bar, which ends at the target, and where the mean lies; None = there is none.
        foot: The mean, or what stands in its place.
        change: Signed; "" = not told.
        tip: The definition in full.
    """

    code: str
    name: str
    means: str
    value: str
    beside: str
    filled: float
    tick: float | None
    foot: str
    change: str
    tip: str
    value_role: Role = Role.TEXT
    bar_role: Role = Role.ACCENT
    change_role: Role = Role.TEXT2


def figure_faces(board: Board, usual: BoardUsual | None, span: Span) -> tuple[FigureFace, ...]:
    """The six, from left to right; means and first touch follow a moment after the sums."""
    total, means = board.total, usual.means if usual is not None else None
    named = mean_name(span.period, board.at, span.zone)
    least = text.duration(board.conversation_seconds)
    talk = (translate("board", "Talk"), translate("board", "median"))
    tells = {
        "accepted": translate("board", "Hand-offs that a rep took in this time and did not give back."),
        "qualified": translate("board", "Outcomes “qualified” that stand. They count as work once a rep accepts."),
        "conversations": translate("board", "Leads or decision makers on the line, with at least {0} of talk.").format(
            least
        ),
        "talk": translate("board", "Median talk time of the dials that had any; half of them were longer."),
        "dials": translate("board", "Attempts on a number, by anybody whose calls you may see."),
    }
    before, goals = _usual(means), _goals(board)
    counted = (
        ("accepted", translate("board", "Accepted"), translate("board", "a rep took it"), total.accepted),
        ("qualified", translate("board", "Qualified"), translate("board", "all criteria met"), total.qualified),
        (
            "conversations",
            translate("board", "Conversations"),
            translate("board", "{0} +").format(least),
            total.conversations,
        ),
        ("dials", translate("board", "Dials"), translate("board", "a number tried"), total.dials),
    )
    faces = {
        code: _count((code, name, what, tells[code]), value, (before[code], named, goals.get(code)), means)
        for code, name, what, value in counted
    }
    if not has_verdicts(total):
        faces["accepted"] = _undecided(faces["accepted"])
    talked = _talk(board, (before["talk"], named, goals.get("talk")), means, (*talk, tells["talk"]))
    touch = _touch(usual.touches if usual is not None else None, goals.get("touch"))
    if board.team:  # a lead waits for all teams
        touch = replace(touch, beside=", ".join((translate("board", "everybody"), touch.beside)))
    return (faces["accepted"], faces["qualified"], faces["conversations"], talked, faces["dials"], touch)


def _goals(board: Board) -> dict[str, float]:
    """By figure; who sees not everybody sees sums of some lists, for which nobody set a target."""
    found = board.targets.team if board.sees_all else {}
    return {code: found[metric] for code, metric in OF_FIGURE.items() if metric in found}


_Before = tuple[float | None, str, float | None]
"""The mean, what it is called, and the target."""


def _undecided(face: FigureFace) -> FigureFace:
    """A zero would look like a measure where no rep has decided anything."""
    foot = translate("board", "nothing decided in 30 days")
    return replace(face, value=DASH, value_role=Role.TEXT3, filled=0.0, tick=None, foot=foot, change="")


def _usual(means: Means | None) -> dict[str, float | None]:
    if means is None:
        return dict.fromkeys(("accepted", "qualified", "conversations", "talk", "dials"))
    return {
        "accepted": means.accepted,
        "qualified": means.qualified,
        "conversations": means.conversations,
        "talk": means.talk_median_seconds,
        "dials": means.dials,
    }


def _count(words: tuple[str, str, str, str], value: int, before: _Before, means: Means | None) -> FigureFace:
    code, name, what, tip = words
    mean, named, goal = before
    enough = means is not None and means.windows >= LEAST_WINDOWS
    by = change_percent(float(value), mean) if enough else None
    few_before = means is None or (mean or 0.0) * means.windows < SMALL_SAMPLE
    filled, tick = bar(float(value), mean, goal)
    foot = _foot(named, text.points(mean) if mean is not None else "", means)
    return FigureFace(
        code=code,
        name=name,
        means=what,
        value=text.number(value),
        beside=of_words(code, goal),
        filled=filled,
        tick=tick,
        foot=foot,
        change=change(by),
        tip=_tip(tip, means, has_goal=goal is not None),
        bar_role=Role.OK if code == "accepted" else Role.ACCENT,
        change_role=Role.TEXT2 if few_before else change_role(by),
    )


def _talk(board: Board, before: _Before, means: Means | None, words: tuple[str, str, str]) -> FigureFace:
    name, what, tip = words
    seconds, of = board.total.talk_median_seconds, board.total.talks
    mean, named, goal = before
    enough = means is not None and means.windows >= LEAST_WINDOWS and of >= SMALL_SAMPLE
    by = change_percent(seconds, mean) if enough else None
    filled, tick = bar(seconds or 0.0, mean, goal)
    return FigureFace(
        code="talk",
        name=name,
        means=what,
        value=minutes(seconds),
        beside=", ".join(part for part in (of_words(TALK, goal), few(of)) if part),
        filled=filled,
        tick=tick,
        foot=_foot(named, minutes(mean) if mean is not None else "", means),
        change=change(by),
        tip=_tip(tip, means, has_goal=goal is not None),
        value_role=Role.TEXT3 if of < SMALL_SAMPLE else Role.TEXT,
    )


def _touch(touches: TouchTimes | None, goal: float | None) -> FigureFace:
    """Against what was promised, not against a mean: waiting leads count with the time they wait already."""
    both = touches.both if touches is not None else None
    came = touches.came if touches is not None else 0
    promised = goal or (touches.promised_seconds if touches is not None else 300.0)
    late = both is not None and both[0] > promised and came >= SMALL_SAMPLE
    foot = translate("board", "no web lead came") if touches is not None else ""
    if touches is not None and came:
        waits = text.plural(touches.waiting, translate("board", "1 waits"), translate("board", "{0} wait"))
        foot = waits if touches.waiting else translate("board", "nobody waits")
    scale = max(2 * promised, both[0] if both is not None else 0.0)
    few_words = few(came)
    return FigureFace(
        code="touch",
        name=translate("board", "First touch, web"),
        means=translate("board", "p50"),
        value=minutes(both[0]) if both is not None else DASH,
        beside=few_words or translate("board", "max {0}").format(minutes(promised)),
        filled=both[0] / scale if both is not None else 0.0,
        tick=promised / scale,
        foot=foot,
        change=translate("board", "p90 {0}").format(minutes(both[1])) if both is not None else "",
        tip=translate(
            "board",
            "Business time from the arrival of a web lead to its first dial; half of them waited no longer."
            " Those that still wait count. The tick is what was promised.",
        )
        + f" {_version()}",
        value_role=Role.TEXT3 if both is None or few_words else Role.BAD if late else Role.TEXT,
        bar_role=Role.BAD if late else Role.TEXT3 if few_words else Role.ACCENT,
    )


def _foot(named: str, mean: str, means: Means | None) -> str:
    if means is None:
        return ""
    if not means.windows:
        return translate("board", "nothing to compare")
    if means.windows < LEAST_WINDOWS:
        return translate("board", "{0} {1}, n {2}").format(named, mean or DASH, means.windows)
    return f"{named} {mean or DASH}"


def _tip(definition: str, means: Means | None, *, has_goal: bool = False) -> str:
    told = translate("board", "The tick is the mean of the {0} stretches before on which anybody dialled.")
    tick = told.format(means.windows) if means is not None and means.windows else ""
    ends = translate("board", "The bar ends at the target of the whole time.") if has_goal else ""
    return " ".join(part for part in (definition, ends, tick, _version()) if part)


def _version() -> str:
    return translate("board", "Definition of {0}.").format(DEFINITION_VERSION)
