"""The names of the guard's roles, and which of them share what they may do."""

from calldesk.domain.teams import ROLES

SCHEMA = "calldesk"
OWNER = "calldesk_owner"
"""Owns every object; nobody logs in as it."""
CALLERS = ("qualifier", "team_lead", "admin")
"""Dial and say how it ended."""
WORKERS = ("qualifier", "team_lead", "marketer", "admin")
"""Write about people on the lists they see."""
SET_UP = ("team_lead", "marketer", "admin")
"""Bring people in, and set up models, campaigns and settings."""
LEADERS = ("team_lead", "admin")
"""May write calls down in other people's names, by import."""
READERS = ("qualifier", "team_lead", "marketer", "admin", "read_only")
"""See people and their facts: a qualifier those of the own lists, the others all. A rep sees none of the call list."""
SEE_ALL = ("team_lead", "marketer", "admin", "read_only")
DOSSIER = (*READERS, "rep")
"""See the people of a hand-off and what is known of them: a rep those of the own ones, by the policies."""
DEFINERS = ("team_lead", "marketer", "admin", "rep")
"""Draft and discuss what "qualified" means."""
COMMENTERS = (*DEFINERS, "qualifier")
"""Discuss it."""
ALL = ROLES


def group_of(role: str) -> str:
    """The group role on the server that holds a role's grants."""
    return f"calldesk_{role}"


def listed(roles: tuple[str, ...]) -> str:
    """The roles as a list of SQL's text."""
    return ", ".join(f"'{role}'" for role in roles)


def groups(roles: tuple[str, ...]) -> str:
    """Their group roles, as GRANT lists them."""
    return ", ".join(group_of(role) for role in roles)
