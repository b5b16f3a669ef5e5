import pytest

from calldesk.domain.errors import Unreadable
from calldesk.domain.teams import TeamAddress, address_of, is_team_url, team_address


def field_of(words: str) -> str:
    with pytest.raises(Unreadable) as told:
        team_address(words)
    return told.value.about


def test_that_an_address_has_its_server_prove_who_it_is_and_shows_no_password() -> None:
    address = team_address("postgres://jo%40x:s%3Ecret@desk.example.com:5433/team%20one")
    assert (address.login, address.password) == ("jo@x", "s>cret")
    assert (address.host, address.port, address.database) == ("desk.example.com", 5433, "team one")
    assert "sslmode=verify-full" in address.url
    assert "target_session_attrs=read-write" in address.url
    assert "s>cret" not in f"{address} {address.url}"
    assert "s%3Ecret" not in f"{address} {address.url}"


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("desk.example.com", "host"),
        ("mysql://desk.example.com/team", "host"),
        ("postgresql://[::1/team", "host"),
        ("postgresql://desk.example.com", "database"),
    ],
)
def test_that_what_is_no_address_names_the_part_that_is_wrong(words: str, field: str) -> None:
    assert field_of(words) == field


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require", "verify-ca", "nonsense"])
def test_that_a_weaker_check_is_refused_everywhere_but_on_this_computer(mode: str) -> None:
    for host in ("desk.example.com", "localhost.example.com", "127.0.0.1,desk.example.com", "10.0.0.4", "%2Fvar%2Frun"):
        assert field_of(f"postgresql://jo@{host}/team?sslmode={mode}") == "host"
    for query in ("host=desk.example.com", "hostaddr=10.0.0.4"):
        assert field_of(f"postgresql://jo@localhost/team?sslmode={mode}&{query}") == "host"
    for host in ("localhost", "127.0.0.1:5433", "[::1]", "[::1]:5433", "localhost:1,127.0.0.1:2"):
        assert f"sslmode={mode}" in team_address(f"postgresql://jo@{host}/team?sslmode={mode}").url


def test_that_parts_make_the_address_that_a_url_makes() -> None:
    made = address_of("desk.example.com", "5433", "team one", "jo@x", {"sslrootcert": "/etc/ca file.crt"})
    assert made == team_address("postgresql://jo%40x@desk.example.com:5433/team%20one?sslrootcert=/etc/ca%20file.crt")
    assert made.root == "/etc/ca file.crt"
    assert team_address("postgresql://jo@h/d?sslrootcert=a+b.crt").root == "a+b.crt"
    assert address_of("a,b", "5433", "desk", "jo", {}).server == "a:5433,b:5433/desk"
    assert address_of("::1", "", "desk", "jo", {}).server == "[::1]/desk"
    assert address_of("::1", "", "desk", "jo", {}).host == "::1"


@pytest.mark.parametrize(
    ("parts", "field"),
    [
        (("", "", "team", "jo"), "host"),
        (("desk/team", "", "team", "jo"), "host"),
        (("jo@desk", "", "team", "jo"), "host"),
        (("desk", "x", "team", "jo"), "port"),
        (("desk", "70000", "team", "jo"), "port"),
        (("desk", "", "", "jo"), "database"),
        (("desk", "", "team", ""), "login"),
    ],
)
def test_that_a_part_that_is_missing_is_named(parts: tuple[str, str, str, str], field: str) -> None:
    with pytest.raises(Unreadable) as told:
        address_of(*parts, {})
    assert told.value.about == field


def test_that_only_a_url_of_postgresql_is_a_teams() -> None:
    assert all(map(is_team_url, ("postgresql://a/b", "postgres://a/b")))
    assert not any(map(is_team_url, ("desk.db", "sqlite:///desk.db", "postgresql")))
    assert str(TeamAddress("postgresql://jo@h/d?x=y", "jo")) == "postgresql://jo@h/d"


def test_that_a_member_is_told_the_address_with_what_only_they_can_know_left_to_them() -> None:
    owner = team_address("postgresql://owner:secret@desk.example.com/team?sslrootcert=/etc/ours.crt")
    assert owner.told_to("jo") == "postgresql://jo@desk.example.com/team"
    local = team_address("postgresql://owner@localhost:5433/team?sslmode=disable")
    assert local.told_to("jo") == "postgresql://jo@localhost:5433/team?sslmode=disable"
