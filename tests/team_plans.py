"""How a team's server reads a statement: the plan for any values, which is what every desk's connection asks for."""

import re

from sqlalchemy import Connection

from calldesk.store.driver import driver_rows, driver_script, in_words_of

_NAMED = re.compile(r"(?<![:\w]):([a-z_]\w*)")
_LISTS = ("pools", "scored", "open", "away")
_SCAN = re.compile(r"Seq Scan on call_state|Index (Only )?Scan (using|on) cs_")


def generic_plan(conn: Connection, sql: str) -> list[str]:
    """The lines of the plan; an EXPLAIN with values in it would plan for these alone.

    Args:
        conn: A desk's connection, which forces generic plans.
        sql: With named parameters, those of the list.
    """
    names: dict[str, int] = {}
    said = _NAMED.sub(
        lambda found: f"${names.setdefault(found[1], len(names) + 1)}", in_words_of(conn.dialect.name, sql)
    )
    types = ", ".join("int[]" if name in _LISTS else "float8" for name in names)
    driver_script(conn, f"PREPARE planned ({types}) AS {said}")
    lines = driver_rows(conn, f"EXPLAIN EXECUTE planned ({', '.join('NULL' for _ in names)})", {})
    driver_script(conn, "DEALLOCATE planned")
    return [str(line) for (line,) in lines]


def scans_of_call_state(plan: list[str]) -> list[tuple[str, str]]:
    """Each scan of the table or of its indexes, with the condition that the index is searched by; "" = none."""
    found = []
    for line, following in zip(plan, [*plan[1:], ""], strict=True):
        if _SCAN.search(line):
            condition = following.strip()
            found.append((line.strip(), condition if condition.startswith("Index Cond") else ""))
    return found
