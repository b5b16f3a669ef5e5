"""What a member might try with targets, coaching and weekly summaries: another's target, a note that was never written.

{victim_id} has a target, a team and days off, and flagged {flagged_dial}, a call of theirs about {hidden}, by the mark
{flag}.
"""

from tests.attacks.attacks import Attack

_MARK = "(mark_id, dial_id, lead_id, by_user, kind, words, of_mark, happened_at, received_at)"
_TARGET = "(target_id, for_user, metric, per, value, from_on, by_user, happened_at, received_at)"
_TIME = "(time_id, for_user, first_on, shares, by_user, happened_at, received_at)"
_MOVE = "(move_id, for_user, team, from_on, by_user, happened_at, received_at)"
_SUMMARY = "(summary_id, for_user, by_user, week_on, address, state, tries, next_try_at, made_at)"


def _mark(kind: str, by: str = "{me_id}", dial: str = "{flagged_dial}", lead: str = "{hidden}") -> str:
    of = "'{flag}'" if kind in {"cleared", "helped"} else "NULL"
    return f"INSERT INTO calldesk.coach_mark {_MARK} VALUES ('f', '{dial}', {lead}, {by}, '{kind}', 'x', {of}, 0, 0)"


def _target(whose: str, by: str = "{me_id}") -> str:
    return f"INSERT INTO calldesk.target {_TARGET} VALUES ('f', {whose}, 'dials', 'day', 1, '2026-01-01', {by}, 0, 0)"


def _time(whose: str, by: str = "{me_id}") -> str:
    return f"INSERT INTO calldesk.work_time {_TIME} VALUES ('f', {whose}, '2026-01-01', '0,0,0,0,0,0,0', {by}, 0, 0)"


def _move(whose: str, by: str = "{me_id}") -> str:
    return f"INSERT INTO calldesk.team_move {_MOVE} VALUES ('f', {whose}, 'South', '2026-01-01', {by}, 0, 0)"


def _summary(by: str = "{me_id}", state: str = "queued") -> str:
    return (
        f"INSERT INTO calldesk.summary {_SUMMARY} VALUES"
        f" ('f', {{me_id}}, {by}, '2026-01-05', 'forged@example.org', '{state}', 0, 0, 0)"
    )


GOALS = (
    Attack("SELECT * FROM calldesk.target WHERE for_user = {victim_id}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.work_time WHERE for_user = {victim_id}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.coach_mark WHERE by_user = {victim_id}", "qr", gives="nothing"),
    Attack("SELECT * FROM calldesk.summary", "qrmo"),
    *(Attack(_target(whose), "qrmo") for whose in ("{me_id}", "{victim_id}", "NULL")),
    Attack(_target("{me_id}", by="{victim_id}")),
    *(Attack(_time(whose), "qrmo") for whose in ("{me_id}", "{victim_id}", "NULL")),
    Attack(_time("{me_id}", by="{victim_id}")),
    *(Attack(_move(whose), "qrmo") for whose in ("{me_id}", "{victim_id}")),
    Attack(_move("{me_id}", by="{victim_id}")),
    *(Attack(_mark(kind), "qrmo") for kind in ("note", "flag", "cleared", "help", "helped", "forged")),
    *(Attack(_mark(kind, by="{victim_id}")) for kind in ("note", "flag", "cleared", "help", "helped")),
    Attack(_mark("help")),
    Attack(_mark("forged")),
    *(Attack(_mark(kind, dial="{dial}", lead="{lead}"), "rmo") for kind in ("flag", "help")),
    *(Attack(_mark(kind, dial="{dial}", lead="{lead}"), "qrmo") for kind in ("note", "cleared")),
    Attack(_mark("note", lead="{lead}")),
    Attack(_summary(), "qrmo"),
    Attack(_summary(by="{victim_id}")),
    Attack(_summary(state="sent")),
    Attack("UPDATE calldesk.summary SET address = 'forged@example.org'"),
    Attack("DELETE FROM calldesk.summary"),
    Attack("TRUNCATE calldesk.summary"),
)
