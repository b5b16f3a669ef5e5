"""Every attack of every role comes to nothing, on each PostgreSQL at hand; and nothing has changed afterwards."""

import contextlib
import re

import psycopg
import pytest

from tests.attacks.attacks import ATTACKS, EVERYBODY, Attack
from tests.attacks.goal_attacks import GOALS
from tests.attacks.guarded import OTHER_TEAM, STRANGER, TEAM, VICTIM, WHO, Guarded
from tests.attacks.handoff_attacks import HANDOFFS
from tests.attacks.letter_attacks import LETTERS
from tests.attacks.member_attacks import MEMBERS

INITIALS = dict(zip(WHO, EVERYBODY, strict=True))
AT_LEAST = 80
Connection = psycopg.Connection[tuple[object, ...]]


@pytest.mark.parametrize("role", WHO)
def test_that_every_attack_comes_to_nothing(guarded: Guarded, role: str) -> None:
    attacks = [attack for attack in (*ATTACKS, *MEMBERS, *HANDOFFS, *LETTERS, *GOALS) if INITIALS[role] in attack.who]
    assert len(attacks) >= AT_LEAST
    before = guarded.fingerprint()
    with guarded.connect(VICTIM) as victim, guarded.connect(WHO[role]) as conn:
        words = {**guarded.words, **own_words(guarded, role), "victim_pid": str(victim.info.backend_pid)}
        succeeded = [told for attack in attacks if (told := outcome_of(conn, attack, words))]
        assert victim.execute("SELECT 1").fetchone() == (1,)
    assert succeeded == []
    for there, was in zip(guarded.fingerprint(), before, strict=True):
        assert there == was


def own_words(guarded: Guarded, role: str) -> dict[str, str]:
    me = guarded.as_super(f"SELECT user_id FROM calldesk.user_account WHERE login = '{WHO[role]}'")[0][0]
    return {"me": WHO[role], "me_id": str(me), "group": f"calldesk_{role}"}


def outcome_of(conn: Connection, attack: Attack, words: dict[str, str]) -> str:
    """Nothing, or what the attack achieved; each begins anew."""
    sql = re.sub(r"\{(\w+)\}", lambda name: words.get(name[1], name[0]), attack.sql)
    given: list[object] = []
    conn.execute("DISCARD ALL")
    for statement in sql.split(";; "):
        try:
            given.append(run(conn, statement))
        except psycopg.Error as error:
            return "" if error.sqlstate in attack.states else f"{sql}: {error.sqlstate} {error}"
    fine = {"": False, "any": True, "nothing": not given[-1], "own": given[0] == given[-1]}[attack.gives]
    return "" if fine else f"{sql}: allowed, gave {given[-1]}"


def run(conn: Connection, statement: str) -> object:
    """The rows it gives, else how many it touched."""
    with conn.cursor() as cursor:
        if statement.startswith("COPY") and statement.endswith("STDOUT"):
            with cursor.copy(statement) as copied:  # type: ignore[call-overload]
                return list(copied)
        cursor.execute(statement)  # type: ignore[call-overload]
        return cursor.fetchall() if cursor.description else max(cursor.rowcount, 0) or statement.startswith("SET")


@pytest.mark.parametrize(("login", "database"), [(STRANGER, TEAM), (WHO["admin"], OTHER_TEAM)])
def test_that_nobody_comes_into_the_team_beside(guarded: Guarded, login: str, database: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        guarded.connect(login, database)


def test_that_a_group_alone_opens_nothing(guarded: Guarded) -> None:
    """Even where a server's admin lets the other team's admin connect: membership is this database's own."""
    guarded.as_super(f"GRANT CONNECT ON DATABASE {TEAM} TO {STRANGER}")
    try:
        with guarded.connect(STRANGER) as conn:
            for table in ("lead", "dial", "user_account", "alembic_version", "call_state", "audit", "pool"):
                assert conn.execute(f"SELECT * FROM calldesk.{table}").fetchall() == []  # type: ignore[call-overload]
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute("INSERT INTO calldesk.pool (name) VALUES ('mine')")
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute("SELECT calldesk.disable_member('vic')")
    finally:
        guarded.as_super(f"REVOKE CONNECT ON DATABASE {TEAM} FROM {STRANGER}")


def test_that_the_server_stamps_the_time_whatever_is_said(guarded: Guarded) -> None:
    me = own_words(guarded, "qualifier")["me_id"]
    with guarded.connect(WHO["qualifier"]) as conn, contextlib.suppress(psycopg.Rollback), conn.transaction():
        conn.execute("INSERT INTO calldesk.note VALUES ('stamped', 1, %s, NULL, 'words', 5, 5)", [int(me)])
        found = conn.execute(
            "SELECT happened_at, received_at BETWEEN calldesk.server_now() - 5 AND calldesk.server_now()"
            " FROM calldesk.note WHERE note_id = 'stamped'"
        ).fetchone()
        assert found == (5.0, True)
        raise psycopg.Rollback


def test_that_a_held_lead_is_not_taken_by_force(guarded: Guarded) -> None:
    take = "UPDATE calldesk.call_state SET claimed_by = calldesk.my_user_id(), lease_until = {} WHERE lead_id = 1"
    with guarded.connect(WHO["admin"]) as holder:
        holder.execute(take.format("calldesk.server_now() + 600"))  # type: ignore[call-overload]
        for attempt in (take.format("9e9"), "UPDATE calldesk.call_state SET lease_until = 0 WHERE lead_id = 1"):
            with (
                guarded.connect(WHO["qualifier"]) as thief,
                pytest.raises(psycopg.errors.InsufficientPrivilege, match="holds this lead"),
            ):
                thief.execute(attempt)  # type: ignore[call-overload]
        holder.execute("UPDATE calldesk.call_state SET claimed_by = NULL, lease_until = 0 WHERE lead_id = 1")
