#include "tests/ui/gallery/components.h"
#include "tests/ui/gallery/frame.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace tandan::ui;

namespace {

QSize sizeFrom(const QString& text, const QSize& usual)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize{parts[0].toInt(), parts[1].toInt()} : usual;
}

/// Waits until the loading states have shown their last step, then writes what is on the screen.
void saveAndQuit(QWidget& window, const QString& file)
{
    const Theme theme = Theme::of(&window);
    QTimer::singleShot(theme.span(Span::LoadingCount) * 2, &window, [&window, file] {
        const bool saved = window.screen()->grabWindow(0).copy(window.geometry()).save(file);
        QCoreApplication::exit(saved ? EXIT_SUCCESS : EXIT_FAILURE);
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app{argc, argv};
    QCommandLineParser parser;
    const QCommandLineOption theme{u"theme"_s, u"light, dark or system"_s, u"name"_s, u"system"_s};
    const QCommandLineOption text{u"text"_s, u"text size in percent"_s, u"percent"_s, u"100"_s};
    const QCommandLineOption page{u"page"_s, u"components, frame or dialog"_s, u"name"_s, u"components"_s};
    const QCommandLineOption size{u"size"_s, u"window size, such as 1440x900"_s, u"WxH"_s};
    const QCommandLineOption out{u"out"_s, u"write a picture and exit"_s, u"file"_s};
    parser.addHelpOption();
    parser.addOptions({theme, text, page, size, out});
    parser.process(app);

    const QString name = parser.value(theme);
    const ThemeMode mode = name == "dark"_L1    ? ThemeMode::Dark
                           : name == "light"_L1 ? ThemeMode::Light
                                                : ThemeMode::System;
    const ThemeController controller{app, mode, parser.value(text).toInt()};

    std::unique_ptr<QWidget> window;
    if (parser.value(page) == "components"_L1) {
        window = std::make_unique<ComponentsPage>();
        window->resize(sizeFrom(parser.value(size), QSize{720, 900}));
        window->show();
    } else {
        auto frame = std::make_unique<FrameWindow>();
        frame->resize(sizeFrom(parser.value(size), QSize{1440, 900}));
        frame->show();
        frame->toast()->show(u"砚禾文具移到签单"_s, true);
        if (parser.value(page) == "dialog"_L1)
            frame->makeDialog()->open();
        window = std::move(frame);
    }
    if (parser.isSet(out))
        saveAndQuit(*window, parser.value(out));
    return QApplication::exec();
}
