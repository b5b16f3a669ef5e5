"""Writes a campaign as its TOML text; what this program does not know in it is kept."""

import tomllib

from calldesk.domain.campaigns import Campaign
from calldesk.domain.errors import Unreadable
from calldesk.domain.toml_text import toml_lines, toml_table, toml_tables_below


def campaign_text(campaign: Campaign, before: str = "") -> str:
    """The text of a campaign; `read_campaigns` reads the same campaign from it.

    Args:
        campaign: To be written; outer blanks of the brief do not count.
        before: The text it is written over. Remarks above its first table stay, and whatever else stands in it.

    Raises:
        Unreadable: What was there is no TOML.
    """
    try:
        tables = tomllib.loads(before)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(f"The campaign cannot be read ({error}). Correct it and try again.") from None
    others = tables.pop("campaign", [])
    kept = others[1:] if isinstance(others, list) else []
    parts = [
        _head(before),
        "".join(toml_lines(tables)),
        toml_table("campaign", _entries(campaign), listed=True),
        *(toml_table("campaign", one, listed=True) for one in kept if isinstance(one, dict)),
        *(toml_tables_below("", tables)),
    ]
    return "\n".join(part for part in parts if part)


def _entries(campaign: Campaign) -> dict[str, object]:
    optional = {
        "offered": campaign.offered,
        "asked_for": campaign.asked_for,
        "first_touch": campaign.first_touch,
        "sources": list(campaign.sources),
        "brief": campaign.brief.strip(),
    }
    steps = [
        {"title": one.title, **({"when": one.when} if one.when else {}), "words": one.words, **one.rest}
        for one in campaign.steps
    ]
    listed = {
        "step": steps,
        "objection": [{"says": one.says, "answer": one.answer, **one.rest} for one in campaign.objections],
        "criterion": [
            {"key": one.key, "name": one.name, "question": one.question, **one.rest} for one in campaign.criteria
        ],
    }
    stated = {name: value for name, value in {**optional, **listed}.items() if value}
    return {"name": campaign.name, **campaign.rest, **stated}


def _head(before: str) -> str:
    """The remarks above the first entry, as people write them to say what a file is."""
    lines: list[str] = []
    for line in before.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            break
        lines.append(line)
    remarks = "\n".join(lines).strip()
    return f"{remarks}\n" if remarks else ""
