// An empty Qt Widgets window of the size of ours: what every Qt program pays before it shows anything of its
// own. Says `painted` after its first paint, then `memory` and its resident memory in KiB when told to by a
// line on its input.

#include <QApplication>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace {

constexpr int kQuietMilliseconds = 300;

class EmptyWindow : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        if (painted_)
            return;
        painted_ = true;
        // Runs once the picture has been handed over.
        QTimer::singleShot(0, this, [] {
            std::printf("painted\n");
            std::fflush(stdout);
        });
        QTimer::singleShot(kQuietMilliseconds, this, [] {
            QFile status{QStringLiteral("/proc/self/status")};
            if (status.open(QIODevice::ReadOnly))
                std::printf("%s", status.readAll().constData());
            QApplication::quit();
        });
    }

private:
    bool painted_ = false;
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app{argc, argv};
    EmptyWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
