"""A seeded day at random: what people do, dial, claim and undo, and the check that every draw must pass."""

import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import text

from calldesk.actions.calls import Dialled, Ending, log_outcome, record_past_dial, start_dial
from calldesk.actions.caps import set_list_cap, set_person_cap
from calldesk.actions.claims import Claim, claim_lead, claim_next, release, release_all, renew, sweep
from calldesk.actions.desk_work import Hand, advance, take_up
from calldesk.actions.events import record_event
from calldesk.actions.models import set_score_model
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.actions.team_rules import set_team_rules
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId, PoolId
from calldesk.domain.moments import Moment, iso
from calldesk.domain.promises import kept_outside
from calldesk.queries.call_list import call_list
from calldesk.queries.team_rules import rules_now
from calldesk.queries.verify import verify
from calldesk.queries.why import why
from calldesk.store.naive import naive, recomputed
from calldesk.store.permission import lead_now
from calldesk.store.ranked import Ranked, is_past, pools_of, ranked
from calldesk.store.tx import Snapshot
from tests.core_world import DAY, HOUR, MINUTE, Addresses, Number, World
from tests.rule_draws import drawn_rules

ZONES: tuple[tuple[tuple[str, ...], str], ...] = (
    (("America/Chicago",), "US"),
    (("America/New_York", "America/Los_Angeles"), "US"),
    (("Europe/Berlin",), "DE"),
    (("Asia/Kolkata",), "IN"),
    (("America/Chicago", "Pacific/Auckland"), ""),
    ((), ""),
)
TITLES = ("chief", "head", "clerk", "")
KINDS = (
    "form_submitted",
    "webinar_attended",
    "web_seconds",
    "email_opened",
    "conversation",
    "inbound_call",
    "unsubscribed",
)
VALUES = ("", "1", "60", "1e300", "-5", "nan", "0.000001")
STEPS = (0.0, 0.25, 1.0, 30.0, MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 9 * HOUR, DAY, 3 * DAY, 11 * DAY, 40 * DAY)
REFUSED = (Rejected, Conflict, NotFound)
LIMITS = (1, 2, 5, 20, 500)
_MOMENTS = text(
    "SELECT * FROM (SELECT due_at AS at FROM call_state UNION SELECT remarket_at FROM call_state UNION SELECT fit_until"
    " FROM call_state UNION SELECT fit_next_until FROM call_state UNION SELECT callback_at FROM call_state UNION SELECT"
    " callback_at + 900 FROM call_state UNION SELECT touch_due - 1800 FROM call_state UNION SELECT touch_end FROM"
    " call_state UNION SELECT lease_until FROM call_state UNION SELECT from_at FROM model_version)"
    " u WHERE at > :now AND at < :now + 5e6 ORDER BY at LIMIT 12"
)


def model_toml(version: str, half_life: float, scale: float) -> str:
    return f"""version = "{version}"
half_life_days = {half_life!r}
interest_scale = {scale!r}
[bands]
hot = 60
warm = 40
[[fit]]
field = "title"
op = "is"
value = "chief"
points = 12
[[fit]]
field = "title"
op = "is"
value = "clerk"
points = -3
[[fit]]
field = "email_verified_at"
op = "within_days"
value = 10
points = 6
[[fit]]
field = "email_verified_at"
op = "within_days"
value = 30
points = 9
[[fit]]
field = "phone_verified_at"
op = "within_days"
value = 20
points = -8
[events.form_submitted]
points = 12.0
[events.webinar_attended]
points = 12.0
cap = 24.0
[events.web_seconds]
points_per = 0.02
cap = 25.0
[events.conversation]
points = 8.0
[events.inbound_call]
points = 1e6
"""


@dataclass
class Draws:
    """The random day; every `draw` is a few happenings and one whole check."""

    world: World
    chance: random.Random
    desks: Sequence[Desk] = ()
    dials: list[FactId] = field(default_factory=list)
    outcomes: list[FactId] = field(default_factory=list)
    claims: list[tuple[Desk, Claim]] = field(default_factory=list)
    models: int = 0
    tally: Counter[str] = field(default_factory=Counter)
    capped: bool = False

    @staticmethod
    def begin(folder: Path, chance: random.Random, leads: int, team: Addresses | None = None) -> "Draws":
        world = World(folder, team=team)
        made = Draws(world, chance, (world.jo, world.kim))
        world.add_pool("Second")
        made.model()
        for _ in range(leads):
            made.person()
        for _ in range(2 * leads):
            made.event()
        return made

    def draw(self) -> None:
        for _ in range(self.chance.choice((1, 1, 2, 4))):
            self.happen()
        self.time_passes()
        self.check()

    def happen(self) -> None:
        if self.capped and self.chance.random() < 0.15:  # drawn only there, so that the other days stay as they are
            self.cap()
            return
        acts: tuple[tuple[Callable[[], None], int], ...] = (
            (self.event, 6),
            (self.webinar, 3),
            (self.call, 8),
            (self.past_call, 3),
            (self.past_calls, 2),
            (self.outcome, 6),
            (self.undo, 3),
            (self.claim, 5),
            (self.let_go, 3),
            (self.loop, 2),
            (self.block, 0 if self.chance.random() < 0.8 else 1),
            (self.sweep, 2),
            (self.promise, 3),
            (self.model, 1 if self.chance.random() < 0.3 else 0),
            (self.rules, 1),
            (self.person, 1),
        )
        act = self.chance.choices([one for one, _ in acts], [weight for _, weight in acts])[0]
        try:
            act()
            self.tally[act.__name__] += 1
        except REFUSED:
            self.tally[f"{act.__name__} refused"] += 1

    def time_passes(self) -> None:
        if self.chance.random() < 0.4:
            edges = [float(str(row["at"])) for row in self.world.rows(_MOMENTS.text, now=self.world.now)]
            if edges:
                at = self.chance.choice(edges) + self.chance.choice((0.0, 0.0, -1e-6, 1e-6))
                self.world.now = max(self.world.now, round(at, 6))
                return
        self.world.later(self.chance.choice(STEPS[: self.chance.choice((4, 7, 7, 7, 10, len(STEPS)))]))
        if self.chance.random() < 0.5:
            self.world.now = max(self.world.now, self._working_hour())

    def _working_hour(self) -> Moment:
        """The next Tuesday to Friday morning in Chicago, summer time; offices in Berlin are open then too."""
        day = self.world.now // DAY
        while (day + 5) % 7 not in {1, 2, 3, 4}:  # the landmark was a Saturday
            day += 1
        return day * DAY + 14.5 * HOUR

    def someone(self) -> LeadId:
        return LeadId(self.chance.randint(1, self.world.last_lead))

    def by(self) -> Desk:
        return self.chance.choice(list(self.desks))

    def person(self) -> None:
        numbers: list[Number] = []
        for _ in range(self.chance.choice((0, 1, 1, 1, 1, 1, 2, 3))):
            number = self.chance.choice((self.chance.randint(1, 60), self.chance.randint(1, 3)))
            numbers.append((f"+1312555{number:04d}", *ZONES[0 if self.chance.random() < 0.7 else number % len(ZONES)]))
        dates = {
            name: iso(self.world.now - self.chance.choice((0.0, 5 * DAY, 25 * DAY, -3 * DAY)))
            for name in ("email_verified_at", "phone_verified_at")
            if self.chance.random() < 0.6
        }
        company = self.chance.choice(("", "acme", "globex"))
        email = self.chance.choice(("", "a@example.com", "b@example.com"))
        self.world.add(
            *numbers,
            pool_id=self.chance.choice((1, 1, 2)),
            title=self.chance.choice(TITLES),
            company_key=company,
            email_key=email,
            **dates,
        )

    def event(self) -> None:
        kind, value = self.chance.choice(KINDS), self.chance.choice(VALUES)
        ago = self.chance.choice((0.0, 0.0, 1.0, HOUR, HOUR, DAY, 20 * DAY, 29.9 * DAY, 45 * DAY))
        at = self.world.now - ago if self.chance.random() < 0.6 else (self.world.now - ago) // HOUR * HOUR
        self.by().write(
            record_event, self.someone(), kind, at=at, value=value, key=self.chance.choice(("", "", "same"))
        )

    def webinar(self) -> None:
        at = (self.world.now - DAY) // DAY * DAY
        for _ in range(self.world.last_lead // 3):
            self.by().write(record_event, self.someone(), "webinar_attended", at=at)

    def call(self) -> None:
        dialled: Dialled = self.by().write(start_dial, self._listed() or self.someone())
        self.dials.append(dialled.dial_id)
        self._end(dialled.dial_id)

    def past_call(self) -> None:
        self.dials.append(self.by().write(record_past_dial, self.someone(), "from my mobile").dial_id)

    def past_calls(self) -> None:
        """Several people behind one switchboard are rung one after the other."""
        number = f"+1312555{self.chance.randint(1, 3):04d}"
        behind = self.world.rows("SELECT lead_id FROM lead_phone WHERE e164 = :number ORDER BY 1", number=number)
        for row in self.chance.sample(behind, min(len(behind), self.chance.choice((3, 6)))):
            lead_id = LeadId(int(str(row["lead_id"])))
            self.dials.append(self.by().write(record_past_dial, lead_id, "from my mobile").dial_id)
            self.world.later(self.chance.choice((1.0, 5 * MINUTE)))

    def outcome(self) -> None:
        if self.dials:
            self._end(self.chance.choice(self.dials[-6:]))

    def _end(self, dial_id: FactId) -> None:
        kind = self.chance.choice(self.world.jo.read(rules_now).rules.outcomes.outcomes)
        code = kind.code
        soon = self.chance.choice((1.0, 10 * MINUTE, HOUR, DAY, 35 * DAY))
        is_promise, is_dated = kind.effect == "callback", kind.effect in {"callback", "remarket"}
        promised = self.world.now + soon if is_promise else None
        dated = is_dated and self.chance.random() < 0.5
        until = self.world.now + soon + (9 * HOUR if is_promise else 0.0) if dated else None
        reason = kept_outside("works nights") if is_promise and self.chance.random() < 0.3 else ""
        talk = self.chance.choice((0.0, 29.9, 30.0, 300.0))
        ending = Ending(
            code,
            reason=reason,
            until_at=until,
            callback_at=promised,
            talk_seconds=talk,
            note=self.chance.choice(("", "n")),
        )
        self.outcomes.append(self.by().write(log_outcome, dial_id, ending))

    def promise(self) -> None:
        found = self.world.rows("SELECT lead_id FROM call_state WHERE callback_at IS NOT NULL AND state = 0")
        if not found:
            return
        lead_id, desk = LeadId(int(str(self.chance.choice(found)["lead_id"]))), self.by()
        promise = desk.read(lead_now, lead_id).standing.promise
        assert promise is not None
        soon = self.world.now + self.chance.choice((1.0, 10 * MINUTE, HOUR, DAY))
        if self.chance.random() < 0.6:
            until = soon + 9 * HOUR if self.chance.random() < 0.4 else None
            desk.write(move_callback, lead_id, promise.outcome_id, NewTime(soon, until))
        elif self.chance.random() < 0.5:
            desk.write(rescue_callback, lead_id, promise.outcome_id)
        else:
            desk.write(cancel_callback, lead_id, promise.outcome_id, "they rang us")

    def undo(self) -> None:
        if self.outcomes:
            desk = self.by()
            claim = desk.write(undo_outcome, self.chance.choice(self.outcomes[-8:]))
            if claim is not None:
                self.claims.append((desk, claim))

    def claim(self) -> None:
        desk = self.by()
        if self.chance.random() < 0.3:
            self.claims.append((desk, desk.write(claim_lead, self._listed() or self.someone())))
            return
        first = desk.read(call_list, 1).rows
        taken = desk.write(claim_next)
        assert [row.lead_id for row in first] == ([taken.lead_id] if taken else [])
        if taken:
            self.claims.append((desk, taken))

    def loop(self) -> None:
        desk = self.by()
        hand: Hand = desk.write(take_up)
        desk.write(advance, hand.following)

    def let_go(self) -> None:
        desk = self.by()
        if self.claims and self.chance.random() < 0.8:
            holder, claim = self.chance.choice(self.claims)
            (desk if self.chance.random() < 0.2 else holder).write(
                self.chance.choice((release, release, renew)), claim.lead_id, claim.token
            )
            return
        desk.write(release_all)

    def block(self) -> None:
        scope = self.chance.choice(("number", "person", "email", "company"))
        values = {
            "number": f"+1312555{self.chance.randint(1, 60):04d}",
            "person": str(self.someone()),
            "email": "a@example.com" if self.chance.random() < 0.05 else "c@example.com",
            "company": "acme" if self.chance.random() < 0.05 else "nobody",
        }
        self.world.block(scope, values[scope])

    def sweep(self) -> None:
        self.by().write(sweep, self.chance.choice((1, 5, 2000)))

    def model(self) -> None:
        self.models += 1
        half_life = self.chance.choice((1.0, 1.0, 14.0, 60.0))
        scale = self.chance.choice((30.0, 30.0, 1e-6, 1e6))
        later = self.world.now + self.chance.choice((HOUR, DAY)) if self.chance.random() < 0.5 else None
        self.by().write(set_score_model, model_toml(f"v{self.models}", half_life, scale), later)

    def rules(self) -> None:
        """The team changes its outcomes, and perhaps its cadence, between two facts."""
        now = self.world.jo.read(rules_now)
        self.world.jo.write(set_team_rules, drawn_rules(self.chance, now.rules), now.version_no)

    def cap(self) -> None:
        """The team lead sets or ends a cap, of a list or of a person."""
        cap = self.chance.choice((0, 1, 2, 4, 9))
        if self.chance.random() < 0.5:
            self.world.jo.write(set_list_cap, PoolId(self.chance.choice((1, 2))), cap)
        else:
            self.world.jo.write(set_person_cap, self.chance.choice(("", "jo", "kim")), self.chance.choice((cap, None)))
        self.tally["caps"] += 1

    def _listed(self) -> LeadId | None:
        rows = self.by().read(call_list, 20).rows
        return self.chance.choice(rows).lead_id if rows else None

    def check(self) -> None:
        desk, limit = self.by(), self.chance.choice(LIMITS)
        pool = self.chance.choice((None, None, PoolId(1), PoolId(2)))
        few_late = self.chance.choice((1, 5, 1000))
        self.tally["draws"] += 1
        self.tally["ties"] += desk.read(self._compare, limit, pool, few_late)
        shown, by_hand = desk.read(call_list, limit, pool), desk.read(call_list, limit, pool, brute=True)
        assert shown.rows == by_hand.rows
        assert desk.read(verify) == ()
        self._explain(desk)

    def _compare(self, snapshot: Snapshot, limit: int, pool: PoolId | None, few_late: int) -> int:
        pools = pools_of(snapshot, pool)
        everybody = naive(snapshot, 10**6, pools)
        if is_past(snapshot):
            self.tally["brute"] += 1
            return 0
        self.tally["full"] += sum(lead.standing.full is not None for lead in recomputed(snapshot))
        found = ranked(snapshot, limit, pools, few_late=few_late)
        assert found == everybody[:limit]
        last = found[-1] if found else None
        if last is not None and last.tier == "score":
            after = everybody[len(found) : len(found) + limit]
            assert ranked(snapshot, limit, pools, last.cursor, few_late=few_late) == after
            self.tally["second pages"] += bool(after)
        for place in everybody:
            self.tally[str(place.tier)] += 1
        return int(len({_but_id(place) for place in everybody}) < len(everybody))

    def _explain(self, desk: Desk) -> None:
        lead_id = self.someone()
        answer = desk.read(why, lead_id)
        places = [row.lead_id for row in desk.read(call_list, 10**6).rows]
        if lead_id in places:
            assert (answer.position, answer.reasons) == (places.index(lead_id) + 1, ())
        else:
            assert answer.position is None
            assert answer.reasons


def _but_id(place: Ranked) -> tuple[object, ...]:
    return (place.tier, place.moment, place.score, place.key, place.attempts, place.last_attempt_at)


def a_moment_before(at: Moment) -> Moment:
    return round(at - 1e-6, 6)
