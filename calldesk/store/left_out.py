"""Who is not on the call list, by the first reason why not: `domain/calling.reasons_not` in SQL.

A lead's stored row says all but five things. Which one cools off is read from the outcomes of the time of the longest
cool-off that the team ever had. One that neither cools off nor was dialled within the gap waits for a date where one
was said, else for another part of its day. Whether two dials today come before either is left UNSURE where it may be,
so is a date that was said before the latest dial, and so are those whose number was rung
often of late, which may be a switchboard at rest; they are few, and their facts settle it. Which *name* is on
do-not-call is looked for from that side.

SQLite sorts what it groups, 1 us a row, so the many are counted without: rows that are `ready` wait for nothing but
their hours (or are past their remarket date) and stand in an index; those in marketing's hands and those that wait for
a date (`_FAR`) are told by plain conditions. Only the rest, whom somebody works on these days, goes through the CASE.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from calldesk.domain.ids import ClassId, LeadId, PoolId
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.standing import State
from calldesk.domain.switchboards import DAY, HOUR, LONGEST_DAY_SECONDS
from calldesk.store.call_order import FOR_SCORE
from calldesk.store.driver import Ids, driver_rows, ids_param
from calldesk.store.facts import stands
from calldesk.store.outcome_sql import cool_off_sql, killing_codes, longest_cool_off
from calldesk.store.ranked import list_params
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tx import Snapshot

HOURS = "hours"
"""Nothing but its calling hours can keep this lead from the list."""
UNSURE = "unsure"
"""Two dials today, the date it comes back on, a full switchboard or the part of the day: its facts say which."""
LEFT_BY_DATE = frozenset({"two_dials_today", "not_now_until", HOUR, DAY, "other_part"})
CALLBACKS = frozenset({"callback_later", "callback_of_another"})
WAITS = frozenset({"skipped", "cool_off", "redial_gap", "claimed", "claimed_by_you", UNSURE}) | LEFT_BY_DATE

_COOL_OFF, _KILLS = "@cool_off@", "@kills@"
"""What the team's outcomes say, put in by `_rows`."""
_BY_STATE = {
    State.CLOSED: "state_closed",
    State.TO_HAND_OVER: "state_to_hand_over",
    State.NO_NUMBER: "state_no_number",
    State.HANDED_OVER: "state_handed_over",
    State.DO_NOT_CALL: "do_not_call",
}
_MARKETING = ("state_remarket", "remarket_by_attempts", "remarket_by_date")
_NAME, _REMARKET = int(State.NAME), int(State.REMARKET)


class Left(NamedTuple):
    """Leads with one first reason.

    Attributes:
        code: As in `reasons_not`, or HOURS or UNSURE.
        class_id: Their opening class where that matters, which is for HOURS.
        many: How many.
        first_at: When the first of them is free of this reason; 0 where no moment is known here.
    """

    code: str
    class_id: ClassId
    many: int
    first_at: Moment = 0.0


_SKIPS = "lead_skip s"
_NO_SKIPS = "(SELECT lead_id, received_at happened_at FROM lead WHERE false) s"
"""Where a team's database keeps none yet."""
_COOLING = f"""cooling AS MATERIALIZED (SELECT DISTINCT o.lead_id FROM outcome o WHERE o.happened_at > :cooling_from
  AND o.happened_at + {_COOL_OFF} > :now AND {stands("o.outcome_id")}),
  skipped AS MATERIALIZED (SELECT DISTINCT s.lead_id FROM {_SKIPS}
  WHERE s.happened_at > :skipped_from AND s.happened_at + :skip > :now),
  busy AS MATERIALIZED (SELECT DISTINCT p.lead_id FROM (SELECT d.e164 FROM dial d
  WHERE d.happened_at > :now - {LONGEST_DAY_SECONDS} AND d.e164 <> '' GROUP BY d.e164 HAVING count(*) >= :busy) r
  CROSS JOIN lead_phone p WHERE p.e164 = r.e164)"""
_A_DATE = f"FROM outcome o WHERE o.lead_id = c.lead_id AND o.until_at > :now AND {stands('o.outcome_id')}"
_DATED = f"EXISTS (SELECT 1 {_A_DATE})"
_DIALLED_AFTER = f"""EXISTS (SELECT 1 {_A_DATE} AND c.last_attempt_at >
  (SELECT d.happened_at FROM dial d WHERE d.dial_id = o.dial_id))"""
_DIALLED_TWICE = f"""(SELECT count(*) FROM dial d WHERE d.lead_id = c.lead_id
  AND d.happened_at > :now - {LONGEST_DAY_SECONDS}) > 1"""
_GONE = "CASE WHEN c.attempts >= :most_attempts THEN 'remarket_by_attempts' ELSE 'remarket_by_date' END"
_ACTIVE = f"""CASE WHEN c.state = {_REMARKET} AND c.remarket_at >= :never THEN 'state_remarket'
  WHEN c.callback_at IS NULL AND c.remarket_at <= :now THEN {_GONE}
  WHEN c.claimed_at <= :now AND c.lease_until > :now THEN
    CASE WHEN c.claimed_by = :me THEN 'claimed_by_you' ELSE 'claimed' END
  WHEN c.callback_at > :now THEN 'callback_later'
  WHEN c.callback_at IS NOT NULL THEN CASE WHEN c.callback_by IS NULL OR c.callback_by = :me
    OR c.callback_at + :rescue <= :now OR c.callback_by = ANY(:away) THEN '{HOURS}' ELSE 'callback_of_another' END
  WHEN c.due_at <= :now THEN '{HOURS}'
  WHEN c.lead_id IN (SELECT lead_id FROM skipped) THEN 'skipped'
  WHEN c.lead_id IN (SELECT lead_id FROM cooling) THEN 'cool_off'
  WHEN c.last_attempt_at + :gap > :now THEN 'redial_gap'
  WHEN {_DIALLED_TWICE} OR {_DIALLED_AFTER} THEN '{UNSURE}'
  WHEN {_DATED} THEN 'not_now_until'
  WHEN c.lead_id IN (SELECT lead_id FROM busy) THEN '{UNSURE}' ELSE 'other_part' END"""

# CROSS JOIN keeps SQLite on the side that is small.
_MARK = f"FROM do_not_call b CROSS JOIN {{}} WHERE {stands('b.outcome_id')} AND b.scope = '{{}}' AND {{}}"
_ALIVE = f"""NOT EXISTS (SELECT 1 FROM outcome o JOIN dial d ON d.dial_id = o.dial_id WHERE o.lead_id = {{0}}.lead_id
  AND d.e164 = {{0}}.e164 AND o.code IN ({_KILLS}) AND {stands("o.outcome_id")})"""
_FREE_NUMBER = f"""SELECT 1 FROM lead_phone q WHERE q.lead_id = p.lead_id AND {_ALIVE.format("q")} AND NOT EXISTS
  (SELECT 1 FROM do_not_call b WHERE b.scope = 'number' AND b.value = q.e164 AND {stands("b.outcome_id")})"""
_NO_NUMBER_FREE = f"{_ALIVE.format('p')} AND NOT EXISTS ({_FREE_NUMBER})"
_MARKED = " UNION ".join(
    (
        "SELECT l.lead_id "
        + _MARK.format("lead l", "person", "l.lead_id = CASE b.scope WHEN 'person' THEN CAST(b.value AS bigint) END"),
        *(
            f"SELECT l.lead_id {_MARK.format('lead l', scope, f'l.{key} = b.value')} AND l.{key} <> ''"
            for scope, key in (("email", "email_key"), ("company", "company_key"))
        ),
        f"SELECT p.lead_id {_MARK.format('lead_phone p', 'number', 'p.e164 = b.value')} AND {_NO_NUMBER_FREE}",
    )
)
_BLOCKED = f"""blocked AS MATERIALIZED (SELECT n.lead_id FROM ({_MARKED}) m
  JOIN call_state n ON n.lead_id = m.lead_id WHERE n.state = {_NAME})"""
_CODE = f"""CASE c.state {" ".join(f"WHEN {state:d} THEN '{code}'" for state, code in _BY_STATE.items())}
  WHEN {_NAME} THEN CASE WHEN c.lead_id IN (SELECT lead_id FROM blocked) THEN 'do_not_call' ELSE 'state_name' END
  ELSE {_ACTIVE} END"""

_COUNT_ALL = "SELECT count(*) FROM call_state"
_COUNT_BLOCKED = f"WITH {_BLOCKED} SELECT count(*) FROM blocked"
_COUNT_BY_STATE = f"""SELECT state, count(*) FROM call_state INDEXED BY cs_state
WHERE state <> 1 AND state > 1 AND state <> {_REMARKET} GROUP BY state"""
_COUNT_MARKETING = f"""SELECT count(*) FILTER (WHERE c.remarket_at >= :never),
  count(*) FILTER (WHERE c.remarket_at < :never AND c.attempts >= :most_attempts),
  count(*) FILTER (WHERE c.remarket_at < :never AND c.attempts < :most_attempts)
FROM call_state c INDEXED BY cs_state WHERE c.state <> 1 AND c.state = {_REMARKET}"""
_COUNT_READY = "SELECT class_id, count(*) FROM call_state INDEXED BY cs_rank WHERE ready = 1 GROUP BY pool_id, class_id"
_COUNT_GONE = f"""SELECT {_GONE}, c.class_id, count(*) FROM call_state c INDEXED BY cs_valid
WHERE c.ready = 1 AND c.valid_until <= :now AND c.remarket_at <= :now GROUP BY 1, 2"""
_FAR = f"""(c.due_at > :now AND c.last_attempt_at <= :now - {LONGEST_DAY_SECONDS} AND c.last_attempt_at + :gap <= :now
  AND c.lease_until <= :now AND c.callback_at IS NULL AND c.remarket_at > :now
  AND c.lead_id NOT IN (SELECT lead_id FROM cooling) AND c.lead_id NOT IN (SELECT lead_id FROM skipped)
  AND {_DATED} AND NOT {_DIALLED_AFTER})"""
_UNREADY = f"call_state c NOT INDEXED WHERE c.ready = 0 AND c.state = {int(State.ACTIVE)}"
_COUNT_FAR = f"WITH {_COOLING} SELECT count(*), min(c.due_at) FROM {_UNREADY} AND {_FAR}"
_COUNT_REST = f"""WITH {_COOLING} SELECT {_ACTIVE} code, c.class_id, count(*), min(c.free_at), min(c.callback_at)
FROM {_UNREADY} AND NOT {_FAR} GROUP BY 1, 2"""
_UNSURE_IDS = f"WITH {_COOLING} SELECT c.lead_id FROM {_UNREADY} AND {_ACTIVE} = '{UNSURE}'"
_SOONEST = {
    **dict.fromkeys(WAITS, "c.free_at, c.key DESC, c.lead_id"),
    **dict.fromkeys(CALLBACKS, "c.callback_at, c.key DESC, c.lead_id"),
}
_LEFT_TO_CAP = f"FROM call_state WHERE {FOR_SCORE}"
_NEWEST = "c.last_attempt_at DESC, c.key DESC, c.lead_id"


def counts(snapshot: Snapshot) -> list[Left]:
    """Everybody by the first reason; HOURS holds those on the list too, where their class is open. Counts may be 0."""
    params = _params(snapshot)
    ready = [Left(HOURS, *row) for row in _rows(snapshot, _COUNT_READY, params)]
    gone = [Left(*row) for row in _rows(snapshot, _COUNT_GONE, params)]
    rest = [_rest(snapshot, *row) for row in _rows(snapshot, _COUNT_REST, params)]
    rest += [_plain("not_now_until", *row) for row in _rows(snapshot, _COUNT_FAR, params)]
    marketing = _rows(snapshot, _COUNT_MARKETING, params)[0]
    rest += [_plain(code, many) for code, many in zip(_MARKETING, marketing, strict=True)]
    rest += [_plain(_BY_STATE[State(state)], many) for state, many in _rows(snapshot, _COUNT_BY_STATE, params)]
    ((everybody,),) = _rows(snapshot, _COUNT_ALL, params)
    ((blocked,),) = _rows(snapshot, _COUNT_BLOCKED, params)
    names = everybody - sum(one.many for one in (*ready, *rest))
    were_ready = [Left(HOURS, one.class_id, -one.many) for one in gone]
    return [*ready, *were_ready, *gone, *rest, _plain("state_name", names - blocked), _plain("do_not_call", blocked)]


def left_to_caps(snapshot: Snapshot, pools: Sequence[PoolId]) -> int:
    """How many of these lists nothing but a cap of the day keeps from the list."""
    ((many,),) = driver_rows(snapshot.conn, f"SELECT count(*) {_LEFT_TO_CAP}", list_params(snapshot, pools))
    return int(many)


def ids_left_to_caps(snapshot: Snapshot, pools: Sequence[PoolId], limit: int) -> list[LeadId]:
    """The first of them, those with most interest."""
    sql = f"SELECT lead_id {_LEFT_TO_CAP} ORDER BY key DESC, lead_id LIMIT :most"
    found = driver_rows(snapshot.conn, sql, list_params(snapshot, pools) | {"most": limit})
    return [LeadId(lead_id) for (lead_id,) in found]


def unsure(snapshot: Snapshot) -> list[LeadId]:
    """Those counted as UNSURE: few, for they were dialled twice within a day, or again after a date was said."""
    return [LeadId(lead_id) for (lead_id,) in _rows(snapshot, _UNSURE_IDS, _params(snapshot))]


def first_ids(
    snapshot: Snapshot, code: str, limit: int, also: list[LeadId] | None = None, classes: list[ClassId] | None = None
) -> list[LeadId]:
    """The first `limit` leads with this first reason: the soonest free, else the last dialled first.

    Args:
        snapshot: Where and when to look.
        code: As in `counts`.
        limit: How many, >= 1.
        also: Leads that are known to have this reason though the SQL is unsure of it.
        classes: Of HOURS, only those of these opening classes, in the order of these.
    """
    order = _SOONEST.get(code, _NEWEST)
    values: dict[str, object] = {"code": code, "also": ids_param(also or []), "most": limit}
    within = "(coded.code = :code OR c.lead_id = ANY(:also))"
    if classes is not None:
        place = " ".join(f"WHEN {class_id:d} THEN {at}" for at, class_id in enumerate(classes))
        order = f"CASE c.class_id {place} END, c.key DESC, c.lead_id" if classes else order
        within = "coded.code = :code AND c.class_id = ANY(:classes)"
        values["classes"] = Ids(classes)
    found = _rows(snapshot, _listed(within, order), _params(snapshot) | values)
    return [LeadId(lead_id) for (lead_id,) in found]


def _listed(within: str, order: str) -> str:
    within = within.replace("coded.code", f"{_CODE}")
    return f"""WITH {_COOLING}, {_BLOCKED} SELECT c.lead_id FROM call_state c NOT INDEXED
WHERE {within} ORDER BY {order} LIMIT :most"""


def _plain(code: str, many: int, first_at: Moment | None = None) -> Left:
    return Left(code, ClassId(0), many, first_at or 0.0)


def _rest(snapshot: Snapshot, code: str, class_id: int, many: int, free_at: Moment, callback_at: Moment | None) -> Left:
    first_at = free_at if code in WAITS else 0.0
    if code in CALLBACKS and callback_at is not None:
        first_at = callback_at + (snapshot.rules.cadence.rescue_seconds if code == "callback_of_another" else 0.0)
    return Left(code, ClassId(class_id), many, first_at)


def _params(snapshot: Snapshot) -> dict[str, object]:
    cadence = snapshot.rules.cadence
    return {
        "now": snapshot.now,
        "me": snapshot.user,
        "never": NEVER,
        "gap": cadence.gap_seconds,
        "rescue": cadence.rescue_seconds,
        "away": ids_param(sorted(snapshot.rules.away_for(snapshot.user, snapshot.now))),
        "most_attempts": cadence.most_attempts,
        "cooling_from": snapshot.now - longest_cool_off(cadence.outcomes),
        "skipped_from": snapshot.now - cadence.skip_seconds - 1.0,
        "skip": cadence.skip_seconds,
        "busy": min((n for n in (cadence.line_hour_dials, cadence.line_day_dials) if n), default=LONGEST_DAY_SECONDS),
    }


def _rows(snapshot: Snapshot, sql: str, params: Mapping[str, object]) -> list[tuple[Any, ...]]:
    """What a statement gives by the team's outcomes, in a database that keeps skips or none yet."""
    said = cool_off_sql(snapshot.rules.cadence.outcomes, snapshot.now)
    kills = killing_codes(snapshot.rules.cadence.outcomes)
    put = sql.replace(_COOL_OFF, said).replace(_KILLS, kills)
    return driver_rows(snapshot.conn, put if keeps_shifts(snapshot.conn) else put.replace(_SKIPS, _NO_SKIPS), params)
