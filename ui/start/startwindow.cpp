#include "ui/start/startwindow.h"

#include "core/book/book.h"
#include "ui/page/answer.h"
#include "ui/page/background.h"
#include "ui/start/newbookdialog.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kSize{720, 420};

/// The program's mark, drawn at the size of a page title's line.
class Mark final : public Themed<QWidget>
{
public:
    using Themed::Themed;
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = theme().px(Px::Dialog) / 10;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        window()->windowIcon().paint(&painter, rect());
    }
};

/// A free name beside the usual place, so that the sample never stands in the way of a real book.
QString samplePath(const QString& usualPath)
{
    return QFileInfo{usualPath}.absoluteDir().filePath(u"sample.tandan"_s);
}

} // namespace

StartWindow::StartWindow(StartOptions options)
    : options_{std::move(options)},
      problem_{new Label{{}, TextRole::Body, Color::Red, this}},
      busy_{new Label{{}, TextRole::Body, Color::Text2, this}},
      choices_{new QWidget{this}}
{
    setObjectName(u"startWindow"_s);
    setWindowTitle(tr("Tandan"));
    problem_->setObjectName(u"startProblemLabel"_s);
    const Theme t = theme();
    auto* make = new Button{Button::Kind::Primary, tr("New book"), this};
    make->setObjectName(u"newBookButton"_s);
    make->setMark(Icon::Plus);
    auto* open = new Button{Button::Kind::Secondary, tr("Open a book…"), this};
    open->setObjectName(u"openBookButton"_s);
    open->setMark(Icon::Book);
    auto* list = new QVBoxLayout{choices_};
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(t.px(Px::GapWide));
    list->addWidget(choice(make, tr("Start empty: your name, and where the file is put.")));
    if (options_.makeSample) {
        auto* sample = new Button{Button::Kind::Secondary, tr("Open the sample book"), this};
        sample->setObjectName(u"sampleBookButton"_s);
        sample->setMark(Icon::Eye);
        list->addWidget(
            choice(sample, tr("A made-up team with deals in all six stages, to look around in.")));
        connect(sample, &Button::clicked, this, &StartWindow::openSample);
    }
    list->addWidget(choice(open, tr("A .tandan file you have already.")));
    auto* import = new Button{Button::Kind::Secondary, tr("Import CSV…"), this};
    import->setObjectName(u"importCsvButton"_s);
    import->setMark(Icon::Upload);
    list->addWidget(
        choice(import, tr("Start from the list you keep now. You say what its columns mean, and it can "
                          "be undone.")));
    connect(make, &Button::clicked, this, [this] {
        csv_.reset();
        askForNew();
    });
    connect(open, &Button::clicked, this, [this] {
        csv_.reset();
        openExisting();
    });
    connect(import, &Button::clicked, this, [this] { askForImport({}); });
    connect(new FileDrop{this, u".csv"_s}, &FileDrop::dropped, this, &StartWindow::askForImport);

    auto* title = new Label{tr("Tandan"), TextRole::Kpi, Color::Text, this};
    auto* line =
        new Label{tr("Walk every deal through six steps, with the right words at hand and at most two "
                     "price moves."),
                  TextRole::Body, Color::Text2, this};
    line->setWrapping(true);
    problem_->setWrapping(true);
    problem_->hide();
    busy_->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(t.px(Px::GapWide));
    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(line);
    head->addWidget(new Mark{this}, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* column = new QVBoxLayout{this};
    const int margin = 3 * t.px(Px::PageMargin);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(t.px(Px::GapWide));
    column->addLayout(head);
    column->addWidget(problem_);
    column->addSpacing(t.px(Px::GapWide));
    column->addWidget(choices_);
    column->addWidget(busy_);
    column->addStretch(1);
    resize(kSize);
    make->setFocus();
}

QWidget* StartWindow::choice(Button* button, const QString& line)
{
    auto* row = new QWidget{choices_};
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(Px::GapWide));
    button->setFixedWidth(theme().px(Px::SearchMin));
    layout->addWidget(button);
    auto* words = new Label{line, TextRole::Small, Color::Text2, row};
    words->setWrapping(true);
    layout->addWidget(words, 1);
    return row;
}

void StartWindow::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), theme().color(Color::Canvas));
}

void StartWindow::showProblem(const QString& sentence)
{
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    setBusy({});
}

void StartWindow::setBusy(const QString& sentence)
{
    busy_->setText(sentence);
    busy_->setVisible(!sentence.isEmpty());
    choices_->setEnabled(sentence.isEmpty());
}

void StartWindow::askForNew()
{
    auto* dialog = new NewBookDialog{options_.usualPath, this};
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { makeNew(dialog->bossName(), dialog->path()); });
    dialog->open();
}

void StartWindow::askForImport(const QString& csv)
{
    if (!choices_->isEnabled())
        return; // a book is on its way
    csv_ = csv;
    auto* dialog = new NewBookDialog{options_.usualPath, this};
    dialog->setSubtitle(tr("to import into"));
    dialog->offerExisting();
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { makeNew(dialog->bossName(), dialog->path()); });
    connect(dialog, &NewBookDialog::existingWanted, this, &StartWindow::openExisting);
    dialog->open();
}

void StartWindow::makeNew(const QString& name, const QString& path)
{
    showProblem({});
    setBusy(tr("Making the book"));
    onAnswer(
        inBackground([name, path, clock = options_.clock]() -> Result<> {
            QDir{}.mkpath(QFileInfo{path}.absolutePath());
            return Book::create(Location{path}, name, clock);
        }),
        this, [this, path] { choose(path); }, [this](const Error& error) { showProblem(error.message()); });
}

void StartWindow::choose(const QString& path)
{
    if (csv_)
        Q_EMIT chosenForImport(Location{path}, *csv_);
    else
        Q_EMIT chosen(Location{path});
}

void StartWindow::openSample()
{
    csv_.reset();
    showProblem({});
    const QString path = samplePath(options_.usualPath);
    if (QFileInfo::exists(path)) {
        Q_EMIT chosen(Location{path});
        return;
    }
    setBusy(tr("Making the sample book"));
    onAnswer(
        inBackground([make = options_.makeSample, path]() -> Result<> {
            QDir{}.mkpath(QFileInfo{path}.absolutePath());
            return make(Location{path});
        }),
        this, [this, path] { Q_EMIT chosen(Location{path}); },
        [this](const Error& error) { showProblem(error.message()); });
}

void StartWindow::openExisting()
{
    auto* files = new QFileDialog{this, tr("Open a book"), QFileInfo{options_.usualPath}.absolutePath(),
                                  tr("Tandan books (*.tandan)")};
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) { choose(path); });
    files->open();
}

} // namespace tandan::ui
