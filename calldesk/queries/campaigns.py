"""The campaigns as they are stored, with who saved each last, and whether the asker may change them."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.campaigns import Campaign, read_campaigns
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import Moment
from calldesk.store.driver import is_postgres
from calldesk.store.roles.names import READERS, SET_UP
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class StoredCampaign:
    """One campaign.

    Attributes:
        name: Its row's; leads carry it.
        content: Its TOML text.
        campaign: What the text says; None = it cannot be read.
        leads: How many people of those the asker sees carry its name.
        by: Who saved it last; "" = it came with the data.
        at: When that was; None with "".
    """

    name: str
    content: str
    campaign: Campaign | None
    leads: int
    by: str
    at: Moment | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """All campaigns by name.

    Attributes:
        may_change: The asker may set up campaigns: everybody on a file, and the roles of a team that set it up.
    """

    campaigns: tuple[StoredCampaign, ...]
    may_change: bool


_STORED = "SELECT c.name, c.content FROM campaign c ORDER BY lower(c.name), c.name"
_LEADS = text("SELECT campaign, count(*) FROM lead WHERE campaign <> '' GROUP BY campaign")
_SAVED = text(
    "SELECT h.name, u.name, h.happened_at FROM campaign_change h JOIN user_account u ON u.user_id = h.by_user"
    " WHERE h.happened_at <= :now ORDER BY h.happened_at, h.change_id"
)
_ROLE = text("SELECT my_role()")
_OWN = "own"
"""Whoever has the file may do everything in it; a team's rep sees no leads."""


def campaign_shelf(snapshot: Snapshot) -> Shelf:
    """Every campaign, those with an unreadable text too."""
    conn = snapshot.conn
    role = conn.execute(_ROLE).scalar() if is_postgres(conn) else _OWN
    seen = conn.execute(_LEADS) if role in {_OWN, *READERS} else ()
    leads = {str(name): int(count) for name, count in seen}
    saved: dict[str, tuple[str, Moment]] = {}
    if snapshot.has_talk_facts:
        saved = {name: (by, at) for name, by, at in conn.execute(_SAVED, {"now": snapshot.now})}
    campaigns = tuple(
        StoredCampaign(name, content, _read(content), leads.get(name, 0), *saved.get(name, ("", None)))
        for name, content in conn.execute(text(_STORED))
    )
    return Shelf(campaigns, snapshot.has_talk_facts and role in {_OWN, *SET_UP})


def _read(content: str) -> Campaign | None:
    try:
        return next(iter(read_campaigns(content)), None)
    except Unreadable:
        return None
