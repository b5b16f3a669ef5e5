"""A definition as people write it into a TOML file, for the command line."""

from datetime import date, datetime

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import MOST_WEIGHT, Definition
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment, moment
from calldesk.domain.toml_fields import Table, check_names, read_toml, tables_of, text_of, whole_of

_KNOWN = ("criterion", "from", "review_on")
_OF_CRITERION = ("key", "name", "question", "evidence", "required", "weight")


def read_definition_file(text: str) -> Definition:
    """The definition in a TOML text: `review_on`, `from`, and a `[[criterion]]` each.

    Raises:
        Unreadable: It is no TOML.
        Rejected: An entry cannot be; the sentence names it.
    """
    table = read_toml(text, "The definition")
    check_names(table, _KNOWN, "The definition")
    rows = tables_of(table, "criterion", "the definition")
    return Definition(tuple(map(_criterion, rows)), _from(table), _review(table))


def _criterion(row: Table) -> Criterion:
    key = text_of(row, "key", "A criterion")
    where = f"The criterion {key}"
    check_names(row, _OF_CRITERION, where)
    required = row.get("required", True)
    if not isinstance(required, bool):
        raise Rejected(f"{where} has a wrong required: write true or false.")
    name, question, evidence = (text_of(row, field, where) for field in ("name", "question", "evidence"))
    weight = whole_of(row, "weight", where, 0, MOST_WEIGHT) if "weight" in row else 0
    return Criterion(key, name, question, evidence, required, weight)


def _from(table: Table) -> Moment | None:
    value = table.get("from")
    if value is None:
        return None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Rejected("“from” is a moment with its zone, like 2026-12-01T00:00:00Z.")
    return moment(value)


def _review(table: Table) -> date | None:
    value = table.get("review_on")
    if value is not None and type(value) is not date:
        raise Rejected("“review_on” is a day, like 2027-03-01.")
    return value
