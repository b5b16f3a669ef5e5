"""The numbers of a lead as its card shows them: what each is, what calls have shown of it, who else has it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.numbers import NumberState, NumberUse
from calldesk.domain.people_names import person_name
from calldesk.store.driver import IN_IDS
from calldesk.store.naive import Recomputed

MOST_SHARING = 1000
"""More people than this behind one switchboard are not counted on."""
PHONES = (
    "SELECT p.lead_id, p.e164, o.zones, (SELECT count(*) FROM (SELECT 1 FROM lead_phone q WHERE q.e164 = p.e164"
    f" AND q.lead_id <> p.lead_id LIMIT {MOST_SHARING}) s) FROM lead_phone p"
    f" LEFT JOIN opening_class o ON o.class_id = p.class_id WHERE p.lead_id {IN_IDS} ORDER BY p.position"
)
_ASK_FOR = "ask for"


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """One number of the lead.

    Attributes:
        e164: As dialled.
        kind: Its plan's (fixed, mobile, ...; domain/phones), or what somebody told it is.
        use: What it is.
        state: What calls have shown of it.
        attempts, last_at: Dials of it for this lead, and the latest; 0 = never.
        shared_with: So many other people have it, as far as the asker may see; at most MOST_SHARING.
        ask_for: Whom to ask for there; "" = who answers is the lead. Lead text, hostile (R13).
        rests_until: It was rung so often, for whomever, that it rests until then (R5); 0 = it does not.
        is_first: This one is offered.
        is_dead: A call found it wrong.
        is_blocked: It is on do-not-call, whoever else may be rung.
        zones: Where it may ring.
    """

    e164: str
    extension: str
    kind: str
    use: NumberUse
    state: NumberState
    attempts: int
    last_at: Moment
    shared_with: int
    ask_for: str
    is_first: bool
    is_dead: bool
    is_blocked: bool
    zones: tuple[str, ...]
    rests_until: Moment = 0.0


class PhoneBeside(NamedTuple):
    """What is read of a number beside the facts: its zones, and how many others have it."""

    zones: tuple[str, ...]
    shared_with: int


def phones_beside(rows: Iterable[tuple[Any, ...]]) -> Mapping[LeadId, Mapping[str, PhoneBeside]]:
    """The rows of PHONES by lead and number."""
    found: dict[LeadId, dict[str, PhoneBeside]] = defaultdict(dict)
    for lead_id, e164, zones, shared_with in rows:
        found[lead_id].setdefault(e164, PhoneBeside(tuple((zones or "").split()), shared_with))
    return found


def phone_lines(lead: Recomputed, beside: Mapping[str, PhoneBeside]) -> tuple[PhoneLine, ...]:
    """All numbers of a lead, in the order in which they are offered."""
    first = lead.standing.phone.e164 if lead.standing.phone else ""
    blocked = {block.value for block in lead.facts.blocks if block.scope == "number"}
    told = _ask_for(lead.profile)
    alone = PhoneBeside((), 0)
    lines = []
    for number in lead.standing.numbers:
        phone = number.phone
        read = beside.get(phone.e164, alone)
        through_others = number.use is NumberUse.SWITCHBOARD or read.shared_with > 0
        lines.append(
            PhoneLine(
                e164=phone.e164,
                extension=phone.extension,
                kind=phone.kind,
                use=number.use,
                state=number.state,
                attempts=number.attempts,
                last_at=number.last_at,
                shared_with=read.shared_with,
                ask_for=(told or person_name(lead.profile)) if through_others else "",
                is_first=phone.e164 == first,
                is_dead=number.is_dead,
                is_blocked=phone.e164 in blocked,
                zones=read.zones,
                rests_until=number.full.until_at if number.full else 0.0,
            )
        )
    return tuple(lines)


def _ask_for(profile: Mapping[str, str]) -> str:
    """The file's own column of that name, in any spelling."""
    named = (words for name, words in profile.items() if name.casefold().replace("_", " ").strip() == _ASK_FOR)
    return next((words.strip() for words in named if words.strip()), "")
