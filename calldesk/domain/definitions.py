"""The signed definition of "qualified": its criteria, who signs, what holds when, how two versions differ (R10)."""

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from functools import lru_cache

from calldesk.domain.campaigns import Criterion
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment


class Side(StrEnum):
    """Who must agree: one person of each."""

    MARKETING = "marketing"
    SALES = "sales"


SIGNS_FOR = {Side.MARKETING: ("marketer",), Side.SALES: ("rep", "team_lead")}
"""The roles of a team that may sign for a side; on a file its one user signs for both."""
MOST_CRITERIA = 6
MOST_WEIGHT = 100


@dataclass(frozen=True, slots=True)
class Definition:
    """What was agreed, or is proposed.

    Attributes:
        criteria: In the order in which they are asked.
        from_at: Not in force before; None = from the second signature on.
        review_on: The day on which both sides are reminded to look at it again.
    """

    criteria: tuple[Criterion, ...]
    from_at: Moment | None = None
    review_on: date | None = None

    @property
    def required(self) -> tuple[Criterion, ...]:
        """Those without which nothing is handed over."""
        return tuple(one for one in self.criteria if one.is_required)

    def missing(self, met: Collection[str]) -> tuple[Criterion, ...]:
        """The required ones whose keys are not among these."""
        return tuple(one for one in self.required if one.key not in met)


@dataclass(frozen=True, slots=True)
class Signature:
    """One person's agreement to one version, to the letter."""

    side: Side
    by: UserId
    at: Moment


@dataclass(frozen=True, slots=True)
class Version:
    """One text of the definition; texts never change, a changed draft is a new one.

    Attributes:
        definition_id: Its fact.
        scope: The campaign it is for; "" = the whole team's.
        number: 1 is the scope's first. Drafts of one number follow each other until one is signed by both sides.
        by: Who wrote it.
        at: When.
        signatures: In order of time.
    """

    definition_id: FactId
    scope: str
    number: int
    definition: Definition
    by: UserId
    at: Moment
    signatures: tuple[Signature, ...] = ()

    @property
    def is_signed(self) -> bool:
        """Whether both sides agreed."""
        return {one.side for one in self.signatures} == set(Side)

    @property
    def in_force_at(self) -> Moment | None:
        """From when on it holds; None = it is not signed by both."""
        if not self.is_signed:
            return None
        signed_at = max(one.at for one in self.signatures)
        return signed_at if self.definition.from_at is None else max(signed_at, self.definition.from_at)


def in_force(versions: Sequence[Version], scope: str, at: Moment) -> Version | None:
    """The version that holds at this moment for a campaign: its own, else the team's; None = nothing is agreed."""
    for place in dict.fromkeys((scope.strip().casefold(), "")):
        held = [
            (version.in_force_at, version.number, version)
            for version in versions
            if version.scope.strip().casefold() == place
            and version.in_force_at is not None
            and version.in_force_at <= at
        ]
        if held:
            return max(held, key=lambda one: one[:2])[2]
    return None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs between two versions.

    Attributes:
        criterion: Its name (the newer one); "" = it is of the definition as a whole.
        field: ``criterion`` (all of it), ``name``, ``question``, ``evidence``, ``required``, ``weight``, ``place``,
            ``from_at`` or ``review_on``.
        before, after: As people read them; "" = not there.
    """

    criterion: str
    field: str
    before: str
    after: str


_COMPARED = ("name", "question", "evidence", "is_required", "weight")


def differences(before: Definition, after: Definition) -> tuple[Difference, ...]:
    """What changed from one version to another, in the order of the newer one, what is gone last."""
    return tuple(_differences(before, after))


def _differences(before: Definition, after: Definition) -> Iterator[Difference]:
    was = {one.key: one for one in before.criteria}
    now = {one.key: one for one in after.criteria}
    for key, one in now.items():
        if key not in was:
            yield Difference(one.name, "criterion", "", one.question)
            continue
        for name in _COMPARED:
            old, new = (_shown(getattr(side, name)) for side in (was[key], one))
            if old != new:
                yield Difference(one.name, name.removeprefix("is_"), old, new)
    for key, one in was.items():
        if key not in now:
            yield Difference(one.name, "criterion", one.question, "")
    kept_before, kept_now = ([key for key in side if key in was and key in now] for side in (was, now))
    for key in (key for old, key in zip(kept_before, kept_now, strict=True) if old != key):
        yield Difference(now[key].name, "place", str(list(was).index(key) + 1), str(list(now).index(key) + 1))
    if before.review_on != after.review_on:
        yield Difference("", "review_on", _shown(before.review_on), _shown(after.review_on))
    if before.from_at != after.from_at and after.from_at is not None:
        yield Difference("", "from_at", _shown(before.from_at), _shown(after.from_at))


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "required" if value else "optional"
    return "" if value is None else str(value)


def check_definition(definition: Definition) -> None:
    """Refuses what nobody could be judged by; `about` of the error names the criterion's key and field.

    Raises:
        Rejected: The sentence says what is wrong, and what to do.
    """
    if not definition.required:
        raise Rejected("A definition needs at least one required criterion. Add one, or mark one as required.")
    if len(definition.criteria) > MOST_CRITERIA:
        raise Rejected(f"A definition has at most {MOST_CRITERIA} criteria, one key each on the call screen.")
    keys: set[str] = set()
    for one in definition.criteria:
        _check_criterion(one)
        if one.key in keys:
            raise Rejected(f"There are two criteria with the key “{one.key}”. Give one another.").of(f"{one.key}.key")
        keys.add(one.key)


def _check_criterion(one: Criterion) -> None:
    for field, words in (("key", "a key"), ("name", "a name"), ("question", "a question to ask")):
        if not str(getattr(one, field)).strip():
            raise Rejected(f"The criterion “{one.name or one.key}” needs {words}.").of(f"{one.key}.{field}")
    if not one.evidence.strip():
        said = f"Say what counts as evidence for “{one.name}”: a rep must be able to tell whether it is met."
        raise Rejected(said).of(f"{one.key}.evidence")
    if not 0 <= one.weight <= MOST_WEIGHT:
        raise Rejected(f"The weight of “{one.name}” goes from 0 to {MOST_WEIGHT}.").of(f"{one.key}.weight")


def definition_text(definition: Definition) -> str:
    """The whole of it as it is stored and signed, JSON."""
    names = [field.name for field in fields(Criterion) if field.name != "rest"]
    stored = {
        "criteria": [{name: getattr(one, name) for name in names} for one in definition.criteria],
        "from_at": definition.from_at,
        "review_on": definition.review_on.isoformat() if definition.review_on else None,
    }
    return json.dumps(stored, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=256)  # every card asks for the one that holds
def read_definition(text: str) -> Definition:
    """A stored definition.

    Raises:
        Unreadable: A newer program wrote it.
    """
    try:
        stored = json.loads(text)
        review = stored["review_on"]
        return Definition(
            tuple(Criterion(**row) for row in stored["criteria"]),
            stored["from_at"],
            date.fromisoformat(review) if review else None,
        )
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable("This definition was written by a newer CallDesk. Please update yours.") from error
