"""A database of a million leads for the window's benchmark; the first of its list have real facts and full cards."""

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, text

from calldesk.cli.bench import NOW
from calldesk.cli.bench_data import fill
from calldesk.desk import Desk
from calldesk.domain.campaigns import read_campaigns
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.files.bundled import campaign_texts
from calldesk.settings import Settings
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import event_id_of
from calldesk.store.tables import campaign, event, lead
from calldesk.store.tx import Tx

FULL_CARDS = 2_000
"""Leads on top of the list that have events, a campaign and a wish."""
_KINDS = ("form_submitted", "demo_requested", "webinar_attended", "email_clicked", "web_visit", "inbound_call")
_SINK = text("UPDATE call_state SET key = key - 6 WHERE key > -1e8")
_AWAY = text(
    "UPDATE call_state SET state = 2, ready = 0, callback_at = NULL, callback_by = NULL, touch_due = NULL,"
    " touch_end = NULL WHERE callback_at IS NOT NULL OR touch_due IS NOT NULL"
)
_FIRST = text("SELECT lead_id FROM call_state WHERE ready = 1 AND class_id IN (1, 2) ORDER BY lead_id LIMIT :many")
_ABOUT = lead.update().where(lead.c.lead_id == bindparam("who"))


@dataclass(frozen=True, slots=True)
class Stored:
    """A database made ready."""

    path: Path
    leads: int


def stored(folder: Path, leads: int, now: Moment = NOW) -> Stored:
    """The database of so many leads in this folder; made where it is not there yet (about two minutes a million).

    Args:
        folder: Where it lies.
        leads: How many.
        now: When it is made; its people did what they did shortly before.
    """
    path = folder / f"window-{leads}.db"
    if not path.exists():
        making = path.with_suffix(".making")
        making.unlink(missing_ok=True)
        desk = Desk.open(Settings(making, login="bench"), clock=lambda: now)
        desk.write(fill, leads)
        desk.write(_make_cards, min(FULL_CARDS, leads // 20))
        desk.tidy()
        desk.close()
        making.replace(path)
    return Stored(path, leads)


def copy_of(made: Stored, folder: Path) -> Path:
    """A copy to work on; the stored one stays as it was made."""
    return Path(shutil.copyfile(made.path, folder / "practice.db"))


def _make_cards(tx: Tx, many: int) -> None:
    """Moves the made-up interest down and gives some leads a story of real events that puts them on top."""
    draw = random.Random(7)
    tx.conn.execute(_SINK)
    tx.conn.execute(_AWAY)
    ids = [LeadId(lead_id) for lead_id in tx.conn.execute(_FIRST, {"many": many}).scalars()]
    contents = campaign_texts()
    tx.execute(campaign.insert(), [{"name": read_campaigns(one)[0].name, "content": one} for one in contents])
    names = [read_campaigns(one)[0].name for one in contents]
    about = [{"who": lead_id, "campaign": draw.choice(names), "city": "Chicago"} for lead_id in ids]
    tx.conn.execute(_ABOUT, about)
    tx.execute(event.insert(), [row for lead_id in ids for row in _story(draw, lead_id, tx.now)])
    for start in range(0, len(ids), 500):
        refold(tx, ids[start : start + 500], profile=True)


def _story(draw: random.Random, lead_id: LeadId, now: float) -> list[dict[str, object]]:
    return [
        {
            "event_id": event_id_of(lead_id, f"bench:{number}"),
            "lead_id": lead_id,
            "kind": draw.choice(_KINDS),
            "happened_at": now - draw.uniform(0.5, 12.0) * DAY_SECONDS,
            "value": "",
            "detail": "Wants to know what it costs for three sites",
            "evidence": "made up",
            "received_at": now,
            "outcome_id": None,
        }
        for number in range(draw.randint(4, 14))
    ]
