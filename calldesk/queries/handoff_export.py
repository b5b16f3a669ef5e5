"""Every hand-off as a row for an export, under the field names by which its import reads it back."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import text

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment, iso
from calldesk.queries.exports import Cell, Export
from calldesk.store.definitions import definition_of, versions
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.tx import Snapshot

COLUMNS = (
    "key", "lead_id", "external_id", "email", "phone", "at", "by", "rep", "state", "value", "decided_at", "closed_at",
    "reason", "words", "next_step", "meets_at", "meets_minutes", "definition_campaign", "definition", "criteria_met",
    "override", "score", "first_source", "first_campaign", "first_qualifier", "progress", "path", "outcome_id",
)  # fmt: skip
"""`key` is the hand-off's id, so that importing the file again changes nothing."""
_LOGINS = text("SELECT user_id, login FROM user_account")
_WHO = (
    "SELECT l.lead_id, coalesce(l.external_id, ''), l.email, coalesce((SELECT p.e164 FROM lead_phone p"
    " WHERE p.lead_id = l.lead_id ORDER BY p.position LIMIT 1), '') FROM lead l WHERE l.lead_id "
    f"{IN_IDS}"
)
_ENDED = frozenset({HandoffState.WON, HandoffState.LOST})


def export_handoffs(snapshot: Snapshot) -> Export:
    """Every hand-off whose outcome stands, oldest first, with how it stands at this moment."""
    return Export(COLUMNS, _rows(snapshot, handoffs(snapshot)))


def _rows(snapshot: Snapshot, found: Sequence[StoredHandoff]) -> Iterator[Sequence[Cell]]:
    logins = {UserId(user_id): str(login) for user_id, login in snapshot.conn.execute(_LOGINS)}
    known = versions(snapshot)
    ids = {"ids": ids_param(sorted({one.lead_id for one in found}))}
    people = {row[0]: tuple(row[1:]) for row in driver_rows(snapshot.conn, _WHO, ids)} if found else {}
    for one in found:
        version = definition_of(known, one.definition_id)
        agreed = (version.scope, version.number) if version is not None else ("", None)
        met = "; ".join(heard.key for heard in one.evidence if heard.met)
        credit = (one.origin.source, one.origin.campaign, logins.get(one.origin.qualifier, ""))
        yield (
            *(one.handoff_id, one.lead_id, *people.get(one.lead_id, ("", "", ""))),
            *_stands(one, logins),
            *(one.next_step.words, _iso(one.next_step.at), one.next_step.minutes, *agreed, met),
            *(one.override_reason, one.score, *credit, one.standing.progress, one.path, one.outcome_id),
        )


def _stands(one: StoredHandoff, logins: Mapping[UserId, str]) -> Sequence[Cell]:
    standing = one.standing
    rep = logins.get(standing.rep, "") if standing.rep is not None else ""
    ended_at = standing.told_at if standing.state in _ENDED else None
    times = (_iso(standing.decided_at), _iso(ended_at))
    told = (standing.state.value, standing.amount, *times, standing.reason, standing.words)
    return (iso(one.at), logins.get(one.by, ""), rep, *told)


def _iso(at: Moment | None) -> str:
    return iso(at) if at is not None else ""
