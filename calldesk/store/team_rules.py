"""The team's outcomes, cadence and hours: a version is added, and whom its numbers or hours move is folded anew."""

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Conflict, Unavailable
from calldesk.domain.ids import LeadId
from calldesk.domain.standing import State
from calldesk.domain.team_hours import check_hours
from calldesk.domain.team_rules import TeamRules, check_rules, rules_text
from calldesk.store.call_state import hold, refold
from calldesk.store.driver import IN_IDS, driver_rows, ids_param, is_postgres
from calldesk.store.handshake import CAPS_FROM, HOURS_FROM
from calldesk.store.naive import lead_chunks
from calldesk.store.placing import Placing, move_numbers, placing
from calldesk.store.rules import Rules, RulesVersion, loaded_again
from calldesk.store.tables import team_rules
from calldesk.store.tx import Tx

AHEAD_SECONDS = 10.0
"""On a team's server a table holds from so long after it was saved: no desk then still folds by the one before."""
_AHEAD = "SELECT DISTINCT lead_id FROM outcome WHERE happened_at > :from_at ORDER BY lead_id"
"""A desk whose clock is ahead may have logged these by the table before."""
_OF_THESE = f"SELECT c.lead_id FROM call_state c WHERE c.lead_id {IN_IDS}"
_ATTEMPTS = "(SELECT sum(d.attempts) FROM dial d WHERE d.lead_id = c.lead_id)"
_RUNG = "EXISTS (SELECT 1 FROM lead_phone p JOIN dial d ON d.e164 = p.e164 WHERE p.lead_id = c.lead_id)"
"""One of its numbers was dialled, for whomever."""
_IN_CLASSES = "c.class_id = ANY(:classes)"
"""The number it is offered by is of these opening classes; the fold asks the hours of no other."""
_REVISION = "SELECT version_num FROM alembic_version"
_KEEP_PEOPLE = "SELECT calldesk.keep_people()"


def put_rules(tx: Tx, rules: TeamRules, seen: int) -> RulesVersion:
    """Adds a version: its table holds for the outcomes logged from now on, its numbers for the whole list at once.

    Args:
        tx: The transaction; on a team's server that of a team lead or admin.
        rules: The whole of them.
        seen: The number of the version that was changed, 0 = the shipped one.

    Raises:
        Rejected: They cannot follow what is in force.
        Conflict: Somebody else saved meanwhile.
        Unavailable: The team's database has no place for them yet.
    """
    if tx.rules.team is None:
        raise Unavailable("This team's database is older than your CallDesk. Ask your admin to upgrade it first.")
    before = tx.rules.of_team
    latest = tx.rules.team[-1].version_no if tx.rules.team else 0
    if seen != latest:
        raise Conflict("Somebody else changed the outcomes meanwhile. Open them again, then change yours.")
    check_rules(rules, before)
    check_hours(rules.hours, tx.rules.hours)
    _demand_place(tx, "your own hours", HOURS_FROM if rules.hours != before.hours else "")
    _demand_place(tx, "caps", CAPS_FROM if rules.caps != before.caps else "")
    move = placing(tx.rules, rules)
    row = {
        "content": rules_text(rules),
        "from_at": tx.now + (AHEAD_SECONDS if tx.is_live else 0.0),
        "received_at": tx.now,
        "by_user": tx.user,
    }
    tx.execute(team_rules.insert(), row)
    tx.rules = loaded_again(tx.conn, tx.rules)
    _fold_moved(tx, moved_sql(rules, before, move), before, move)
    refold(tx, [LeadId(i) for (i,) in driver_rows(tx.conn, _AHEAD, {"from_at": row["from_at"]})])
    return (tx.rules.team or ())[-1]


def _demand_place(tx: Tx, what: str, since: str) -> None:
    if since and driver_rows(tx.conn, _REVISION, {})[0][0] < since:
        raise Unavailable(f"This team's database has no place for {what} yet. Ask your admin to upgrade it.")


def _fold_moved(tx: Tx, moved: str, before: TeamRules, move: Placing) -> None:
    """All whom new numbers or hours may move, in one transaction: the list is by the old ones or the new, never both.

    Everybody is held, also those who are not folded: whoever waits for such a row does its work again by the new rules,
    and whoever had it before is seen.
    """
    if not moved:
        return
    if is_postgres(tx.conn):
        driver_rows(tx.conn, _KEEP_PEOPLE, {})
    for ids in lead_chunks(tx):
        hold(tx, ids)
        move_numbers(tx, ids, move)
        known = {"ids": ids_param(ids), **moved_asked(tx.rules, before, move)}
        refold(tx, [LeadId(i) for (i,) in driver_rows(tx.conn, f"{_OF_THESE} AND ({moved})", known)])
    tx.touch(Topic.CLAIMS, None)


def moved_asked(rules: Rules, before: TeamRules, move: Placing, after: TeamRules | None = None) -> dict[str, object]:
    """The parameters of `moved_sql`; `after` where the rules in force are still the ones before."""
    numbers = (after or rules.of_team).numbers
    least = min(numbers.most_attempts, before.numbers.most_attempts)
    return {"least": least, "classes": ids_param(move.classes(rules))}


def moved_sql(after: TeamRules, before: TeamRules, move: Placing) -> str:
    """SQL: whose stored row hangs on what changed; "" = nobody's, for the list asks for it each time."""
    new, old = after.numbers, before.numbers
    hang = (
        (bool(move.changed), _IN_CLASSES),
        (after.hours.touch != before.hours.touch, "c.touch_due IS NOT NULL"),
        (new.remarket_seconds != old.remarket_seconds, f"c.state <> {int(State.NAME)}"),
        (new.gap_seconds != old.gap_seconds, "c.last_attempt_at > 0"),
        ((new.line_hour_dials, new.line_day_dials) != (old.line_hour_dials, old.line_day_dials), _RUNG),
        (
            new.most_attempts != old.most_attempts,
            f"c.state <> {int(State.NAME)} AND {_ATTEMPTS} >= :least",
        ),
    )
    return " OR ".join(f"({condition})" for differs, condition in hang if differs)
