"""What a person can do on the page of campaigns."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.campaigns.page import CampaignsPage
from ui.kit.commands import Command, Scope

translate = QCoreApplication.translate


def campaign_commands(page: CampaignsPage) -> tuple[Command, ...]:
    """Save, new, back, and the parts of the form."""
    parts = (
        translate("keys", "What the campaign is"),
        translate("keys", "Its talk track"),
        translate("keys", "Its objections"),
        translate("keys", "Its criteria"),
    )
    return (
        Command("campaigns.save", translate("keys", "Save the campaign"), "Ctrl+S", Scope.CALL, page.save),
        Command("campaigns.new", translate("keys", "New campaign"), "Ctrl+N", Scope.CALL, page.new),
        Command("campaigns.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
        *(
            Command(f"campaigns.part_{at}", words, f"Ctrl+{at}", Scope.CARD, partial(page.form.tabs.choose, at - 1))
            for at, words in enumerate(parts, 1)
        ),
    )
