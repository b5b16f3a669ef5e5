"""The call list in SQL: exact live-score order over any number of leads, without a batch job in the path (R1, R2).

Within a bucket (list, opening class, fit) the index order is the total order. A few probes of each bucket give a fence:
a score that k rows reach for sure (high fits first, then those whose 60 of interest could pass it). Only buckets whose
head reaches it can add to the first k, and only rows that do (head lemma, reference/performance.md; ties with the fence
are kept). Rows whose fit has stepped or whose remarket date has passed since they were last touched are found by a
range of the key and scored as they are now.

Parameters: :now, those of `score_params`, :k, :pools, :open, :scored (lists that no cap of the day stops), :me, :away,
:rescue, :ahead; after the first page :cs :ck :ca :cl :cid, the row it begins after; where it is guessed, :guess.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.moments import Moment

PROBES = ((0, 1),)
DEEP_PROBES = ((0, 1), (3, 3), (15, 12), (63, 48))
"""Rows of a bucket that are looked at for the fence, each with how many rows it speaks for; deep for long pages."""
SHORT_PAGE = 64
HIGH_FIT = 25
"""Buckets from this fit on are looked at first: they mostly give a fence that spares looking at those far below."""
FEW_LATE = 1000
"""Up to so many rows past their `valid_until` are simply read; more are bounded by the k-th score."""
LEAST_SCALE = 1e-250
"""A scale below this meets the guards of the score's powers, so its keys have no bounds."""
TIES = "key DESC, attempts, last_attempt_at, lead_id"
ORDER = f"s DESC, {TIES}"
_COLUMNS = "lead_id, key, attempts, last_attempt_at"
_FIT = "CASE WHEN fit_until > :now THEN fit WHEN fit_next_until > :now THEN fit_next ELSE 40 END"
_MY_POOLS = "pool_id = ANY(:scored)"
SCORED = f"{_MY_POOLS} AND class_id = ANY(:open)"
MINE = "pool_id = ANY(:pools) AND class_id = ANY(:open)"
_FREE_NOW = "state = 0 AND callback_at IS NULL AND free_at <= :now AND remarket_at > :now"
CALLABLE = f"{_FREE_NOW} AND {MINE}"
_CALLABLE = f"{_FREE_NOW} AND {SCORED}"
PROMISED = (
    "state = 0 AND lease_until <= :now AND callback_at <= :now AND"
    f" (callback_by IS NULL OR callback_by = :me OR callback_at + :rescue <= :now OR callback_by = ANY(:away))"
    f" AND {MINE}"
)
TOUCH_DAY_SECONDS = 90_000
"""A business day ends at most 25 h after a deadline in it: older deadlines need no scan."""
_TOUCH_RUNS_OUT = (
    f"touch_due IS NOT NULL AND touch_due <= :now + :ahead AND touch_due > :now - {TOUCH_DAY_SECONDS}"
    " AND touch_end > :now"
)
_TOUCHED = f"{_TOUCH_RUNS_OUT} AND {CALLABLE}"
FOR_SCORE = f"{CALLABLE} AND NOT ({_TOUCH_RUNS_OUT})"


def score_sql(fit: str, key: str = "key") -> str:
    """The live score of domain/scoring in SQL: the same operations in the same order, bit for bit.

    :least_points and :most_points only keep the division off numbers that PostgreSQL refuses to hold; beyond them the
    score is the same (`score_params`).
    """
    inner = f"power(2.0, least(greatest({key} - :nh, -1000.0), 1000.0))"
    inner = f"least(greatest({inner}, :least_points), :most_points)"
    return f"({fit} + 60*(1 - power(2.0, greatest(-{inner}/:scale, -1000.0))))"


def score_params(now: Moment, half_life_seconds: float, scale: float) -> dict[str, object]:
    """What `score_sql` needs to know: the moment, and the scale with the bounds beyond which it changes no score."""
    bounds = {"least_points": scale * 1e-300, "most_points": min(scale * 1001.0, 1e308)}
    return {"nh": now / half_life_seconds, "scale": scale, **bounds}


LIVE_SCORE = score_sql(_FIT)
"""SQL: the score of a row of `call_state` at :now; a bound where two steps of fit passed unseen."""


def _key_floor(gap: str) -> str:
    """The least key whose interest fills the gap; loosened, so that rounding only lets more rows in."""
    y = f"({gap})/60.0 - 1e-12"
    return (
        f"(CASE WHEN {y} <= 1e-9 OR :scale < {LEAST_SCALE} THEN -1e300 WHEN {y} >= 1 THEN 1e300"
        f" ELSE ln(-:scale*ln(1 - ({y}))/ln(2.0))/ln(2.0) + :nh - 1e-6 END)"
    )


def _key_ceiling(gap: str) -> str:
    """The greatest key whose interest does not pass the gap; loosened the other way."""
    y = f"({gap})/60.0 + 1e-12"
    return (
        f"(CASE WHEN {y} >= 1 - 1e-9 OR :scale < {LEAST_SCALE} THEN 1e300 WHEN {y} <= 0 THEN -1e300"
        f" ELSE ln(-:scale*ln(1 - ({y}))/ln(2.0))/ln(2.0) + :nh + 1e-6 END)"
    )


def _after(score: str, prefix: str = "") -> str:
    """The row stands after the last one of the page before, in the total order."""
    key, attempts, last, lead = (f"{prefix}{c}" for c in ("key", "attempts", "last_attempt_at", "lead_id"))
    return (
        f"({score} < :cs OR ({score} = :cs AND ({key} < :ck OR ({key} = :ck AND"
        f" ({attempts}, {last}, {lead}) > (:ca, :cl, :cid)))))"
    )


_RANK = "call_state INDEXED BY cs_rank"  # a wrong guess of the planner costs 100 ms at 1,000,000 leads
_FREE = "call_state INDEXED BY cs_free"
_VALID = "call_state INDEXED BY cs_valid"
_PROMISES = "call_state INDEXED BY cs_callback"
_TOUCHES = "call_state INDEXED BY cs_touch"
_PROMISED = f"callback_at IS NOT NULL AND {PROMISED}"
_IN_BUCKET = "ready = 1 AND pool_id = b.pool_id AND class_id = b.class_id AND fit = b.fit"
_C_FIT = _FIT.replace("fit", "c.fit")


class Shape(NamedTuple):
    """Which of its forms the query of the score tier takes.

    Attributes:
        team: It is a team's PostgreSQL.
        many: Many rows are out of date.
        paged: A page before was shown.
        deep: The page is long.
        guessed: Only rows that reach :guess are wanted, which spares the fence; exact as far as they go.
    """

    team: bool
    many: bool
    paged: bool
    deep: bool
    guessed: bool = False


def _each(*, team: bool, columns: str, where: str, tail: str = "") -> str:
    """Joins to each bucket b some of its rows, as c; PostgreSQL has a word for it, SQLite gets at them by id."""
    if team:
        return f"CROSS JOIN LATERAL (SELECT {columns} FROM call_state WHERE {where}{tail}) c"
    return f"CROSS JOIN call_state c ON c.lead_id IN (SELECT lead_id FROM {_RANK} WHERE {where}{tail})"


def _heads(top: str, probes: Iterable[tuple[int, int]], which: str) -> str:
    """The rows of these buckets that are looked at for the fence, with their scores."""
    looked_at = " UNION ALL ".join(
        f"SELECT b.*, {deep} deep, {speaks} speaks, ({top} OFFSET {deep}) top FROM bucket b WHERE {which}"
        for deep, speaks in probes
    )
    score = score_sql("b.fit", "b.top")
    # Materialized: else PostgreSQL looks at each row once for every place where its key is used.
    return f"SELECT b.*, {score} s FROM (WITH p AS MATERIALIZED ({looked_at}) SELECT * FROM p) b WHERE top IS NOT NULL"


def _fence(heads: str) -> str:
    """The score that k rows reach for sure, by these heads."""
    reached = f"SELECT s, sum(speaks) OVER (ORDER BY s DESC) reached FROM {heads}"
    return f"SELECT coalesce(max(s), -1) v FROM ({reached}) r WHERE reached >= :k"


def _bound(shape: "Shape", in_bucket: str) -> str:
    """The buckets with rows that could be among the first k, each with the least key of such a row."""
    if shape.guessed:
        return f"bound AS MATERIALIZED (SELECT *, {_key_floor(':guess - fit')} lo FROM bucket WHERE fit + 60 >= :guess)"
    top = f"SELECT key FROM {_RANK} WHERE {in_bucket} AND valid_until > :now ORDER BY {TIES} LIMIT 1"
    probes = DEEP_PROBES if shape.deep else PROBES
    fit, other = f"b.fit >= {HIGH_FIT}", f"b.fit < {HIGH_FIT} AND b.fit + 60 >= (SELECT v FROM high_fence)"
    return f"""high AS MATERIALIZED ({_heads(top, probes, fit)}),
high_fence AS MATERIALIZED ({_fence("high")}),
head AS MATERIALIZED (SELECT * FROM high UNION ALL {_heads(top, probes, other)}),
fence AS MATERIALIZED ({_fence("head")}),
bound AS MATERIALIZED (SELECT head.*, {_key_floor("v - fit")} lo FROM head, fence WHERE deep = 0 AND s >= v)"""


def _near(shape: "Shape") -> str:
    """The rows that hold now and could be among the first k; the first page needs no cursor and pays for none."""
    paged = shape.paged
    ceiling = f", {_key_ceiling(':cs - fit')} hi" if paged else ""
    in_bucket = f"{_IN_BUCKET} AND key <= b.hi AND {_after(score_sql('b.fit'))}" if paged else _IN_BUCKET
    after = f" AND {_after(score_sql(_FIT))}" if paged else ""
    held = f"{in_bucket} AND valid_until > :now AND key >= b.lo"
    rows = _each(team=shape.team, columns=_COLUMNS, where=held, tail=f" ORDER BY {TIES} LIMIT :k")
    return f"""WITH bucket AS MATERIALIZED (
  SELECT pool_id, class_id, fit, fit_up{ceiling} FROM call_bucket WHERE {SCORED}),
{_bound(shape, in_bucket)},
near AS MATERIALIZED (
  SELECT {_COLUMNS}, {score_sql("b.fit")} s, false unsure FROM bound b {rows}
  UNION ALL
  SELECT {_COLUMNS}, {score_sql(_FIT)}, fit_next_until <= :now FROM {_FREE}
  WHERE ready = 0 AND {_CALLABLE}{after}
  ORDER BY {ORDER} LIMIT :k)"""


def _late_few(shape: "Shape") -> str:
    after = f" AND {_after(score_sql(_FIT))}" if shape.paged else ""
    # A sum is no column of cs_rank: with the classes PostgreSQL would look through all of it rather than use cs_valid.
    return f"""SELECT {_COLUMNS}, {score_sql(_FIT)} s, fit_next_until <= :now unsure FROM {_VALID}
  WHERE ready = 1 AND {_MY_POOLS} AND class_id + 0 = ANY(:open) AND valid_until <= :now AND remarket_at > :now{after}"""


def _late_many(shape: "Shape") -> str:
    # The bound of a row that stepped twice may stand before the cursor, its score after it: it is settled first.
    known = f"c.fit_next_until <= :now OR {_after(score_sql(_C_FIT, 'c.key'), 'c.')}"
    after = f" WHERE {known}" if shape.paged else ""
    late = f"{_IN_BUCKET} AND key >= b.lo AND valid_until <= :now AND remarket_at > :now"
    columns = f"{_COLUMNS}, fit, fit_until, fit_next, fit_next_until"
    return f"""SELECT c.lead_id, c.key, c.attempts, c.last_attempt_at, {score_sql(_C_FIT, "c.key")} s,
  c.fit_next_until <= :now FROM (
    SELECT bucket.*, {_key_floor("v - fit_up")} lo
    FROM bucket, (SELECT CASE WHEN count(*) < :k THEN -1 ELSE min(s) END v FROM near) f) b
  {_each(team=shape.team, columns=columns, where=late)}
  {after}"""


@cache
def by_score(shape: "Shape") -> str:
    """The score tier in this shape; made when it is first wanted, for most desks need two of sixteen."""
    late = (_late_many if shape.many else _late_few)(shape)
    reached = " WHERE s >= :guess" if shape.guessed else ""
    return (
        f"{_near(shape)} SELECT 'score' tier, CAST(0 AS double precision) moment, {_COLUMNS}, s, unsure"
        f" FROM (SELECT * FROM near UNION ALL {late}) u{reached} ORDER BY {ORDER} LIMIT :k"
    )


def _by_moment(tier: str, column: str, source: str, condition: str) -> str:
    return (
        f"SELECT '{tier}' tier, {column} moment, {_COLUMNS}, {score_sql(_FIT)} s, fit_next_until <= :now unsure"
        f" FROM {source} WHERE {condition} ORDER BY {column}, {TIES} LIMIT :k"
    )


BY_CALLBACK = text(_by_moment("callback", "callback_at", _PROMISES, _PROMISED))
BY_TOUCH = text(_by_moment("first_touch", "touch_due", _TOUCHES, _TOUCHED))
COUNT_LATE = text(
    f"SELECT count(*) FROM (SELECT 1 FROM {_VALID} WHERE ready = 1 AND {_MY_POOLS}"
    f" AND valid_until <= :now LIMIT {FEW_LATE}) u"
)


@cache
def tiers_at_once(*, guessed: bool) -> str:
    """The head of all three tiers in one go, for a server: every question asked costs a way there and back."""
    shape = Shape(team=True, many=False, paged=False, deep=False, guessed=guessed)
    return f"""callbacks AS MATERIALIZED ({BY_CALLBACK.text}), touches AS MATERIALIZED ({BY_TOUCH.text}),
scores AS MATERIALIZED ({by_score(shape)}),
late AS MATERIALIZED ({COUNT_LATE.text}),
offered AS MATERIALIZED (SELECT 1 place, * FROM callbacks UNION ALL SELECT 2, * FROM touches
  UNION ALL SELECT 3, * FROM scores)"""


@cache
def page_at_once(*, guessed: bool) -> str:
    """A short first page with the number of rows that are out of date before each row."""
    return f"WITH {tiers_at_once(guessed=guessed)} SELECT (SELECT * FROM late) late, o.* FROM offered o"


COUNT_CALLBACKS = text(f"SELECT count(*) FROM (SELECT 1 FROM {_PROMISES} WHERE {_PROMISED} LIMIT :most) u")
COUNT_TOUCHES = text(f"SELECT count(*) FROM (SELECT 1 FROM {_TOUCHES} WHERE {_TOUCHED} LIMIT :most) u")
COUNT_CALLABLE = text(
    f"SELECT count(*) FROM (SELECT * FROM (SELECT 1 FROM {_RANK} WHERE ready = 1 AND {SCORED}"
    " AND (valid_until > :now OR remarket_at > :now) LIMIT :most) r"
    f" UNION ALL SELECT * FROM (SELECT 1 FROM {_FREE} WHERE ready = 0 AND {_CALLABLE} LIMIT :most) f) u"
)
"""First touches of :scored and all others, at most twice :most; each half ends at its own, so no count scans."""
COUNT_BEFORE = text(
    f"SELECT count(*) before, count(*) FILTER (WHERE fit_next_until <= :now) unsure FROM call_state WHERE {_CALLABLE}"
    f" AND NOT ({_TOUCH_RUNS_OUT}) AND NOT {_after(score_sql(_FIT))} AND lead_id <> :cid"
)
"""How many rows of the score tier stand before one: a scan, for the one lead that is asked about."""
_REACHES = f"{score_sql('b.fit', 'c.key')} >= :least"
_HELD = "c.ready = 1 AND c.pool_id = b.pool_id AND c.class_id = b.class_id AND c.fit = b.fit AND c.valid_until > :now"
COUNT_REACHING = (
    "SELECT count(*) FROM (SELECT * FROM (SELECT 1 FROM (SELECT pool_id, class_id, fit,"
    f" {_key_floor(':least - fit')} lo FROM call_bucket WHERE {SCORED} AND fit + 60 >= :least) b"
    f" CROSS JOIN {_RANK.replace(' ', ' c ', 1)} WHERE {_HELD} AND c.key >= b.lo AND {_REACHES} LIMIT :most) h"
    f" UNION ALL SELECT * FROM (SELECT 1 FROM {_FREE} WHERE ready = 0 AND {_CALLABLE} AND {score_sql(_FIT)} >= :least"
    f" LIMIT :most) f UNION ALL SELECT * FROM (SELECT 1 FROM {_VALID} WHERE ready = 1 AND {_MY_POOLS}"
    " AND class_id + 0 = ANY(:open) AND valid_until <= :now AND remarket_at > :now"
    f" AND {score_sql(_FIT)} >= :least LIMIT :most) v) u"
)
"""How many may be called whose score is at least :least, by the index of their bucket; each third ends at :most."""
NAIVE_SCAN = text(
    f"SELECT lead_id, {score_sql(_FIT)} s FROM call_state NOT INDEXED WHERE {_CALLABLE} ORDER BY {ORDER} LIMIT :k"
)
"""The bench's naive side: one scan of all rows."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last row of a page of the score tier; the next page begins after it in the total order.

    Attributes:
        at: The instant that all pages belong to.
        position: The row's place in the list.
    """

    score: float
    key: float
    attempts: int
    last_attempt_at: float
    lead_id: int
    at: float = 0.0
    position: int = 0
