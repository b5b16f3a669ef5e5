"""Ids of facts: made by the client before the fact is written, so that replaying it changes nothing (R8)."""

import secrets
from uuid import NAMESPACE_OID, UUID, uuid5

from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import LANDMARK_UNIX_SECONDS, Moment


def new_fact_id(at: Moment) -> FactId:
    """A UUIDv7 (RFC 9562) of this moment: 48 bits of milliseconds, then random bits; 32 hex digits."""
    milliseconds = int((at + LANDMARK_UNIX_SECONDS) * 1000) & (2**48 - 1)
    value = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return FactId(UUID(int=value).hex)


def event_id_of(lead_id: LeadId, key: str) -> FactId:
    """The id of the event with this idempotent key: the same whatever the order of arrival (R1)."""
    return FactId(uuid5(NAMESPACE_OID, f"{lead_id}\x1f{key}").hex)
