#include "ui/import/resultview.h"

#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/import/resultmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/tabledelegate.h"

#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

ResultView::ResultView(ImportSession& session, QWidget* parent)
    : QWidget{parent},
      session_{session},
      notes_{new Label{{}, TextRole::Small, Color::Text2, this}},
      rows_{new Panel{tr("Rows to look at"), this}},
      filter_{new Segment{tr("Rows shown"), {{tr("Not imported")}, {tr("Already there")}}, this}},
      save_{new Button{Button::Kind::Secondary, tr("Save these rows…"), this}},
      model_{new ResultModel{session, this}},
      table_{new QTableView{this}}
{
    const Theme t = Theme::of(this);
    notes_->setObjectName(u"importNotesLabel"_s);
    notes_->setWrapping(true);
    notes_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    filter_->setObjectName(u"importResultSegment"_s);
    filter_->setSmall(true);
    save_->setObjectName(u"importSaveRejectsButton"_s);
    save_->setSmall(true);
    save_->setMark(Icon::Download);
    table_->setObjectName(u"importResultTable"_s);
    table_->setAccessibleName(tr("Rows to look at"));
    TableDelegate::attach(table_, Density::Dense);
    table_->setModel(model_);
    QHeaderView* heads = table_->horizontalHeader();
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(ResultModel::Why, QHeaderView::Stretch);
    heads->setMaximumSectionSize(t.px(Px::SidePanel));
    rows_->setFlush();
    rows_->addToHeader(filter_);
    rows_->addToHeader(save_);
    rows_->body()->addWidget(table_);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.px(Px::GapPanel));
    column->addWidget(counts());
    column->addWidget(notes_);
    column->addWidget(rows_, 1);
    column->addStretch(0);
    connect(filter_, &Segment::currentChanged, this, &ResultView::showRows);
    connect(save_, &Button::clicked, this, &ResultView::askWhereToSave);
}

QWidget* ResultView::counts()
{
    const Theme t = Theme::of(this);
    auto* panel = new Panel{{}, this};
    auto* row = new QHBoxLayout;
    row->setSpacing(t.px(Px::PageMargin));
    constexpr std::array kNames{"importCreatedLabel", "importUpdatedLabel", "importSkippedLabel",
                                "importRejectedLabel"};
    for (std::size_t at = 0; at < counts_.size(); ++at) {
        Count& count = counts_[at];
        count.number = new Label{{}, TextRole::Kpi, Color::Text, panel};
        count.number->setObjectName(QString::fromLatin1(kNames[at]));
        count.words = new Label{{}, TextRole::Small, Color::Text2, panel};
        auto* one = new QVBoxLayout;
        one->setSpacing(0);
        one->addWidget(count.number);
        one->addWidget(count.words);
        row->addLayout(one, 1);
    }
    panel->body()->addLayout(row);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return panel;
}

/// What is counted and named beside the four sums, a line each.
QString ResultView::notes() const
{
    const auto& result = session_.result() ? session_.result() : session_.dryRun();
    if (!result)
        return {};
    const auto many = [](qint64 count) { return static_cast<int>(count); };
    QStringList lines;
    if (!result->newPeople.isEmpty())
        lines << tr("%n new person(s) in the team: %1", nullptr, many(result->newPeople.size()))
                     .arg(result->newPeople.mid(0, 5).join(tr(", ")));
    if (result->newCustomers > 0)
        lines << tr("%n new customer(s)", nullptr, many(result->newCustomers));
    if (result->withoutDate > 0)
        lines << tr("%n deal(s) without any date: counted, and named so in every report", nullptr,
                    many(result->withoutDate));
    if (result->withoutAmount > 0)
        lines << tr("%n deal(s) without an amount", nullptr, many(result->withoutAmount));
    if (result->unknownCustomer > 0)
        lines << tr("%n row(s) without a customer are put under “%1”", nullptr, many(result->unknownCustomer))
                     .arg(result->unknownCustomerName);
    return lines.join(u'\n');
}

void ResultView::refresh()
{
    const auto& result = session_.result() ? session_.result() : session_.dryRun();
    if (!result)
        return;
    const bool done = session_.result().has_value();
    const std::array<qint64, 4> numbers{result->created, result->updated, result->skipped,
                                        result->rejected()};
    const std::array<QString, 4> words{
        done ? tr("came in new") : tr("will come in new"), done ? tr("updated") : tr("will be updated"),
        tr("in the book already, unchanged"), done ? tr("not imported") : tr("cannot be imported")};
    for (std::size_t at = 0; at < counts_.size(); ++at) {
        counts_[at].number->setText(importwords::number(numbers[at]));
        counts_[at].words->setText(words[at]);
    }
    counts_[0].number->setColor(numbers[0] > 0 ? Color::Green : Color::Text3);
    counts_[3].number->setColor(numbers[3] > 0 ? Color::Red : Color::Text3);
    notes_->setText(notes());
    notes_->setVisible(!notes().isEmpty());
    const qint64 there = static_cast<qint64>(result->duplicates.size());
    filter_->setItemText(0, tr("Not imported %1").arg(importwords::number(result->rejected())));
    filter_->setItemText(1, tr("Already there %1").arg(importwords::number(there)));
    save_->setVisible(result->rejected() > 0);
    rows_->setVisible(result->rejected() + there > 0);
    const int first = result->rejected() > 0 ? 0 : 1;
    {
        const QSignalBlocker quiet{filter_};
        filter_->setCurrent(first);
    }
    showRows(first);
}

void ResultView::showRows(int filter)
{
    model_->show(filter == 0 ? ResultModel::Filter::Rejected : ResultModel::Filter::Duplicates);
}

void ResultView::askWhereToSave()
{
    const QFileInfo file{session_.path()};
    //: The name proposed for a file of rows that were not imported; %1 is the name of the imported file
    const QString name = tr("%1 to repair.csv").arg(file.completeBaseName());
    auto* files = new QFileDialog{this, tr("Save the rows that were not imported"),
                                  file.absoluteDir().filePath(name), tr("CSV files (*.csv)")};
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString& path) { session_.saveRejects(path); });
    connect(files, &QDialog::finished, this, [this] {
        window()->activateWindow();
        table_->setFocus();
    });
    files->open();
}

} // namespace tandan::ui
