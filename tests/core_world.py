"""A real database in a file, two qualifiers at it, and a clock that the test sets."""

import json
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Self

from sqlalchemy import text

from calldesk.actions.calls import Dialled, Ending, log_outcome, record_past_dial, start_dial
from calldesk.actions.events import record_event
from calldesk.desk import Desk
from calldesk.domain.drift import Drift
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment, moment
from calldesk.domain.teams import TeamAddress
from calldesk.queries.call_list import call_list
from calldesk.queries.verify import verify
from calldesk.queries.why import Why, why
from calldesk.settings import Settings
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.rules import class_of
from calldesk.store.tables import do_not_call, lead, lead_phone, pool
from calldesk.store.team_server import TeamServer
from calldesk.store.tx import Snapshot, Tx
from tests.postgres_cluster import OWNER

TUESDAY_10_CHICAGO: Moment = moment(datetime(2026, 6, 9, 15, 0, tzinfo=UTC))
CHICAGO = ("America/Chicago",)
MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0

Row = dict[str, object]
Number = tuple[str, tuple[str, ...], str]
"""E.164, zones, region."""


def chicago(number: int) -> Number:
    return (f"+1312555{number:04d}", CHICAGO, "US")


Addresses = Callable[[str], TeamAddress]
"""The address of a team's database for each login."""


class World:
    """One database, a file or a team's, and the desks that work on it."""

    def __init__(self, folder: Path, now: Moment = TUESDAY_10_CHICAGO, team: Addresses | None = None) -> None:
        self.path = folder / "desk.db"
        if team is None and not self.path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            self.path.write_bytes(begun(now))
        self.team = team
        self.now = now
        self.last_lead = 0
        self.desks: dict[str, Desk] = {}
        self.jo = self.desk("jo")
        self.kim = self.desk("kim")

    def desk(self, login: str, clock: Callable[[], Moment] | None = None) -> Desk:
        made = Desk.open(Settings(self.place(login), login=login), clock=clock or (lambda: self.now))
        self.desks[f"{login}{len(self.desks)}"] = made
        return made

    def place(self, login: str) -> Path | TeamAddress:
        """What a desk of this login is opened on."""
        return self.team(login) if self.team is not None else self.path

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        for desk in self.desks.values():
            desk.close()

    def later(self, seconds: float) -> Moment:
        self.now = round(self.now + seconds, 6)
        return self.now

    def add(self, *numbers: Number, pool_id: int = 1, **fields: str) -> LeadId:
        """A person without any event: a name."""
        self.last_lead += 1
        lead_id = LeadId(self.last_lead)
        self.jo.write(put_person, lead_id, numbers, pool_id, fields)
        return lead_id

    def lead(self, *numbers: Number, kind: str = "webinar_attended", at: Moment | None = None, **fields: str) -> LeadId:
        """A person with one interest event an hour ago, who can be rung in Chicago unless numbers are given."""
        lead_id = self.add(*(numbers or (chicago(self.last_lead + 1),)), **fields)
        self.event(lead_id, kind, at=self.now - HOUR if at is None else at)
        return lead_id

    def event(self, lead_id: LeadId, kind: str, *, at: Moment | None = None, value: str = "", key: str = "") -> FactId:
        return self.jo.write(record_event, lead_id, kind, at=at, value=value, key=key)

    def call(self, lead_id: LeadId, code: str, *, desk: Desk | None = None, **said: object) -> FactId:
        """Dials, and logs the outcome at the same instant."""
        by = desk or self.jo
        dialled: Dialled = by.write(start_dial, lead_id)
        return by.write(log_outcome, dialled.dial_id, Ending(code, **said))  # type: ignore[arg-type]

    def call_again(self, lead_id: LeadId, code: str, **said: object) -> FactId:
        """A dial nobody asked leave for, with its outcome."""
        dialled = self.jo.write(record_past_dial, lead_id, "test")
        return self.jo.write(log_outcome, dialled.dial_id, Ending(code, **said))  # type: ignore[arg-type]

    def block(self, scope: str, value: str) -> None:
        self.jo.write(put_block, scope, value)

    def add_pool(self, name: str) -> int:
        return self.jo.write(
            lambda tx: int(tx.execute(pool.insert().returning(pool.c.pool_id), {"name": name}).scalar_one())
        )

    def ids(self, desk: Desk | None = None, *, brute: bool = False) -> list[int]:
        return [row.lead_id for row in (desk or self.jo).read(call_list, brute=brute).rows]

    def tiers(self, desk: Desk | None = None) -> list[tuple[int, str]]:
        return [(row.lead_id, str(row.tier)) for row in (desk or self.jo).read(call_list).rows]

    def why(self, lead_id: LeadId, desk: Desk | None = None) -> Why:
        return (desk or self.jo).read(why, lead_id)

    def reasons(self, lead_id: LeadId, desk: Desk | None = None) -> list[str]:
        return [reason.code for reason in self.why(lead_id, desk).reasons]

    def drift(self) -> tuple[Drift, ...]:
        return self.jo.read(verify)

    def rows(self, sql: str, **params: object) -> list[Row]:
        def query(snapshot: Snapshot) -> list[Row]:
            return [dict(row) for row in snapshot.conn.execute(text(sql), params).mappings()]

        return self.jo.read(query)

    def as_owner(self, sql: str) -> int:
        """Runs a statement past every grant and policy: as the owner of the team's database, or on the file."""
        if self.team is None:
            return self.jo.write(lambda tx: tx.execute(text(sql)).rowcount)
        with closing(TeamServer(self.team(OWNER))) as owner, owner.writing() as conn:
            return conn.execute(text(sql)).rowcount

    def state(self, lead_id: LeadId) -> Row:
        return self.rows("SELECT * FROM call_state WHERE lead_id = :lead_id", lead_id=lead_id)[0]

    def standing(self, lead_id: LeadId) -> Row:
        """The derived row without what claims leave behind."""
        return _unclaimed(self.state(lead_id))

    def derived(self) -> tuple[list[Row], list[Row]]:
        """Everybody's derived rows without what claims leave behind, and those of the model to come."""
        rows = self.rows("SELECT * FROM call_state ORDER BY lead_id")
        return [_unclaimed(row) for row in rows], self.rows("SELECT * FROM next_state ORDER BY lead_id")

    def refold(self) -> None:
        """Everybody's derived rows as of this instant: nothing waits for a sweep any more."""
        self.jo.write(refold, [LeadId(n) for n in range(1, self.last_lead + 1)], profile=True)

    def ending(self, code: str, talk_seconds: float = 200.0) -> Ending:
        """An ending with all that its outcome needs, and a note."""
        promised = self.now + 2 * HOUR if code == "callback" else None
        until = self.now + 9 * DAY if code == "not_now" else None
        return Ending(code, callback_at=promised, until_at=until, talk_seconds=talk_seconds, note="words")


@lru_cache(maxsize=4)
def begun(now: Moment) -> bytes:
    """A new file that knows jo and kim, made once by their desks: to copy it is a fraction of the work."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "desk.db"
        for login in ("jo", "kim"):
            Desk.open(Settings(path, login=login), clock=lambda: now).close()
        return path.read_bytes()


def _unclaimed(row: Row) -> Row:
    claims = ("lease_until", "claimed_by", "claimed_at", "claim_no", "free_at")
    return {name: value for name, value in row.items() if name not in claims}


def put_person(tx: Tx, lead_id: LeadId, numbers: Sequence[Number], pool_id: int, fields: dict[str, str]) -> None:
    columns = {name: words for name, words in fields.items() if name in lead.c}
    extra = {name: words for name, words in fields.items() if name not in lead.c}
    row = {"lead_id": lead_id, "pool_id": pool_id, "received_at": tx.now, "attributes": json.dumps(extra), **columns}
    tx.execute(lead.insert(), row)
    for position, (e164, zones, region) in enumerate(numbers):
        class_id = class_of(tx.conn, tx.rules, zones, region, "")
        phone = {"lead_id": lead_id, "position": position, "field": "phone", "e164": e164, "kind": "fixed"}
        tx.execute(lead_phone.insert(), {**phone, "class_id": class_id})
    refold(tx, [lead_id], profile=True)


def put_pool(tx: Tx, name: str) -> int:
    return int(tx.execute(pool.insert().returning(pool.c.pool_id), {"name": name}).scalar_one())


def put_block(tx: Tx, scope: str, value: str) -> None:
    row = {"dnc_id": new_fact_id(tx.now), "scope": scope, "value": value, "source": "register", "words": "please"}
    tx.execute(do_not_call.insert(), {**row, "happened_at": tx.now, "received_at": tx.now})
    refold(tx, [LeadId(i) for i in tx.execute(text("SELECT lead_id FROM lead")).scalars()])
