"""Typed identifiers, so that a lead's number is never handed in where a dial's is meant."""

from typing import NewType

LeadId = NewType("LeadId", int)
UserId = NewType("UserId", int)
PoolId = NewType("PoolId", int)
CampaignId = NewType("CampaignId", int)
CompanyId = NewType("CompanyId", int)
ClassId = NewType("ClassId", int)
"""One distinct opening schedule (zones x window x holidays)."""
FactId = NewType("FactId", str)
"""A client-made UUIDv7 as 32 hex digits; replaying a fact with the same id changes nothing."""
