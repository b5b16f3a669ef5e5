"""Rules: what the database says of score models, cadence and opening schedules, read once and kept while it holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, text

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.hours import HoursTable
from calldesk.domain.ids import ClassId, PoolId
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model, read_model
from calldesk.store.driver import driver_rows
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


Stamp = tuple[str, int, int, int, str]
FOLD = "0007"
"""How rows are folded now: numbers by what calls showed of them, the next try at another part of the day."""


@dataclass(slots=True)
class Rules:
    """The rules in force.

    Attributes:
        stamp: What tells whether the database has newer ones.
        versions: Score models by the moment they take effect, ascending.
        class_ids: Opening class of each schedule key.
        pools: The lists that the user may see, ascending.
        guesses: What was learned of the lists' heads while these rules held.
    """

    stamp: Stamp
    versions: tuple[ModelVersion, ...]
    cadence: Cadence
    hours: HoursTable
    calendar: Calendar
    class_ids: dict[str, ClassId] = field(default_factory=dict)
    pools: tuple[PoolId, ...] = ()
    guesses: Guesses = field(default_factory=Guesses)

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


_STAMP = (
    "(SELECT value FROM setting WHERE name = 'fold'),"
    " (SELECT count(*) FROM opening_class), (SELECT count(*) FROM model_version),"
    " (SELECT count(*) FROM model_version WHERE applied),"
    " (SELECT string_agg(CAST(pool_id AS text), ' ') FROM pool)"
)
_VERSIONS = text("SELECT model_no, toml, from_at, applied FROM model_version ORDER BY from_at, model_no")
_CLASSES = text("SELECT class_id, schedule_key FROM opening_class")


def rules_stamp(conn: Connection, clock: ServerClock | None = None) -> Stamp:
    """A cheap mark that changes whenever the stored rules do; the server's clock is heard in the same breath."""
    found = clock.ask(conn, _STAMP) if clock is not None else driver_rows(conn, f"SELECT {_STAMP}", {})[0]
    fold, classes, versions, applied, pools = found
    return fold or "", classes, versions, applied, pools or ""


def load_rules(conn: Connection, hours: HoursTable, cadence: Cadence, known: Sequence[ModelVersion] = ()) -> Rules:
    """Reads the stored rules; models already parsed in `known` are taken from there."""
    parsed = {version.model_no: version.model for version in known}
    versions = tuple(
        ModelVersion(row.model_no, parsed.get(row.model_no) or read_model(row.toml), row.from_at, bool(row.applied))
        for row in conn.execute(_VERSIONS)
    )
    classes = list(conn.execute(_CLASSES))
    schedules = {row.class_id: hours.schedule_of_key(row.schedule_key) for row in classes}
    ids = {row.schedule_key: ClassId(row.class_id) for row in classes}
    stamp = rules_stamp(conn)
    pools = tuple(sorted(PoolId(int(pool)) for pool in stamp[-1].split()))
    held = cadence if stamp[0] >= FOLD else cadence.as_before()
    return Rules(stamp, versions, held, hours, Calendar(schedules), ids, pools)


_NEW_CLASS = text("INSERT INTO opening_class (zones, schedule_key) VALUES (:zones, :key) RETURNING class_id")


def class_of(conn: Connection, rules: Rules, zones: tuple[str, ...], region: str, state: str) -> ClassId:
    """The opening class of these zones under the table's row of region and state; made when it is new."""
    schedule = rules.hours.schedule(zones, region, state)
    known = rules.class_ids.get(schedule.key)
    if known is not None:
        return known
    new = {"zones": " ".join(schedule.zones), "key": schedule.key}
    class_id = ClassId(conn.execute(_NEW_CLASS, new).scalar_one())
    rules.class_ids[schedule.key] = class_id
    rules.calendar = Calendar({**rules.calendar.schedules, class_id: schedule})
    return class_id
