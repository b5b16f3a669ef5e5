"""What each role may do with each table, by grant; `policies` then says with which rows.

UPDATE is granted column by column, for a grant on the whole table would also let people lock it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Table

from calldesk.store.goal_tables import SUMMARY_CHANGES
from calldesk.store.letter_tables import LETTER_CHANGES
from calldesk.store.roles.names import (
    ALL,
    CALLERS,
    COMMENTERS,
    DEFINERS,
    DOSSIER,
    LEADERS,
    OWNER,
    READERS,
    SEE_ALL,
    SET_UP,
    WORKERS,
    groups,
)
from calldesk.store.tables import call_state, company, lead, metadata


class Grant(NamedTuple):
    """Who may do what with one table.

    Attributes:
        reads, adds, changes, removes: The roles.
        added: Columns that may be given with a new row; () = all that are not computed.
        changed: Columns that may be changed.
    """

    reads: tuple[str, ...] = ()
    adds: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    removes: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def _columns(table: Table, *, but: Sequence[str] = ()) -> tuple[str, ...]:
    return tuple(column.name for column in table.columns if column.computed is None and column.name not in but)


_CLAIM = ("lease_until", "claimed_by", "claimed_at", "claim_no")
_SET_UP_ONCE = Grant(ALL, SET_UP)
_REP = ("rep",)
_FACT = Grant(READERS, CALLERS)
_FACT_OF_ALL = Grant(READERS, WORKERS)
_FACT_OF_DOSSIER = Grant(DOSSIER, CALLERS)
"""What a rep reads of the people of the own hand-offs too."""
GRANTS = {
    "alembic_version": Grant(ALL),
    "state_clock": Grant(ALL, changes=(*WORKERS, *_REP), changed=("latest_at",)),
    "user_account": Grant(ALL, LEADERS, added=("login", "name")),
    "pool": Grant(ALL, LEADERS, LEADERS, changed=("name",)),
    "pool_member": Grant(ALL),
    "setting": Grant(ALL, SET_UP, SET_UP, changed=("value",)),
    "campaign": Grant(ALL, SET_UP, SET_UP, changed=("name", "content")),
    "model_version": _SET_UP_ONCE,
    "team_rules": Grant(ALL, LEADERS),
    "opening_class": _SET_UP_ONCE,
    "company": Grant(SEE_ALL, SET_UP, SET_UP, changed=_columns(company, but=("company_id", "received_at"))),
    "lead": Grant(DOSSIER, SET_UP, SET_UP, changed=_columns(lead, but=("lead_id", "received_at"))),
    "lead_phone": Grant(DOSSIER, SET_UP, removes=SET_UP),
    "event": Grant(DOSSIER, WORKERS),
    "dial": _FACT_OF_DOSSIER,
    "dial_mark": _FACT_OF_DOSSIER,
    "outcome": _FACT_OF_DOSSIER,
    "correction": _FACT_OF_DOSSIER,
    "note": Grant(DOSSIER, WORKERS),
    "do_not_call": Grant(DOSSIER, WORKERS),
    "lead_skip": _FACT_OF_DOSSIER,
    "shift_mark": _FACT,
    "number_use": Grant(DOSSIER, WORKERS),
    "assignment": Grant(DOSSIER, WORKERS),
    "touch_rule": Grant(ALL, SET_UP, removes=SET_UP),
    "promise_change": _FACT_OF_DOSSIER,
    "alert": Grant(DOSSIER, (*WORKERS, *_REP), DOSSIER, changed=("seen_at",)),
    "criterion_answer": Grant(DOSSIER, WORKERS),
    "front_desk": _FACT_OF_ALL,
    "campaign_change": _SET_UP_ONCE,
    "definition": Grant(ALL, DEFINERS),
    "definition_signature": Grant(ALL, DEFINERS),
    "definition_comment": Grant(ALL, COMMENTERS),
    "handoff": Grant(DOSSIER, CALLERS),
    "handoff_mark": Grant(DOSSIER, (*WORKERS, *_REP)),
    "absence": Grant(ALL, (*CALLERS, *_REP)),
    "letter": Grant(DOSSIER, WORKERS, WORKERS, changed=LETTER_CHANGES),
    "target": Grant(READERS, LEADERS),
    "work_time": Grant(READERS, LEADERS),
    "team_move": Grant(ALL, LEADERS),
    "coach_mark": _FACT_OF_DOSSIER,
    "summary": Grant(LEADERS, LEADERS, LEADERS, changed=SUMMARY_CHANGES),
    "note_draft": Grant(WORKERS, WORKERS, WORKERS, changed=("text", "saved_at")),
    "call_state": Grant(
        READERS,
        WORKERS,
        WORKERS,
        added=_columns(call_state, but=_CLAIM),
        changed=_columns(call_state, but=("lead_id",)),
    ),
    "call_bucket": Grant(READERS, WORKERS, WORKERS, changed=("fit_up",)),
    "next_state": Grant(READERS, WORKERS, WORKERS, changed=_columns(metadata.tables["next_state"], but=("lead_id",))),
    "taken_command": Grant(READERS, WORKERS),
    "handshake": Grant(ALL),
    "job_lease": Grant(ALL, WORKERS, WORKERS, changed=("holder", "by_user", "device", "until_at")),
    "job_run": Grant(ALL, WORKERS, WORKERS, changed=("ended_at", "how", "sentence")),
    "lead_word": Grant(READERS),
    "rolled_day": Grant(ALL, SET_UP, removes=SET_UP),
    "fold_wish": Grant(),
    "audit": Grant(ALL),
    "audit_head": Grant(),
    "member_change": Grant(LEADERS),
    "test_clock": Grant(),
}
"""Every table of the schema; a table without a line here fails a test."""
_FUNCTIONS = (
    "server_now()",
    "is_owner()",
    "my_user_id()",
    "my_role()",
    "my_pools()",
    "my_work_pools()",
    "my_handoffs()",
    "my_handed()",
    "is_signed(text)",
    "is_own_mark(text)",
    "rep_loads()",
    "rep_meetings()",
    "sees_all()",
    "leads_team()",
    "clock_is_given()",
    "switch_model(double precision)",
    "keep_people()",
    "take_fold_wishes(integer)",
    "rung(text[], double precision, integer)",
    "add_member(text, text, text, integer[])",
    "set_member_role(text, text)",
    "set_member_verifier(text, text)",
    "set_member_lists(text, integer[])",
    "disable_member(text)",
    "enable_member(text)",
)
"""What members may call; each asks by itself who calls."""


def grant_statements() -> Iterator[str]:
    """Takes everything from everybody, then gives each role its own."""
    for what in ("TABLES", "SEQUENCES", "FUNCTIONS"):
        yield f"REVOKE ALL ON ALL {what} IN SCHEMA calldesk FROM PUBLIC, {groups(ALL)}"
    yield f"ALTER DEFAULT PRIVILEGES FOR ROLE {OWNER} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC"
    yield f"GRANT USAGE ON SCHEMA calldesk TO {groups(ALL)}"
    for name, grant in GRANTS.items():
        yield from _of_table(name, grant)
    for function in _FUNCTIONS:
        yield f"GRANT EXECUTE ON FUNCTION calldesk.{function} TO {groups(ALL)}"


def _of_table(name: str, grant: Grant) -> Iterator[str]:
    table = metadata.tables.get(name)
    if grant.reads:
        yield f"GRANT SELECT ON calldesk.{name} TO {groups(grant.reads)}"
    if grant.adds and table is not None:
        added = ", ".join(grant.added or _columns(table))
        yield f"GRANT INSERT ({added}) ON calldesk.{name} TO {groups(grant.adds)}"
        counted = table.autoincrement_column
        if counted is not None and not counted.foreign_keys:
            yield f"GRANT USAGE ON SEQUENCE calldesk.{name}_{counted.name}_seq TO {groups(grant.adds)}"
    if grant.changes:
        yield f"GRANT UPDATE ({', '.join(grant.changed)}) ON calldesk.{name} TO {groups(grant.changes)}"
    if grant.removes:
        yield f"GRANT DELETE ON calldesk.{name} TO {groups(grant.removes)}"
