"""The other lists of the rep's desk: appointments by day with both clocks, and what was won and lost, by reason."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from calldesk.domain.handoffs import HandoffState, MarkKind
from calldesk.domain.moments import Moment, instant
from calldesk.queries.handoffs import HandoffRow
from ui.handoffs.faces import RowFace, about_words, latest_at
from ui.kit import text
from ui.kit.tokens import Role
from ui.lead_card.handoff_words import lost_label, money

translate = QCoreApplication.translate


def appointments(rows: Sequence[HandoffRow], now: Moment) -> list[HandoffRow]:
    """Those with an appointment of which no word came since, the earliest first."""
    return sorted(
        (row for row in rows if row.standing.is_open and row.next_step.at is not None and not _is_told(row)),
        key=lambda row: (row.next_step.at or now, row.handoff_id),
    )


def calendar_faces(rows: Sequence[HandoffRow], now: Moment, zone: str, *, with_rep: bool) -> tuple[RowFace, ...]:
    """From today on by day of the reader; what is past without a word comes last."""
    today = _day(now, zone)
    days: dict[date, list[RowFace]] = defaultdict(list)
    earlier: list[RowFace] = []
    for row in appointments(rows, now):
        day = _day(row.next_step.at or now, zone)
        face = _appointment(row, now, zone, with_rep=with_rep)
        (days[day] if day >= today else earlier).append(face)
    found: list[RowFace] = []
    for day in sorted(days):
        found += [RowFace(None, _day_words(day, today)), *days[day]]
    past = [RowFace(None, translate("handoffs", "Earlier, no word yet")), *reversed(earlier)]
    return (*found, *past) if earlier else tuple(found)


def ended_faces(rows: Sequence[HandoffRow], now: Moment, zone: str, *, with_rep: bool) -> tuple[RowFace, ...]:
    """What was won, then what was lost under each reason, the most frequent one first; in each the newest first."""
    newest = sorted(rows, key=lambda row: -latest_at(row))
    won = [row for row in newest if row.standing.state is HandoffState.WON]
    lost: dict[str, list[HandoffRow]] = defaultdict(list)
    for row in newest:
        if row.standing.state is HandoffState.LOST:
            lost[row.standing.reason].append(row)
    found = [RowFace(None, _won_words(won)), *(_ended(row, now, zone, with_rep=with_rep) for row in won)] if won else []
    for reason, of_it in sorted(lost.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        head = translate("handoffs", "Lost, {0}: {1}").format(lost_label(reason), text.number(len(of_it)))
        found += [RowFace(None, head), *(_ended(row, now, zone, with_rep=with_rep) for row in of_it)]
    return tuple(found)


def calendar_words(rows: Sequence[HandoffRow], now: Moment) -> str:
    """How many appointments are to come."""
    many = sum((row.next_step.at or 0.0) >= now for row in appointments(rows, now))
    one, more = translate("handoffs", "1 appointment to come"), translate("handoffs", "{0} appointments to come")
    return text.plural(many, one, more) if many else translate("handoffs", "no appointment to come")


def ended_words(rows: Sequence[HandoffRow]) -> str:
    """How many were won and lost."""
    states = [row.standing.state for row in rows]
    won, lost = states.count(HandoffState.WON), states.count(HandoffState.LOST)
    return translate("handoffs", "{0} won, {1} lost").format(text.number(won), text.number(lost))


def _is_told(row: HandoffRow) -> bool:
    """Whether the rep has said something of it since the appointment."""
    told_at, at = row.standing.told_at, row.next_step.at
    return told_at is not None and at is not None and told_at >= at


def _day(at: Moment, zone: str) -> date:
    return instant(at).astimezone(text.zone(zone)).date()


def _day_words(day: date, today: date) -> str:
    local = datetime.combine(day, time())
    words = f"{text.weekday(local)} {text.day(local)}"
    if day == today:
        return translate("handoffs", "Today, {0}").format(words)
    return translate("handoffs", "Tomorrow, {0}").format(words) if (day - today).days == 1 else words


def _appointment(row: HandoffRow, now: Moment, zone: str, *, with_rep: bool) -> RowFace:
    at, theirs = row.next_step.at or now, row.zone or zone
    here, there = text.times(at, [zone]), text.times(at, [theirs])
    lasts = text.duration(row.next_step.minutes * 60)
    place = theirs.rpartition("/")[2].replace("_", " ")
    clock = lasts if here == there else translate("handoffs", "{0} in {1}, {2}").format(there, place, lasts)
    below = text.DOT.join(part for part in (row.rep if with_rep else "", clock, _state_words(row)) if part)
    tone = Role.WARN if at < now else Role.ACCENT
    when = here if _day(at, zone) >= _day(now, zone) else text.when(at, now, zone)
    return RowFace(row.handoff_id, row.name, about_words(row), below, when, tone)


def _state_words(row: HandoffRow) -> str:
    if row.standing.is_undecided:
        return translate("handoffs", "to decide")
    advanced = row.standing.progress == MarkKind.ADVANCED
    return translate("handoffs", "advanced") if advanced else translate("handoffs", "accepted")


def _won_words(won: Sequence[HandoffRow]) -> str:
    amount = sum(row.standing.amount or 0.0 for row in won)
    counted = text.number(len(won))
    if not amount:
        return translate("handoffs", "Won: {0}").format(counted)
    return translate("handoffs", "Won: {0}, {1} in all").format(counted, money(amount))


def _ended(row: HandoffRow, now: Moment, zone: str, *, with_rep: bool) -> RowFace:
    standing = row.standing
    told = text.when(latest_at(row), now, zone)
    words = " ".join(standing.words.split())
    below = text.DOT.join(part for part in (row.rep if with_rep else "", told, words) if part)
    if standing.state is HandoffState.WON:
        amount = "" if standing.amount is None else money(standing.amount)
        return RowFace(row.handoff_id, row.name, about_words(row), below, amount, Role.OK)
    return RowFace(row.handoff_id, row.name, about_words(row), below, "", Role.BAD)
