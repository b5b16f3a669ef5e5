"""Score models: a new one is built beside the old and takes effect for the whole list in one transaction (R1)."""

from collections.abc import Iterator

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment, iso
from calldesk.domain.score_model import Model, read_model
from calldesk.store.call_state import CHUNK, FIT, PUT_NEXT, model_rows
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.rules import FROM_THE_BEGINNING, loaded_again
from calldesk.store.tx import Tx

_IDS = text("SELECT lead_id FROM lead WHERE lead_id > :after ORDER BY lead_id LIMIT :chunk")
_SET = ", ".join(f"{name} = :{name}" for name in (*FIT, "key"))
_PUT = text(f"UPDATE call_state SET {_SET} WHERE lead_id = :lead_id")
_SWITCH = text(
    f"UPDATE call_state SET {', '.join(f'{n} = n.{n}' for n in (*FIT, 'key'))}"
    " FROM next_state n WHERE n.lead_id = call_state.lead_id"
)
_SWITCH_ALL = "SELECT switch_model(:now)"
"""Who happens to write first may not see all lists, so a team's server does the same for all (store/roles/facts)."""
_ALL_BUCKETS = text(
    "INSERT INTO call_bucket (pool_id, class_id, fit, fit_up)"
    " SELECT pool_id, class_id, fit, max(fit_up) FROM call_state WHERE true GROUP BY 1, 2, 3"
    " ON CONFLICT (pool_id, class_id, fit) DO UPDATE SET fit_up = greatest(call_bucket.fit_up, excluded.fit_up)"
)
_NEW = text(
    "INSERT INTO model_version (version, toml, from_at, received_at, applied)"
    " VALUES (:version, :toml, :from_at, :now, :applied)"
)


def set_model(tx: Tx, toml: str, from_at: Moment | None = None) -> Model:
    """Puts a new version of the score model in force, now or from a set moment on.

    The first version a team sets without a moment holds from the beginning; the shipped default gives way to it.

    Raises:
        Unreadable, Rejected: The model is wrong, its moment lies in the past, or another version waits already.
    """
    model = read_model(toml)
    waiting = tx.rules.coming
    if waiting is not None:
        raise Rejected(
            f"Version “{waiting.model.version}” already waits for {iso(waiting.from_at)}. Set yours after that."
        )
    if tx.now < tx.rules.applied.from_at:
        raise Rejected("The clock stands before the model in force took effect. Set it right, then set the model.")
    if from_at is not None and from_at < tx.now:
        raise Rejected("A model cannot take effect in the past: scores that were shown would change. Leave --from out.")
    first = len(tx.rules.versions) == 1
    starts_at = from_at if from_at is not None else FROM_THE_BEGINNING if first else tx.now
    later = starts_at > tx.now
    tx.conn.execute(
        _NEW, {"version": model.version, "toml": toml, "from_at": starts_at, "now": tx.now, "applied": not later}
    )
    for rows in _rows(tx, model):
        tx.conn.execute(PUT_NEXT if later else _PUT, rows)
    if not later:
        tx.conn.execute(_ALL_BUCKETS)
    _announce(tx)
    return model


def switch_if_due(tx: Tx) -> None:
    """Puts a waiting model in force once its moment has come: one statement, never half a list."""
    coming = tx.rules.coming
    if coming is None or coming.from_at > tx.now:
        return
    if is_postgres(tx.conn):
        driver_rows(tx.conn, _SWITCH_ALL, {"now": tx.now})
    else:
        tx.conn.execute(_SWITCH)
        tx.conn.execute(_ALL_BUCKETS)
        tx.conn.execute(text("UPDATE model_version SET applied = true WHERE model_no = :no"), {"no": coming.model_no})
        tx.conn.execute(text("DELETE FROM next_state"))
    _announce(tx)


def _announce(tx: Tx) -> None:
    tx.rules = loaded_again(tx.conn, tx.rules)
    tx.touch(Topic.SETTINGS, None)
    tx.touch(Topic.CLAIMS, None)


def _rows(tx: Tx, model: Model) -> Iterator[list[dict[str, object]]]:
    last = 0
    while ids := tx.conn.execute(_IDS, {"after": last, "chunk": CHUNK}).scalars().all():
        yield list(model_rows(tx, model, [LeadId(lead_id) for lead_id in ids]))
        last = ids[-1]
