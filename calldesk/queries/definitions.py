"""The definition of "qualified" in all its versions, what was said of them, and how each did (R10, R11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.definition_figures import Counted, CriterionFigures, Figures, counts, counts_for
from calldesk.domain.definitions import SIGNS_FOR, Side, Version, in_force
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment
from calldesk.store.definitions import latest_of_each, versions
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.rights import asker_role
from calldesk.store.roles.names import COMMENTERS, DEFINERS
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Comment:
    """What somebody said of a version.

    Attributes:
        of: The text it was said of.
        number: That text's number.
    """

    of: FactId
    number: int
    by: str
    at: Moment
    words: str


@dataclass(frozen=True, slots=True)
class ShelvedVersion:
    """One number of a scope: its signed text, else its newest draft.

    Attributes:
        by: Who wrote it.
        signed: Side to name and moment.
        until_at: When another took its place; None = it holds, or never did.
        is_in_force: It holds now.
    """

    version: Version
    by: str
    signed: Mapping[Side, tuple[str, Moment]]
    until_at: Moment | None
    is_in_force: bool
    figures: Figures


@dataclass(frozen=True, slots=True)
class DefinitionShelf:
    """Every version of a scope, the newest first.

    Attributes:
        scopes: All scopes that have any, the team's "" first.
        campaigns: All campaigns, each of which may have its own.
        may_draft: The asker may propose.
        may_comment: The asker may say something of it.
        may_sign: The sides the asker may sign for.
    """

    scope: str
    scopes: tuple[str, ...]
    campaigns: tuple[str, ...]
    versions: tuple[ShelvedVersion, ...]
    comments: tuple[Comment, ...]
    may_draft: bool
    may_comment: bool
    may_sign: tuple[Side, ...]


_NAMES = text("SELECT user_id, name, login FROM user_account")
_COMMENTS = text(
    "SELECT c.definition_id, c.by_user, c.happened_at, c.text FROM definition_comment c WHERE c.happened_at <= :now"
    " ORDER BY c.happened_at DESC, c.comment_id DESC"
)
_CAMPAIGNS = text("SELECT name FROM campaign ORDER BY lower(name), name")


def definition_shelf(snapshot: Snapshot, scope: str = "") -> DefinitionShelf:
    """The versions for a campaign, or for the whole team ("")."""
    known = versions(snapshot)
    of_scope = [one for one in latest_of_each(known) if one.scope.casefold() == scope.casefold()]
    names = {UserId(user_id): name or login for user_id, name, login in snapshot.conn.execute(_NAMES)}
    holds = in_force(of_scope, scope, snapshot.now)
    done = handoffs(snapshot) if of_scope else ()
    texts = {one.definition_id: one.number for one in known if one.scope.casefold() == scope.casefold()}
    may_draft, may_comment, may_sign = _rights(snapshot)
    return DefinitionShelf(
        scope=scope,
        scopes=tuple(sorted({one.scope for one in known} | {""})),
        campaigns=tuple(snapshot.conn.execute(_CAMPAIGNS).scalars()),
        versions=tuple(
            ShelvedVersion(
                version=one,
                by=names.get(one.by, ""),
                signed={said.side: (names.get(said.by, ""), said.at) for said in one.signatures},
                until_at=_until(one, of_scope, snapshot.now),
                is_in_force=holds is not None and holds.definition_id == one.definition_id,
                figures=_figures(one, [h for h in done if h.definition_id == one.definition_id]),
            )
            for one in sorted(of_scope, key=lambda version: -version.number)
        ),
        comments=_comments(snapshot, texts, names),
        may_draft=may_draft,
        may_comment=may_comment,
        may_sign=may_sign,
    )


def _comments(snapshot: Snapshot, of: Mapping[FactId, int], names: Mapping[UserId, str]) -> tuple[Comment, ...]:
    if not of:
        return ()
    rows = snapshot.conn.execute(_COMMENTS, {"now": snapshot.now})
    return tuple(
        Comment(FactId(key), of[key], names.get(UserId(by), ""), at, words) for key, by, at, words in rows if key in of
    )


def _rights(snapshot: Snapshot) -> tuple[bool, bool, tuple[Side, ...]]:
    if not snapshot.is_team:
        return True, True, tuple(Side)
    role = asker_role(snapshot)
    defines = snapshot.has_handoffs and role in DEFINERS
    talks = snapshot.has_handoffs and role in COMMENTERS
    return defines, talks, tuple(s for s, roles in SIGNS_FOR.items() if role in roles)


def _until(one: Version, others: Sequence[Version], now: Moment) -> Moment | None:
    since_at = one.in_force_at
    if since_at is None:
        return None
    later = (o.in_force_at for o in others if o.number > one.number)
    return min((at for at in later if at is not None and at <= now), default=None)


def _figures(version: Version, done: Sequence[StoredHandoff]) -> Figures:
    many = {what: sum(counts(one.standing, what) for one in done) for what in Counted}
    return Figures(
        handed_over=many[Counted.HANDED_OVER],
        decided=many[Counted.DECIDED],
        accepted=many[Counted.ACCEPTED],
        returned=many[Counted.RETURNED],
        won=many[Counted.WON],
        lost=many[Counted.LOST],
        criteria=tuple(criterion_figures(one.key, done) for one in version.definition.criteria),
    )


def criterion_figures(key: str, done: Sequence[StoredHandoff]) -> CriterionFigures:
    """How one criterion did in these hand-offs."""
    many = {what: sum(counts_for(one.standing, one.evidence, key, what) for one in done) for what in Counted}
    return CriterionFigures(
        key,
        met=many[Counted.HANDED_OVER],
        named=many[Counted.RETURNED],
        accepted=many[Counted.ACCEPTED],
        decided=many[Counted.DECIDED],
        won=many[Counted.WON],
        ended=many[Counted.ENDED],
    )
