"""Who is calling us: the people whom a number, or the end of one, may mean, and where each of them stands."""

from dataclasses import dataclass

from calldesk.domain.calling import reasons_not
from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.phones import Phone, read_phone
from calldesk.domain.standing import State
from calldesk.queries.call_list import why_here
from calldesk.queries.find_leads import FoundLead, find_leads
from calldesk.queries.lead_card import place_of
from calldesk.store.caps import capped_day
from calldesk.store.naive import Recomputed, asking_with_caps, recomputed
from calldesk.store.tx import Snapshot

MOST_CALLERS = 50
"""More people than this behind one switchboard are cut off."""
_NATIONAL_DIGITS = 10
"""More digits than this begin with a country code, whether or not a + was typed."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who may be calling.

    Attributes:
        lead: Who; lead text, hostile (R13).
        number: Their number that fits, E.164; "" = found by something else.
        is_whole: The whole number was given, not only its end.
        state: Where they stand; do-not-call beats all else.
        score: 0-100 at the instant of the query.
        last_attempt_at: When we last dialled them; 0 = never.
        last_code, last_at: The latest outcome and its moment; "" and 0 = none.
        reasons_not: Every reason why they are not on the asker's call list; empty = they are.
        why: The reason they stand where they stand on the list, or would.
    """

    lead: FoundLead
    number: str
    is_whole: bool
    state: State
    score: float
    last_attempt_at: Moment
    last_code: str
    last_at: Moment
    reasons_not: tuple[Message, ...]
    why: Message


def who_rings(snapshot: Snapshot, typed: str, region: str | None) -> tuple[Caller, ...]:
    """The people who may be calling, best first: whole numbers before ends of numbers, then whom we rang last.

    Who rings from a switchboard most often rings back, so the latest dial counts more than the score.

    Args:
        snapshot: Where and when to look.
        typed: A number in any writing, its last digits (four or more), or the beginning of a name.
        region: ISO alpha-2 of the country whose way of writing numbers is read; None = only those with a country code.
    """
    wanted = _read(typed, region)
    found = {lead.lead_id: lead for lead in _found(snapshot, typed, wanted)}
    callers = [_caller(snapshot, found[now.lead_id], now, wanted) for now in recomputed(snapshot, list(found))]
    return tuple(sorted(callers, key=_order)[:MOST_CALLERS])


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was typed: its digits, and the whole number that they are; "" = none is known."""

    digits: str
    e164: str

    def fits(self, number: str) -> bool:
        """Whether a stored number may be the one."""
        national = self.digits.lstrip("0")
        return number == self.e164 or (bool(national) and number.endswith((self.digits, national)))


def _read(typed: str, region: str | None) -> _Wanted:
    digits = "".join(sign for sign in typed if sign.isdecimal())
    read = read_phone(typed, region)
    if isinstance(read, Phone):
        return _Wanted(digits, read.e164)
    international = typed.strip().startswith("+") or len(digits) > _NATIONAL_DIGITS
    return _Wanted(digits, f"+{digits}" if digits and international else "")


def _found(snapshot: Snapshot, typed: str, wanted: _Wanted) -> tuple[FoundLead, ...]:
    """People by name, or by the whole number and then by its end; a zero only dialled at home is no part of it."""
    digits = wanted.digits
    if not digits:
        return find_leads(snapshot, typed, MOST_CALLERS)
    sure = find_leads(snapshot, wanted.e164, MOST_CALLERS)
    ending = find_leads(snapshot, digits, MOST_CALLERS)
    if not sure and not ending and digits.startswith("0"):
        ending = find_leads(snapshot, digits.lstrip("0"), MOST_CALLERS)
    return (*sure, *ending)


def _order(caller: Caller) -> tuple[bool, Moment, float, LeadId]:
    return not caller.is_whole, -caller.last_attempt_at, -caller.score, caller.lead.lead_id


def _caller(snapshot: Snapshot, lead: FoundLead, now: Recomputed, wanted: _Wanted) -> Caller:
    standing = now.standing
    asking = asking_with_caps(snapshot, now, capped_day(snapshot, [now.pool_id]))
    numbers = [phone.e164 for phone in now.facts.phones]
    is_whole = wanted.e164 in numbers
    last = max(now.facts.outcomes, key=lambda outcome: outcome.at, default=None)
    model = snapshot.rules.version_at(snapshot.now).model
    place = place_of(snapshot, now)
    return Caller(
        lead=lead,
        number=wanted.e164 if is_whole else next(filter(wanted.fits, numbers), ""),
        is_whole=is_whole,
        state=standing.state,
        score=now.score,
        last_attempt_at=max((rung.at for rung in now.facts.dials), default=0.0),
        last_code=last.code if last is not None else "",
        last_at=last.at if last is not None else 0.0,
        reasons_not=reasons_not(standing, now.lease, asking, snapshot.rules.cadence),
        why=why_here(place, now.facts.events, standing.woke, model, snapshot.now, now.fit),
    )
