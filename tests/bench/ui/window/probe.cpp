#include "tests/bench/ui/window/probe.h"

#include <QEvent>
#include <QEventLoop>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <utility>

namespace tandan::bench {

namespace {

constexpr qint64 kQuiet = 150'000'000; ///< nanoseconds without a paint
constexpr std::chrono::milliseconds kLookEvery{5};
constexpr double kNanosPerMilli = 1'000'000;

bool isOrIsIn(const QObject* object, const QByteArray& className)
{
    for (; object; object = object->parent()) {
        if (object->metaObject()->className() == className)
            return true;
    }
    return false;
}

} // namespace

ProbedApplication::ProbedApplication(int& argc, char** argv) : QApplication{argc, argv}
{
    setCursorFlashTime(0); // a blinking cursor would never let it come to rest
    clock_.start();
}

void ProbedApplication::begin()
{
    if (depth_++ == 0)
        turnBegan_ = clock_.nsecsElapsed();
}

void ProbedApplication::end()
{
    if (--depth_ > 0)
        return;
    const qint64 now = clock_.nsecsElapsed();
    longest_ = std::max(longest_, now - turnBegan_);
    if (std::exchange(painted_, false))
        lastPaint_ = now;
    if (std::exchange(awaitedPainted_, false)) {
        if (const auto run = std::exchange(run_, nullptr))
            run();
    }
}

bool ProbedApplication::notify(QObject* receiver, QEvent* event)
{
    begin();
    const bool paints = event->type() == QEvent::Paint && receiver->isWidgetType();
    const bool handled = QApplication::notify(receiver, event);
    if (paints) { // the receiver is still there: a paint event does not delete it
        painted_ = true;
        awaitedPainted_ = awaitedPainted_ || (run_ && isOrIsIn(receiver, awaited_));
    }
    end();
    return handled;
}

void ProbedApplication::reset()
{
    clock_.restart();
    longest_ = lastPaint_ = turnBegan_ = 0;
}

double ProbedApplication::longestTurn() const
{
    return static_cast<double>(longest_) / kNanosPerMilli;
}

void ProbedApplication::inTurn(const std::function<void()>& work)
{
    begin();
    work();
    end();
}

double ProbedApplication::lastPaint() const
{
    return static_cast<double>(lastPaint_) / kNanosPerMilli;
}

void ProbedApplication::whenPainted(const QString& className, std::function<void()> run)
{
    awaited_ = className.toLatin1();
    run_ = std::move(run);
}

void ProbedApplication::settle(const std::function<bool()>& isIdle)
{
    const qint64 began = clock_.nsecsElapsed();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isIdle() && clock_.nsecsElapsed() - std::max(began, lastPaint_) > kQuiet)
            loop.quit();
    });
    look.start(kLookEvery);
    loop.exec();
}

} // namespace tandan::bench
