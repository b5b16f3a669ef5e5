"""What a member might try with the e-mails to reps: read another's, send one elsewhere, or hide that one is to go.

{handoff} is one of the rep {other_rep_id}, about {handed}, given to them by {routed}; a letter to them waits.
"""

from tests.attacks.attacks import Attack

_COLUMNS = (
    "(letter_id, handoff_id, lead_id, mark_id, for_user, by_user, kind, number, address, state, tries, next_try_at,"
    " made_at)"
)


def _letter(to: str, by: str = "{me_id}", state: str = "queued", tries: int = 0, lead: str = "{handed}") -> str:
    return (
        f"INSERT INTO calldesk.letter {_COLUMNS} VALUES ('f', '{{handoff}}', {lead}, '{{routed}}', {to}, {by}, 'offer',"
        f" 7, 'forged@example.org', '{state}', {tries}, 0, 0)"
    )


LETTERS = (
    Attack("SELECT * FROM calldesk.letter", "qr", gives="nothing"),
    Attack(_letter("{other_rep_id}"), "qro"),
    Attack(_letter("{me_id}")),
    Attack(_letter("{other_rep_id}", by="{victim_id}")),
    Attack(_letter("{other_rep_id}", state="sent")),
    Attack(_letter("{other_rep_id}", tries=3)),
    Attack(_letter("{other_rep_id}", lead="{lead}")),
    Attack("UPDATE calldesk.letter SET address = 'forged@example.org'"),
    Attack("UPDATE calldesk.letter SET for_user = {me_id}"),
    Attack("UPDATE calldesk.letter SET lead_id = {lead}"),
    Attack("UPDATE calldesk.letter SET kind = 'cancel'"),
    Attack("UPDATE calldesk.letter SET state = 'sent'", "ro"),
    Attack("UPDATE calldesk.letter SET state = 'sent'", "q", gives="any"),
    Attack("DELETE FROM calldesk.letter"),
    Attack("TRUNCATE calldesk.letter"),
)
