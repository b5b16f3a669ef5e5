"""How versions, shares and moments of the definition are told on its page."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definition_figures import percent
from calldesk.domain.definitions import Difference, Side
from calldesk.domain.moments import Moment, instant
from calldesk.queries.definitions import ShelvedVersion
from ui.kit import text
from ui.kit.chips import ChipFace
from ui.kit.tokens import Role

translate = QCoreApplication.translate
NOTHING = "\N{EN DASH}"
"""Stands where there is nothing to take a share of."""
UNSIGNED_ICON = "pen-line"


def share(part: int, whole: int) -> str:
    """A share in per cent, or a dash where there is none."""
    value = percent(part, whole)
    return NOTHING if value is None else translate("definition", "{0} %").format(value)


def scope_name(scope: str) -> str:
    """Whose definition it is."""
    return scope or translate("definition", "Whole team")


def name_of(shelved: ShelvedVersion) -> str:
    """A version by its number: ``Version 4``, or ``Draft 5`` until both sides signed."""
    words = (
        translate("definition", "Version {0}") if shelved.version.is_signed else translate("definition", "Draft {0}")
    )
    return words.format(shelved.version.number)


def name_within(shelved: ShelvedVersion) -> str:
    """The same within a sentence."""
    words = (
        translate("definition", "version {0}") if shelved.version.is_signed else translate("definition", "draft {0}")
    )
    return words.format(shelved.version.number)


def side_name(side: Side) -> str:
    """For whom somebody signs, as a caption."""
    if side is Side.MARKETING:
        return translate("definition", "Signed for marketing")
    return translate("definition", "Signed for sales")


def sign_words(side: Side) -> str:
    """The button that signs."""
    return (
        translate("definition", "Sign for marketing")
        if side is Side.MARKETING
        else translate("definition", "Sign for sales")
    )


def state_chip(shelved: ShelvedVersion, zone: str) -> ChipFace:
    """What holds of a version, with its moments."""
    since = shelved.version.in_force_at
    if since is None:
        return ChipFace(translate("definition", "Draft, not signed by both"), Role.WARN, UNSIGNED_ICON)
    if shelved.is_in_force:
        words = translate("definition", "In force since {0}").format(moment_words(since, zone))
        return ChipFace(words, Role.OK, "circle-check")
    if shelved.until_at is None:
        words = translate("definition", "Signed, in force from {0}").format(moment_words(since, zone))
        return ChipFace(words, Role.ACCENT, "calendar-clock")
    return ChipFace(span_words(shelved, zone), Role.COLD, "history")


def span_words(shelved: ShelvedVersion, zone: str) -> str:
    """Since when and until when a version held; of a draft, who wrote it."""
    since, until = shelved.version.in_force_at, shelved.until_at
    if since is None:
        return translate("definition", "written by {0}").format(shelved.by)
    if until is None:
        words = translate("definition", "since {0}") if shelved.is_in_force else translate("definition", "from {0}")
        return words.format(day_words(since, zone))
    return translate("definition", "{0} to {1}").format(day_words(since, zone), day_words(until, zone))


def day_words(at: Moment, zone: str) -> str:
    """A day with its year: ``1 May 2026``."""
    return date_words(instant(at).astimezone(text.zone(zone)).date())


def date_words(day: date) -> str:
    """A day with its year: ``1 May 2026``."""
    return text.dated(day)


def moment_words(at: Moment, zone: str) -> str:
    """A moment in full: ``Fri 1 May 2026, 00:00``."""
    local = instant(at).astimezone(text.zone(zone))
    return f"{text.weekday(local)} {date_words(local.date())}, {local:%H:%M}"


def weight_words(criterion: Criterion) -> str:
    """Whether a criterion is required, and its weight."""
    words = translate("definition", "required") if criterion.is_required else translate("definition", "optional")
    return f"{words}, {criterion.weight}" if criterion.weight else words


def differs_words(one: Difference) -> str:
    """What a line of the comparison is about: ``Budget, evidence``."""
    fields = {
        "criterion": translate("definition", "{0}, whole criterion"),
        "name": translate("definition", "{0}, name"),
        "question": translate("definition", "{0}, ask"),
        "evidence": translate("definition", "{0}, evidence"),
        "required": translate("definition", "{0}, required"),
        "weight": translate("definition", "{0}, weight"),
        "place": translate("definition", "{0}, place"),
        "review_on": translate("definition", "Next review"),
        "from_at": translate("definition", "In force from"),
    }
    return fields[one.field].format(one.criterion)


def differs_value(one: Difference, value: str, zone: str) -> str:
    """What stands in such a line, as people read it; "" = it was not there."""
    if not value:
        return ""
    if one.field == "from_at":
        return moment_words(float(value), zone)
    if one.field == "review_on":
        return date_words(date.fromisoformat(value))
    known = {"required": translate("definition", "required"), "optional": translate("definition", "optional")}
    return known.get(value, value) if one.field == "required" else value
