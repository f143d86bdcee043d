#pragma once

#include "ui/form/drafts.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QPlainTextEdit>

#include <functional>
#include <type_traits>

class QFormLayout;

namespace tandan::ui {

/// A dialog of labelled fields that becomes one action of the book. What was typed is kept as a draft within
/// a second and when the dialog is closed, comes back when it is opened again, and is gone once it is saved.
/// An error stands above the buttons: what happened, what is safe, what to do. Fields are found by their
/// object names, which is also how their drafts are kept.
class FormDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param draftKey what the draft is kept under; empty keeps none
    FormDialog(const QString& title, const QString& draftKey, const PageContext& context, QWidget* parent);
    ~FormDialog() override;

    /// Called after the action is in the book, before the dialog closes.
    void whenSaved(std::function<void()> saved) { saved_ = std::move(saved); }
    [[nodiscard]] QString errorText() const;

    void reject() override;

protected:
    /// Asks for values and calls send(). Called by the primary button.
    virtual void submit() = 0;

    InputField* addField(const QString& label, const QString& objectName, const QString& text = {});
    /// Yuan, parsed by money().
    InputField* addMoney(const QString& label, const QString& objectName, std::optional<Money> amount = {});
    /// A day to come, typed in any form parseWhen() knows or picked from the calendar button; read by day().
    InputField* addDay(const QString& label, const QString& objectName, std::optional<Day> day = {});
    /// A day on which something has happened, in any form parsePastDay() knows; read by pastDay().
    InputField* addPastDay(const QString& label, const QString& objectName, std::optional<Day> day = {});
    QPlainTextEdit* addText(const QString& label, const QString& objectName, const QString& text = {});
    QComboBox* addChoice(const QString& label, const QString& objectName);
    void addRow(const QString& label, QWidget* widget);
    /// For a field made by hand: typing takes its error away and keeps the draft.
    void watch(InputField* field);
    /// Several lines of explanation over the whole width; takes no room while it is empty.
    Label* addNote(const QString& text, Color color = Color::Text2);
    void setNote(Label* note, const QString& text);
    Button* addSubmit(const QString& text, Button::Kind kind = Button::Kind::Primary);

    // What the fields hold. An unreadable one gets its error line, and the answer is nothing.
    /// An amount above zero.
    [[nodiscard]] std::optional<Money> money(InputField* field, bool required = true);
    [[nodiscard]] std::optional<Day> day(InputField* field, bool required = true);
    /// Not after today: what has not happened yet cannot be recorded.
    [[nodiscard]] std::optional<Day> pastDay(InputField* field);
    [[nodiscard]] std::optional<QString> text(InputField* field, const QString& missing);

    /// Runs `work(Unit&) -> Result<T>` as one action; closes on success, shows the error otherwise. `toast`
    /// is what the corner says then, or makes it of the answer: `[](const T&) -> QString`.
    template <class Work, class Toast>
    void send(const QString& command, Work work, Toast toast, bool undoable = true)
    {
        setBusy(true);
        onAnswer(
            context_.book.write(command, std::move(work)), this,
            [this, toast, undoable](auto&&... answer) {
                setBusy(false);
                if constexpr (std::is_convertible_v<Toast, QString>)
                    finished(toast, undoable);
                else
                    finished(toast(answer...), undoable);
            },
            [this](const Error& error) {
                setBusy(false);
                showError(error);
            });
    }
    virtual void showError(const Error& error);
    void setProblem(const QString& text);
    /// Puts the focus on the first field with an error. Called after submit().
    void showFieldErrors();
    void setBusy(bool busy);
    /// The content became taller or shorter: makes the dialog as tall as it needs.
    void grow();
    [[nodiscard]] Book& book() const { return context_.book; }
    [[nodiscard]] const PageContext& context() const { return context_; }
    [[nodiscard]] Instant now() const { return context_.book.clock().now(); }
    /// Puts a draft into the fields: object names with their texts and choices. Whoever makes fields as it
    /// goes makes them here, first.
    virtual void applyDraft(const QJsonObject& draft);
    void showEvent(QShowEvent* event) override;

    Drafts drafts_;

private:
    InputField* addDayField(const QString& label, const QString& objectName, std::optional<Day> chosen,
                            const std::function<std::optional<Day>(const QString&)>& read);
    [[nodiscard]] static QString unreadableMoney(const QString& typed);
    void restoreDraft();
    void keepDraft();
    [[nodiscard]] QJsonObject values() const;
    void finished(const QString& toast, bool undoable);
    void fieldEdited();

    PageContext context_;
    QString draftKey_;
    QJsonObject initial_;
    QTimer draftTimer_;
    std::function<void()> saved_;
    QFormLayout* form_;
    QWidget* problemRow_;
    Label* problem_;
    QPointer<Button> submit_;
    bool restored_ = false;
    bool done_ = false;
};

} // namespace tandan::ui
