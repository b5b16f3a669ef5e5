"""What each honest measure is called, what it means and what it does not, and how a record behind one reads."""

from PySide6.QtCore import QCoreApplication

from calldesk.domain.moments import Moment
from calldesk.domain.signals import Sign, SignalRow
from calldesk.domain.signals_parked import Parking
from calldesk.queries.signals import SignalRecord
from ui.board.words import few, percent
from ui.kit import text
from ui.kit.list_panel import ListFace
from ui.lead_card.outcomes import name_of

translate = QCoreApplication.translate


def sign_names() -> dict[Sign, str]:
    """The short name of each."""
    return {
        Sign.SHORT: translate("signals", "Dials of 3 seconds or less"),
        Sign.BURSTS: translate("signals", "Dials in bursts"),
        Sign.LONG_TALK: translate("signals", "Talk longer than the telephone says"),
        Sign.OPEN: translate("signals", "Dials without an outcome"),
        Sign.UNSPOKEN: translate("signals", "Hand-offs without a conversation"),
        Sign.PARKED: translate("signals", "Leads parked"),
    }


def meanings() -> dict[Sign, str]:
    """What each means and what it does not, as `domain.signals.MEANINGS`."""
    return {
        Sign.SHORT: translate(
            "signals",
            "Dials that ended within 3 s, logged as if they had rung out or been answered. A number that is dead or"
            " busy says so at once and counts as neither; undone outcomes do not count.",
        ),
        Sign.BURSTS: translate(
            "signals",
            "Six or more dials of one person within a minute: more than a hand can dial and listen to. The same number"
            " again within 10 s is one dial; calls written down afterwards and imported ones do not count.",
        ),
        Sign.LONG_TALK: translate(
            "signals",
            "Talk logged by hand that is longer than the telephone's own record, or than the time from dial to outcome."
            " A few seconds are left to slow fingers; a call in whose middle the computer slept does not count.",
        ),
        Sign.OPEN: translate(
            "signals",
            "Dials that have no outcome a quarter of an hour later: nobody knows how they ended. A call that still runs"
            " does not count; a crash leaves such dials too.",
        ),
        Sign.UNSPOKEN: translate(
            "signals",
            "Hand-offs before which this person had no conversation with the lead. A colleague may have had it: the"
            " records show who. Imported hand-offs do not count.",
        ),
        Sign.PARKED: translate(
            "signals",
            "Leads that stay in one place: skipped or moved three times without a dial between, a callback more than 30"
            " days off, or “not now” without a date. Some leads do want to be left alone for long; what was dialled, or"
            " came back by itself, since does not count.",
        ),
    }


def question_words() -> str:
    """What a signal is at all."""
    return translate(
        "signals",
        "A signal is a question to the records, not a verdict. Nothing follows from it by itself, and whoever it is"
        " about sees it too.",
    )


def count_words(row: SignalRow) -> str:
    """``14 of 128``."""
    return translate("signals", "{0} of {1}").format(text.number(row.count), text.number(row.of))


def share_words(row: SignalRow) -> tuple[str, str]:
    """The share in per cent, and the size of a small sample before it."""
    return percent(round(row.share * 100)), few(row.of)


def record_face(at: int, record: SignalRecord, sign: Sign, now: Moment, zone: str) -> ListFace:
    """One record as a line; strangers' text, shown plain (R13)."""
    icon = {Sign.UNSPOKEN: "handshake", Sign.PARKED: "calendar-clock"}.get(sign, "phone-outgoing")
    detail = text.DOT.join(part for part in _details(record, sign, now, zone) if part)
    return ListFace(at, record.name, detail, text.when(record.hit.at, now, zone), icon=icon)


def _details(record: SignalRecord, sign: Sign, now: Moment, zone: str) -> tuple[str, ...]:
    hit = record.hit
    ended = name_of(record.outcome) if record.outcome is not None else ""
    if sign is Sign.SHORT:
        return ended, translate("signals", "ended after {0} s").format(text.points(hit.seconds))
    if sign is Sign.BURSTS:
        return ended, translate("signals", "one of {0} in a row").format(text.number(hit.times))
    if sign is Sign.LONG_TALK:
        said = translate("signals", "{0} logged, {1} by the clock")
        return ended, said.format(text.duration(hit.seconds), text.duration(hit.against_seconds))
    if sign is Sign.OPEN:
        return (translate("signals", "no outcome"),)
    if sign is Sign.UNSPOKEN:
        return (translate("signals", "handed over without a conversation of theirs"),)
    return (_parked(record, now, zone),)


def _parked(record: SignalRecord, now: Moment, zone: str) -> str:
    hit = record.hit
    until = text.when(hit.until_at, now, zone) if hit.until_at is not None else ""
    if hit.code == Parking.MOVED:
        return translate("signals", "callback moved {0} times, now {1}").format(hit.times, until)
    if hit.code == Parking.SKIPPED:
        return translate("signals", "skipped {0} times").format(hit.times)
    if hit.code == Parking.FAR:
        return translate("signals", "callback promised for {0}").format(until)
    return translate("signals", "“not now” without a date")
