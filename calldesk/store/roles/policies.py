"""Row-level security: with which rows of each table a member may do what the grants allow.

Every policy asks for an active member of this very team: group roles are names that all databases of a server share.
"""

from collections.abc import Iterator, Mapping

from calldesk.store.roles.grants import GRANTS
from calldesk.store.roles.in_force import Part, Policy
from calldesk.store.roles.names import CALLERS, LEADERS, SEE_ALL, SET_UP, WORKERS, listed

_ME = "(SELECT calldesk.my_user_id())"
_MEMBER = "(SELECT calldesk.my_role()) IS NOT NULL"
_MY_POOLS = "pool_id = ANY ((SELECT calldesk.my_pools())::integer[])"
_MY_WORK = "pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[])"
_SEES_ALL = "(SELECT calldesk.sees_all())"
_LEADS = "(SELECT calldesk.leads_team())"
_NOBODY = "false"


def _is(roles: tuple[str, ...]) -> str:
    return f"(SELECT calldesk.my_role()) IN ({listed(roles)})"


def _sees(table: str) -> str:
    """The row's lead is one that the asker sees; a lookup by key for each row, never a hash of all leads."""
    return f"(SELECT true FROM calldesk.lead l WHERE l.lead_id = {table}.lead_id)"


def _lead_of(table: str, of: str, key: str) -> str:
    """The row is about the lead of the fact it belongs to."""
    return f"(SELECT b.lead_id FROM calldesk.{of} b WHERE b.{key} = {table}.{key}) = {table}.lead_id"


def _imported(table: str) -> str:
    """Calls of before are written down in the names of those who made them, by who leads the team."""
    return (
        f"({_LEADS} AND (SELECT true FROM calldesk.dial d WHERE d.dial_id = {table}.dial_id AND d.path = 'import'"
        f" AND d.by_user = {table}.by_user))"
    )


def _own_fact(table: str) -> dict[str, str]:
    return {"reads": f"{_SEES_ALL} OR by_user = {_ME} OR {_sees(table)}"}


def _lead_fact(table: str) -> dict[str, str]:
    return {"reads": f"{_SEES_ALL} OR {_sees(table)}"}


_BLOCKED = f"""{_is(SET_UP)} OR ({_is(WORKERS)} AND CASE scope
  WHEN 'person' THEN (SELECT true FROM calldesk.lead l WHERE l.lead_id::text = do_not_call.value)
  WHEN 'number' THEN EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = do_not_call.value)
    OR EXISTS (SELECT FROM calldesk.dial d WHERE d.e164 = do_not_call.value AND d.by_user = {_ME})
  WHEN 'email' THEN EXISTS (SELECT FROM calldesk.lead l WHERE l.email_key = do_not_call.value)
  ELSE false END
  AND (outcome_id IS NULL OR EXISTS (SELECT FROM calldesk.outcome o WHERE o.outcome_id = do_not_call.outcome_id
    AND o.by_user = {_ME})))"""
"""A qualifier marks people, numbers and addresses that are on the own lists; a whole company only who sees all."""

_AT_DESK = """EXISTS (SELECT FROM calldesk.lead l WHERE l.company_key = front_desk.company_key
    AND l.company_key <> '') OR EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = front_desk.e164)"""
"""Whoever has a lead of the company, or behind the number, is to get past the same desk."""
_FOR_DESK = """EXISTS (SELECT FROM calldesk.lead l WHERE l.lead_id = front_desk.lead_id
    AND l.company_key = front_desk.company_key AND (front_desk.e164 = '' OR EXISTS (SELECT FROM calldesk.lead_phone p
    WHERE p.lead_id = front_desk.lead_id AND p.e164 = front_desk.e164)))"""
"""Words are written of the company and a number of a lead that the writer sees."""

POLICIES: Mapping[str, Mapping[str, str]] = {
    "alembic_version": {"reads": _MEMBER},
    "state_clock": {"reads": _MEMBER, "changes": f"{_is(WORKERS)} AND (SELECT calldesk.clock_is_given())"},
    "user_account": {"reads": _MEMBER, "adds": f"{_is(LEADERS)} AND role = ''"},
    "pool": {"reads": _MEMBER, "adds": _is(LEADERS), "changes": _is(LEADERS)},
    "pool_member": {"reads": _MEMBER},
    "setting": {"reads": _MEMBER, "adds": _is(SET_UP), "changes": _is(SET_UP)},
    "campaign": {"reads": _MEMBER, "adds": _is(SET_UP), "changes": _is(SET_UP)},
    "model_version": {"reads": _MEMBER, "adds": _is(SET_UP)},
    "team_rules": {
        "reads": _MEMBER,
        "adds": f"{_is(LEADERS)} AND by_user = {_ME}"
        " AND (from_at >= calldesk.server_now() OR (SELECT calldesk.clock_is_given()))",
    },
    "opening_class": {"reads": _MEMBER, "adds": _is(SET_UP)},
    "company": {"reads": _is(SEE_ALL), "adds": _is(SET_UP), "changes": _is(SET_UP)},
    "lead": {
        "reads": _MY_POOLS,
        "adds": f"{_is(SET_UP)} AND {_MY_WORK}",
        "changes": f"{_is(SET_UP)} AND {_MY_WORK}",
    },
    "lead_phone": {
        **_lead_fact("lead_phone"),
        "adds": f"{_is(SET_UP)} AND {_sees('lead_phone')}",
        "removes": f"{_is(SET_UP)} AND {_sees('lead_phone')}",
    },
    "event": {**_lead_fact("event"), "adds": f"{_is(WORKERS)} AND {_sees('event')}"},
    "dial": {
        **_own_fact("dial"),
        "adds": f"{_sees('dial')} AND CASE WHEN path = 'import' THEN {_LEADS}"
        f" ELSE {_is(CALLERS)} AND by_user = {_ME} END",
    },
    "dial_mark": {
        **_lead_fact("dial_mark"),
        "adds": f"{_is(CALLERS)} AND {_sees('dial_mark')} AND {_lead_of('dial_mark', 'dial', 'dial_id')}",
    },
    "outcome": {
        **_own_fact("outcome"),
        "adds": f"{_is(CALLERS)} AND {_sees('outcome')} AND {_lead_of('outcome', 'dial', 'dial_id')}"
        f" AND (by_user = {_ME} OR {_imported('outcome')})",
    },
    "correction": {
        "reads": _MEMBER,  # a mark that holds for everybody is taken back for everybody
        "adds": f"{_is(CALLERS)} AND {_sees('correction')} AND {_lead_of('correction', 'outcome', 'outcome_id')}"
        f" AND by_user = {_ME} AND ({_LEADS} OR (SELECT o.by_user FROM calldesk.outcome o"
        f" WHERE o.outcome_id = correction.outcome_id) = {_ME})",
    },
    "note": {
        **_own_fact("note"),
        "adds": f"{_is(WORKERS)} AND {_sees('note')} AND (by_user = {_ME} OR {_imported('note')})",
    },
    "lead_skip": {
        **_own_fact("lead_skip"),
        "adds": f"{_is(CALLERS)} AND {_sees('lead_skip')} AND by_user = {_ME}",
    },
    "touch_rule": {"reads": _MEMBER, "adds": _is(SET_UP), "removes": _is(SET_UP)},
    "assignment": {
        **_own_fact("assignment"),
        "adds": f"{_is(WORKERS)} AND {_sees('assignment')} AND by_user = {_ME}",
    },
    "number_use": {
        **_own_fact("number_use"),
        "adds": f"{_is(WORKERS)} AND {_sees('number_use')} AND by_user = {_ME}",
    },
    "shift_mark": {
        "reads": f"{_SEES_ALL} OR by_user = {_ME}",
        "adds": f"{_is(CALLERS)} AND by_user = {_ME}",
    },
    "criterion_answer": {
        **_lead_fact("criterion_answer"),
        "adds": f"{_is(WORKERS)} AND {_sees('criterion_answer')} AND by_user = {_ME}",
    },
    "front_desk": {
        "reads": f"{_SEES_ALL} OR by_user = {_ME} OR {_AT_DESK}",
        "adds": f"{_is(WORKERS)} AND by_user = {_ME} AND {_FOR_DESK}",
    },
    "campaign_change": {"reads": _MEMBER, "adds": f"{_is(SET_UP)} AND by_user = {_ME}"},
    "do_not_call": {"reads": _MEMBER, "adds": _BLOCKED},
    "promise_change": {
        **_own_fact("promise_change"),
        "adds": f"{_is(CALLERS)} AND {_sees('promise_change')} AND by_user = {_ME}"
        f" AND {_lead_of('promise_change', 'outcome', 'outcome_id')}",
    },
    "alert": {
        "reads": f"for_user = {_ME} OR by_user = {_ME}",
        "adds": f"{_is(WORKERS)} AND by_user = {_ME} AND {_sees('alert')}",
        "changes": f"for_user = {_ME}",
    },
    "note_draft": {
        "reads": f"by_user = {_ME}",
        "adds": f"by_user = {_ME} AND {_is(WORKERS)} AND {_sees('note_draft')}",
        "changes": f"by_user = {_ME} AND {_is(WORKERS)}",
    },
    "call_state": {"reads": _MY_POOLS, "adds": _MY_WORK, "changes": _MY_WORK},
    "call_bucket": {"reads": _MY_POOLS, "adds": _MY_WORK, "changes": _MY_WORK},
    "next_state": {
        **_lead_fact("next_state"),
        "adds": f"{_is(WORKERS)} AND {_sees('next_state')}",
        "changes": f"{_is(WORKERS)} AND {_sees('next_state')}",
    },
    "taken_command": {"reads": f"by_user = {_ME}", "adds": f"by_user = {_ME}"},
    "handshake": {"reads": _MEMBER},
    "job_lease": {"reads": _MEMBER, "adds": f"{_is(WORKERS)} AND by_user = {_ME}", "changes": _is(WORKERS)},
    "job_run": {"reads": _MEMBER, "adds": f"{_is(WORKERS)} AND by_user = {_ME}", "changes": _is(WORKERS)},
    "lead_word": _lead_fact("lead_word"),
    "audit": {"reads": f"{_SEES_ALL} OR user_id = {_ME}"},
    "fold_wish": {"reads": _NOBODY},
    "audit_head": {"reads": _NOBODY},
    "member_change": {"reads": _is(LEADERS)},
    "test_clock": {"reads": _NOBODY},
}
_VERBS = {
    "reads": "FOR SELECT USING ({})",
    "adds": "FOR INSERT WITH CHECK ({})",
    "changes": "FOR UPDATE USING ({0}) WITH CHECK ({0})",
    "removes": "FOR DELETE USING ({})",
}


_TURN_ON = """
DO $$ BEGIN
  IF NOT (SELECT relrowsecurity FROM pg_catalog.pg_class WHERE oid = 'calldesk.{table}'::regclass) THEN
    ALTER TABLE calldesk.{table} ENABLE ROW LEVEL SECURITY;
  END IF;
END $$
"""


def policy_statements() -> Iterator[Part]:
    """Turns row-level security on for every table and makes its policies."""
    for table in GRANTS:
        yield _TURN_ON.format(table=table)
        for verb, rule in POLICIES[table].items():
            yield Policy(verb, table, _VERBS[verb].format(rule))
