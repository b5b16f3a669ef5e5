"""The facts of a period that signals are judged by, as `domain/signals` takes them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Effect, OutcomeClass
from calldesk.domain.signals import PARKED_SECONDS
from calldesk.domain.signals_calls import CallFact, HandedFact, TalkFact, phone_talk
from calldesk.domain.signals_parked import Act, Parked, Said
from calldesk.store.driver import ANEW, driver_reads, driver_rows, ids_param
from calldesk.store.facts import stood
from calldesk.store.handoffs import IMPORTED
from calldesk.store.promise_tables import has_promises
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which facts: of [from_at, to_at), and of whom; `by` None = everybody's."""

    from_at: Moment
    to_at: Moment
    by: UserId | None = None

    def whose(self, column: str) -> str:
        """SQL: the person in this column is meant."""
        return "" if self.by is None else f" AND {column} = :by"

    @property
    def asked(self) -> dict[str, object]:
        """Its parameters."""
        return {"from_at": self.from_at, "to_at": self.to_at, **({} if self.by is None else {"by": self.by})}


_IN = "{0}.happened_at >= :from_at AND {0}.happened_at < :to_at AND {0}.happened_at <= :at"
_DIALLED = f"{_IN.format('d')} AND d.reason <> '{IMPORTED}'"
_CALLS = (
    f"{ANEW}SELECT d.dial_id, d.lead_id, d.by_user, d.e164, d.happened_at, d.path, coalesce(o.code, ''), o.happened_at,"
    " coalesce(o.ring_seconds, 0.0), coalesce(o.talk_seconds, 0.0), coalesce(o.source, '') FROM dial d"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND o.happened_at <= :at AND {stood('o.outcome_id')}"
    f" WHERE {_DIALLED}{{}} ORDER BY d.happened_at, d.dial_id"
)
_MARKS = (
    f"{ANEW}SELECT m.dial_id, m.mark, m.source, m.offset_seconds FROM dial d JOIN dial_mark m ON m.dial_id = d.dial_id"
    f" WHERE {_DIALLED}{{}} AND (m.mark = 'ended' OR m.source = 'event') AND m.happened_at <= :at"
    " ORDER BY m.offset_seconds"
)
_IN_HAND = (
    "SELECT lead_id, claimed_by FROM call_state INDEXED BY cs_claimed WHERE claimed_by IS NOT NULL"
    " AND lease_until > :at"
)


def calls_of(snapshot: Snapshot, stretch: Stretch) -> tuple[CallFact, ...]:
    """The dials of a stretch, ascending."""
    asked = {**stretch.asked, "at": snapshot.now}
    whose = stretch.whose("d.by_user")
    rows, marked = driver_reads(snapshot.conn, (_CALLS.format(whose), asked), (_MARKS.format(whose), asked))
    marks: dict[str, list[tuple[str, str, float]]] = defaultdict(list)
    for dial_id, *mark in marked:
        marks[dial_id].append((mark[0], mark[1], mark[2]))
    return tuple(_marked(CallFact(*call), marks.get(dial_id, ())) for dial_id, *call in rows)


def _marked(call: CallFact, marks: Sequence[tuple[str, str, float]]) -> CallFact:
    """With when it ended, and what the telephone says of the talk."""
    if not marks:
        return call
    ended = next((offset for mark, _, offset in marks if mark == "ended"), None)
    return call._replace(ended_seconds=ended, phone_talk_seconds=phone_talk(marks))


def in_hand(snapshot: Snapshot) -> set[tuple[LeadId, UserId]]:
    """Which leads are on whose card just now."""
    return {(LeadId(lead), UserId(by)) for lead, by in driver_rows(snapshot.conn, _IN_HAND, {"at": snapshot.now})}


_HANDED = (
    f"SELECT h.lead_id, h.by_user, h.happened_at FROM handoff h WHERE {_IN.format('h')} AND h.path <> 'import'"
    f" AND {stood('h.outcome_id')}{{}} ORDER BY h.happened_at, h.handoff_id"
)
_TALKS = (
    "SELECT o.lead_id, o.by_user, o.happened_at, o.code, o.talk_seconds, o.source FROM outcome o"
    f" WHERE o.lead_id = ANY(:ids) AND o.happened_at <= :at AND {stood('o.outcome_id')}"
)


def handed_of(snapshot: Snapshot, stretch: Stretch) -> tuple[tuple[HandedFact, ...], tuple[TalkFact, ...]]:
    """The hand-offs of a stretch that stand, imported ones left out, and every outcome with their leads."""
    if not snapshot.has_handoffs:
        return (), ()
    asked = {**stretch.asked, "at": snapshot.now}
    handed = [HandedFact(*row) for row in driver_rows(snapshot.conn, _HANDED.format(stretch.whose("h.by_user")), asked)]
    ids = ids_param({one.lead_id for one in handed})
    talks = driver_rows(snapshot.conn, _TALKS, {"ids": ids, "at": snapshot.now}) if handed else []
    return tuple(handed), tuple(TalkFact(*row) for row in talks)


_SKIPS = (
    "SELECT s.lead_id, s.by_user, s.happened_at FROM lead_skip s WHERE s.happened_at >= :since"
    " AND s.happened_at < :to_at AND s.happened_at <= :at{}"
)
_PROMISED = (
    "SELECT o.outcome_id, o.lead_id, o.by_user, o.happened_at, '', o.callback_at FROM outcome o WHERE o.callback_at"
    f" IS NOT NULL AND o.happened_at < :to_at AND o.happened_at <= :at AND {stood('o.outcome_id')} AND "
)
_MADE = f"{_PROMISED} o.happened_at >= :from_at{{}}"
_OF_CHANGED = f"{_PROMISED} o.lead_id = ANY(:ids)"
_CHANGERS = f"SELECT p.lead_id, p.by_user, p.happened_at FROM promise_change p WHERE {_IN.format('p')}{{}}"
_CHANGED = (
    "SELECT p.outcome_id, p.lead_id, p.by_user, p.happened_at, p.kind, p.callback_at FROM promise_change p"
    " WHERE p.lead_id = ANY(:ids) AND p.happened_at < :to_at AND p.happened_at <= :at"
    " ORDER BY p.happened_at, p.change_id"
)
_ENDLESS = (
    f"SELECT o.lead_id, o.by_user, o.happened_at, o.code FROM outcome o WHERE {_IN.format('o')}"
    f" AND o.until_at IS NULL AND {stood('o.outcome_id')}{{}}"
)
_CAME = (
    "SELECT e.lead_id, e.happened_at, e.kind FROM event e WHERE e.lead_id = ANY(:ids) AND e.happened_at >= :from_at"
    f" AND e.happened_at < :to_at AND e.happened_at <= :at AND {stood('e.outcome_id')}"
)
_LAST = (
    "SELECT d.lead_id, max(d.happened_at) FROM dial d WHERE d.lead_id = ANY(:ids) AND d.happened_at < :to_at"
    " AND d.happened_at <= :at GROUP BY d.lead_id"
)


def parked_of(snapshot: Snapshot, stretch: Stretch, calls: Iterable[CallFact]) -> Parked:
    """What was skipped, promised, moved and put off in a stretch, and whether somebody rang since.

    Args:
        snapshot: As of when.
        stretch: Which.
        calls: Its dials, as `calls_of` gives them.
    """
    asked = {**stretch.asked, "at": snapshot.now}
    since = {**asked, "since": min(stretch.from_at, stretch.to_at - PARKED_SECONDS)}
    whose = stretch.whose
    skips: list[Act] = []
    if keeps_shifts(snapshot.conn):
        skips = [Act(*row) for row in driver_rows(snapshot.conn, _SKIPS.format(whose("s.by_user")), since)]
    promises, changers = _promises(snapshot, stretch, asked)
    endless = _endless(snapshot, driver_rows(snapshot.conn, _ENDLESS.format(whose("o.by_user")), asked), asked)
    leads = {one.lead_id for one in (*skips, *endless)} | {one.lead_id for one in promises}
    last = driver_rows(snapshot.conn, _LAST, {**asked, "ids": ids_param(leads)}) if leads else []
    fresh = [skip for skip in skips if skip.at >= stretch.from_at]
    acts = [*(Act(call.lead_id, call.by, call.at) for call in calls), *changers, *fresh]
    latest = {(act.by, act.lead_id): act.at for act in sorted(acts, key=lambda act: act.at)}
    return Parked(skips, promises, endless, {LeadId(lead): at for lead, at in last}, latest)


def _promises(snapshot: Snapshot, stretch: Stretch, asked: Mapping[str, object]) -> tuple[list[Said], list[Act]]:
    """Promises that were made or changed in the stretch, each with all its changes; and who changed one when."""
    made = [Said(*row) for row in driver_rows(snapshot.conn, _MADE.format(stretch.whose("o.by_user")), asked)]
    if not has_promises(snapshot.conn):
        return made, []
    rows = driver_rows(snapshot.conn, _CHANGERS.format(stretch.whose("p.by_user")), asked)
    changers = [Act(*row) for row in rows]
    ids = ids_param({one.lead_id for one in changers} | {one.lead_id for one in made})
    older, changed = driver_reads(
        snapshot.conn, (_OF_CHANGED, {**asked, "ids": ids}), (_CHANGED, {**asked, "ids": ids})
    )
    known = {row[0]: Said(*row) for row in older} | {one.outcome_id: one for one in made}
    return [*known.values(), *(Said(*row) for row in changed if row[0] in known)], changers


def _endless(
    snapshot: Snapshot, rows: Sequence[tuple[LeadId, UserId, Moment, str]], asked: Mapping[str, object]
) -> list[Act]:
    """Those of these outcomes after which the lead waits for a new event alone, where none has come."""
    table, cadence = snapshot.rules.outcomes.by_code, snapshot.rules.cadence
    ends = {code for code, one in table.items() if one.effect is Effect.REMARKET and one.klass is OutcomeClass.REACH}
    kept = [Act(lead, by, at) for lead, by, at, code in rows if code in ends]
    ids = ids_param({one.lead_id for one in kept})
    came: dict[LeadId, Moment] = {}
    for lead, at, kind in driver_rows(snapshot.conn, _CAME, {**asked, "ids": ids}) if kept else ():
        if cadence.is_interest(kind):
            came[LeadId(lead)] = max(at, came.get(LeadId(lead), at))
    return [one for one in kept if came.get(one.lead_id, 0.0) <= one.at]
