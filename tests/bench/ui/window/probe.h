#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace tandan::bench {

/// An application that watches itself: how long the longest turn of its event loop was, and when something
/// was painted last. Thread: GUI.
class ProbedApplication : public QApplication
{
public:
    ProbedApplication(int& argc, char** argv);

    bool notify(QObject* receiver, QEvent* event) override;

    /// Forgets the longest turn and starts the clock of lastPaint() anew.
    void reset();
    /// Milliseconds of the longest time since reset() during which the event loop did not come round.
    [[nodiscard]] double longestTurn() const;
    /// Counts what is done outside of the event loop, such as a call into a page, as a turn of it.
    void inTurn(const std::function<void()>& work);
    /// Milliseconds from reset() to the end of the last turn that painted anything; 0 when none has.
    [[nodiscard]] double lastPaint() const;

    /// Called once, after the first turn in which a widget of this class and its children painted.
    void whenPainted(const QString& className, std::function<void()> run);

    /// Runs the event loop until `isIdle` holds and nothing has been painted for a while.
    void settle(const std::function<bool()>& isIdle);

private:
    void begin();
    void end();

    QElapsedTimer clock_;
    qint64 turnBegan_ = 0;
    qint64 longest_ = 0;
    qint64 lastPaint_ = 0;
    int depth_ = 0;
    bool painted_ = false;
    bool awaitedPainted_ = false;
    QByteArray awaited_;
    std::function<void()> run_;
};

} // namespace tandan::bench
