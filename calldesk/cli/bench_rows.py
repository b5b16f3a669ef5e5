"""The made-up leads of `bench_data` as a server makes them by itself: the same shares and ties, drawn in SQL."""

from collections.abc import Iterator
from itertools import accumulate
from random import Random

from calldesk.cli.bench_data import COMPANIES, GRID, TITLES, URGENT, shares_of, webinar_keys
from calldesk.domain.interest import NO_KEY
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, NEVER, Moment

PIECE = 500_000
"""Leads of one statement."""
Statement = tuple[str, dict[str, object]]
"""SQL in psycopg's words with its parameters."""
_NUMBERS = "generate_series(CAST(%(first)s AS bigint), CAST(%(last)s AS bigint)) n"
_POOL = "1 + n %% %(pools)s"
LEADS = f"""
INSERT INTO lead (lead_id, external_id, full_name, name_key, title, company, company_key, email_key, email, pool_id,
    received_at)
SELECT n, 'B' || n, 'Lead ' || n, 'lead ' || n, (CAST(%(titles)s AS text[]))[title], 'Company ' || company,
  'company ' || company, 'lead' || n || '@example.com', 'lead' || n || '@example.com', {_POOL},
  %(now)s - {DAY_SECONDS}
FROM (SELECT n, 1 + CAST(floor(random() * {len(TITLES)}) AS integer) title,
  CAST(floor(random() * {COMPANIES}) AS integer) company FROM {_NUMBERS}) drawn"""
_KEY = f"""CASE WHEN share < 0.5 THEN {NO_KEY}
  WHEN share < 0.65 THEN (CAST(%(webinars)s AS float8[]))[1 + CAST(floor(random() * 4) AS integer)]
  ELSE round(((CAST(%(webinars)s AS float8[]))[1] + 2 + ln(1 - random()) * 4 + 5 * power(random(), 2))
    * {GRID}) / {GRID} END"""
_DRAWN = f"""
SELECT n, (CAST(%(classes)s AS integer[]))[1 + width_bucket(random(), CAST(%(until)s AS float8[]))] class_id,
  least(40, CAST(floor((random() + random() + random()) * 13.67) AS integer)) fit, random() share,
  CASE WHEN random() < 0.6 THEN 0 ELSE 1 + CAST(floor(random() * 7) AS integer) END attempts,
  CASE WHEN random() < 0.65 THEN %(now)s - random() * {60 * DAY_SECONDS}
    ELSE %(now)s + random() * {3 * DAY_SECONDS} END due_at,
  CASE WHEN random() < 0.93 THEN 0 ELSE 2 END state,
  CASE WHEN n < {URGENT} AND random() < 0.5 THEN %(now)s + (random() - 0.4) * {DAY_SECONDS} END callback_at,
  CASE WHEN n < {URGENT} THEN %(now)s + floor(random() * 65 - 4) * 900 END touch_due,
  CASE WHEN random() < 0.3 THEN %(now)s + random() * {90 * DAY_SECONDS} ELSE %(never)s END fit_until
FROM {_NUMBERS}"""
_PROMISED = f"""
SELECT *, CASE WHEN state = 0 THEN callback_at END callback,
  CASE WHEN state = 0 AND attempts = 0 AND callback_at IS NULL THEN touch_due END touch FROM ({_DRAWN}) drawn"""
STATES = f"""
INSERT INTO call_state (lead_id, pool_id, class_id, fit, key, attempts, last_attempt_at, state, ready, due_at,
    fit_until, fit_next, fit_next_until, fit_up, remarket_at, callback_at, callback_by, touch_due, touch_end)
SELECT n, {_POOL}, class_id, fit, {_KEY}, attempts,
  CASE WHEN attempts > 0 THEN %(now)s - floor(1 + random() * 500) * {2 * HOUR_SECONDS} ELSE 0 END,
  state, CAST(state = 0 AND callback IS NULL AND due_at <= %(now)s AS integer), due_at,
  fit_until, CASE WHEN fit_until < %(never)s THEN greatest(0, fit - 2) ELSE fit END, %(never)s, fit,
  %(now)s + random() * {45 * DAY_SECONDS}, callback, CASE WHEN callback IS NOT NULL THEN 1 END, touch,
  touch + {10 * HOUR_SECONDS}
FROM ({_PROMISED}) promised"""
PHONES = """
INSERT INTO lead_phone (lead_id, position, field, e164, kind, class_id)
SELECT lead_id, 0, 'phone', '+1312555' || lpad(CAST(lead_id % 10000 AS text), 4, '0'), 'fixed_or_mobile', class_id
FROM call_state"""
"""One each, in the zone of its row; it has no parameters, so a % is a %."""


def statements(rows: int, pools: int, classes: list[int], now: Moment, half_life: float) -> Iterator[Statement]:
    """The statements that make leads 1 to `rows`, in their order.

    Args:
        rows: Leads.
        pools: Spread evenly over lists 1 to this one.
        classes: Ids of the opening classes, in the order of their shares.
        now: The moment they are made for.
        half_life: Of the score model, in seconds.
    """
    shares = shares_of(classes)
    until = [one / sum(shares) for one in accumulate(shares)][:-1]
    webinars = webinar_keys(Random(42), now, half_life)  # noqa: S311 - made-up data, the same on every machine
    said = {"now": now, "never": NEVER, "pools": pools, "titles": list(TITLES), "classes": classes, "until": until}
    for first in range(1, rows + 1, PIECE):
        piece = {"first": first, "last": min(first + PIECE - 1, rows), "webinars": webinars, **said}
        yield LEADS, piece
        yield STATES, piece
    yield PHONES, {}
