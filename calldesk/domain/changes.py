"""What a commit touched: the only way a screen learns of anything, its own writes included."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Topic(StrEnum):
    """A subject that screens show and commits touch."""

    LEADS = "leads"
    CALLS = "calls"
    CLAIMS = "claims"
    EVENTS = "events"
    NOTES = "notes"
    DRAFTS = "drafts"
    CAMPAIGNS = "campaigns"
    SETTINGS = "settings"
    ALERTS = "alerts"
    CRITERIA = "criteria"
    FRONT_DESK = "front_desk"
    DEFINITIONS = "definitions"
    HANDOFFS = "handoffs"
    TARGETS = "targets"
    COACHING = "coaching"


@dataclass(frozen=True, slots=True)
class Changes:
    """Topics and the ids touched in them; an empty set means any row of the topic.

    Attributes:
        ids: Topic to lead ids (for SETTINGS and CAMPAIGNS always the empty set).
        is_far: Another desk made them: a team makes many, and nobody here waits for one.
    """

    ids: Mapping[Topic, frozenset[int]] = field(default_factory=dict)
    is_far: bool = field(default=False, compare=False)

    @staticmethod
    def everything() -> "Changes":
        """What to announce after any doubt: every row of every topic."""
        return Changes(dict.fromkeys(Topic, frozenset()))

    @property
    def for_others(self) -> "Changes":
        """What another desk can see of it: what is only being typed is nobody else's, and is saved every few words."""
        return Changes({topic: ids for topic, ids in self.ids.items() if topic is not Topic.DRAFTS}, self.is_far)

    def touches(self, topics: Iterable[Topic]) -> bool:
        """Whether any of these topics changed."""
        return any(topic in self.ids for topic in topics)

    def __bool__(self) -> bool:
        """Whether anything changed at all."""
        return bool(self.ids)
