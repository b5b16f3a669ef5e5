"""Invents practice people: companies in real places, names that go together, numbers kept for fiction."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from random import Random

from calldesk.domain.practice_words import City, Industry, PracticeWords

MOST_AT_ONE_COMPANY = 3
PEOPLE_PER_COMPANY = 1.5
OWN_TITLES = 0.5
DRAWS = 3
"""Names drawn for each person; the least used one is taken, so that few first names occur often."""
_PLAIN = str.maketrans({"ß": "ss", "ł": "l", "Ł": "L", "\u0131": "i", "ø": "o", "đ": "d"})


@dataclass(frozen=True, slots=True)
class Company:
    """An invented company in one place; its domain ends in .example, which nobody can own (RFC 2606)."""

    name: str
    domain: str
    industry: Industry
    employees: int
    city: City


@dataclass(frozen=True, slots=True)
class Person:
    """Who somebody is, before their story says what they did."""

    given_name: str
    family_name: str
    email: str
    company: Company


class Crowd:
    """Draws people and numbers, none of them twice.

    Args:
        words: What to draw from.
        people: How many will be drawn; sets the number of companies.
        random: The one source of chance.
    """

    def __init__(self, words: PracticeWords, people: int, random: Random) -> None:
        self._words = words
        self._random = random
        self._seats = [company for company in self._companies(people) for _ in range(MOST_AT_ONE_COMPANY)]
        self._taken_names: set[tuple[str, str]] = set()
        self._uses: Counter[str] = Counter()
        self._taken_numbers: set[str] = set()

    def person(self, zones: Sequence[str] = ()) -> Person:
        """Somebody new, at a company in one of these zones (empty = anywhere)."""
        company = self._seat(zones)
        given, family = self._full_name(company.city.country)
        return Person(given, family, f"{plain(given)}.{plain(family)}@{company.domain}", company)

    def number(self, city: City) -> str:
        """A fictional number there that nobody has yet, as people write it."""
        while True:
            number = "".join(str(self._random.randint(0, 9)) if c == "#" else c for c in city.phone)
            if number not in self._taken_numbers:
                self._taken_numbers.add(number)
                return number

    def title(self, groups: Sequence[str], industry: Industry) -> str:
        """A title of one of these groups; every other one is a title of the industry where it has some."""
        group = self._random.choice(groups)
        own = industry.titles.get(group, ())
        return self._random.choice(own if own and self._random.random() < OWN_TITLES else self._words.titles[group])

    def _full_name(self, country: str) -> tuple[str, str]:
        while True:
            drawn = [self._draw_name(country) for _ in range(DRAWS)]
            given, family = min(drawn, key=lambda name: self._uses[name[0]] + self._uses[name[1]])
            if (given, family) not in self._taken_names:
                self._taken_names.add((given, family))
                self._uses.update((given, family))
                return given, family

    def _draw_name(self, country: str) -> tuple[str, str]:
        cultures = self._words.cultures
        culture = self._random.choices(cultures, [culture.share.get(country, 0) for culture in cultures])[0]
        return self._random.choice(culture.given), self._random.choice(culture.family)

    def _seat(self, zones: Sequence[str]) -> Company:
        free = [i for i, company in enumerate(self._seats) if not zones or company.city.zone in zones]
        return self._seats.pop(self._random.choice(free))

    def _companies(self, people: int) -> Iterator[Company]:
        taken: set[str] = set()
        while len(taken) < people / PEOPLE_PER_COMPANY:
            city = self._random.choices(self._words.cities, [city.share for city in self._words.cities])[0]
            industries = self._words.industries
            industry = self._random.choices(industries, [industry.share for industry in industries])[0]
            company = self._company(city, industry)
            if company.domain not in taken:
                taken.add(company.domain)
                yield company

    def _company(self, city: City, industry: Industry) -> Company:
        stem = self._random.choice(_of(self._words.stems, city.country))
        form = self._random.choice(self._words.forms.get(city.country, ("",)))
        name = f"{stem} {self._random.choice(industry.words)}"
        least, most = industry.employees
        employees = round(exp(self._random.uniform(log(least), log(most))))
        return Company(f"{name} {form}".strip(), f"{plain(name)}.example", industry, employees, city)


def plain(text: str) -> str:
    """The text in small letters without marks, its words joined by a hyphen, as a web address has it."""
    letters = unicodedata.normalize("NFKD", text.translate(_PLAIN)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


def _of(choices: Mapping[str, Sequence[str]], country: str) -> Sequence[str]:
    return choices.get(country) or next(iter(choices.values()))
