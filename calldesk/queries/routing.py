"""The routing rules as they stand, who may change them, and to whom a lead would go under rules not yet in force."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.routing import Candidate, Routing, route
from calldesk.queries.find_leads import find_leads
from calldesk.queries.hand_over import to_hand_over
from calldesk.store.handoffs import candidates, logins, reps, routing_of, routing_text
from calldesk.store.permission import lead_now
from calldesk.store.rights import leads_team
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class RoutingNow:
    """What is in force.

    Attributes:
        content: As it is stored, TOML; "" = the usual.
        reps: Login and name of everybody who may be named; empty on a file, where a rep is a name that is typed.
        may_change: Whether the asker may set other rules.
    """

    content: str
    routing: Routing
    reps: tuple[tuple[str, str], ...]
    may_change: bool


@dataclass(frozen=True, slots=True)
class Trial:
    """Where one lead would go; lead text, hostile (R13).

    Attributes:
        fields: What the rules look at, by import names: company, state, country, industry, employees.
        rep: Name; "" = nobody may have it.
        why: As `domain.routing.Route` says it.
    """

    name: str
    fields: Mapping[str, str]
    rep: str
    why: str


_NAMES = text("SELECT login, CASE WHEN name <> '' THEN name ELSE login END shown FROM user_account ORDER BY login")
LOOKED_AT = ("company", "state", "country", "industry", "employees")


def routing_now(snapshot: Snapshot) -> RoutingNow:
    """The rules of the team."""
    routing = routing_of(snapshot)
    names = _names(snapshot)
    known = reps(snapshot, routing).values() if snapshot.is_team else ()
    return RoutingNow(
        content=routing_text(snapshot),
        routing=routing,
        reps=tuple((login, names.get(login, login)) for login in known),
        may_change=leads_team(snapshot),
    )


def routing_trial(snapshot: Snapshot, routing: Routing, words: str) -> Trial | None:
    """Where the first lead that the words may mean would go at this moment; without words, one that waits.

    Reps whom a file does not know yet are asked as they will be: with nothing open. None = no lead is meant.
    """
    lead_id = _meant(snapshot, words)
    if lead_id is None:
        return None
    profile = lead_now(snapshot, lead_id).profile
    asked = _asked(snapshot, routing)
    chosen = route(profile, asked, snapshot.now)
    login = next((one.rules.login for one in asked if chosen is not None and one.user == chosen.user), "")
    return Trial(
        name=profile["full_name"] or profile["company"],
        fields={name: profile.get(name, "") for name in LOOKED_AT},
        rep=_names(snapshot).get(login, login),
        why=chosen.why if chosen is not None else "",
    )


def _meant(snapshot: Snapshot, words: str) -> LeadId | None:
    if words.strip():
        return next((one.lead_id for one in find_leads(snapshot, words, 1)), None)
    return next((one.lead_id for one in to_hand_over(snapshot)), None)


def _asked(snapshot: Snapshot, routing: Routing) -> list[Candidate]:
    known = candidates(snapshot, routing)
    if snapshot.is_team or not routing.reps:
        return list(known)
    named = {one.login for one in routing.reps}
    there = set(logins(snapshot).values())
    new = (Candidate(UserId(-at), one) for at, one in enumerate(routing.reps, 1) if one.login not in there)
    return [*(one for one in known if one.rules.login in named), *new]


def _names(snapshot: Snapshot) -> Mapping[str, str]:
    return {str(row.login): str(row.shown) for row in snapshot.conn.execute(_NAMES)}
