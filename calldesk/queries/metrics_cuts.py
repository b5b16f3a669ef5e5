"""Which group of a report a record belongs to: by whom, with whom, when, or how it ended (R11)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.fit import fit_at, fit_steps
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.interest import ScoredEvent, live_score
from calldesk.domain.metrics import OF_LEAD, TIMES
from calldesk.domain.metrics_periods import period_of
from calldesk.domain.moments import Moment
from calldesk.domain.named_teams import NO_TEAM, NamedTeams
from calldesk.domain.scoring import band_of, fold_key
from calldesk.store.dialled import NOBODY, Of, leads_of
from calldesk.store.facts import lead_facts, profiles
from calldesk.store.handoffs import logins
from calldesk.store.named_teams import named_teams
from calldesk.store.tx import Snapshot

_CHUNK = 1000
_CONVERSATION = "conversation"


class Credit(NamedTuple):
    """What decides where a record counts.

    Attributes:
        user: None = nobody's.
        score: Where it was kept with the record; None = it is worked out.
        origin: Where the campaign and source are kept with the record; None = those of the lead.
    """

    at: Moment
    user: UserId | None
    lead_id: LeadId
    code: str = ""
    reason: str = ""
    score: float | None = None
    origin: tuple[str, str] | None = None


@dataclass
class Cut:
    """Names the group of each record.

    Attributes:
        by: One of `domain.metrics.CUTS`; "" = one group over all.
        clock: Whose hours and days are meant.
    """

    snapshot: Snapshot
    by: str
    clock: ZoneInfo
    _of: dict[LeadId, Of] = field(default_factory=dict)
    _facts: dict[LeadId, tuple[Mapping[str, str], list[ScoredEvent]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._logins = logins(self.snapshot) if self.by == "user" else {}
        teams = named_teams(self.snapshot) if self.by == "team" else NamedTeams()
        self._team = teams.at(self.clock)
        self._period: Callable[[Moment], str] = period_of(self.by, self.clock) if self.by in TIMES else lambda _at: ""

    def look_up(self, ids: Iterable[LeadId]) -> None:
        """Reads what the groups of records with these leads are told by."""
        wanted = set(ids)
        if self.by == "band":
            self._look_up_scores(sorted(wanted - self._facts.keys()))
        elif self.by in OF_LEAD:
            self._of |= leads_of(self.snapshot, wanted - self._of.keys())

    def _look_up_scores(self, wanted: list[LeadId]) -> None:
        conn = self.snapshot.conn
        for start in range(0, len(wanted), _CHUNK):
            ids = wanted[start : start + _CHUNK]
            seen = profiles(conn, ids)
            events = lead_facts(self.snapshot, ids, self.snapshot.now)
            self._facts |= {one: (seen[one], list(events[one].events)) for one in ids if one in seen}

    def group(self, one: Credit) -> str | None:
        """Its group; None = it is in none: what nobody did is no user's, nor a team's."""
        if self.by in TIMES:
            return self._period(one.at)
        if self.by == "user":
            return self._logins.get(one.user) if one.user is not None else None
        if self.by == "team":
            return (self._team(one.user, one.at) or NO_TEAM) if one.user is not None else None
        if self.by == "band":
            return self._band(one)
        if self.by in OF_LEAD:
            of = self._of.get(one.lead_id, NOBODY)
            campaign, source = one.origin if one.origin is not None else (of.campaign, of.source)
            return {"campaign": campaign, "source": source, "list": of.pool}[self.by]
        return {"outcome": one.code, "reason": one.reason}.get(self.by, "")

    def _band(self, one: Credit) -> str:
        """The band of the score at that moment; a conversation that began with this very call is none of its causes."""
        model = self.snapshot.rules.version_at(one.at).model
        score = one.score
        if score is None:
            profile, events = self._facts.get(one.lead_id, ({}, []))
            before = [e for e in events if e.at < one.at or (e.at == one.at and e.kind != _CONVERSATION)]
            fit = fit_at(fit_steps(profile, model), one.at)
            score = live_score(fit, fold_key(before, model), one.at, model)
        return str(band_of(score, model.bands))
