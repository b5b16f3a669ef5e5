"""Says in the reader's language what ships as English data, or comes from the core as a ready sentence."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from calldesk.domain.errors import DeskError
from calldesk.domain.event_kinds import EventKind

translate = QCoreApplication.translate


def kinds_in_words(kinds: Mapping[str, EventKind]) -> dict[str, EventKind]:
    """The kinds of events with their labels translated; what a team has written itself stays as it is."""
    return {code: _in_words(kind) for code, kind in kinds.items()}


def event_label(label: str) -> str:
    """The label of a kind of event."""
    return translate("event_kinds", label)


def field_words(field: str) -> str:
    """The name of a lead's field, as the score model has it: ``company_size``."""
    return translate("model_fields", field.replace("_", " ").strip().capitalize())


def reason_words(reason: str) -> str:
    """Why a lead is closed, or what a do-not-call mark holds: ``not_a_fit``, ``company``."""
    return translate("reasons", reason.replace("_", " "))


def refused(error: DeskError) -> str:
    """The sentence of a refusal; those with names or figures in them stay in English."""
    return translate("refused", error.sentence)


def _in_words(kind: EventKind) -> EventKind:
    if not kind.label:
        return kind
    return replace(kind, label=event_label(kind.label), chip=_chip(kind.chip), chip_many=_chip(kind.chip_many))


def _chip(words: str) -> str:
    return translate("event_kinds", words) if words else ""
