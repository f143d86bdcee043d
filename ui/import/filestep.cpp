#include "ui/import/filestep.h"

#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/import/rawmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidestSection = 260;

std::vector<Segment::Item> itemsFor(const std::vector<exchange::Entity>& entities)
{
    std::vector<Segment::Item> items;
    for (const exchange::Entity entity : entities)
        items.push_back({importwords::entityName(entity)});
    return items;
}

} // namespace

FileStep::FileStep(ImportSession& session, QWidget* parent)
    : ImportStep{parent},
      session_{session},
      holds_{new Segment{tr("What the file holds"), itemsFor(session.offered()), this}},
      problem_{new Label{{}, TextRole::Body, Color::Red, this}},
      views_{new QStackedWidget{this}},
      state_{new StatePane{this}},
      preview_{new Panel{tr("Preview"), this}},
      shown_{new Label{{}, TextRole::Small, Color::Text3, this}},
      model_{new RawModel{session, this}},
      table_{new QTableView{this}}
{
    const Theme t = Theme::of(this);
    holds_->setObjectName(u"importEntitySegment"_s);
    problem_->setObjectName(u"importEncodingProblem"_s);
    problem_->setWrapping(true);
    state_->setObjectName(u"importFileState"_s);
    table_->setObjectName(u"importRawTable"_s);
    table_->setAccessibleName(tr("First rows of the file"));
    TableDelegate::attach(table_, Density::Dense);
    table_->setModel(model_);
    table_->horizontalHeader()->setMaximumSectionSize(kWidestSection * t.textPercent() / 100);
    preview_->setFlush();
    preview_->addToHeader(shown_);
    preview_->body()->addWidget(table_);
    auto* choose = new Button{Button::Kind::Secondary, tr("Choose a file…"), this};
    choose->setObjectName(u"importChooseButton"_s);
    choose->setMark(Icon::Document);
    auto* top = new QHBoxLayout;
    top->setSpacing(t.px(Px::Gap));
    top->addWidget(choose);
    top->addWidget(new Label{tr("or drop a .csv file here"), TextRole::Small, Color::Text3, this});
    top->addStretch(1);
    top->addWidget(new Label{tr("It holds"), TextRole::Body, Color::Text2, this});
    top->addWidget(holds_);
    auto* notice = new QWidget{this};
    auto* around = new QVBoxLayout{notice};
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(state_);
    around->addStretch(1);
    views_->addWidget(notice);
    views_->addWidget(preview_);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.px(Px::GapPanel));
    column->addLayout(top);
    column->addWidget(problem_);
    column->addWidget(views_, 1);
    connect(choose, &Button::clicked, this, &FileStep::chooseFile);
    connect(holds_, &Segment::currentChanged, this,
            [this](int index) { session_.setEntity(session_.offered()[static_cast<std::size_t>(index)]); });
    connect(&session_, &ImportSession::fileChanged, this, &FileStep::refresh);
    connect(&session_, &ImportSession::mappingChanged, this, &FileStep::refresh);
    connect(&session_, &ImportSession::busyChanged, this, &FileStep::showState);
    refresh();
}

QString FileStep::nextText() const
{
    return tr("Next: match the columns");
}

QString FileStep::unreadable() const
{
    const exchange::CsvTable* table = session_.table();
    if (!table || table->replacements == 0)
        return {};
    const QString other = table->encoding == u"UTF-8"_s ? u"GB18030"_s : u"UTF-8"_s;
    return tr("The file does not look like %1: %n place(s) cannot be read. Nothing has been imported. Switch "
              "to "
              "%2 and see whether the preview is right.",
              nullptr, static_cast<int>(table->replacements))
        .arg(table->encoding, other);
}

QString FileStep::blocked() const
{
    if (session_.busy() == ImportSession::Busy::Reading)
        return tr("The file is still being read.");
    if (!session_.table())
        return tr("No file is chosen yet.");
    if (session_.isReadOnly())
        return tr("This book is open for reading only.");
    if (session_.table()->rows.empty())
        return tr("The file has a header and no rows.");
    return unreadable();
}

void FileStep::enter()
{
    if (QWidget* first =
            session_.table() ? static_cast<QWidget*>(table_) : findChild<Button*>(u"importChooseButton"_s))
        first->setFocus();
}

void FileStep::chooseFile()
{
    auto* files = new QFileDialog{this, tr("Choose a CSV file"), session_.path(),
                                  tr("CSV files (*.csv *.txt *.tsv);;All files (*)")};
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString& path) { session_.openFile(path); });
    // Not every window manager gives the keys back to the dialog from which the files were asked for.
    connect(files, &QDialog::finished, this, [this] {
        window()->activateWindow();
        enter();
    });
    files->open();
}

void FileStep::refresh()
{
    const auto& offered = session_.offered();
    const auto at = std::find(offered.begin(), offered.end(), session_.entity());
    const QSignalBlocker quiet{holds_};
    holds_->setCurrent(static_cast<int>(at - offered.begin()));
    problem_->setText(unreadable());
    problem_->setVisible(!unreadable().isEmpty());
    shown_->setText(tr("The first %n row(s)", nullptr, model_->rowCount()));
    table_->resizeColumnsToContents();
    showState();
    Q_EMIT stateChanged();
}

void FileStep::showState()
{
    const bool reading = session_.busy() == ImportSession::Busy::Reading;
    views_->setCurrentIndex(session_.table() && !reading ? 1 : 0);
    if (reading)
        state_->showLoading(tr("Reading the file"));
    else if (session_.readError())
        state_->showError(tr("The file was not read"), session_.readError()->message(),
                          {{tr("Choose another file…"), [this] { chooseFile(); }}});
    else if (!session_.table())
        state_->showEmpty(
            tr("No file is chosen yet"),
            tr("Drop a .csv file here, or choose one. It stays as it is; what it says is imported "
               "in one step that can be undone."));
    Q_EMIT stateChanged();
}

} // namespace tandan::ui
