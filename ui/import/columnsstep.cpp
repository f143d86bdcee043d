#include "ui/import/columnsstep.h"

#include "ui/import/choicetable.h"
#include "ui/import/columnmodel.h"
#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/import/previewmodel.h"
#include "ui/import/wordmodel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tabledelegate.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>

#include <array>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;
using exchange::OnDuplicate;

namespace {

// Shares of the width, as drawn and in a narrow window.
constexpr int kLeft = 63;
constexpr int kRight = 37;
constexpr int kNarrowRight = 50;
/// Logical pixels at 100 % text that the table of words needs to say in which column they stand, too.
constexpr int kWordsWithHeading = 460;
constexpr int kWidestPreview = 220;

/// Fixed widths in logical pixels at 100 % text for some columns; the others share the rest.
void setWidths(QTableView* table, std::initializer_list<std::pair<int, int>> widths)
{
    const int percent = Theme::of(table).textPercent();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const auto& [column, width] : widths) {
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        table->setColumnWidth(column, width * percent / 100);
    }
}

} // namespace

ColumnsStep::ColumnsStep(ImportSession& session, QWidget* parent)
    : ImportStep{parent},
      session_{session},
      columns_{new ColumnModel{session, this}},
      words_{new WordModel{session, this}},
      preview_{new PreviewModel{session, this}},
      columnTable_{new ChoiceTable{tr("Columns of the file"), this}},
      wordTable_{new ChoiceTable{tr("Words of the file"), this}},
      previewTable_{new QTableView{this}},
      filled_{new Label{{}, TextRole::Small, Color::Text3, this}},
      known_{new Label{{}, TextRole::Small, Color::Text3, this}},
      noWords_{
          new Label{tr("No column with stages, outcomes or owners is matched yet, so there are no words to "
                       "explain."),
                    TextRole::Small, Color::Text2, this}},
      filter_{new Segment{tr("Rows shown"), {{tr("All")}, {tr("To fix")}}, this}},
      duplicates_{new Segment{
          tr("Rows that are in the book already"), {{tr("Leave")}, {tr("Update")}, {tr("Add again")}}, this}},
      consequence_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::of(this).px(Px::GapPanel));
    grid->setColumnStretch(0, kLeft);
    grid->setColumnStretch(1, kRight);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    grid->addWidget(columnsPanel(), 0, 0);
    grid->addWidget(wordsPanel(), 0, 1);
    grid->addWidget(previewPanel(), 1, 0);
    grid->addWidget(duplicatesPanel(), 1, 1);
    connect(&session_, &ImportSession::mappingChanged, this, &ColumnsStep::refresh);
    connect(&session_, &ImportSession::checked, this, [this] {
        sizePreview();
        refresh();
    });
    refresh();
}

Panel* ColumnsStep::columnsPanel()
{
    auto* panel = new Panel{tr("Columns"), this};
    panel->setFlush();
    panel->addToHeader(filled_);
    panel->body()->addWidget(columnTable_);
    columnTable_->setObjectName(u"importColumnTable"_s);
    columnTable_->setModel(columns_);
    setWidths(columnTable_, {{ColumnModel::Field, 150}, {ColumnModel::State, 40}});
    return panel;
}

Panel* ColumnsStep::wordsPanel()
{
    auto* panel = new Panel{tr("Words"), this};
    panel->setFlush();
    panel->addToHeader(known_);
    panel->body()->addWidget(wordTable_);
    panel->body()->addWidget(noWords_);
    noWords_->setWrapping(true);
    const int margin = Theme::of(this).px(Px::GapWide);
    noWords_->setContentsMargins(margin, margin, margin, margin);
    noWords_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    wordTable_->setObjectName(u"importWordTable"_s);
    wordTable_->setModel(words_);
    setWidths(wordTable_, {{WordModel::Rows, 60}, {WordModel::Meaning, 140}, {WordModel::State, 38}});
    return panel;
}

Panel* ColumnsStep::previewPanel()
{
    auto* panel = new Panel{tr("Preview"), this};
    panel->setFlush();
    filter_->setObjectName(u"importPreviewSegment"_s);
    filter_->setSmall(true);
    panel->addToHeader(filter_);
    panel->body()->addWidget(previewTable_);
    previewTable_->setObjectName(u"importPreviewTable"_s);
    previewTable_->setAccessibleName(tr("Rows as they will be imported"));
    TableDelegate::attach(previewTable_, Density::Dense);
    previewTable_->setModel(preview_);
    previewTable_->horizontalHeader()->setStretchLastSection(true);
    previewTable_->horizontalHeader()->setMaximumSectionSize(kWidestPreview * Theme::of(this).textPercent() /
                                                             100);
    connect(filter_, &Segment::currentChanged, this, [this](int index) {
        preview_->setFilter(index == 0 ? PreviewModel::Filter::All : PreviewModel::Filter::Faulty);
        sizePreview();
    });
    return panel;
}

Panel* ColumnsStep::duplicatesPanel()
{
    auto* panel = new Panel{tr("Already in the book"), this};
    panel->addToHeader(duplicates_);
    duplicates_->setObjectName(u"importDuplicateSegment"_s);
    duplicates_->setSmall(true);
    consequence_->setObjectName(u"importDuplicateLabel"_s);
    consequence_->setWrapping(true);
    consequence_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Scrolls rather than taking the room of the tables.
    auto* scroll = new QScrollArea{panel};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(consequence_);
    scroll->viewport()->setAutoFillBackground(false);
    consequence_->setAutoFillBackground(false);
    panel->body()->addWidget(scroll, 1);
    connect(duplicates_, &Segment::currentChanged, this, [this](int index) {
        constexpr std::array kChoices{OnDuplicate::Skip, OnDuplicate::Update, OnDuplicate::Create};
        session_.setOnDuplicate(kChoices[static_cast<std::size_t>(index)]);
    });
    return panel;
}

void ColumnsStep::resizeEvent(QResizeEvent* event)
{
    ImportStep::resizeEvent(event);
    const int wanted = kWordsWithHeading * Theme::of(this).textPercent() / 100;
    const auto wordsWidth = [this](int share) { return width() * share / (kLeft + share); };
    const int share = wordsWidth(kRight) < wanted ? kNarrowRight : kRight;
    static_cast<QGridLayout*>(layout())->setColumnStretch(1, share);
    wordTable_->setColumnHidden(WordModel::Heading, wordsWidth(share) < wanted);
}

QString ColumnsStep::nextText() const
{
    return tr("Next: dry run");
}

QString ColumnsStep::blocked() const
{
    const QStringList missing = session_.missingFields();
    if (!missing.isEmpty())
        return tr("No column is matched with “%1” yet. Choose one in the table of columns.")
            .arg(missing.front());
    return {};
}

void ColumnsStep::enter()
{
    if (!columnTable_->currentIndex().isValid())
        columnTable_->setCurrentIndex(columns_->index(0, 0));
    columnTable_->setFocus();
}

void ColumnsStep::sizePreview()
{
    previewTable_->resizeColumnsToContents();
}

void ColumnsStep::refresh()
{
    const int columns = columns_->rowCount();
    filled_->setText(tr("%1 matched, %2 left out").arg(columns_->filled()).arg(columns - columns_->filled()));
    known_->setText(tr("%1 of %2 are known").arg(words_->known()).arg(words_->rowCount()));
    const bool hasWords = words_->rowCount() > 0;
    known_->setVisible(hasWords);
    wordTable_->setVisible(hasWords);
    noWords_->setVisible(!hasWords);
    filter_->setItemText(1, tr("To fix %1").arg(importwords::number(session_.preview().faulty)));
    const QSignalBlocker quiet{duplicates_};
    duplicates_->setCurrent(session_.onDuplicate() == OnDuplicate::Skip     ? 0
                            : session_.onDuplicate() == OnDuplicate::Update ? 1
                                                                            : 2);
    explainDuplicates();
    Q_EMIT stateChanged();
}

void ColumnsStep::explainDuplicates()
{
    const bool deals = session_.entity() == exchange::Entity::Deals;
    const QString when = deals ? tr("A row is in the book already when a deal has its outside number; "
                                    "without one, when a deal has "
                                    "the same customer, title and first day.")
                               : tr("A row is in the book already when its name is.");
    QString then;
    switch (session_.onDuplicate()) {
    case OnDuplicate::Skip:
        then = tr("Such rows are left as they are in the book. The dry run names each of them.");
        break;
    case OnDuplicate::Update:
        then = tr("The filled cells of such rows are written over what is in the book. Prices that were "
                  "quoted stay, "
                  "and a closed deal stays closed.");
        break;
    case OnDuplicate::Create:
        then = deals
                   ? tr("Such rows come in as further deals.")
                   : tr("Contacts come in a second time; customers and people are left, for their names are "
                        "unique.");
        break;
    }
    consequence_->setText(u"%1\n\n%2"_s.arg(then, when));
}

} // namespace tandan::ui
