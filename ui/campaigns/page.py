"""The page of campaigns: list at the left, form in the middle, and the preview that follows each letter."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from calldesk.actions.campaigns import save_campaign
from calldesk.desk import Desk
from calldesk.domain.campaign_check import doubts
from calldesk.domain.campaign_text import campaign_text
from calldesk.domain.campaigns import Campaign
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import DeskError
from calldesk.files.bundled import event_kinds
from calldesk.queries.campaigns import Shelf, StoredCampaign, campaign_shelf
from ui.campaigns.form import NEW, CampaignForm
from ui.campaigns.preview import Preview
from ui.campaigns.side import CampaignSide
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap
from ui.kit.layouts import hbox, restyle
from ui.kit.runner import Runner
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_FOOT_HEIGHT = 60


class CampaignsPage(QWidget):
    """Opens, changes and saves one campaign at a time.

    Signals:
        left: The person goes back to the calls.
        said: A sentence for the toast, and its icon.
    """

    left = Signal()
    said = Signal(str, str)

    def __init__(self, theme: Theme, desk: Desk, runner: Runner, who: tuple[str, str]) -> None:
        """`who` is the first name the caller gives, and the zone of the person here."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Campaigns"))
        caller, self._zone = who
        self._desk, self._runner = desk, runner
        self._shelf = Shelf((), may_change=False)
        self._open: StoredCampaign | None = None
        self._drops = False
        kinds = event_kinds()
        self.side = CampaignSide(theme)
        self.form = CampaignForm(theme, kinds)
        self.preview = Preview(theme, kinds, caller)
        self._says = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._new = KeyButton(theme, self.tr("New campaign"), "Ctrl N", icon="plus")
        self.save_button = KeyButton(theme, self.tr("Save"), "Ctrl S", part="primary")
        self._lay_out(theme)
        self._connect()
        self._read(self._first)

    @property
    def is_changed(self) -> bool:
        """Whether the form differs from what is stored."""
        return self.form.campaign() != self._stored()

    @property
    def foot_words(self) -> str:
        """What the foot says."""
        return self._says.text()

    def save(self) -> None:
        """Ctrl+S: checks and stores the whole campaign."""
        if not self._shelf.may_change or not self.is_changed:
            return
        stored = self._open
        before = stored.content if stored is not None else ""
        try:
            content = campaign_text(self.form.campaign(), before if stored and stored.campaign else "")
        except DeskError as error:
            self._refused(error)
            return
        name = stored.name if stored is not None else ""
        job = partial(self._desk.write, save_campaign, content, name_before=name, content_before=before)
        self._runner.write(self, job, self._saved, refused=self._refused)

    def new(self) -> None:
        """Ctrl+N: an empty form."""
        if self._shelf.may_change and self._may_go():
            self._show(None)
            self.form.begin()

    def go_back(self) -> None:
        """To the calls; what is not saved is asked about once."""
        if self._may_go():
            self.left.emit()

    def open_campaign(self, name: str) -> None:
        """Shows a campaign in the form."""
        if self._may_go():
            self._show(next(one for one in self._shelf.campaigns if one.name == name))

    def _lay_out(self, theme: Theme) -> None:
        back = KeyButton(theme, self.tr("Back"), "Alt \N{LEFTWARDS ARROW}", icon="arrow-left")
        back.clicked.connect(self.go_back)
        foot = QFrame()
        foot.setProperty("part", "bar-bottom")
        FixedSize(foot, theme, height=_FOOT_HEIGHT)
        foot.setLayout(hbox(back, 4, self._says, None, self._new, self.save_button, spacing=12, margins=(20, 0, 20, 0)))
        body = QHBoxLayout()
        body.setContentsMargins(16, 14, 16, 14)
        body.setSpacing(14)
        body.addWidget(self.form, 10)
        body.addWidget(self.preview, 10)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addLayout(body, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.side.picked.connect(self.open_campaign)
        self.form.changed.connect(self._typed)
        self._new.clicked.connect(self.new)
        self.save_button.clicked.connect(self.save)
        self._runner.changed.connect(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches((Topic.CAMPAIGNS,)):
            self._read(self._again)

    def _read(self, done: object) -> None:
        self._runner.read(self, partial(self._desk.read, campaign_shelf), done, slot="campaigns")  # type: ignore[arg-type]

    def _first(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._show(shelf.campaigns[0] if shelf.campaigns else None)

    def _again(self, shelf: Shelf) -> None:
        """Another desk or this one saved something; what is being typed stays."""
        changed, name = self.is_changed, self._open.name if self._open is not None else ""
        self._shelf = shelf
        found = next((one for one in shelf.campaigns if one.name == name), None)
        if not changed and found is not None and found != self._open:
            self._show(found)
        else:
            self._list()

    def _show(self, stored: StoredCampaign | None) -> None:
        self._open, self._drops = stored, False
        self.form.show_campaign(self._stored(), may_change=self._shelf.may_change)
        self._list()
        self._typed()

    def _stored(self) -> Campaign:
        return self._open.campaign or NEW if self._open is not None else NEW

    def _list(self) -> None:
        name = self._open.name if self._open is not None else ""
        self.side.show_all(self._shelf.campaigns, name, self._desk.now(), self._zone)

    def _typed(self) -> None:
        self._drops = False
        campaign = self.form.campaign()
        self.preview.show_campaign(campaign, doubts(campaign))
        may = self._shelf.may_change
        self._new.setVisible(may)
        self.save_button.setVisible(may)
        self._rest(resting=campaign == self._stored())
        if not may:
            self._say(self.tr("Campaigns are changed by team leads, marketers and admins. You can read them here."))
        elif self._open is not None and self._open.campaign is None:
            self._say(
                self.tr("The text of this campaign cannot be read. What you save here takes its place."), bad=True
            )
        elif campaign != self._stored():
            self._say(self.tr("Not saved yet. Everybody keeps the campaign as it was until you save."))
        else:
            self._say(self.tr("Saved as it stands here. What you save is on every card within a second."))

    def _rest(self, *, resting: bool) -> None:
        self.save_button.setEnabled(not resting)
        for cap in self.save_button.findChildren(KeyCap):
            restyle(cap, "rest", resting)

    def _may_go(self) -> bool:
        if self._drops or not self._shelf.may_change or not self.is_changed:
            return True
        self._say(self.tr("Not saved yet: Ctrl S saves it, the same again drops what you changed."), bad=True)
        self._drops = True
        return False

    def _say(self, words: str, *, bad: bool = False) -> None:
        self._says.say(words)
        self._says.set_role(Role.BAD if bad else Role.TEXT2)

    def _saved(self, name: str) -> None:
        self.said.emit(self.tr("{0} is saved").format(name), "check")
        self._read(partial(self._reopen, name))

    def _reopen(self, name: str, shelf: Shelf) -> None:
        self._shelf = shelf
        self._show(next((one for one in shelf.campaigns if one.name == name), None))

    def _refused(self, error: DeskError) -> None:
        self.form.show_part(error.about)
        self._say(refused(error), bad=True)
