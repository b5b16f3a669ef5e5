from pathlib import Path

import pytest

from tests.shape.addresses import foreign_addresses, lock_faults
from tests.shape.source import committed_texts

PROJECT = (
    '[project]\nname = "x"\ndependencies = ["alpha>=2,<3"]\n[project.optional-dependencies]\ndev = ["Beta_b>=1"]\n'
)
LOCK = "# made by us\nalpha==2.1 \\\n    --hash=sha256:00\nbeta-b==1.0 ; os_name == 'nt' \\\n    --hash=sha256:11\n"


def test_that_no_committed_file_names_an_index_or_a_path_of_one_machine(project_root: Path) -> None:
    found = foreign_addresses(committed_texts(project_root))
    assert found == [], "\n".join(found)


def test_that_the_lock_names_no_place_and_meets_every_dependency(project_root: Path) -> None:
    lock = (project_root / "requirements.lock").read_text(encoding="utf-8")
    assert lock_faults(lock, (project_root / "pyproject.toml").read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "see https:" + "//py" + "pi.example.org/simple/",
        "https:" + "//mirror.example.org/simple",
        "--extra-index" + "-url=https://example.org",
        "--find-" + "links wheels",
        "file:" + "///srv/wheels",
        "open('/ho" + "me/ann/list.csv')",
        "cd /wo" + "rk/here",
        "cd /ro" + "ot/here",
        "C:" + "\\Users\\Ann\\list.csv",
        "/Us" + "ers/ann/list.csv",
        "/tm" + "p/list.csv",
    ],
)
def test_that_a_planted_address_is_found(line: str) -> None:
    assert len(foreign_addresses({"a.md": f"first\n{line}\nlast"})) == 1


@pytest.mark.parametrize(
    "line",
    ["https://www.example.org/home/page", "the work/home split", "a profile: good", "--index-url", "framework/roots"],
)
def test_that_ordinary_words_are_let_through(line: str) -> None:
    assert foreign_addresses({"a.md": line}) == []


def test_that_a_good_lock_is_let_through() -> None:
    assert lock_faults(LOCK, PROJECT) == []


@pytest.mark.parametrize(
    ("lock", "fault"),
    [
        (LOCK + "# from https:" + "//example.org\n", "names a place"),
        ("--index-url x\n" + LOCK, "names a place"),
        (LOCK.replace("# made by us", "# made in /srv/here"), "names a place"),
        (LOCK.replace("    --hash=sha256:11\n", ""), "has no hash"),
        (LOCK.replace("alpha==2.1", "alpha==3.0"), "does not meet: alpha"),
        (LOCK.replace("beta-b", "gamma"), "does not meet: Beta_b"),
    ],
)
def test_that_each_fault_of_a_lock_is_found(lock: str, fault: str) -> None:
    found = lock_faults(lock, PROJECT)
    assert len(found) == 1
    assert found[0].startswith(fault)
