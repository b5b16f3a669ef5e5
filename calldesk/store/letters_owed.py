"""What is still to be written to reps, and which waiting letters are true no more, from the hand-offs as they stand."""

from collections.abc import Iterator
from typing import NamedTuple

from calldesk.domain.ids import LeadId
from calldesk.domain.letters import LetterState, Owed, owed_letters, still_holds
from calldesk.domain.mail_settings import MailSettings
from calldesk.store.handoffs import OPEN, StoredHandoff, handoffs, logins
from calldesk.store.letters import StoredLetter, handoffs_told_of, letters_of, steps_of
from calldesk.store.tx import Snapshot


class Addressed(NamedTuple):
    """A letter that is to be written, and where it goes."""

    owed: Owed
    address: str


class Behind(NamedTuple):
    """What the letters of one hand-off are behind by.

    Attributes:
        untrue: Letters that wait and must not go any more.
        owed: Letters that are missing, in the order of telling.
    """

    handoff_id: str
    lead_id: LeadId
    untrue: tuple[StoredLetter, ...]
    owed: tuple[Addressed, ...]


def letters_behind(snapshot: Snapshot, mail: MailSettings) -> Iterator[Behind]:
    """Each hand-off of which a letter is to be written or dropped.

    A rep without an address gets no letter, and no notice that there is none: `calldesk doctor` says it.
    """
    if not mail.is_on or not snapshot.has_letters:
        return
    known: dict[str, StoredHandoff] = {one.handoff_id: one for one in handoffs(snapshot, OPEN) if one.path == "call"}
    others = [one for one in handoffs_told_of(snapshot) if one not in known]
    known |= {one.handoff_id: one for one in handoffs(snapshot, "ids", others)}
    told, steps = letters_of(snapshot, [*known, *others]), steps_of(snapshot, [*known, *others])
    names = logins(snapshot)
    for handoff_id, (lead_id, promised) in steps.items():
        found = known.get(handoff_id)
        marks, standing = (found.marks, found.standing) if found is not None else ((), None)
        step = found.next_step if found is not None else promised  # a rep may have moved the appointment
        mine = told.get(handoff_id, [])
        untrue = tuple(one for one in mine if one.state == LetterState.QUEUED and not is_true(one, found))
        as_told = [(one._replace(state=LetterState.DROPPED) if one in untrue else one).told for one in mine]
        owed = owed_letters(marks, standing, step, as_told, snapshot.now)
        addressed = (Addressed(one, mail.addresses.get(names.get(one.rep, ""), "")) for one in owed)
        behind = Behind(handoff_id, lead_id, untrue, tuple(one for one in addressed if one.address))
        if behind.untrue or behind.owed:
            yield behind


def is_true(one: StoredLetter, found: StoredHandoff | None) -> bool:
    """Whether a letter still says what is so of its hand-off; None = that was withdrawn."""
    marks, standing = (found.marks, found.standing) if found is not None else ((), None)
    return still_holds(one.kind, one.mark_id, marks, standing)
