"""What a member might try to decide on another's hand-off, to sign for another side, or to change what was agreed.

{handoff} is one of the rep {other_rep_id}, handed over by the victim; {draft} a definition nobody signed, {agreed} the
one in force, {handed} the lead of the hand-off.
"""

from tests.attacks.attacks import SAID, Attack

_MARK = "(mark_id, handoff_id, lead_id, by_user, kind, rep, of_mark, happened_at, received_at)"
_SIGNED = "(signature_id, definition_id, side, by_user, happened_at, received_at)"
_HANDOFF = (
    "(handoff_id, lead_id, by_user, outcome_id, definition_id, override_reason, first_qualifier, path, happened_at,"
    " received_at)"
)
_DECISIONS = (
    "opened",
    "accepted",
    "returned",
    "contacted",
    "held",
    "advanced",
    "won",
    "lost",
    "snoozed",
    "moved",
    "forged",
)


def _mark(kind: str, by: str = "{me_id}", rep: str = "NULL", of: str = "NULL") -> str:
    return (
        f"INSERT INTO calldesk.handoff_mark {_MARK}"
        f" VALUES ('f', '{{handoff}}', {{handed}}, {by}, '{kind}', {rep}, {of}, 0, 0)"
    )


def _signature(side: str, by: str = "{me_id}", of: str = "{draft}") -> str:
    return f"INSERT INTO calldesk.definition_signature {_SIGNED} VALUES ('f', '{of}', '{side}', {by}, 0, 0)"


def _handoff(definition: str, reason: str = "", by: str = "{me_id}", path: str = "call") -> str:
    return (
        f"INSERT INTO calldesk.handoff {_HANDOFF} VALUES"
        f" ('f', {{handed}}, {by}, '{{qualified}}', {definition}, '{reason}', {by}, '{path}', 0, 0)"
    )


def _absence(rep: str, by: str = "{me_id}") -> str:
    return f"INSERT INTO calldesk.absence VALUES ('f', {rep}, {by}, '2026-06-09', '2027-06-09', NULL, 0, 0, NULL, 0, 0)"


HANDOFFS = (
    Attack("SELECT * FROM calldesk.handoff", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.handoff_mark", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.lead WHERE lead_id = {handed}", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.event WHERE lead_id = {handed}", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.outcome WHERE lead_id = {handed}", "r", gives="nothing"),
    Attack("SELECT * FROM calldesk.handoff WHERE handoff_id = '{handoff}'", "q", gives="nothing"),
    *(Attack(_mark(kind)) for kind in _DECISIONS),
    *(Attack(_mark(kind, by="{other_rep_id}")) for kind in _DECISIONS),
    Attack(_mark("undone", of="'{routed}'")),
    Attack(_mark("routed", rep="{me_id}"), "qrmo"),
    Attack(_mark("routed", by="{victim_id}", rep="{me_id}")),
    Attack(_mark("escalated", by="{victim_id}")),
    Attack(_mark("escalated"), "ro"),
    Attack(_signature("marketing"), "qtrao"),
    Attack(_signature("sales"), "qmao"),
    Attack(_signature("marketing", by="{marketer_id}"), "qtrao"),
    Attack(_signature("sales", by="{other_rep_id}")),
    Attack(_signature("forged")),
    Attack(_signature("sales", of="{agreed}"), "tr", states=("23505", *SAID)),
    Attack("UPDATE calldesk.definition SET content = '{{}}' WHERE definition_id = '{agreed}'"),
    Attack(
        "INSERT INTO calldesk.definition VALUES ('{agreed}', '', 1, 'forged', {me_id}, 0, 0)"
        " ON CONFLICT (definition_id) DO UPDATE SET content = 'forged'"
    ),
    Attack("INSERT INTO calldesk.definition VALUES ('f', '', 9, 'forged', {victim_id}, 0, 0)"),
    Attack("INSERT INTO calldesk.definition VALUES ('f', '', 9, 'forged', {me_id}, 0, 0)", "qo"),
    Attack("INSERT INTO calldesk.definition_comment VALUES ('f', '{agreed}', {victim_id}, 'forged', 0, 0)"),
    Attack(_handoff("'{draft}'")),
    Attack(_handoff("NULL")),
    Attack(_handoff("'{agreed}'"), "qrmo"),
    Attack(_handoff("'{agreed}'", "forged"), "qrmo"),
    Attack(_handoff("'{agreed}'", by="{victim_id}")),
    Attack(_handoff("NULL", path="import"), "qrmo"),
    Attack(_handoff("NULL", by="{victim_id}", path="import"), "qrmo"),
    Attack(_handoff("NULL", by="{victim_id}", path="forged")),
    Attack("UPDATE calldesk.handoff SET first_qualifier = {me_id}"),
    Attack("UPDATE calldesk.handoff_mark SET rep = {me_id}"),
    Attack("DELETE FROM calldesk.fold_wish"),
    Attack(_absence("{other_rep_id}"), "qrmo"),
    Attack(_absence("{me_id}"), "mo"),
    Attack(_absence("{other_rep_id}", by="{victim_id}")),
)
