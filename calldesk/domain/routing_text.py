"""Writes the routing rules as their TOML text; `read_routing` reads the same rules from it."""

from collections.abc import Mapping

from calldesk.domain.routing import MOST_OPEN, RepRules, Routing
from calldesk.domain.toml_text import toml_lines, toml_table

CLOCKS = ("accept_hours", "contact_hours", "silent_days", "patience_hours")
"""The numbers of the team, in the order of a hand-off's way."""


def routing_text(routing: Routing) -> str:
    """All of it; what is as usual of a rep is left out."""
    clocks = "".join(toml_lines({name: getattr(routing, name) for name in CLOCKS}))
    return "\n".join([clocks, *(toml_table("rep", _entries(one), listed=True) for one in routing.reps)])


def _entries(rep: RepRules) -> Mapping[str, object]:
    usual = RepRules(rep.login)
    stated = {
        "zone": rep.zone,
        "hours": rep.hours if rep.hours != usual.hours else "",
        "states": list(rep.states),
        "countries": list(rep.countries),
        "industries": list(rep.industries),
        "least_employees": rep.least_employees,
        "most_employees": rep.most_employees,
        "accounts": list(rep.accounts),
        "away": [list(span) for span in rep.away],
    }
    entries: dict[str, object] = {"login": rep.login, **{name: value for name, value in stated.items() if value}}
    return entries if rep.most_open == MOST_OPEN else {**entries, "most_open": rep.most_open}
