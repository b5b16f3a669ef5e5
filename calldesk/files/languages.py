"""Says sentences of the core in a reader's language: by the translations that the window speaks by, without Qt."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

from calldesk.domain.languages import ENGLISH, WRITINGS, Writing


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language, as far as one subject needs it.

    Attributes:
        code: Such as ``de``.
        writing: How it writes numbers and days.
        words: English to its own; what is not there stays English.
    """

    code: str
    writing: Writing
    words: Mapping[str, str] = field(default_factory=dict)

    def say(self, words: str, *filled: object) -> str:
        """This sentence, with what belongs into its places; `words` is written out, so that it can be collected."""
        return self.words.get(words, words).format(*filled)


@lru_cache(maxsize=8)
def tongue_of(code: str, *contexts: str) -> Tongue:
    """A language with the words of some contexts of `resources/languages` (docs/languages.md); read once.

    Args:
        code: One of `domain.languages.LANGUAGES`; another one is English.
        contexts: As in `resources/languages/data_strings.py`.
    """
    if code == ENGLISH or code not in WRITINGS:
        return Tongue(ENGLISH, WRITINGS[ENGLISH])
    read = ET.fromstring((files("resources.languages") / f"calldesk_{code}.ts").read_bytes())  # noqa: S314 - our own
    named = (one for one in read.iter("context") if one.findtext("name") in contexts)
    words = {
        one.findtext("source", ""): told
        for found in named
        for one in found.iter("message")
        if (told := one.findtext("translation"))
    }
    return Tongue(code, WRITINGS[code], words)
