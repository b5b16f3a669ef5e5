"""What a member might try to become more than they are, or to touch who is none of the team's."""

from tests.attacks.attacks import SAID, Attack

_VERIFIER = (
    "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
    ":AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
)

MEMBERS = (
    Attack("UPDATE calldesk.user_account SET role = 'admin' WHERE login = '{me}'"),
    Attack("UPDATE calldesk.user_account SET login = '{me}' WHERE login = '{victim}'"),
    Attack("INSERT INTO calldesk.user_account (login, name, role) VALUES ('{super}', '', 'admin')"),
    Attack("DELETE FROM calldesk.user_account"),
    Attack("INSERT INTO calldesk.pool_member VALUES (2, {me_id})"),
    Attack("DELETE FROM calldesk.pool_member"),
    Attack(f"SELECT calldesk.add_member('eve', '{_VERIFIER}', 'admin', '{{1}}')", "qtrmo"),
    Attack("SELECT calldesk.set_member_role('{me}', 'admin')", "qtrmo"),
    Attack(f"SELECT calldesk.set_member_verifier('{{victim}}', '{_VERIFIER}')", "qtrmo"),
    Attack("SELECT calldesk.set_member_lists('{me}', '{1,2}')", "qrmo"),
    Attack("SELECT calldesk.disable_member('{victim}')", "qtrmo"),
    Attack("SELECT calldesk.enable_member('{victim}')", "qtrmo"),
    Attack(f"SELECT calldesk.put_member('eve', '{_VERIFIER}', 'admin', '{{1}}')"),
    Attack("SELECT calldesk.put_lists({me_id}, '{1,2}')"),
    Attack(f"SELECT calldesk.staff_make('eve', '{_VERIFIER}', 'admin')"),
    Attack("SELECT calldesk.staff_regroup('{me}', 'admin')"),
    Attack(f"SELECT calldesk.staff_verifier('{{victim}}', '{_VERIFIER}')"),
    Attack("SELECT calldesk.staff_close('{victim}')"),
    Attack("SELECT calldesk.staff_open('{victim}')"),
    *(
        Attack(f"SELECT calldesk.set_member_verifier('{name}', '{_VERIFIER}')", states=SAID)
        for name in ("{super}", "{stranger}", "calldesk_owner", "{team}_staff", "nobody")
    ),
    *(
        Attack(f"SELECT calldesk.{call}", states=SAID)
        for name in ("{super}", "{stranger}", "{team}_staff")
        for call in (
            f"disable_member('{name}')",
            f"enable_member('{name}')",
            f"set_member_role('{name}', 'rep')",
            f"add_member('{name}', '{_VERIFIER}', 'rep', '{{}}')",
        )
    ),
    *(
        Attack(f"SELECT calldesk.add_member('{name}', '{_VERIFIER}', 'rep', '{{}}')", states=SAID)
        for name in (
            "x; DROP TABLE calldesk.lead",
            'x" SUPERUSER --',
            "pg_mine",
            "calldesk_owner2",
            "public",
            "{me}",
            "",
        )
    ),
    *(
        Attack(f"SELECT calldesk.add_member('eve', '{password}', 'rep', '{{}}')", states=SAID)
        for password in ("hunter2", "md5" + "0" * 32, "SCRAM-SHA-256$1:c2FsdA==$x:y", _VERIFIER + "x", "")
    ),
    Attack(f"SELECT calldesk.add_member('eve', '{_VERIFIER}', 'superuser', '{{}}')", states=SAID),
    Attack(f"SELECT calldesk.add_member('eve', '{_VERIFIER}', 'owner', '{{}}')", states=SAID),
    Attack("SELECT calldesk.disable_member('{me}')", states=SAID),
    Attack("SELECT calldesk.set_member_role('boss', 'rep')", states=SAID),
)
