"""Names of companies as they are compared: one key wherever one is stored, blocked or looked for."""

import re
import unicodedata

from calldesk.domain.people_names import name_key

_APOSTROPHES = re.compile("['\u2018\u2019\u02bc\u00b4`]")
_SIGN = re.compile(r"[^\w\s]|_")
_LETTERS_APART = re.compile(r"(?<=\b\w) (?=\w\b)")
_KEPT_SIGNS = frozenset({"Mn", "Mc", "Me", "Sm", "Sc"})
"""Unicode categories of signs that are part of a company's name: marks on letters, the plus of C++, currencies."""


def company_key(text: str) -> str:
    """A company's name for comparing, the same wherever one is stored, blocked or looked for.

    Case, punctuation and spaces between single letters do not count: ``ACME, Inc.`` is ``acme inc``, ``U.S. Steel`` is
    ``us steel``. Legal forms do: ``Acme`` and ``Acme GmbH`` are two companies. A name of signs alone stays as it is.
    """
    plain = _APOSTROPHES.sub("", unicodedata.normalize("NFKC", _APOSTROPHES.sub("", text)).casefold())
    words = " ".join(_SIGN.sub(_unsigned, plain).split())
    return _LETTERS_APART.sub("", words) or name_key(text)


def _unsigned(found: re.Match[str]) -> str:
    """What stands for a sign in a company's key: nothing for an unseen one, a space for punctuation."""
    category = unicodedata.category(found[0])
    if category in _KEPT_SIGNS:
        return found[0]
    return "" if category == "Cf" else " "
