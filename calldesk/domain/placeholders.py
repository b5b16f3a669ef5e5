"""Fills {placeholders} in the team's own words with a lead's plain text, and does nothing else with that text."""

import re
from collections.abc import Mapping

PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)(?:\|([^{}]*))?\}")


def fill(words: str, fields: Mapping[str, str]) -> str:
    """Puts field values in for ``{name}`` and ``{name|words to use when it is blank}``.

    One pass: what a value contains is never read as a placeholder again, and nothing is evaluated or looked up on
    objects, because the values come from strangers (R13). A placeholder that is unknown, or blank without a stand-in,
    stays visible as it is written, so that a gap is seen before the call and not during it.

    Args:
        words: The team's text.
        fields: Plain texts by name; outer spaces are taken off.
    """

    def put(match: re.Match[str]) -> str:
        value = fields.get(match[1], "").strip()
        return value or (match[0] if match[2] is None else match[2])

    return PLACEHOLDER.sub(put, words)
