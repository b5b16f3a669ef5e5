"""The second step: columns, sample rows, counts and the choice between names and leads, side by side."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calldesk.files.sources import ImportSource
from ui.imports.columns_card import ColumnsCard
from ui.imports.dry_run_card import DryRunCard
from ui.imports.jobs import DryRun
from ui.imports.kind_card import KindCard
from ui.imports.sample_card import SampleCard
from ui.kit.theme import Theme

_SAMPLE_FULL, _SAMPLE_COMPACT = 6, 4


class PreviewStep(QWidget):
    """Four cards; what they say comes from one dry run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.columns = ColumnsCard(theme)
        self.sample = SampleCard(theme)
        self.dry_run = DryRunCard(theme)
        self.kind = KindCard(theme)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.columns, 1)
        left.addWidget(self.sample)
        right.addWidget(self.dry_run)
        right.addWidget(self.kind, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(left, 57)
        row.addLayout(right, 43)
        self._boxes = (left, right, row)
        self.set_compact(compact=False)

    def show_source(self, source: ImportSource) -> None:
        """A file was opened, or is read another way."""
        self.columns.show_matches(source.plan.mapping.matches)
        self.kind.show_counts(source.row_count)

    def show_dry_run(self, dry: DryRun) -> None:
        """What would happen."""
        self.dry_run.show_report(dry.report, dry.seconds)
        self.sample.show_rows(dry.sample, dry.report.rows_read)
        self.kind.show_counts(dry.report.rows_read)

    def set_compact(self, *, compact: bool) -> None:
        """Tighter, with fewer sample rows."""
        for box in self._boxes:
            box.setSpacing(12 if compact else 14)
        self.sample.show_most(_SAMPLE_COMPACT if compact else _SAMPLE_FULL)
        self.kind.set_compact(compact=compact)
