"""The definition of "qualified": drafted, discussed and signed; what is written never changes (R10)."""

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.definitions import SIGNS_FOR, Definition, Side, Version, check_definition, definition_text
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId
from calldesk.store.definitions import definition_of, latest_of_each, versions
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.rights import asker_role
from calldesk.store.tables import definition, definition_comment, definition_signature
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_CAMPAIGN = text("SELECT name FROM campaign WHERE lower(name) = lower(:name)")


def draft_definition(
    tx: Tx, scope: str, content: Definition, *, before: FactId | None = None, definition_id: FactId | None = None
) -> FactId:
    """Keeps a draft: of the next number where the newest is signed, else in the place of that draft, which stays too.

    Args:
        tx: The transaction.
        scope: The campaign it is for; "" = the whole team's.
        content: What is proposed.
        before: The text that was changed, where one was: another's change meanwhile is not overwritten.
        definition_id: Made before writing; the same again changes nothing.

    Raises:
        Rejected: Nobody could be judged by it, or there is no such campaign.
        Conflict: Somebody else changed the draft meanwhile.
    """
    demand_tables(tx.has_handoffs)
    check_definition(content)
    known = versions(tx)
    made = definition_id or new_fact_id(tx.now)
    if definition_of(known, made) is not None:
        return made
    if scope and tx.execute(_CAMPAIGN, {"name": scope}).first() is None:
        raise Rejected(f"There is no campaign “{scope}”. Leave it out for the whole team, or make the campaign first.")
    newest = _newest(known, scope)
    if before is not None and newest is not None and newest.definition_id != before:
        raise Conflict("Somebody else changed this draft meanwhile. Open it again; what you typed is still here.")
    number = 1 if newest is None else newest.number + int(newest.is_signed)
    row = {"definition_id": made, "scope": scope, "number": number, "content": definition_text(content)}
    tx.execute(definition.insert(), {**row, "by_user": tx.user, "happened_at": tx.now, "received_at": tx.now})
    tx.touch(Topic.DEFINITIONS, None)
    return made


def sign_definition(tx: Tx, definition_id: FactId, side: Side, *, signature_id: FactId | None = None) -> FactId:
    """Signs a draft to the letter, for marketing or for sales; with the second signature it is agreed.

    Raises:
        NotFound: There is no such draft.
        Rejected: The signer may not sign for this side, or has signed for the other.
        Conflict: The side has signed, or the draft was changed meanwhile.
    """
    demand_tables(tx.has_handoffs)
    known = versions(tx)
    version = definition_of(known, definition_id)
    if version is None:
        raise NotFound("There is no such draft. `calldesk definition list` shows them.")
    if any(one.side is side for one in version.signatures):
        raise Conflict(f"This version is signed for {side} already.")
    newest = _newest(known, version.scope)
    if newest is not None and newest.definition_id != definition_id:
        raise Conflict("The draft was changed meanwhile. Read the newest one, then sign that.")
    _demand_signer(tx, version, side)
    made = signature_id or new_fact_id(tx.now)
    row = {"signature_id": made, "definition_id": definition_id, "side": side.value, "by_user": tx.user}
    tx.execute(definition_signature.insert(), {**row, "happened_at": tx.now, "received_at": tx.now})
    tx.touch(Topic.DEFINITIONS, None)
    return made


def comment_on(tx: Tx, definition_id: FactId, words: str, *, comment_id: FactId | None = None) -> FactId:
    """Says something of a version; it stays on record.

    Raises:
        NotFound: There is no such version.
        Rejected: Nothing is said.
    """
    demand_tables(tx.has_handoffs)
    if definition_of(versions(tx), definition_id) is None:
        raise NotFound("There is no such version of the definition.")
    if not words.strip():
        raise Rejected("Write what you want to say about it.")
    made = comment_id or new_fact_id(tx.now)
    row = {"comment_id": made, "definition_id": definition_id, "by_user": tx.user, "text": words.strip()}
    tx.execute(definition_comment.insert(), {**row, "happened_at": tx.now, "received_at": tx.now})
    tx.touch(Topic.DEFINITIONS, None)
    return made


def _newest(known: tuple[Version, ...], scope: str) -> Version | None:
    of_scope = [version for version in latest_of_each(known) if version.scope.casefold() == scope.casefold()]
    return max(of_scope, key=lambda version: version.number, default=None)


def _demand_signer(tx: Tx, version: Version, side: Side) -> None:
    if not tx.is_team:  # a file has one user, who stands for both sides
        return
    role = asker_role(tx)
    if role not in SIGNS_FOR[side]:
        who = " or ".join(one.replace("_", " ") for one in SIGNS_FOR[side])
        raise Rejected(f"For {side} a {who} signs; your role is {role.replace('_', ' ')}.")
    if any(one.by == tx.user for one in version.signatures):
        raise Rejected("You have signed this version for the other side. Two people must agree.")
