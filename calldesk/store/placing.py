"""Opening classes of a country say the place once a team has its own hours there: whose numbers move to which class."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from calldesk.domain.hours import place_of_key
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.team_hours import changed_regions
from calldesk.domain.team_rules import TeamRules
from calldesk.domain.zones import law_place
from calldesk.store.bulk import insert_all
from calldesk.store.driver import IN_IDS, driver_rows, driver_write, ids_param
from calldesk.store.rules import Rules, class_of_key
from calldesk.store.tables import lead_phone
from calldesk.store.tx import Tx

_ADDRESS = ("country", "state", "postal_code")
_KEPT = ("phone_id", "lead_id", "position", "field", "e164", "extension", "kind")
_THEIRS = (
    f"SELECT p.class_id, {', '.join('l.' + name for name in _ADDRESS)}, {', '.join('p.' + name for name in _KEPT)}"
    f" FROM lead_phone p JOIN lead l ON l.lead_id = p.lead_id WHERE p.lead_id {IN_IDS} AND p.class_id = ANY(:classes)"
)
_DROP = "DELETE FROM lead_phone WHERE phone_id = ANY(:ids)"


@dataclass(frozen=True, slots=True)
class Placing:
    """What a change of the hours does to opening classes.

    Attributes:
        regions: Countries whose classes say their schedule so far, and their place from now on.
        keys: The classes that may have numbers of those countries, each with its key.
        changed: Countries of which any row differs.
    """

    regions: frozenset[str]
    keys: Mapping[ClassId, str]
    changed: frozenset[str]

    def key_of(self, class_id: int, e164: str, address: Mapping[str, str]) -> str | None:
        """The key of the class that a number moves to; None = it stays where it is."""
        key = self.keys.get(ClassId(class_id))
        if key is None:
            return None
        _, region, state = law_place(e164, address)
        return f"{key.partition('|')[0]}|@{region}-{state}" if region in self.regions else None

    def classes(self, rules: Rules) -> list[ClassId]:
        """The classes whose leads a change may move: those of the countries, and those that may have numbers there."""
        placed = [(place_of_key(key), class_id) for key, class_id in rules.class_ids.items()]
        return [*self.keys, *(class_id for place, class_id in placed if place and place[0] in self.changed)]


def placing(before: Rules, rules: TeamRules) -> Placing:
    """What these rules would do where those are in force."""
    changed = changed_regions(rules.hours, before.of_team.hours)
    regions = frozenset(changed - before.hours.placed)
    keys = {class_id: key for key, class_id in before.class_ids.items() if _may_lie_in(key, regions)}
    return Placing(regions, keys, changed)


def _may_lie_in(key: str, regions: Collection[str]) -> bool:
    """By the holidays in its key; a class without holidays may be anywhere."""
    if not regions or place_of_key(key) is not None:
        return False
    holidays = key.rpartition("|")[2]
    return not holidays or holidays.partition("-")[0] in regions


def move_numbers(tx: Tx, ids: Sequence[LeadId], move: Placing) -> None:
    """Puts the numbers of these leads into the classes of their place; their rows are held, folding is the caller's."""
    if not move.keys:
        return
    asked = {"ids": ids_param(ids), "classes": ids_param(move.keys)}
    gone: list[int] = []
    rows: list[dict[str, object]] = []
    for class_id, country, state, postal_code, *kept in driver_rows(tx.conn, _THEIRS, asked):
        row = dict(zip(_KEPT, kept, strict=True))
        address = dict(zip(_ADDRESS, (country, state, postal_code), strict=True))
        key = move.key_of(class_id, str(row["e164"]), address)
        if key is not None:
            gone.append(int(str(row.pop("phone_id"))))
            rows.append({**row, "class_id": class_of_key(tx.conn, tx.rules, key)})
    if rows:
        driver_write(tx.conn, _DROP, [{"ids": ids_param(gone)}])
        insert_all(tx, lead_phone, rows)
