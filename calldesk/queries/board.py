"""The board as of now: figures, people and hours of a period, read again with every change (R11)."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from zoneinfo import ZoneInfo

from calldesk.domain.board import RATE_DAYS, Span
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.moments import DAY_SECONDS, Moment, instant
from calldesk.domain.outcomes import Outcome
from calldesk.queries.board_calls import Counted, calls
from calldesk.queries.board_now import BoardNow, board_now, board_now_asked
from calldesk.queries.board_people import NAMES, people_names
from calldesk.queries.targets import Targets, board_targets
from calldesk.store.board_days import Among
from calldesk.store.driver import Question, foresee
from calldesk.store.handoffs import DECIDED, StoredHandoff, handoffs, named_asked
from calldesk.store.named_teams import members_at, moves_asked, named_teams, teams_now
from calldesk.store.rights import leads_team, role_asked, sees_everybody
from calldesk.store.targets import plans_asked
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class BoardRow:
    """The figures of one person, or of the team (`name` is "").

    Attributes:
        accepted: Hand-offs that a rep took in the period.
        taken, decided: Of those decided in the last 30 days, the ones taken: they make the rate.
        talk_median_seconds: None where nobody talked; `talks` is how many dials it is of.
        accepted_by_day: Of the last days, today's the last.
    """

    user_id: UserId
    name: str
    accepted: int
    taken: int
    decided: int
    qualified: int
    conversations: int
    talk_median_seconds: float | None
    talks: int
    dials: int
    accepted_by_day: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HourCount:
    """Dials and conversations of one hour of the day, summed over the period."""

    hour: int
    dials: int
    conversations: int


@dataclass(frozen=True, slots=True)
class OutcomeCount:
    """How many dials ended so, as the team has it; None = without an outcome yet, or with one that no table knows."""

    outcome: Outcome | None
    dials: int


@dataclass(frozen=True, slots=True)
class Board:
    """One reading.

    Attributes:
        at: The instant it is exact for.
        conversation_seconds: The threshold, shown beside the number.
        people: By accepted, then qualified, then name; never by dials. Of a team a qualifier sees the own row alone.
        hours: Those in which anything was dialled, ascending.
        outcomes: In the order of the team's table, those without one last; together they are all dials.
        sees_all: The asker sees everybody; else the sums are of the lists they work.
        targets: What is to be reached in the whole of the period.
        team: Whose figures these are, by its name; "" = everybody's.
        teams: The named teams there are today, of which one may be looked at alone; none for who does not see all.
    """

    at: Moment
    conversation_seconds: float
    total: BoardRow
    people: tuple[BoardRow, ...]
    hours: tuple[HourCount, ...]
    outcomes: tuple[OutcomeCount, ...]
    connects: int
    reaches: int
    sees_all: bool
    now: BoardNow
    targets: Targets = field(default_factory=Targets)
    team: str = ""
    teams: tuple[str, ...] = ()


_TEAM = UserId(0)


def board(snapshot: Snapshot, span: Span) -> Board:
    """The figures of the period up to now, and what wants a hand just now; all of one snapshot."""
    since = min(span.present.from_at, span.days[0], snapshot.now - RATE_DAYS * DAY_SECONDS)
    foresee(snapshot.conn, *_asked(snapshot, span, since))
    among = counted_among(snapshot, span)
    (found,) = calls(snapshot, [span.present], span.zone, people=True, among=among)
    decided = decided_among(decided_since(snapshot, since), among)
    names = people_names(snapshot)
    sees_all = sees_everybody(snapshot)
    shown = [user for user in names if sees_all or user == snapshot.user]
    own, nothing = found.by_person, replace(found.total, sums=CallSums())
    by_person: dict[UserId, list[StoredHandoff]] = defaultdict(list)
    for one in decided:
        by_person[one.by].append(one)
    rows = [_row((user, names[user]), own.get(user, nothing), by_person.get(user, ()), span) for user in shown]
    people = [row for row in rows if row.dials or row.accepted or row.decided or any(row.accepted_by_day)]
    return Board(
        at=snapshot.now,
        conversation_seconds=snapshot.rules.cadence.conversation_seconds,
        total=_row((_TEAM, ""), found.total, decided, span),
        people=tuple(sorted(people, key=lambda row: (-row.accepted, -row.qualified, row.name.casefold(), row.user_id))),
        hours=tuple(HourCount(hour, one.dials, one.conversations) for hour, one in found.by_hour.items()),
        outcomes=_outcomes(snapshot, found.total),
        connects=found.total.connects,
        reaches=found.total.reaches,
        sees_all=sees_all,
        now=board_now(snapshot, span, names, sees_all=sees_all),
        targets=board_targets(snapshot, span),
        team=span.team,
        teams=teams_now(snapshot, _today(snapshot, span.zone)) if sees_all else (),
    )


def _asked(snapshot: Snapshot, span: Span, since: Moment) -> tuple[Question, ...]:
    """What is asked of a server at once: it is read again with every change, and each way there and back waits."""
    moved = (named_asked(DECIDED, since),) if snapshot.has_handoffs else ()
    goals = plans_asked(snapshot) if snapshot.has_goals else ()
    teams = (moves_asked(snapshot),) if snapshot.has_named_teams else ()
    return (*moved, NAMES, role_asked(snapshot), *goals, *teams, *board_now_asked(snapshot, span))


def _outcomes(snapshot: Snapshot, found: Counted) -> tuple[OutcomeCount, ...]:
    known, counted = snapshot.rules.outcomes.by_code, found.sums.codes
    named = [OutcomeCount(outcome, counted[code]) for code, outcome in known.items() if code in counted]
    rest = sum(many for code, many in counted.items() if code not in known)
    return (*named, OutcomeCount(None, rest)) if rest else tuple(named)


def first_team(snapshot: Snapshot, zone: str) -> str:
    """Whose figures a board begins with: who leads and is in a named team today sees that one; "" = everybody's."""
    return named_teams(snapshot).on(snapshot.user, _today(snapshot, zone)) if leads_team(snapshot) else ""


def _today(snapshot: Snapshot, zone: str) -> date:
    return instant(snapshot.now).astimezone(ZoneInfo(zone)).date()


def counted_among(snapshot: Snapshot, span: Span) -> Among | None:
    """Who is counted, where it is not everybody."""
    return members_at(snapshot, span.team, span.zone) if span.team else None


def decided_among(decided: Sequence[StoredHandoff], among: Among | None) -> tuple[StoredHandoff, ...]:
    """Those that are credited to somebody who is counted when the rep decided."""
    return tuple(one for one in decided if among is None or among(one.by, one.standing.decided_at or 0.0))


def decided_since(snapshot: Snapshot, since: Moment) -> tuple[StoredHandoff, ...]:
    """The hand-offs on which a rep decided since a moment, as they stand now."""
    moved = handoffs(snapshot, DECIDED, since=since)
    return tuple(one for one in moved if (one.standing.decided_at or 0.0) >= since and is_decided(one))


def is_decided(one: StoredHandoff) -> bool:
    """Whether a rep took it, or gave it back and nobody has it now."""
    return one.standing.is_taken or one.standing.state is HandoffState.RETURNED


def taken_at(decided: Sequence[StoredHandoff]) -> list[Moment]:
    """When each of those that a rep took was taken."""
    return [one.standing.decided_at for one in decided if one.standing.is_taken and one.standing.decided_at is not None]


def _row(who: tuple[UserId, str], found: Counted, decided: Sequence[StoredHandoff], span: Span) -> BoardRow:
    accepted = taken_at(decided)
    recent = [d for d in decided if (d.standing.decided_at or 0.0) >= span.present.to_at - RATE_DAYS * DAY_SECONDS]
    edges = [*span.days, span.present.to_at + 1.0]
    return BoardRow(
        user_id=who[0],
        name=who[1],
        accepted=sum(at >= span.present.from_at for at in accepted),
        taken=len(taken_at(recent)),
        decided=len(recent),
        qualified=found.qualified,
        conversations=found.conversations,
        talk_median_seconds=found.talk_median_seconds,
        talks=len(found.talks),
        dials=found.dials,
        accepted_by_day=tuple(sum(begin <= at < end for at in accepted) for begin, end in pairwise(edges)),
    )
