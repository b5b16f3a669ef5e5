"""Saving a campaign: whole or not at all, and each as it was saved stays on record."""

from sqlalchemy import text

from calldesk.domain.campaign_check import check_campaign
from calldesk.domain.campaigns import read_campaigns
from calldesk.domain.changes import Topic
from calldesk.domain.errors import Conflict, Rejected
from calldesk.files.bundled import event_kinds
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import campaign_change
from calldesk.store.too_old import demand_tables
from calldesk.store.touch_rules import put_touch_rules
from calldesk.store.tx import Tx

_ALL = text("SELECT name, content FROM campaign")
_LEADS = text("SELECT count(*) FROM lead WHERE campaign = :name")
_ADD = text("INSERT INTO campaign (name, content) VALUES (:name, :content)")
_CHANGE = text("UPDATE campaign SET name = :name, content = :content WHERE name = :before")


def save_campaign(tx: Tx, content: str, *, name_before: str = "", content_before: str = "") -> str:
    """Stores a campaign's text, and who saved it when.

    Args:
        tx: The transaction.
        content: The TOML text; its first campaign counts.
        name_before: The campaign it takes the place of; "" = it is new.
        content_before: The text of that campaign as it was when the change began.

    Returns:
        The campaign's name.

    Raises:
        Unreadable: It is no campaign's text.
        Rejected: It could not be worked with, or leads still carry the name that it gives up.
        Conflict: There is one of this name, or somebody else changed it meanwhile.
    """
    demand_tables(tx.has_talk_facts)
    campaigns = read_campaigns(content)
    if not campaigns:
        raise Rejected("There is no campaign in this text. Begin one with [[campaign]] and its name.")
    check_campaign(campaigns[0], event_kinds())
    name = campaigns[0].name
    stored = {str(row.name): str(row.content) for row in tx.execute(_ALL)}
    _demand_place(tx, name, stored, name_before, content_before)
    row = {"name": name, "content": content}
    tx.execute(_CHANGE if name_before else _ADD, {**row, "before": name_before} if name_before else row)
    fact = {"change_id": new_fact_id(tx.now), "by_user": tx.user, "name_before": name_before, **row}
    tx.execute(campaign_change.insert(), {**fact, "happened_at": tx.now, "received_at": tx.now})
    tx.touch(Topic.CAMPAIGNS, None)
    if tx.keeps_touches:
        put_touch_rules(tx)
    return name


def _demand_place(tx: Tx, name: str, stored: dict[str, str], name_before: str, content_before: str) -> None:
    others = {one.strip().casefold() for one in stored if one != name_before}
    if name.strip().casefold() in others:
        raise Conflict(f"There is a campaign “{name.strip()}” already. Give this one another name.")
    if not name_before:
        return
    if stored.get(name_before) != content_before:
        raise Conflict("Somebody else saved this campaign meanwhile. Copy what you typed, go back, and open it again.")
    carried = tx.execute(_LEADS, {"name": name_before}).scalar_one() if name != name_before else 0
    if carried:
        raise Rejected(
            f"{carried} leads carry the name “{name_before}” and would lose their campaign. Keep the name, or make a"
            " new campaign."
        ).of("name")
