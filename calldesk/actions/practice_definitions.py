"""Puts the practice team's definition of "qualified" into a practice database, with who signed and discussed it."""

from collections.abc import Mapping

from calldesk.domain.definitions import definition_text
from calldesk.domain.ids import UserId
from calldesk.domain.practice_definitions import PracticeDefinitions, PracticeSaid, PracticeVersion
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import definition, definition_comment, definition_signature, user_account
from calldesk.store.tx import Tx


def put_definitions(tx: Tx, told: PracticeDefinitions) -> None:
    """Stores the people, then each version with its signatures and comments, at their own times."""
    people = {login: put_person(tx, login, name) for login, name in told.people.items()}
    for number, version in enumerate(told.versions, 1):
        _put_version(tx, number, version, people)


def put_person(tx: Tx, login: str, name: str) -> UserId:
    """A new user of a file, by login and name."""
    row = {"login": login, "name": name}
    return UserId(tx.execute(user_account.insert().returning(user_account.c.user_id), row).scalar_one())


def _put_version(tx: Tx, number: int, version: PracticeVersion, people: Mapping[str, UserId]) -> None:
    made = new_fact_id(version.written.at)
    content = definition_text(version.definition)
    row = {"definition_id": made, "scope": "", "number": number, "content": content}
    tx.execute(definition.insert(), {**row, **_by(tx, version.written, people)})
    for side, said in version.signed.items():
        row = {"signature_id": new_fact_id(said.at), "definition_id": made, "side": side.value}
        tx.execute(definition_signature.insert(), {**row, **_by(tx, said, people)})
    for said in version.comments:
        row = {"comment_id": new_fact_id(said.at), "definition_id": made, "text": said.words}
        tx.execute(definition_comment.insert(), {**row, **_by(tx, said, people)})


def _by(tx: Tx, said: PracticeSaid, people: Mapping[str, UserId]) -> dict[str, object]:
    return {"by_user": people[said.by], "happened_at": said.at, "received_at": tx.now}
