"""How far those who came in got, from names to won, by source."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.domain.standing_walk import State
from calldesk.store.driver import ANEW, Ids, driver_reads, driver_rows
from calldesk.store.facts import stands
from calldesk.store.handoffs import StoredHandoff
from calldesk.store.tx import Snapshot

FUNNEL_DAYS = 90


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """People of one source who came into the database in the last days, and how far they got.

    Attributes:
        source: As the lead's field has it; "" = it names none.
        names: All of them, leads too.
        leads: Those with a recorded interest.
        talked: Those with a conversation; and so on, each a part of `names`.
    """

    source: str
    names: int
    leads: int
    talked: int
    qualified: int
    accepted: int
    won: int


_CAME = (
    f"{ANEW}SELECT l.source, count(*), count(*) FILTER (WHERE c.state <> {int(State.NAME)}) FROM lead l"
    " JOIN call_state c ON c.lead_id = l.lead_id WHERE l.received_at >= :since GROUP BY l.source"
)
SPOKEN = (
    "WITH spoken AS MATERIALIZED (SELECT o.lead_id, max(o.talk_seconds) longest, max(CASE o.code WHEN :qualified THEN 1"
    " ELSE 0 END) is_qualified FROM outcome o WHERE o.happened_at >= :since AND o.happened_at <= :now AND o.code {}"
    f" AND {stands('o.outcome_id')} GROUP BY o.lead_id)"
)
_WENT_ON = (
    f"{ANEW}{SPOKEN} SELECT l.source, count(*) FILTER (WHERE s.longest >= :least),"
    " count(*) FILTER (WHERE s.is_qualified = 1) FROM spoken s CROSS JOIN lead l"
    " WHERE l.lead_id = s.lead_id AND l.received_at >= :since GROUP BY l.source"
)
"""CROSS JOIN makes a file begin with who was spoken to, and not with everybody who came."""
_SOURCES = "SELECT lead_id, source FROM lead WHERE lead_id = ANY(:ids) AND received_at >= :since"


def funnel(snapshot: Snapshot, handed: Sequence[StoredHandoff]) -> tuple[FunnelRow, ...]:
    """Each source, the one with most names first.

    Args:
        snapshot: As of when.
        handed: Every hand-off of the last FUNNEL_DAYS.
    """
    asked = spoken_params(snapshot)
    least = {"least": snapshot.rules.cadence.conversation_seconds}
    came, went = driver_reads(
        snapshot.conn, (_CAME, {"since": asked["since"]}), (in_reach(snapshot, _WENT_ON), asked | least)
    )
    on = {source: (talked, qualified) for source, talked, qualified in went}
    taken = _by_source(snapshot, {one.lead_id for one in handed if one.standing.is_taken})
    won = _by_source(snapshot, {one.lead_id for one in handed if one.standing.state is HandoffState.WON})
    rows = [
        FunnelRow(
            source=source,
            names=names,
            leads=leads,
            talked=on.get(source, (0, 0))[0],
            qualified=on.get(source, (0, 0))[1],
            accepted=taken.count(source),
            won=won.count(source),
        )
        for source, names, leads in came
    ]
    return tuple(sorted(rows, key=lambda row: (-row.names, row.source)))


def spoken_params(snapshot: Snapshot) -> dict[str, object]:
    """The parameters of SPOKEN."""
    since = snapshot.now - FUNNEL_DAYS * DAY_SECONDS
    return {"since": since, "now": snapshot.now, "qualified": QUALIFIED}


def in_reach(snapshot: Snapshot, sql: str) -> str:
    """A statement that begins with SPOKEN, with the outcomes that have the lead on the line."""
    reached = sorted(snapshot.rules.cadence.outcomes.latest.codes(OutcomeClass.REACH))
    codes = ", ".join(f"'{code}'" for code in reached)
    return sql.format(f"IN ({codes})")


def _by_source(snapshot: Snapshot, ids: Collection[int]) -> list[str]:
    """The source of each of these leads that came within the days."""
    since = snapshot.now - FUNNEL_DAYS * DAY_SECONDS
    if not ids:
        return []
    return [source for _, source in driver_rows(snapshot.conn, _SOURCES, {"ids": Ids(sorted(ids)), "since": since})]
