"""Rules: what the database says of score models, cadence and opening schedules, read once and kept while it holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection, text

from calldesk.domain.absences import AwaySpan, away_for
from calldesk.domain.cadence import USUAL_CLOCKS, Cadence, Calendar
from calldesk.domain.caps import DaySums
from calldesk.domain.hours import HoursTable
from calldesk.domain.ids import ClassId, PoolId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import OutcomeHistory, OutcomeTable
from calldesk.domain.score_model import Model, read_model
from calldesk.domain.team_hours import regions_of, with_own
from calldesk.domain.team_rules import SHIPPED_RULES, TeamRules, read_rules
from calldesk.store.away_spans import away_spans
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.guesses import Guesses
from calldesk.store.server_clock import ServerClock

FROM_THE_BEGINNING: Moment = -1e18


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """One version of the score model and when it takes effect."""

    model_no: int
    model: Model
    from_at: Moment
    applied: bool


@dataclass(frozen=True, slots=True)
class RulesVersion:
    """One version of the team's outcomes and cadence.

    Attributes:
        from_at: Outcomes logged after that are folded by its table.
        received_at: The numbers of the cadence hold since then.
        by: Who saved it.
    """

    version_no: int
    rules: TeamRules
    from_at: Moment
    received_at: Moment
    by: int


Stamp = tuple[str, int, int, int, int, int, str]
FOLD = "0011"
"""The revision with which the fold last changed; its own name of each earlier fold is in `Cadence.as_folded`."""


@dataclass(slots=True)
class Rules:
    """The rules in force.

    Attributes:
        stamp: What tells whether the database has newer ones.
        versions: Score models by the moment they take effect, ascending.
        cadence: With the team's outcomes and numbers in force.
        hours: With the team's own rows in force.
        calendar: By these hours and the team's clocks of a first touch.
        class_ids: Opening class of each schedule key.
        pools: The lists that the user may see, ascending.
        guesses: What was learned of the lists' heads while these rules held.
        base: The cadence before a team changed anything.
        team: What the team changed, version by version, ascending; None where the database has no place for that.
        is_past: These are the rules of an instant before the last version, so no stored row knows them.
        away: When people are away; None where the database has no place for that.
        day_zone: The zone whose days were the team's when that was last asked.
        day_sums: The dials of this day as far as they were counted (`store/caps`).
    """

    stamp: Stamp
    versions: tuple[ModelVersion, ...]
    cadence: Cadence
    hours: HoursTable
    calendar: Calendar
    class_ids: dict[str, ClassId] = field(default_factory=dict)
    pools: tuple[PoolId, ...] = ()
    guesses: Guesses = field(default_factory=Guesses)
    base: Cadence = field(default_factory=lambda: Cadence(frozenset(), frozenset()))
    team: tuple[RulesVersion, ...] | None = ()
    is_past: bool = False
    away: tuple[AwaySpan, ...] | None = ()
    day_zone: str = "UTC"
    day_sums: DaySums | None = None

    @property
    def places(self) -> dict[str, bool]:
        """What the database has a place for, as `rules_stamp` asks it."""
        return {"has_team": self.team is not None, "has_away": self.away is not None}

    def away_for(self, user: UserId, at: Moment) -> frozenset[UserId]:
        """Those away at this instant whose due callbacks this person may make at once."""
        return away_for(self.away or (), user, at)

    @property
    def outcomes(self) -> OutcomeTable:
        """How a dial can end now."""
        return self.cadence.outcomes.latest

    @property
    def of_team(self) -> TeamRules:
        """The team's outcomes and numbers as they were saved last."""
        return self.team[-1].rules if self.team else SHIPPED_RULES

    def cadence_of(self, saved: Sequence[RulesVersion]) -> Cadence:
        """The cadence by these versions, on top of what the program has, or had when it folded the rows."""
        held = self.base.as_folded(self.stamp[0])
        if not saved:
            return held
        history = OutcomeHistory(tuple((version.from_at, version.rules.outcomes) for version in saved))
        return replace(saved[-1].rules.numbers.put_into(held), outcomes=history)

    def as_of(self, at: Moment) -> "Rules":
        """The rules that a question about this instant is answered by (R15): versions saved later do not count."""
        saved = tuple(version for version in self.team or () if version.received_at <= at)
        if len(saved) == len(self.team or ()):
            return self
        past = replace(self, cadence=self.cadence_of(saved), team=saved, is_past=True)
        past.hours = hours_of(self.hours, saved)
        past.calendar = calendar_of(past.hours, self.class_ids, saved)
        return past

    def version_at(self, at: Moment) -> ModelVersion:
        """The model version in force at this instant."""
        return [v for v in self.versions if v.from_at <= at][-1]

    @property
    def folds_as_before(self) -> bool:
        """Whether the stored rows were folded by an older program: its rules hold until they are folded anew."""
        return self.stamp[0] < FOLD

    @property
    def applied(self) -> ModelVersion:
        """The version that the stored fit and key are built with."""
        return [v for v in self.versions if v.applied][-1]

    @property
    def coming(self) -> ModelVersion | None:
        """The version that is built beside and waits for its moment."""
        return next((v for v in self.versions if not v.applied), None)


class RulesMoved(Exception):
    """The team's rules were changed since this transaction read them; the desk does it again, by the new ones."""


_COUNT_TEAM = "(SELECT count(*) FROM team_rules)"
_TEAM_CAME = "CASE WHEN to_regclass('team_rules') IS NULL THEN -1 ELSE -2 END"
"""Where the table is missing: another mark once it is there, for a team is upgraded while its desks work."""
_HAS_TEAM = "SELECT to_regclass('team_rules') IS NOT NULL"
_COUNT_AWAY = "(SELECT count(*) FROM absence)"
_HAS_AWAY = (
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = to_regclass('absence')"
    " AND a.attname = 'stand_in' AND NOT a.attisdropped)"
)
_AWAY_CAME = f"CASE WHEN ({_HAS_AWAY}) THEN -2 ELSE -1 END"
"""As `_TEAM_CAME`, of the absences that say who stands in."""
_STAMP = (
    "(SELECT count(*) FROM opening_class), (SELECT value FROM setting WHERE name = 'fold'),"
    " (SELECT count(*) FROM model_version),"
    " (SELECT count(*) FROM model_version WHERE applied), {team}, {away},"
    " (SELECT string_agg(CAST(pool_id AS text), ' ') FROM pool)"
)
"""The opening classes come first: whoever upgrades a team keeps that table before any other (`store/team_upgrade`)."""
_VERSIONS = text("SELECT model_no, toml, from_at, applied FROM model_version ORDER BY from_at, model_no")
_TEAM = "SELECT version_no, content, from_at, received_at, by_user FROM team_rules ORDER BY version_no"
_CLASSES = text("SELECT class_id, schedule_key FROM opening_class")


def rules_stamp(
    conn: Connection, clock: ServerClock | None = None, *, has_team: bool = True, has_away: bool = True
) -> Stamp:
    """A cheap mark that changes whenever the stored rules do; the server's clock is heard in the same breath.

    Args:
        conn: The transaction.
        clock: Of a team's server.
        has_team: The database has a place for the team's own outcomes and cadence.
        has_away: It has one for absences with a stand-in.
    """
    team, away = _COUNT_TEAM if has_team else _TEAM_CAME, _COUNT_AWAY if has_away else _AWAY_CAME
    asked = _STAMP.format(team=team, away=away)
    found = clock.ask(conn, asked) if clock is not None else driver_rows(conn, f"SELECT {asked}", {})[0]
    classes, fold, versions, applied, of_team, absent, pools = found
    return fold or "", classes, versions, applied, of_team, absent, pools or ""


COUNT_TEAM = f"SELECT {_COUNT_TEAM}"


def load_rules(conn: Connection, hours: HoursTable, base: Cadence, known: Sequence[ModelVersion] = ()) -> Rules:
    """Reads the stored rules; models already parsed in `known` are taken from there."""
    parsed = {version.model_no: version.model for version in known}
    versions = tuple(
        ModelVersion(row.model_no, parsed.get(row.model_no) or read_model(row.toml), row.from_at, bool(row.applied))
        for row in conn.execute(_VERSIONS)
    )
    classes = list(conn.execute(_CLASSES))
    ids = {row.schedule_key: ClassId(row.class_id) for row in classes}
    has_team = not is_postgres(conn) or bool(driver_rows(conn, _HAS_TEAM, {})[0][0])
    has_away = not is_postgres(conn) or bool(driver_rows(conn, _HAS_AWAY, {})[0][0])
    stamp = rules_stamp(conn, has_team=has_team, has_away=has_away)
    pools = tuple(sorted(PoolId(int(pool)) for pool in stamp[-1].split()))
    team = _team(conn) if has_team else None
    table = hours_of(hours, team or ())
    calendar = calendar_of(table, ids, team or ())
    made = Rules(stamp, versions, base, table, calendar, ids, pools, base=base, team=team)
    made.away = away_spans(conn) if has_away else None
    made.cadence = made.cadence_of(team or ())
    return made


def loaded_again(conn: Connection, rules: Rules) -> Rules:
    """The rules after something of them was written within this transaction."""
    return load_rules(conn, rules.hours, rules.base, rules.versions)


def _team(conn: Connection) -> tuple[RulesVersion, ...]:
    return tuple(RulesVersion(no, read_rules(content), *when) for no, content, *when in driver_rows(conn, _TEAM, {}))


def hours_of(table: HoursTable, saved: Sequence[RulesVersion]) -> HoursTable:
    """The table with the rows of the last of these versions; regions that any of them had rows of say their place."""
    regions = frozenset().union(*(regions_of(version.rules.hours) for version in saved))
    if not regions and not table.law:
        return table
    return with_own(table, saved[-1].rules.hours if saved else SHIPPED_RULES.hours, regions | table.placed)


def calendar_of(table: HoursTable, class_ids: Mapping[str, ClassId], saved: Sequence[RulesVersion]) -> Calendar:
    """The days and deadlines of these opening classes by a table, and by the clocks of the last of these versions."""
    touch = saved[-1].rules.hours.touch if saved else USUAL_CLOCKS
    return Calendar({class_id: table.schedule_of_key(key) for key, class_id in class_ids.items()}, touch)


_NEW_CLASS = text("INSERT INTO opening_class (zones, schedule_key) VALUES (:zones, :key) RETURNING class_id")


def class_of(conn: Connection, rules: Rules, zones: tuple[str, ...], region: str, state: str) -> ClassId:
    """The opening class of these zones under the table's row of region and state; made when it is new."""
    return class_of_key(conn, rules, rules.hours.class_key(zones, region, state))


def class_of_key(conn: Connection, rules: Rules, key: str) -> ClassId:
    """The opening class that is stored with this key; made when it is new."""
    known = rules.class_ids.get(key)
    if known is not None:
        return known
    schedule = rules.hours.schedule_of_key(key)
    new = {"zones": " ".join(schedule.zones), "key": key}
    class_id = ClassId(conn.execute(_NEW_CLASS, new).scalar_one())
    rules.class_ids[key] = class_id
    rules.calendar = Calendar({**rules.calendar.schedules, class_id: schedule}, rules.calendar.touch)
    return class_id
