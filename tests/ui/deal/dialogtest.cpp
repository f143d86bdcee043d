#include "dialogtest.h"

#include "ui/deal/timelinemodel.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardPaths>

namespace tandan::test {

using namespace ui;

DialogTest::DialogTest() : theme_{*qApp, ThemeMode::Light}
{
    QDir{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/tandan/drafts"_s}
        .removeRecursively();
    qApp->installTranslator(&chinese_);
    window_.resize(1440, 900);
    window_.show();
}

DialogTest::~DialogTest()
{
    qApp->removeTranslator(&chinese_);
}

QLineEdit* DialogTest::line(const QWidget* dialog, const QString& name)
{
    auto* edit = dialog->findChild<QLineEdit*>(name);
    EXPECT_TRUE(edit) << name.toStdString();
    return edit;
}

void DialogTest::type(const QWidget* dialog, const QString& name, const QString& text)
{
    QLineEdit* edit = line(dialog, name);
    edit->selectAll();
    edit->insert(text); // as typed: the fields follow textEdited() too
    Q_EMIT edit->textEdited(text);
}

void DialogTest::write(const QWidget* dialog, const QString& name, const QString& text)
{
    auto* edit = dialog->findChild<QPlainTextEdit*>(name);
    ASSERT_TRUE(edit) << name.toStdString();
    edit->setPlainText(text);
}

void DialogTest::press(const QWidget* dialog, const QString& button)
{
    auto* found = dialog->findChild<Button*>(button);
    ASSERT_TRUE(found) << button.toStdString();
    ASSERT_TRUE(found->isEnabled()) << found->disabledReason().toStdString();
    found->click();
}

QString DialogTest::errorAt(const QWidget* dialog, const QString& name)
{
    for (const auto* field : dialog->findChildren<InputField*>()) {
        if (field->edit()->objectName() == name)
            return field->error();
    }
    ADD_FAILURE() << name.toStdString();
    return {};
}

QString DialogTest::saved(const QWidget* dialog)
{
    const auto before = room_.requests.toasts.size();
    press(dialog);
    EXPECT_TRUE(waitUntil([&] { return room_.requests.toasts.size() > before; }));
    return room_.requests.toasts.value(before);
}

QString DialogTest::refused(FormDialog* dialog)
{
    press(dialog);
    EXPECT_TRUE(waitUntil([&] { return !dialog->errorText().isEmpty(); }));
    EXPECT_TRUE(dialog->isVisible());
    return dialog->errorText();
}

QString DialogTest::allWords(const QWidget* root)
{
    QStringList words;
    const auto add = [&](const QWidget* widget) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->objectName() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words << button->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            words << edit->text() << edit->placeholderText();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            words << edit->toPlainText() << edit->placeholderText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                words << box->itemText(i);
        }
    };
    add(root);
    for (const auto* widget : root->findChildren<QWidget*>())
        add(widget);
    for (const auto* model : root->findChildren<TimelineModel*>()) {
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words << model->data(model->index(row), role).toString();
        }
    }
    return words.join(u'\n');
}

QStringList DialogTest::englishIn(const QWidget* root)
{
    static const QRegularExpression kWord{u"[A-Za-z]{2,}"_s};
    static const QStringList kNames{u"Ctrl"_s, u"Alt"_s, u"Enter"_s, u"Esc"_s, u"TD"_s};
    QString words = allWords(root);
    words.remove(root->objectName()); // names for us, not for people
    for (const auto* widget : root->findChildren<QWidget*>())
        words.remove(widget->objectName());
    QStringList found;
    for (auto at = kWord.globalMatch(words); at.hasNext();) {
        if (const QString word = at.next().captured(); !kNames.contains(word))
            found << word;
    }
    return found;
}

} // namespace tandan::test
