import re
from pathlib import Path

import pytest

LINK = re.compile(r"\]\(([^)#]+)\)")


def dead_links(page: Path) -> list[str]:
    named = LINK.findall(page.read_text(encoding="utf-8"))
    return [link for link in named if "://" not in link and not (page.parent / link).exists()]


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "ARCHITECTURE.md", "benchmarks/README.md"])
def test_that_every_page_is_there_and_every_link_in_it_leads_somewhere(project_root: Path, name: str) -> None:
    assert dead_links(project_root / name) == []


def test_that_a_dead_link_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("[here](a.md), [web](https://www.example.org), ![picture](docs/b.png)", encoding="utf-8")
    assert dead_links(page) == ["docs/b.png"]


def test_that_the_readme_names_every_way_to_run(project_root: Path) -> None:
    text = (project_root / "README.md").read_text(encoding="utf-8")
    assert [way for way in ("run.py --demo", "run.py test", "run.py check", "run.py cli") if way not in text] == []
