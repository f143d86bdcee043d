#include "tests/ui/import/importroom.h"

#include "ui/import/choicetable.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QThreadPool>

namespace tandan::test {

ui::ImportDialog& ImportRoom::open(const QByteArray& csv, const QString& name)
{
    QFile out{file(name)};
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(csv);
    out.close();
    window_.workspace().importCsv(file(name));
    settle();
    return *dialog();
}

ui::ImportDialog* ImportRoom::dialog()
{
    for (auto* one : window_.window().findChildren<ui::ImportDialog*>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

void ImportRoom::settle()
{
    const auto quiet = [this] {
        return window_.book().isIdle() && QThreadPool::globalInstance()->activeThreadCount() == 0;
    };
    waitUntil(quiet);
    // What was answered is shown now, and what that asks for in turn is waited for, too.
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        waitUntil(quiet);
    }
    QCoreApplication::processEvents();
}

QString ImportRoom::cell(const QString& table, const QString& inRowWith, int column)
{
    const QAbstractItemModel* rows = model(table);
    for (int row = 0; row < rows->rowCount(); ++row) {
        for (int at = 0; at < rows->columnCount(); ++at) {
            if (rows->index(row, at).data().toString() == inRowWith)
                return rows->index(row, column).data().toString();
        }
    }
    return {};
}

void ImportRoom::choose(const QString& table, const QString& inRowWith, const QString& choice)
{
    auto* view = find<ui::ChoiceTable>(table);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() != inRowWith)
            continue;
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Return);
        auto* list = view->findChild<QComboBox*>();
        ASSERT_TRUE(list) << "Enter opens the list";
        waitUntil([list] { return list->view()->isVisible(); });
        const int at = list->findText(choice);
        ASSERT_GE(at, 0) << qPrintable(choice);
        list->hidePopup();
        list->setCurrentIndex(at);
        Q_EMIT list->activated(at);
        settle();
        return;
    }
    ADD_FAILURE() << "no row " << qPrintable(inRowWith);
}

void ImportRoom::next()
{
    auto* button = find<ui::Button>(QStringLiteral("importNextButton"));
    EXPECT_TRUE(button->isEnabled()) << qPrintable(button->disabledReason());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void ImportRoom::pick(const QString& combo, const QString& text)
{
    auto* box = find<QComboBox>(combo);
    const int at = box->findText(text, Qt::MatchStartsWith);
    ASSERT_GE(at, 0) << qPrintable(text);
    box->setCurrentIndex(at);
    Q_EMIT box->activated(at);
    settle();
}

QString ImportRoom::label(const QString& name)
{
    const auto labels = dialog()->findChildren<QLabel*>(name);
    // The dry run and the import each have theirs.
    for (const QLabel* one : labels) {
        if (one->isVisible())
            return one->text();
    }
    return {};
}

} // namespace tandan::test
