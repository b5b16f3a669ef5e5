"""What makes a campaign fit to be worked with: each fault and each doubt is one sentence that says where it is."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from calldesk.domain.campaigns import ANY, CALLBACK, VOICEMAIL, Campaign
from calldesk.domain.errors import Rejected
from calldesk.domain.import_fields import PERSON_FIELDS
from calldesk.domain.placeholders import PLACEHOLDER

FIRST_TOUCH_RULES = ("web", "same_day", "trade_show")
"""Web lead: 5 minutes; other inbound: the same day; trade show: due on the Monday after (R6)."""
MOST_CRITERIA = 5
"""One for each of the keys Q W E R T."""
KNOWN_PLACEHOLDERS = frozenset({*PERSON_FIELDS, "asked_for", "caller", "campaign"})
_MOST_NAME = 80
_CRITERION_KEY = re.compile(r"[a-z][a-z0-9_]{0,29}")
_UNSEEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\ud800-\udfff]")
_BRACE = re.compile(r"[{}]")
_NAME, _TRACK, _OBJECTIONS, _CRITERIA = "name", "track", "objections", "criteria"
"""Parts of the form, as `Rejected.about` names them."""


def check_campaign(campaign: Campaign, kinds: Collection[str]) -> None:
    """Refuses a campaign that could not be worked with.

    Args:
        campaign: To be stored.
        kinds: Codes of events that a step may be meant for.

    Raises:
        Rejected: The first fault, of the part of the form that it stands in.
    """
    for fault in (*_of_name(campaign), *_of_steps(campaign, kinds), *_of_objections(campaign), *_of_criteria(campaign)):
        raise fault
    if campaign.first_touch and campaign.first_touch not in FIRST_TOUCH_RULES:
        raise Rejected(f"The first-touch rule must be one of {', '.join(FIRST_TOUCH_RULES)}.").of(_NAME)
    for part, where, words in _all_words(campaign):
        if _UNSEEN.search(words):
            raise Rejected(f"{where} holds a sign that cannot be seen. Type these words again.").of(part)


def doubts(campaign: Campaign) -> tuple[str, ...]:
    """Placeholders that no import knows, and braces that are none: a call would show them as they are written."""
    return tuple(doubt for _, where, words in _all_words(campaign) for doubt in _of_braces(where, words))


def _of_braces(where: str, words: str) -> Iterator[str]:
    for name in dict.fromkeys(found[1] for found in PLACEHOLDER.finditer(words)):
        if name not in KNOWN_PLACEHOLDERS:
            yield f"{where}: no lead has a field “{name}” unless a file brought it, so {{{name}}} may stay as it is."
    if _BRACE.search(PLACEHOLDER.sub("", words)):
        yield f"{where}: a brace without the name of a field in it, such as {{given_name}}, stays as it is."


def _of_name(campaign: Campaign) -> Iterator[Rejected]:
    name = campaign.name.strip()
    if not name:
        yield Rejected("The campaign has no name. Type the one that its leads carry.").of(_NAME)
    if len(name) > _MOST_NAME or "\n" in name:
        yield Rejected(f"The campaign's name is too long. Leave it at one line of {_MOST_NAME} letters.").of(_NAME)


def _of_steps(campaign: Campaign, kinds: Collection[str]) -> Iterator[Rejected]:
    for at, step in enumerate(campaign.steps, 1):
        if not step.title.strip():
            yield Rejected(f"Step {at} of the talk track has no title. Type one, such as Open.").of(_TRACK)
        if not step.words.strip():
            yield Rejected(f"Step {at} of the talk track (“{step.title}”) has no words. Type them, or remove it.").of(
                _TRACK
            )
        if step.when not in {ANY, CALLBACK, VOICEMAIL, *kinds}:
            yield Rejected(
                f"Step {at} of the talk track is meant for “{step.when}”, which no lead does. Choose another."
            ).of(_TRACK)
    for (title, _), count in Counter((step.title, step.when) for step in campaign.steps).items():
        if count > 1:
            yield Rejected(
                f"“{title}” has two wordings for the same thing a lead did. Remove one, or change its branch."
            ).of(_TRACK)


def _of_objections(campaign: Campaign) -> Iterator[Rejected]:
    for at, one in enumerate(campaign.objections, 1):
        if not one.says.strip() or not one.answer.strip():
            yield Rejected(f"Objection {at} lacks what they say or what helps. Type both, or remove it.").of(
                _OBJECTIONS
            )


def _of_criteria(campaign: Campaign) -> Iterator[Rejected]:
    if len(campaign.criteria) > MOST_CRITERIA:
        yield Rejected(f"There are more than {MOST_CRITERIA} criteria, and keys for so many alone.").of(_CRITERIA)
    for at, one in enumerate(campaign.criteria, 1):
        if not one.name.strip() or not one.question.strip():
            yield Rejected(f"Criterion {at} lacks a name or a question. Type both, or remove it.").of(_CRITERIA)
        if not _CRITERION_KEY.fullmatch(one.key):
            yield Rejected(f"Criterion {at} has the key “{one.key}”. Write small letters, digits and _ only.").of(
                _CRITERIA
            )
    for key, count in Counter(one.key for one in campaign.criteria).items():
        if count > 1:
            yield Rejected(f"Two criteria have the key “{key}”. Each needs its own: answers are kept by it.").of(
                _CRITERIA
            )


def _all_words(campaign: Campaign) -> Iterator[tuple[str, str, str]]:
    """Part of the form, where it is in words, and the words."""
    yield _NAME, "The name", campaign.name
    yield _NAME, "What was offered", campaign.offered
    yield _NAME, "What they asked for", campaign.asked_for
    yield _NAME, "The brief", campaign.brief
    yield from ((_NAME, "A source", source) for source in campaign.sources)
    for at, step in enumerate(campaign.steps, 1):
        yield _TRACK, f"The title of step {at}", step.title
        yield _TRACK, f"Step {at} (“{step.title}”)", step.words
    for at, one in enumerate(campaign.objections, 1):
        yield _OBJECTIONS, f"Objection {at}", one.says
        yield _OBJECTIONS, f"The answer to objection {at}", one.answer
    for at, criterion in enumerate(campaign.criteria, 1):
        yield _CRITERIA, f"Criterion {at}", criterion.name
        yield _CRITERIA, f"The question of criterion {at}", criterion.question
