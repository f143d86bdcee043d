#include "ui/workspace/tour.h"

#include "core/book/book.h"
#include "core/deal/dealcardstore.h"
#include "ui/deal/dealactions.h"
#include "ui/page/answer.h"
#include "ui/shell/window.h"
#include "ui/widgets/dialog.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QPainter>
#include <QPixmap>
#include <QThreadPool>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kAsDrawn{1440, 900};
constexpr QSize kSmallest{1024, 640};
constexpr int kLookEveryMs = 60;
constexpr int kStillEnough = 5;
/// A page that never stands still is painted as it is.
constexpr qint64 kLongestMs = 15'000;

} // namespace

Tour::Tour(Workspace& workspace, ThemeController& theme, QString folder)
    : workspace_{workspace},
      theme_{theme},
      folder_{std::move(folder)}
{
    lookTimer_.setInterval(kLookEveryMs);
    connect(&lookTimer_, &QTimer::timeout, this, &Tour::look);
}

void Tour::addStop(const QString& name, const std::function<void()>& show)
{
    ++number_;
    for (const auto& [mode, word] :
         {std::pair{ThemeMode::Light, u"light"_s}, std::pair{ThemeMode::Dark, u"dark"_s}})
        stops_.push_back(
            {u"%1-%2-%3.png"_s.arg(number_, 2, 10, QChar{u'0'}).arg(name, word), mode, kAsDrawn, show});
}

void Tour::addSmallStop(const QString& name, const std::function<void()>& show)
{
    ++number_;
    stops_.push_back(
        {u"%1-%2-small.png"_s.arg(number_, 2, 10, QChar{u'0'}).arg(name), ThemeMode::Light, kSmallest, show});
}

void Tour::addPages()
{
    for (const QString& page : workspace_.window().places())
        addStop(page, [this, page] { workspace_.openPage(page); });
}

void Tour::addSmallPage()
{
    if (const QStringList pages = workspace_.window().places(); !pages.isEmpty())
        addSmallStop(pages.first(), [this, page = pages.first()] { workspace_.openPage(page); });
}

void Tour::addDeal(DealId deal)
{
    const auto open = [this, deal] { workspace_.openDeal(deal); };
    addStop(u"deal"_s, open);
    addStop(u"quicklog"_s, [this, open, deal] {
        open();
        workspace_.logMeeting(deal);
    });
    addStop(u"gate"_s, [this, open, deal] {
        open();
        dealactions::fillGate({workspace_.book(), workspace_}, &workspace_.window(), deal);
    });
}

void Tour::start()
{
    if (!QDir{}.mkpath(folder_)) {
        Q_EMIT finished(Error{Error::Code::Storage, u"TD-TOUR-NOT-WRITTEN"_s, {folder_}, "mkpath"});
        return;
    }
    addPages();
    // The deal with most to see: one that waits for a concession, else any that is open.
    onAnswer(
        workspace_.book().read([](Connection& db) -> Result<std::vector<DealCard>> {
            DealFilter filter;
            filter.outcome = Outcome::Open;
            filter.pendingConcession = true;
            TD_ASSIGN(auto cards, DealCardStore{db}.cards(filter, DealSort::AmountFirst, {0, 1}));
            filter.pendingConcession = false;
            return cards.empty() ? DealCardStore{db}.cards(filter, DealSort::AmountFirst, {0, 1})
                                 : Result<std::vector<DealCard>>{std::move(cards)};
        }),
        this,
        [this](const std::vector<DealCard>& cards) {
            if (!cards.empty())
                addDeal(cards.front().id);
            addSmallPage();
            if (!cards.empty())
                addSmallStop(u"deal"_s, [this, deal = cards.front().id] { workspace_.openDeal(deal); });
            next();
        },
        [this](const Error& error) { Q_EMIT finished(error); });
}

void Tour::next()
{
    closeDialogs();
    if (at_ == stops_.size()) {
        Q_EMIT finished({});
        return;
    }
    const Stop& stop = stops_[at_];
    theme_.setMode(stop.theme);
    workspace_.window().resize(stop.size);
    stop.show();
    last_ = {};
    still_ = 0;
    waited_.start();
    lookTimer_.start();
}

void Tour::closeDialogs()
{
    for (Dialog* dialog : workspace_.window().findChildren<Dialog*>()) {
        dialog->reject();
        delete dialog;
    }
}

QImage Tour::picture() const
{
    QImage image = workspace_.window().grab().toImage();
    // A dialog is a window of its own, which the window system puts on top.
    QPainter painter{&image};
    for (Dialog* dialog : workspace_.window().findChildren<Dialog*>()) {
        if (dialog->isVisible())
            painter.drawPixmap(workspace_.window().mapFromGlobal(dialog->mapToGlobal(QPoint{})),
                               dialog->grab());
    }
    return image;
}

void Tour::look()
{
    const QImage now = picture();
    // Besides the book a page may wait for what is read in the background, such as the playbook.
    const bool idle = workspace_.book().isIdle() && QThreadPool::globalInstance()->activeThreadCount() == 0;
    still_ = idle && now == last_ ? still_ + 1 : 0;
    last_ = now;
    if (still_ < kStillEnough && waited_.elapsed() < kLongestMs)
        return;
    lookTimer_.stop();
    const QString path = QDir{folder_}.filePath(stops_[at_].file);
    if (!now.save(path)) {
        Q_EMIT finished(Error{Error::Code::Storage, u"TD-TOUR-NOT-WRITTEN"_s, {path}, "save"});
        return;
    }
    ++at_;
    next();
}

} // namespace tandan::ui
