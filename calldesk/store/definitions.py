"""The versions of the definition as they are stored, and the one that holds for a lead."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import text

from calldesk.domain.definitions import Side, Signature, Version, in_force, read_definition
from calldesk.domain.ids import FactId, UserId
from calldesk.store.driver import driver_rows
from calldesk.store.tx import Snapshot

_VERSIONS = text(
    "SELECT definition_id, scope, number, content, by_user, happened_at FROM definition WHERE happened_at <= :now"
    " ORDER BY scope, number, happened_at, definition_id"
)
_SIGNATURES = text(
    "SELECT definition_id, side, by_user, happened_at FROM definition_signature WHERE happened_at <= :now"
    " ORDER BY happened_at, signature_id"
)


AGREED = (
    "SELECT d.definition_id, d.scope, d.number, d.content, d.by_user, d.happened_at, s.side, s.by_user, s.happened_at"
    " FROM definition d JOIN definition_signature s ON s.definition_id = d.definition_id"
    " WHERE d.happened_at <= :now AND s.happened_at <= :now"
    " ORDER BY d.happened_at, d.definition_id, s.happened_at, s.signature_id"
)
"""What somebody signed, a row for each signature: one question, and no draft is carried along."""


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


def agreed(rows: Iterable[Sequence[Any]]) -> tuple[Version, ...]:
    """The signed texts in the rows of AGREED.

    Raises:
        Unreadable: A newer program wrote one.
    """
    found: dict[str, Version] = {}
    for key, scope, number, content, by, at, side, signer, signed_at in rows:
        signature = Signature(Side(side), UserId(signer), signed_at)
        known = found.get(key) or Version(FactId(key), scope, number, read_definition(content), UserId(by), at)
        found[key] = replace(known, signatures=(*known.signatures, signature))
    return tuple(found.values())


def holding(snapshot: Snapshot, campaign: str) -> Version | None:
    """The version by which a lead of this campaign is judged at this moment; None = nothing is agreed."""
    if not snapshot.has_handoffs:
        return None
    return in_force(agreed(driver_rows(snapshot.conn, AGREED, {"now": snapshot.now})), campaign, snapshot.now)


def definition_of(found: Sequence[Version], definition_id: str | None) -> Version | None:
    """The version of this id."""
    return next((version for version in found if version.definition_id == definition_id), None)
