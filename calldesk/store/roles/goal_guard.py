"""Targets, named teams and coaching on a server: who leads sets them; a qualifier sees the own and the team's (R11)."""

from collections.abc import Mapping

from calldesk.store.roles.names import CALLERS, LEADERS
from calldesk.store.roles.phrases import ME, MEMBER, SEES_ALL, is_one_of, lead_of

_NO_REP = "(SELECT calldesk.my_role()) <> 'rep'"
_OWN = f"{SEES_ALL} OR for_user = {ME} OR (for_user IS NULL AND {_NO_REP})"
_CALLED = f"(SELECT d.by_user FROM calldesk.dial d WHERE d.dial_id = coach_mark.dial_id) = {ME}"
"""The call was the asker's own."""
GOAL_POLICIES: Mapping[str, Mapping[str, str]] = {
    "target": {"reads": _OWN, "adds": f"{is_one_of(LEADERS)} AND by_user = {ME}"},
    "work_time": {"reads": _OWN, "adds": f"{is_one_of(LEADERS)} AND by_user = {ME}"},
    "team_move": {"reads": MEMBER, "adds": f"{is_one_of(LEADERS)} AND by_user = {ME}"},
    "coach_mark": {
        "reads": f"{SEES_ALL} OR by_user = {ME} OR {_CALLED}",
        "adds": f"{is_one_of(CALLERS)} AND by_user = {ME} AND {lead_of('coach_mark', 'dial', 'dial_id')} AND CASE kind"
        f" WHEN 'flag' THEN {is_one_of(LEADERS)} OR {_CALLED} WHEN 'help' THEN {_CALLED}"
        f" WHEN 'helped' THEN {is_one_of(LEADERS)} OR {_CALLED}"
        f" WHEN 'note' THEN {is_one_of(LEADERS)} WHEN 'cleared' THEN {is_one_of(LEADERS)} ELSE false END",
    },
    "summary": {
        "reads": is_one_of(LEADERS),
        "adds": f"{is_one_of(LEADERS)} AND by_user = {ME} AND state = 'queued' AND tries = 0",
        "changes": is_one_of(LEADERS),
    },
}
