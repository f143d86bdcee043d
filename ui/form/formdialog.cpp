#include "ui/form/formdialog.h"

#include "core/meeting/pastday.h"
#include "core/meeting/whenparser.h"
#include "ui/form/daypicker.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kDraftDelay{600};
constexpr int kTextLines = 3;

} // namespace

FormDialog::FormDialog(const QString& title, const QString& draftKey, const PageContext& context,
                       QWidget* parent)
    : Dialog{title, parent},
      context_{context},
      draftKey_{draftKey},
      form_{new QFormLayout},
      problemRow_{new QWidget{this}},
      problem_{new Label{{}, TextRole::Body, Color::Red, problemRow_}}
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Theme t = theme();
    form_->setHorizontalSpacing(t.px(Px::GapWide));
    form_->setVerticalSpacing(t.px(Px::Gap));
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    body()->addLayout(form_);

    auto* row = new QHBoxLayout{problemRow_};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(t.px(Px::GapInline));
    row->addWidget(new IconLabel{Icon::Warning, Color::Red, {}, Px::Icon, problemRow_}, 0, Qt::AlignTop);
    problem_->setWrapping(true);
    problem_->setObjectName(u"problemLabel"_s);
    row->addWidget(problem_, 1);
    problemRow_->hide();
    body()->addWidget(problemRow_);

    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(kDraftDelay);
    connect(&draftTimer_, &QTimer::timeout, this, &FormDialog::keepDraft);
}

FormDialog::~FormDialog()
{
    if (!done_ && draftTimer_.isActive())
        keepDraft();
}

QString FormDialog::errorText() const
{
    return problemRow_->isHidden() ? QString{} : problem_->text();
}

void FormDialog::addRow(const QString& label, QWidget* widget)
{
    auto* name = new Label{label, TextRole::Body, Color::Text2};
    name->setFixedHeight(theme().px(Px::Control)); // beside the first line of a tall field
    name->setMinimumWidth(textWidth(label, theme(), TextRole::Body));
    name->setBuddy(widget);
    form_->addRow(name, widget);
}

InputField* FormDialog::addField(const QString& label, const QString& objectName, const QString& text)
{
    auto* field = new InputField{label};
    field->edit()->setObjectName(objectName);
    field->setText(text);
    watch(field);
    addRow(label, field);
    return field;
}

void FormDialog::watch(InputField* field)
{
    connect(field->edit(), &QLineEdit::textChanged, this, [this, field] {
        if (field->hasError()) {
            field->setError({});
            grow();
        }
        fieldEdited();
    });
}

InputField* FormDialog::addMoney(const QString& label, const QString& objectName, std::optional<Money> amount)
{
    QString shown = amount ? formatMoney(*amount) : QString{};
    auto* field = addField(label, objectName, shown.remove(u'¥'));
    //: The unit of an amount field: yuan
    field->setSuffix(tr("yuan"));
    return field;
}

InputField* FormDialog::addDayField(const QString& label, const QString& objectName,
                                    std::optional<Day> chosen,
                                    const std::function<std::optional<Day>(const QString&)>& read)
{
    auto* field = addField(label, objectName, chosen ? formatDay(*chosen) : QString{});
    auto* pick = new QAction{themedIcon(Icon::Calendar), tr("Pick a day"), field};
    field->edit()->addAction(pick, QLineEdit::TrailingPosition);
    pick->setShortcut(QKeySequence{Qt::ALT | Qt::Key_Down});
    pick->setShortcutContext(Qt::WidgetShortcut);
    for (QWidget* button : field->edit()->findChildren<QWidget*>()) {
        button->setAccessibleName(pick->text());
        button->setFocusPolicy(Qt::NoFocus);
    }
    connect(pick, &QAction::triggered, this, [this, field, read] {
        pickDay(field, read(field->text()).value_or(now().day()),
                [field](Day picked) { field->setText(formatDay(picked)); });
    });
    return field;
}

InputField* FormDialog::addDay(const QString& label, const QString& objectName, std::optional<Day> chosen)
{
    auto* field = addDayField(label, objectName, chosen, [this](const QString& typed) {
        const auto when = parseWhen(typed, now());
        return when ? std::optional{when->day} : std::nullopt;
    });
    field->setPlaceholder(tr("Such as tomorrow, Friday or 3/20"));
    return field;
}

InputField* FormDialog::addPastDay(const QString& label, const QString& objectName, std::optional<Day> chosen)
{
    auto* field = addDayField(label, objectName, chosen,
                              [this](const QString& typed) { return parsePastDay(typed, now()); });
    field->setPlaceholder(tr("Such as today, yesterday or 3/10"));
    return field;
}

QPlainTextEdit* FormDialog::addText(const QString& label, const QString& objectName, const QString& text)
{
    auto* edit = new QPlainTextEdit{text};
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(theme().line(TextRole::Body) * kTextLines + 2 * theme().px(Px::Gap));
    connect(edit, &QPlainTextEdit::textChanged, this, &FormDialog::fieldEdited);
    addRow(label, edit);
    return edit;
}

QComboBox* FormDialog::addChoice(const QString& label, const QString& objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(label);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, &FormDialog::fieldEdited);
    addRow(label, box);
    return box;
}

Label* FormDialog::addNote(const QString& text, Color color)
{
    auto* note = new Label{text, TextRole::Small, color};
    note->setWrapping(true);
    note->setVisible(!text.isEmpty());
    form_->addRow(note);
    return note;
}

void FormDialog::setNote(Label* note, const QString& text)
{
    if (note->text() == text)
        return;
    note->setText(text);
    note->setVisible(!text.isEmpty());
    grow();
}

Button* FormDialog::addSubmit(const QString& text, Button::Kind kind)
{
    auto* button = new Button{kind, text};
    button->setObjectName(u"submitButton"_s);
    button->setKey(u"Ctrl Enter"_s);
    connect(button, &Button::clicked, this, [this] {
        setProblem({});
        submit();
        showFieldErrors();
    });
    setPrimary(button);
    submit_ = button;
    return button;
}

std::optional<Money> FormDialog::money(InputField* field, bool required)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty()) {
        if (required)
            field->setError(tr("Fill in an amount, such as 124000"));
        return std::nullopt;
    }
    const auto amount = parseMoney(typed);
    if (!amount) {
        field->setError(unreadableMoney(typed));
        return std::nullopt;
    }
    if (*amount <= Money{}) {
        field->setError(tr("The amount has to be above zero"));
        return std::nullopt;
    }
    return *amount;
}

QString FormDialog::unreadableMoney(const QString& typed)
{
    const QString plain = typed.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression kMinus{u"^[-\u2212]"_s};
    static const QRegularExpression kLong{u"^¥?[0-9,]{13,}"_s};
    if (kMinus.match(plain).hasMatch())
        return tr("The amount has to be above zero");
    if (kLong.match(plain).hasMatch())
        return tr("That is too large for a deal. Check the digits");
    return tr("“%1” is no amount. Write digits, such as 124000").arg(typed);
}

std::optional<Day> FormDialog::day(InputField* field, bool required)
{
    const QString typed = field->text().trimmed();
    if (typed.isEmpty() && !required)
        return std::nullopt;
    // A day and nothing else: what is left over would be dropped without a word.
    if (const auto when = parseWhen(typed, now()); when && when->rest.isEmpty() && !when->minute)
        return when->day;
    field->setError(tr("This is no day. Write tomorrow, Friday, 3/20 or 2026-03-20"));
    return std::nullopt;
}

std::optional<Day> FormDialog::pastDay(InputField* field)
{
    const auto happened = parsePastDay(field->text(), now());
    if (!happened) {
        field->setError(tr("This is no day. Write today, yesterday, 3/10 or 2026-03-10"));
        return std::nullopt;
    }
    if (*happened > now().day()) {
        field->setError(tr("That day is still ahead. Record it when it has happened"));
        return std::nullopt;
    }
    return happened;
}

std::optional<QString> FormDialog::text(InputField* field, const QString& missing)
{
    const QString typed = field->text().trimmed();
    if (!typed.isEmpty())
        return typed;
    field->setError(missing);
    return std::nullopt;
}

void FormDialog::showFieldErrors()
{
    for (InputField* field : findChildren<InputField*>()) {
        if (!field->hasError() || !field->isVisibleTo(this))
            continue;
        field->setFocus();
        if (auto* scroll = findChild<QScrollArea*>())
            scroll->ensureWidgetVisible(field);
        grow();
        return;
    }
}

void FormDialog::setProblem(const QString& text)
{
    problem_->setText(text);
    problemRow_->setVisible(!text.isEmpty());
    grow();
}

void FormDialog::grow()
{
    // After the layout has seen what changed; the width stays the usual one.
    QMetaObject::invokeMethod(
        this, [this] { setPreferredWidth(0); }, Qt::QueuedConnection);
}

void FormDialog::showError(const Error& error)
{
    setProblem(error.message());
    keepDraft();
}

void FormDialog::setBusy(bool busy)
{
    if (submit_)
        submit_->setEnabled(!busy);
}

void FormDialog::finished(const QString& toast, bool undoable)
{
    done_ = true;
    draftTimer_.stop();
    if (!draftKey_.isEmpty())
        drafts_.drop(draftKey_);
    if (saved_)
        saved_();
    if (!toast.isEmpty())
        context_.navigator.toast(toast, undoable);
    accept();
}

QJsonObject FormDialog::values() const
{
    QJsonObject values;
    for (const auto* edit : findChildren<QLineEdit*>()) {
        if (!edit->objectName().isEmpty() && !edit->objectName().startsWith(u"qt_"_s))
            values.insert(edit->objectName(), edit->text());
    }
    for (const auto* edit : findChildren<QPlainTextEdit*>()) {
        if (!edit->objectName().isEmpty())
            values.insert(edit->objectName(), edit->toPlainText());
    }
    for (const auto* box : findChildren<QComboBox*>()) {
        if (!box->objectName().isEmpty())
            values.insert(box->objectName(), box->currentIndex());
    }
    return values;
}

void FormDialog::restoreDraft()
{
    restored_ = true;
    initial_ = values();
    if (draftKey_.isEmpty())
        return;
    if (const QJsonObject draft = drafts_.load(draftKey_); !draft.isEmpty())
        applyDraft(draft);
}

void FormDialog::applyDraft(const QJsonObject& draft)
{
    for (auto it = draft.begin(); it != draft.end(); ++it) {
        if (auto* edit = findChild<QLineEdit*>(it.key()))
            edit->setText(it.value().toString());
        else if (auto* text = findChild<QPlainTextEdit*>(it.key()))
            text->setPlainText(it.value().toString());
        else if (auto* box = findChild<QComboBox*>(it.key()))
            box->setCurrentIndex(it.value().toInt());
    }
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!restored_)
        restoreDraft();
    Dialog::showEvent(event);
}

void FormDialog::fieldEdited()
{
    if (restored_ && !done_)
        draftTimer_.start();
}

void FormDialog::keepDraft()
{
    draftTimer_.stop();
    if (draftKey_.isEmpty() || done_ || !restored_)
        return;
    // Only what somebody typed: a price that was merely shown must not shadow a newer one the next time.
    QJsonObject draft = values();
    for (auto it = initial_.begin(); it != initial_.end(); ++it) {
        if (draft.value(it.key()) == it.value())
            draft.remove(it.key());
    }
    if (draft.isEmpty())
        drafts_.drop(draftKey_);
    else if (const auto kept = drafts_.keep(draftKey_, draft); !kept.ok())
        setProblem(kept.error().message());
}

void FormDialog::reject()
{
    keepDraft();
    Dialog::reject();
}

} // namespace tandan::ui
