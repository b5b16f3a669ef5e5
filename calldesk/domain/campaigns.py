"""What a caller needs to know before the first ring: the campaign, its talk track, objections and criteria."""

import tomllib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from calldesk.domain.errors import Unreadable
from calldesk.domain.placeholders import fill

ANY = ""
"""The `when` of a step that fits every lead."""
CALLBACK = "callback"
"""The `when` of a step for a promised callback."""
VOICEMAIL = "voicemail"
"""The `when` of a step for a lead to whom we left a message."""
Rest = Mapping[str, object]
"""Entries of a campaign's text that this program does not know; they are written back as they were."""


@dataclass(frozen=True, slots=True)
class TalkStep:
    """One thing to say: spoken words stand in “ ”, all else is advice. `when` is a kind of event, or ANY."""

    title: str
    words: str
    when: str = ANY
    rest: Rest = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Objection:
    """What they may say, and what helps then."""

    says: str
    answer: str
    rest: Rest = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One condition of "qualified".

    Attributes:
        key: Kept with each answer; it stays when the name changes.
        question: What to find out.
        evidence: What counts as an answer; "" = nobody said.
        is_required: Nothing is handed over without it.
        weight: What it counts among the others, 0 to 100.
    """

    key: str
    name: str
    question: str
    evidence: str = ""
    is_required: bool = True
    weight: int = 0
    rest: Rest = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Campaign:
    """A campaign as its TOML text describes it.

    Attributes:
        name: Matches the lead's `campaign` field.
        offered: What the lead was offered, one line.
        brief: What the caller must know, one fact a line.
        asked_for: Stands in for `{asked_for}` where the lead's own wish is not known.
        steps: The talk track with its alternatives; steps of one title are alternatives.
        objections: In the order of the file.
        criteria: In the order of the file.
        sources: Where its leads come from, in the words of the lead's `source` field.
        first_touch: Code of the rule for the first dial (R6): web, same_day, trade_show; "" = not said.
    """

    name: str
    offered: str
    brief: str
    asked_for: str
    steps: tuple[TalkStep, ...]
    objections: tuple[Objection, ...]
    criteria: tuple[Criterion, ...]
    sources: tuple[str, ...] = ()
    first_touch: str = ""
    rest: Rest = field(default_factory=dict)


@lru_cache(maxsize=64)  # every card asks for its campaign, and a team has a few dozen
def read_campaigns(toml_text: str) -> tuple[Campaign, ...]:
    """The campaigns of a TOML text, in its order.

    Raises:
        Unreadable: The text is no TOML, or a campaign lacks a name or holds a wrong entry.
    """
    try:
        tables = tomllib.loads(toml_text)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"The campaign cannot be read ({error}). Correct it and try again.") from None
    return tuple(_campaign(table) for table in _tables(tables, "campaign"))


def talk_track(campaign: Campaign, latest_first: Sequence[str]) -> tuple[TalkStep, ...]:
    """One step per title: the alternative for the latest thing the lead did, else the one for everybody.

    Args:
        campaign: Whose steps.
        latest_first: Kinds of the lead's events, the newest first; begin with CALLBACK where one is promised, and put
            VOICEMAIL where the message was left.
    """
    titles = dict.fromkeys(step.title for step in campaign.steps)
    chosen = (_choose([s for s in campaign.steps if s.title == title], latest_first) for title in titles)
    return tuple(step for step in chosen if step is not None)


def campaign_named(campaigns: Collection[Campaign], name: str) -> Campaign | None:
    """The campaign of a lead, without regard to case and outer spaces; None when nobody wrote one."""
    wanted = name.strip().casefold()
    return next((campaign for campaign in campaigns if campaign.name.strip().casefold() == wanted), None)


def said(words: str, campaign: Campaign, lead: Mapping[str, str], caller: str) -> str:
    """The team's words for this lead, as plain text; the lead's wish falls back to the campaign's.

    Args:
        words: Of a step, an objection or the brief.
        campaign: The lead's campaign.
        lead: Fields by their import names, `asked_for` among them where it is known.
        caller: The first name the caller gives.
    """
    asked_for = lead.get("asked_for", "").strip() or campaign.asked_for
    return fill(words, {**lead, "asked_for": asked_for, "campaign": campaign.name, "caller": caller})


_KNOWN = ("name", "offered", "brief", "asked_for", "step", "objection", "criterion", "sources", "first_touch")


def _choose(alternatives: Sequence[TalkStep], latest_first: Sequence[str]) -> TalkStep | None:
    by_when = {step.when: step for step in reversed(alternatives)}
    wanted = next((kind for kind in latest_first if kind in by_when), ANY)
    return by_when.get(wanted)


def _campaign(table: Mapping[str, object]) -> Campaign:
    steps = (
        TalkStep(_text(s, "title"), _text(s, "words"), _text(s, "when", ANY), _rest(s, "title", "words", "when"))
        for s in _tables(table, "step")
    )
    objections = (
        Objection(_text(o, "says"), _text(o, "answer"), _rest(o, "says", "answer")) for o in _tables(table, "objection")
    )
    criteria = (
        Criterion(
            _text(c, "key"),
            _text(c, "name"),
            _text(c, "question"),
            rest=_rest(c, "key", "name", "question"),
        )
        for c in _tables(table, "criterion")
    )
    return Campaign(
        name=_text(table, "name"),
        offered=_text(table, "offered", ""),
        brief=_text(table, "brief", "").strip(),
        asked_for=_text(table, "asked_for", ""),
        steps=tuple(steps),
        objections=tuple(objections),
        criteria=tuple(criteria),
        sources=_texts(table, "sources"),
        first_touch=_text(table, "first_touch", ""),
        rest=_rest(table, *_KNOWN),
    )


def _rest(table: Mapping[str, object], *known: str) -> Rest:
    return {name: value for name, value in table.items() if name not in known}


def _texts(table: Mapping[str, object], name: str) -> tuple[str, ...]:
    values = table.get(name, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise Unreadable(f'“{name}” in the campaign is no list of texts. Write {name} = ["...", "..."].')
    return tuple(values)


def _tables(table: Mapping[str, object], name: str) -> list[dict[str, object]]:
    rows = table.get(name, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise Unreadable(f"“{name}” in the campaign is not a list of tables. Write [[{name}]] above each.")
    return rows


def _text(table: Mapping[str, object], name: str, missing: str | None = None) -> str:
    value = table.get(name, missing)
    if not isinstance(value, str):
        raise Unreadable(f'The campaign has an entry without a text for “{name}”. Add the line {name} = "...".')
    return value
