"""Letters as they are stored, and the team's settings for e-mail."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import bindparam, text

from calldesk.domain.handoffs import NextStep
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.letters import LetterState, Told
from calldesk.domain.mail_settings import MailSettings, read_mail
from calldesk.domain.moments import Moment
from calldesk.store.handoffs import MEETS_AT
from calldesk.store.team_settings import setting
from calldesk.store.tx import Snapshot

MAIL = "mail"
"""Name of the setting that holds what `domain.mail_settings` reads."""
_COLUMNS = "letter_id, handoff_id, lead_id, mark_id, for_user, kind, number, address, state, tries, next_try_at, error"
_ALL = f"SELECT {_COLUMNS} FROM letter"
_OF = text(f"{_ALL} WHERE handoff_id IN :ids ORDER BY number").bindparams(bindparam("ids", expanding=True))
_WAITING = text(f"{_ALL} WHERE state = :state AND next_try_at <= :now ORDER BY next_try_at, letter_id")
_ONE = text(f"{_ALL} WHERE letter_id = :letter_id")
_NEWEST = text(f"{_ALL} ORDER BY made_at DESC, letter_id LIMIT :most")
_LIVE = text(
    "SELECT DISTINCT l.handoff_id FROM letter l JOIN handoff h ON h.handoff_id = l.handoff_id"
    f" WHERE {MEETS_AT} > :now OR l.state = 'queued'"
)
_STEPS = text(
    "SELECT handoff_id, lead_id, next_step, meets_at, meets_minutes FROM handoff WHERE handoff_id IN :ids"
).bindparams(bindparam("ids", expanding=True))


class StoredLetter(NamedTuple):
    """One letter; its fields as the table's columns."""

    letter_id: str
    handoff_id: FactId
    lead_id: LeadId
    mark_id: str
    for_user: UserId
    kind: str
    number: int
    address: str
    state: str
    tries: int
    next_try_at: Moment
    error: str

    @property
    def told(self) -> Told:
        """As the rules see it."""
        return Told(self.mark_id, self.kind, self.state, self.for_user, self.number)


def mail_of(snapshot: Snapshot) -> MailSettings:
    """The team's settings.

    Raises:
        DeskError: A newer program wrote them.
    """
    return read_mail(mail_text(snapshot))


def mail_text(snapshot: Snapshot) -> str:
    """The settings as they were set, TOML; "" = none."""
    return setting(snapshot, MAIL) or ""


def letters_of(snapshot: Snapshot, handoff_ids: Sequence[str]) -> Mapping[str, list[StoredLetter]]:
    """The letters of these hand-offs, each in the order of its numbers."""
    found: dict[str, list[StoredLetter]] = defaultdict(list)
    if handoff_ids and snapshot.has_letters:
        for row in snapshot.conn.execute(_OF, {"ids": list(handoff_ids)}):
            found[row.handoff_id].append(StoredLetter(*row))
    return found


def letters_due(snapshot: Snapshot, state: LetterState) -> list[StoredLetter]:
    """Letters in this state whose time has come, the longest due first."""
    if not snapshot.has_letters:
        return []
    return [StoredLetter(*row) for row in snapshot.conn.execute(_WAITING, {"state": state, "now": snapshot.now})]


def letter_of(snapshot: Snapshot, letter_id: str) -> StoredLetter | None:
    """One letter."""
    row = snapshot.conn.execute(_ONE, {"letter_id": letter_id}).first()
    return StoredLetter(*row) if row is not None else None


def newest_letters(snapshot: Snapshot, most: int) -> list[StoredLetter]:
    """The letters that were written last, the newest first."""
    return (
        [StoredLetter(*row) for row in snapshot.conn.execute(_NEWEST, {"most": most})] if snapshot.has_letters else []
    )


def handoffs_told_of(snapshot: Snapshot) -> list[str]:
    """Hand-offs of which a letter waits, or whose rep was written to about an appointment that is to come."""
    return list(snapshot.conn.execute(_LIVE, {"now": snapshot.now}).scalars()) if snapshot.has_letters else []


def steps_of(snapshot: Snapshot, handoff_ids: Sequence[str]) -> dict[str, tuple[LeadId, NextStep]]:
    """Lead and next step of hand-offs as it was promised, of withdrawn ones too."""
    if not handoff_ids:
        return {}
    return {
        handoff_id: (LeadId(lead_id), NextStep(words, meets_at, minutes))
        for handoff_id, lead_id, words, meets_at, minutes in snapshot.conn.execute(_STEPS, {"ids": list(handoff_ids)})
    }
