"""Row-level security: with which rows of each table a member may do what the grants allow.

Every policy asks for an active member of this very team: group roles are names that all databases of a server share.
"""

from collections.abc import Iterator, Mapping

from calldesk.domain.definition_reviews import DUE, SOON
from calldesk.domain.promises import ASSIGNED
from calldesk.store.roles.grants import GRANTS
from calldesk.store.roles.handoff_guard import HANDOFF_POLICIES
from calldesk.store.roles.in_force import Part, Policy
from calldesk.store.roles.names import CALLERS, LEADERS, SEE_ALL, SET_UP, WORKERS, group_of
from calldesk.store.roles.phrases import LEADS, ME, MEMBER, SEES_ALL, is_one_of, lead_of, sees

_MY_POOLS = "pool_id = ANY ((SELECT calldesk.my_pools())::integer[])"
_MY_WORK = "pool_id = ANY ((SELECT calldesk.my_work_pools())::integer[])"
_NOBODY = "false"
_NO_REP = "(SELECT calldesk.my_role()) <> 'rep'"
_OF_HANDED = """CASE scope
  WHEN 'person' THEN EXISTS (SELECT FROM calldesk.lead l WHERE l.lead_id::text = do_not_call.value)
  WHEN 'number' THEN EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = do_not_call.value)
  WHEN 'email' THEN EXISTS (SELECT FROM calldesk.lead l WHERE l.email_key = do_not_call.value)
  ELSE EXISTS (SELECT FROM calldesk.lead l WHERE l.company_key = do_not_call.value) END"""
"""A rep sees what stands in the way of ringing the people of the own hand-offs."""


def _imported(table: str) -> str:
    """Calls of before are written down in the names of those who made them, by who leads the team."""
    return (
        f"({LEADS} AND (SELECT true FROM calldesk.dial d WHERE d.dial_id = {table}.dial_id AND d.path = 'import'"
        f" AND d.by_user = {table}.by_user))"
    )


def _own_fact(table: str) -> dict[str, str]:
    return {"reads": f"{SEES_ALL} OR by_user = {ME} OR {sees(table)}"}


def _lead_fact(table: str) -> dict[str, str]:
    return {"reads": f"{SEES_ALL} OR {sees(table)}"}


_BLOCKED = f"""{is_one_of(SET_UP)} OR ({is_one_of(WORKERS)} AND CASE scope
  WHEN 'person' THEN (SELECT true FROM calldesk.lead l WHERE l.lead_id::text = do_not_call.value)
  WHEN 'number' THEN EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = do_not_call.value)
    OR EXISTS (SELECT FROM calldesk.dial d WHERE d.e164 = do_not_call.value AND d.by_user = {ME})
  WHEN 'email' THEN EXISTS (SELECT FROM calldesk.lead l WHERE l.email_key = do_not_call.value)
  ELSE false END
  AND (outcome_id IS NULL OR EXISTS (SELECT FROM calldesk.outcome o WHERE o.outcome_id = do_not_call.outcome_id
    AND o.by_user = {ME})))"""
"""A qualifier marks people, numbers and addresses that are on the own lists; a whole company only who sees all."""

_AT_DESK = """EXISTS (SELECT FROM calldesk.lead l WHERE l.company_key = front_desk.company_key
    AND l.company_key <> '') OR EXISTS (SELECT FROM calldesk.lead_phone p WHERE p.e164 = front_desk.e164)"""
"""Whoever has a lead of the company, or behind the number, is to get past the same desk."""
_FOR_DESK = """EXISTS (SELECT FROM calldesk.lead l WHERE l.lead_id = front_desk.lead_id
    AND l.company_key = front_desk.company_key AND (front_desk.e164 = '' OR EXISTS (SELECT FROM calldesk.lead_phone p
    WHERE p.lead_id = front_desk.lead_id AND p.e164 = front_desk.e164)))"""
"""Words are written of the company and a number of a lead that the writer sees."""

POLICIES: Mapping[str, Mapping[str, str]] = {
    "alembic_version": {"reads": MEMBER},
    "state_clock": {
        "reads": MEMBER,
        "changes": f"{is_one_of((*WORKERS, 'rep'))} AND (SELECT calldesk.clock_is_given())",
    },
    "user_account": {"reads": MEMBER, "adds": f"{is_one_of(LEADERS)} AND role = ''"},
    "pool": {"reads": MEMBER, "adds": is_one_of(LEADERS), "changes": is_one_of(LEADERS)},
    "pool_member": {"reads": MEMBER},
    "setting": {"reads": MEMBER, "adds": is_one_of(SET_UP), "changes": is_one_of(SET_UP)},
    "campaign": {"reads": MEMBER, "adds": is_one_of(SET_UP), "changes": is_one_of(SET_UP)},
    "model_version": {"reads": MEMBER, "adds": is_one_of(SET_UP)},
    "team_rules": {
        "reads": MEMBER,
        "adds": f"{is_one_of(LEADERS)} AND by_user = {ME}"
        " AND (from_at >= calldesk.server_now() OR (SELECT calldesk.clock_is_given()))",
    },
    "opening_class": {"reads": MEMBER, "adds": is_one_of(SET_UP)},
    "company": {"reads": is_one_of(SEE_ALL), "adds": is_one_of(SET_UP), "changes": is_one_of(SET_UP)},
    "lead": {
        "reads": _MY_POOLS,
        "hands": "lead_id = ANY ((SELECT calldesk.my_handed())::bigint[])",
        "adds": f"{is_one_of(SET_UP)} AND {_MY_WORK}",
        "changes": f"{is_one_of(SET_UP)} AND {_MY_WORK}",
    },
    "lead_phone": {
        **_lead_fact("lead_phone"),
        "adds": f"{is_one_of(SET_UP)} AND {sees('lead_phone')}",
        "removes": f"{is_one_of(SET_UP)} AND {sees('lead_phone')}",
    },
    "event": {**_lead_fact("event"), "adds": f"{is_one_of(WORKERS)} AND {sees('event')}"},
    "dial": {
        **_own_fact("dial"),
        "adds": f"{sees('dial')} AND CASE WHEN path = 'import' THEN {LEADS}"
        f" ELSE {is_one_of(CALLERS)} AND by_user = {ME} END",
    },
    "dial_mark": {
        **_lead_fact("dial_mark"),
        "adds": f"{is_one_of(CALLERS)} AND {sees('dial_mark')} AND {lead_of('dial_mark', 'dial', 'dial_id')}",
    },
    "outcome": {
        **_own_fact("outcome"),
        "adds": f"{is_one_of(CALLERS)} AND {sees('outcome')} AND {lead_of('outcome', 'dial', 'dial_id')}"
        f" AND (by_user = {ME} OR {_imported('outcome')})",
    },
    "correction": {
        "reads": f"{_NO_REP} OR {sees('correction')}",  # a mark that holds for everybody is taken back for everybody
        "adds": f"{is_one_of(CALLERS)} AND {sees('correction')} AND {lead_of('correction', 'outcome', 'outcome_id')}"
        f" AND by_user = {ME} AND ({LEADS} OR (SELECT o.by_user FROM calldesk.outcome o"
        f" WHERE o.outcome_id = correction.outcome_id) = {ME})",
    },
    "note": {
        **_own_fact("note"),
        "adds": f"{is_one_of(WORKERS)} AND {sees('note')} AND (by_user = {ME} OR {_imported('note')})",
    },
    "lead_skip": {
        **_own_fact("lead_skip"),
        "adds": f"{is_one_of(CALLERS)} AND {sees('lead_skip')} AND by_user = {ME}",
    },
    "touch_rule": {"reads": MEMBER, "adds": is_one_of(SET_UP), "removes": is_one_of(SET_UP)},
    "assignment": {
        **_own_fact("assignment"),
        "adds": f"{is_one_of(WORKERS)} AND {sees('assignment')} AND by_user = {ME}",
    },
    "number_use": {
        **_own_fact("number_use"),
        "adds": f"{is_one_of(WORKERS)} AND {sees('number_use')} AND by_user = {ME}",
    },
    "shift_mark": {
        "reads": f"{SEES_ALL} OR by_user = {ME}",
        "adds": f"{is_one_of(CALLERS)} AND by_user = {ME}",
    },
    "criterion_answer": {
        **_lead_fact("criterion_answer"),
        "adds": f"{is_one_of(WORKERS)} AND {sees('criterion_answer')} AND by_user = {ME}",
    },
    "front_desk": {
        "reads": f"{SEES_ALL} OR by_user = {ME} OR {_AT_DESK}",
        "adds": f"{is_one_of(WORKERS)} AND by_user = {ME} AND {_FOR_DESK}",
    },
    **HANDOFF_POLICIES,
    "campaign_change": {"reads": MEMBER, "adds": f"{is_one_of(SET_UP)} AND by_user = {ME}"},
    "do_not_call": {"reads": f"{_NO_REP} OR {_OF_HANDED}", "adds": _BLOCKED},
    "promise_change": {
        **_own_fact("promise_change"),
        "adds": f"{is_one_of(CALLERS)} AND {sees('promise_change')} AND by_user = {ME}"
        f" AND {lead_of('promise_change', 'outcome', 'outcome_id')} AND (kind <> '{ASSIGNED}' OR {LEADS}"
        " AND (SELECT true FROM calldesk.user_account u WHERE u.user_id::text = promise_change.reason))",
    },
    "alert": {
        "reads": f"for_user = {ME} OR by_user = {ME}",
        "adds": f"{is_one_of((*WORKERS, 'rep'))} AND by_user = {ME} AND CASE WHEN lead_id IS NULL"
        f" THEN {is_one_of(WORKERS)} AND code IN ('{SOON}', '{DUE}') ELSE {sees('alert')} END",
        "changes": f"for_user = {ME}",
    },
    "letter": {
        "reads": f"{SEES_ALL} OR for_user = {ME} OR ({is_one_of(WORKERS)} AND {sees('letter')})",
        "adds": f"{is_one_of(WORKERS)} AND by_user = {ME} AND {lead_of('letter', 'handoff', 'handoff_id')}"
        " AND (SELECT m.rep FROM calldesk.handoff_mark m WHERE m.mark_id = letter.mark_id"
        " AND m.handoff_id = letter.handoff_id) = for_user AND state = 'queued' AND tries = 0",
        "changes": f"{is_one_of(WORKERS)} AND {sees('letter')}",
    },
    "note_draft": {
        "reads": f"by_user = {ME}",
        "adds": f"by_user = {ME} AND {is_one_of(WORKERS)} AND {sees('note_draft')}",
        "changes": f"by_user = {ME} AND {is_one_of(WORKERS)}",
    },
    "call_state": {"reads": _MY_POOLS, "adds": _MY_WORK, "changes": _MY_WORK},
    "call_bucket": {"reads": _MY_POOLS, "adds": _MY_WORK, "changes": _MY_WORK},
    "next_state": {
        **_lead_fact("next_state"),
        "adds": f"{is_one_of(WORKERS)} AND {sees('next_state')}",
        "changes": f"{is_one_of(WORKERS)} AND {sees('next_state')}",
    },
    "taken_command": {"reads": f"by_user = {ME}", "adds": f"by_user = {ME}"},
    "handshake": {"reads": MEMBER},
    "job_lease": {"reads": MEMBER, "adds": f"{is_one_of(WORKERS)} AND by_user = {ME}", "changes": is_one_of(WORKERS)},
    "job_run": {"reads": MEMBER, "adds": f"{is_one_of(WORKERS)} AND by_user = {ME}", "changes": is_one_of(WORKERS)},
    "lead_word": _lead_fact("lead_word"),
    "rolled_day": {"reads": SEES_ALL, "adds": is_one_of(SET_UP), "removes": is_one_of(SET_UP)},
    "audit": {"reads": f"{SEES_ALL} OR user_id = {ME}"},
    "fold_wish": {"reads": _NOBODY},
    "audit_head": {"reads": _NOBODY},
    "member_change": {"reads": is_one_of(LEADERS)},
    "test_clock": {"reads": _NOBODY},
}
_VERBS = {
    "reads": "FOR SELECT USING ({})",
    "hands": f"FOR SELECT TO {group_of('rep')} USING ({{}})",  # apart: no other role's plans are to ask it
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
