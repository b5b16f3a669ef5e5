"""The clocks that campaigns set for first touches: kept beside their texts, and everybody they move is folded anew."""

from calldesk.domain.campaigns import read_campaigns
from calldesk.domain.first_touch import TouchRule, touch_rules
from calldesk.domain.ids import LeadId
from calldesk.store.call_state import refold
from calldesk.store.driver import driver_rows, driver_write, is_postgres
from calldesk.store.tx import Tx

_TEXTS = "SELECT content FROM campaign ORDER BY name"
_STORED = "SELECT kind, name, clock FROM touch_rule"
_DROP = "DELETE FROM touch_rule WHERE kind = :kind AND name = :name"
_ADD = "INSERT INTO touch_rule (kind, name, clock) VALUES (:kind, :name, :clock)"
_MOVED = {
    "campaign": "SELECT lead_id FROM lead WHERE campaign = :name",
    "source": "SELECT lead_id FROM lead WHERE source = :name AND campaign = ''",
}
_KEEP_PEOPLE = "SELECT calldesk.keep_people()"


def put_touch_rules(tx: Tx) -> None:
    """Brings the clocks in line with the campaigns; the leads of those that changed are folded in the same transaction.

    On a team's server nobody new comes in meanwhile, and whoever folds such a lead then does so by the new clocks.
    """
    texts = [content for (content,) in driver_rows(tx.conn, _TEXTS, {})]
    wanted = touch_rules([campaign for content in texts for campaign in read_campaigns(content)[:1]])
    stored = {TouchRule(*row) for row in driver_rows(tx.conn, _STORED, {})}
    if wanted == stored:
        return
    if is_postgres(tx.conn):
        driver_rows(tx.conn, _KEEP_PEOPLE, {})
    if stored - wanted:
        driver_write(tx.conn, _DROP, [one._asdict() for one in sorted(stored - wanted)])
    if wanted - stored:
        driver_write(tx.conn, _ADD, [one._asdict() for one in sorted(wanted - stored)])
    names = {(one.kind, one.name) for one in wanted ^ stored}
    moved = {LeadId(i) for kind, name in names for (i,) in driver_rows(tx.conn, _MOVED[kind], {"name": name})}
    refold(tx, sorted(moved))
