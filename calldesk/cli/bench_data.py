"""A big made-up database for the benchmarks: leads with many ties, cool-offs, leases, callbacks and steps of fit.

A file is filled row by row, with the same draws on every machine; `bench_rows` says the same to a server in SQL.
"""

# ruff: noqa: PLR2004 - the numbers are the shares of made-up data

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from math import log, log2

from calldesk.domain.company_names import company_key
from calldesk.domain.interest import NO_KEY
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, NEVER, Moment
from calldesk.store.driver import driver_write
from calldesk.store.rules import class_of
from calldesk.store.tables import call_bucket, call_state, lead, lead_phone, opening_class
from calldesk.store.tx import Tx

ZONES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Halifax",
    "Europe/London",
    "Europe/Berlin",
    "Europe/Athens",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Asia/Tokyo",
)
SHARES = (30, 20, 13, 9, 8, 7, 5, 3, 2, 1.5, 1, 0.5)
TITLES = ("VP Operations", "Head of IT", "Owner", "Buyer", "")
COMPANIES = 200_000
MOST_OPEN = 60
GRID = 2.0**40
BATCH = 5000
URGENT = 100
"""So many leads may have a callback or a first touch: few, so that the first fifty come from the score tier too."""
Row = dict[str, object]


def fill(tx: Tx, rows: int, seed: int = 42) -> None:
    """Inserts so many leads straight into the derived table of a file; their facts are made as the benchmarks write.

    Args:
        tx: The transaction.
        rows: Leads.
        seed: Of the draws.
    """
    draw = random.Random(seed)  # noqa: S311 - made-up data, the same on every machine
    leads = _leads(draw, rows, groundwork(tx), tx.now, tx.rules.applied.model.half_life_seconds)
    while batch := list(islice(leads, BATCH)):
        _insert(tx, lead.name, [person for person, _, _ in batch])
        _insert(tx, lead_phone.name, [phone for _, phone, _ in batch])
        _insert(tx, call_state.name, [state for _, _, state in batch])


def _insert(tx: Tx, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    places = ", ".join(f":{name}" for name in rows[0])
    driver_write(tx.conn, f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({places})", rows)


def groundwork(tx: Tx, classes: int = 0, pools: int = 1) -> list[int]:
    """Makes the opening classes and the buckets of all leads to come.

    Args:
        tx: The transaction.
        classes: So many opening classes that never close; 0 = twelve of the world with their calling hours.
        pools: Lists 1 to this one have leads.

    Returns:
        The ids of the classes.
    """
    worldwide = () if classes else ZONES
    made = [*_never_closing(tx, classes), *(class_of(tx.conn, tx.rules, (zone,), "", "") for zone in worldwide)]
    buckets = [
        {"pool_id": pool_id, "class_id": class_id, "fit": fit, "fit_up": 40}
        for pool_id in range(1, pools + 1)
        for class_id in made
        for fit in range(41)
    ]
    tx.conn.execute(call_bucket.insert(), buckets)
    return made


def _never_closing(tx: Tx, count: int) -> list[int]:
    """So many classes; they differ by the minute at which their week is cut in two."""
    keys = [f"Etc/UTC|mo-su 00:00-12:{cut:02},12:{cut:02}-24:00|" for cut in range(count)]
    made = opening_class.insert().returning(opening_class.c.class_id)
    return [tx.execute(made, {"zones": "Etc/UTC", "schedule_key": key}).scalar_one() for key in keys]


def _leads(
    draw: random.Random, rows: int, classes: Sequence[int], now: Moment, half_life: float
) -> Iterator[tuple[Row, Row, Row]]:
    webinars, shares = webinar_keys(draw, now, half_life), shares_of(classes)
    for lead_id in range(1, rows + 1):
        class_id = draw.choices(classes, shares)[0]
        yield _person(draw, lead_id, now), _phone(lead_id, class_id), _state(draw, lead_id, class_id, now, webinars)


def webinar_keys(draw: random.Random, now: Moment, half_life: float) -> list[float]:
    """The four keys that the guests of four webinars share: the ties of the list."""
    return [round((now / half_life + log2(15) - draw.random() * 6) * GRID) / GRID for _ in range(4)]


def shares_of(classes: Sequence[int]) -> list[float]:
    """How the leads are spread over the opening classes."""
    return [*SHARES, *(0.5 for _ in classes)][: len(classes)]


def _person(draw: random.Random, lead_id: int, now: Moment) -> Row:
    name, company = f"Lead {lead_id}", f"Company {draw.randrange(COMPANIES)}"
    return {
        "lead_id": lead_id,
        "external_id": f"B{lead_id}",
        "full_name": name,
        "name_key": name.casefold(),
        "title": draw.choice(TITLES),
        "company": company,
        "company_key": company_key(company),
        "email_key": f"lead{lead_id}@example.com",
        "email": f"lead{lead_id}@example.com",
        "received_at": now - DAY_SECONDS,
    }


def _phone(lead_id: int, class_id: int) -> Row:
    number = f"+1312555{lead_id % 10_000:04d}"
    return {
        "lead_id": lead_id,
        "position": 0,
        "field": "phone",
        "e164": number,
        "kind": "fixed_or_mobile",
        "class_id": class_id,
    }


def _state(draw: random.Random, lead_id: int, class_id: int, now: Moment, webinars: list[float]) -> Row:
    fit = min(40, int((draw.random() + draw.random() + draw.random()) * 13.67))
    attempts = 0 if draw.random() < 0.6 else draw.randint(1, 7)
    due_at = now - draw.random() * 60 * DAY_SECONDS if draw.random() < 0.65 else now + draw.random() * 3 * DAY_SECONDS
    state = 0 if draw.random() < 0.93 else 2
    urgent = state == 0 and lead_id < URGENT
    callback = now + (draw.random() - 0.4) * DAY_SECONDS if urgent and draw.random() < 0.5 else None
    touch = now + draw.randint(-4, 60) * 900.0 if urgent and attempts == 0 and callback is None else None
    until_at = now + draw.random() * 90 * DAY_SECONDS if draw.random() < 0.3 else NEVER
    remarket_at = now + draw.random() * 45 * DAY_SECONDS
    return {
        "lead_id": lead_id,
        "pool_id": 1,
        "class_id": class_id,
        "fit": fit,
        "key": _key(draw, webinars),
        "attempts": attempts,
        "last_attempt_at": now - draw.randint(1, 500) * 2 * HOUR_SECONDS if attempts else 0.0,
        "state": state,
        "ready": int(state == 0 and callback is None and due_at <= now),
        "due_at": due_at,
        "fit_until": until_at,
        "fit_next": max(0, fit - 2) if until_at != NEVER else fit,
        "fit_next_until": NEVER,
        "fit_up": fit,
        "remarket_at": remarket_at,
        "callback_at": callback,
        "callback_by": 1 if callback is not None else None,
        "touch_due": touch,
        "touch_end": touch + 10 * HOUR_SECONDS if touch is not None else None,
    }


def _key(draw: random.Random, webinars: list[float]) -> float:
    chance = draw.random()
    if chance < 0.5:
        return NO_KEY
    if chance < 0.65:
        return draw.choice(webinars)
    newest = webinars[0] + 2
    return round((newest + log(1 - draw.random()) * 4 + 5 * draw.random() ** 2) * GRID) / GRID
