#pragma once

#include "dealroom.h"
#include "partstranslator.h"
#include "ui/form/formdialog.h"
#include "ui/theme/themecontroller.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace tandan::test {

using namespace Qt::Literals::StringLiterals;

/// Dialogs of a deal over a window on a real book, in Chinese, with no draft of an earlier test.
class DialogTest : public ::testing::Test
{
protected:
    DialogTest();
    ~DialogTest() override;

    template <class D, class... Args>
    D* open(const Actor& who, DealId deal, Args... args)
    {
        room_.book().setActor(who);
        auto* dialog = new D{room_.snapshot(who, deal), args..., room_.context(), &window_};
        dialog->open();
        return dialog;
    }

    [[nodiscard]] const Actor& sales() { return room_.testBook().sales(); }
    [[nodiscard]] const Actor& lead() { return room_.testBook().lead(); }
    [[nodiscard]] const Actor& boss() { return room_.testBook().boss(); }
    [[nodiscard]] ui::DealSnapshot now(DealId deal) { return room_.snapshot(boss(), deal); }

    static QLineEdit* line(const QWidget* dialog, const QString& name);
    static void type(const QWidget* dialog, const QString& name, const QString& text);
    static void write(const QWidget* dialog, const QString& name, const QString& text);
    static void press(const QWidget* dialog, const QString& button = u"submitButton"_s);
    /// The line below a field.
    static QString errorAt(const QWidget* dialog, const QString& name);
    /// Presses the primary button and waits for what the corner says.
    QString saved(const QWidget* dialog);
    /// Presses the primary button and waits for the sentence above the buttons.
    static QString refused(ui::FormDialog* dialog);
    /// Every word that `root` and the widgets in it show, tell or hide.
    static QString allWords(const QWidget* root);
    /// Words of Latin letters among them, keys and numbers of deals aside.
    static QStringList englishIn(const QWidget* root);

    PartsTranslator chinese_;
    ui::ThemeController theme_;
    DealRoom room_;
    QMainWindow window_;
};

} // namespace tandan::test
