"""The versions of the definition as they are stored, and the one that holds for a lead."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import text

from calldesk.domain.definitions import Definition, Side, Signature, Version, in_force, read_definition
from calldesk.domain.ids import FactId, UserId
from calldesk.store.tx import Snapshot

_VERSIONS = text(
    "SELECT definition_id, scope, number, content, by_user, happened_at FROM definition WHERE happened_at <= :now"
    " ORDER BY scope, number, happened_at, definition_id"
)
_SIGNATURES = text(
    "SELECT definition_id, side, by_user, happened_at FROM definition_signature WHERE happened_at <= :now"
    " ORDER BY happened_at, signature_id"
)


def versions(snapshot: Snapshot) -> tuple[Version, ...]:
    """Every text with its signatures, by scope, number and time; none where an older team keeps none.

    Raises:
        Unreadable: A newer program wrote one.
    """
    if not snapshot.has_handoffs:
        return ()
    signed: dict[str, list[Signature]] = defaultdict(list)
    for definition_id, side, by, at in snapshot.conn.execute(_SIGNATURES, {"now": snapshot.now}):
        signed[definition_id].append(Signature(Side(side), UserId(by), at))
    return tuple(
        Version(FactId(key), scope, number, read_definition(content), UserId(by), at, tuple(signed[key]))
        for key, scope, number, content, by, at in snapshot.conn.execute(_VERSIONS, {"now": snapshot.now})
    )


def latest_of_each(found: Sequence[Version]) -> tuple[Version, ...]:
    """Of each scope and number the signed text, else its newest draft."""
    kept: dict[tuple[str, int], Version] = {}
    for version in found:
        key = (version.scope, version.number)
        if key not in kept or not kept[key].is_signed:
            kept[key] = version
    return tuple(kept.values())


def holding(snapshot: Snapshot, campaign: str) -> Version | None:
    """The version by which a lead of this campaign is judged at this moment; None = nothing is agreed."""
    return in_force(versions(snapshot), campaign, snapshot.now)


def definition_of(found: Sequence[Version], definition_id: str | None) -> Version | None:
    """The version of this id."""
    return next((version for version in found if version.definition_id == definition_id), None)


def criteria_of(snapshot: Snapshot, campaign: str) -> Definition | None:
    """What is asked of a lead of this campaign, where it is agreed."""
    version = holding(snapshot, campaign)
    return version.definition if version is not None else None
