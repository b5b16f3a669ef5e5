"""Persons' names: salutations, the name that is shown, and when two names are the same person's."""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_SALUTATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "mister",
        "madam",
        "madame",
        "mme",
        "mlle",
        "monsieur",
        "m",
        "dr",
        "drs",
        "prof",
        "professor",
        "doctor",
        "sir",
        "dame",
        "lord",
        "lady",
        "rev",
        "reverend",
        "fr",
        "father",
        "herr",
        "frau",
        "hr",
        "fraulein",
        "dipl",
        "ing",
        "dipling",
        "mag",
        "sr",
        "sra",
        "srta",
        "señor",
        "señora",
        "señorita",
        "don",
        "dona",
        "doña",
        "sig",
        "sigra",
        "signor",
        "signora",
        "signorina",
        "dott",
        "dottssa",
        "dottoressa",
        "ir",
        "mevr",
        "mevrouw",
        "dhr",
        "de",
        "heer",
        "pan",
        "pani",
        "hon",
        "esq",
        "master",
        "und",
        "and",
        "y",
        "et",
        "mba",
        "phd",
        "med",
    ]
)
_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W\d_]+")
_NOT_PROVIDED = frozenset({"[not provided]", "not provided", "[[unknown]]", "#n/a"})
_BLANK_SIGNS = " -._/\t\r\n\u2013\u2014\u00a0"
SIMILAR_PERCENT = 85
"""At the same number, names this alike are one person: one typing error apart, or given and family name swapped."""
_SHORT_NAME_LETTERS = 3
_TEXTS_KEPT = 4096
"""An import asks several times of each name in a chunk."""


def is_salutation(text: str) -> bool:
    """Whether a cell holds a form of address only: ``Mrs.``, ``Herr Dr.``; an empty one is none."""
    words = _WORDS.findall(text.casefold())
    return bool(words) and all(word in _SALUTATIONS for word in words) and not any(sign.isdecimal() for sign in text)


@lru_cache(_TEXTS_KEPT)
def is_named(text: str) -> bool:
    """Whether a name or company cell names anything: ``-`` and a CRM's ``[not provided]`` do not."""
    return bool(text.strip(_BLANK_SIGNS)) and text.strip().casefold() not in _NOT_PROVIDED


def person_name(values: Mapping[str, str]) -> str:
    """The person's name out of given_name, family_name and full_name, outer spaces aside; "" where there is none."""
    parts = [values.get(field, "").strip() for field in ("given_name", "family_name")]
    joined = " ".join(part for part in parts if is_named(part))
    whole = values.get("full_name", "").strip()
    return whole if is_named(whole) and (not joined or not all(map(is_named, parts))) else joined


@lru_cache(_TEXTS_KEPT)
def name_key(text: str) -> str:
    """A name for searching and comparing: casefolded, compatible letters made one, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def similar_names(one: str, other: str) -> bool:
    """Whether two names may be one person's, given that their number is the same.

    A missing name is no contradiction of a missing name only. Salutations and the order of words do not count, an
    initial stands for any given name that begins with it; numbers in a name (Desk 7) must be the same.
    """
    if _DIGITS.findall(one) != _DIGITS.findall(other):
        return False
    from rapidfuzz import fuzz  # noqa: PLC0415 - 20 ms that only an import pays, not every start

    left, right = _words_of(one), _words_of(other)
    if not left or not right:
        return not left and not right
    if fuzz.token_sort_ratio(" ".join(left), " ".join(right)) >= SIMILAR_PERCENT:
        return True
    return _initials_fit(left, right) or _initials_fit(right, left)


def _words_of(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = _WORDS.findall("".join(sign for sign in plain if not unicodedata.combining(sign)))
    return [word for word in words if word not in _SALUTATIONS] or words


def _initials_fit(short: list[str], long: list[str]) -> bool:
    """``J. Smith`` is ``John Smith``: the longest word is the same, the others are initials of the rest."""
    initials = [word for word in short if len(word) == 1]
    whole = [word for word in short if len(word) > 1]
    if not initials or not whole or not all(word in long for word in whole):
        return False
    rest = [word for word in long if word not in whole]
    return len(initials) <= len(rest) and all(word[0] == initial for initial, word in zip(initials, rest, strict=False))
