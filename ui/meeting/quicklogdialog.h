#pragma once

#include "ui/form/drafts.h"
#include "ui/meeting/quicklog.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"
#include "ui/widgets/dialog.h"

#include <QElapsedTimer>
#include <QTimer>

class QPlainTextEdit;

namespace tandan::ui {

class Button;
class DealPicker;
class InputField;
class Label;
class OptionRow;
class ResultStep;
class StepMark;
class StepBars;
class WhenLine;

/// 记录会谈 (Ctrl+L): from anywhere to a saved meeting with a next step in at most six interactions and the
/// typing: choose the deal, how, how it went, what is next, save. What is typed is kept as a draft within a
/// second, survives a crash and comes back until it is saved.
class QuickLogDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param deal preselected, nothing to choose one
    QuickLogDialog(std::optional<DealId> deal, const PageContext& context, QWidget* parent);
    ~QuickLogDialog() override;

    [[nodiscard]] QuickLog log() const;
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* addStep(int number, const QString& name, QWidget* content);
    void makeDealStep();
    void makeHowStep();
    void makeResultStep();
    void makeNextStep();
    void makeNoteStep();
    void makeFooter();

    void chooseDeal(DealId deal, bool advance);
    void unchooseDeal();
    void apply(const QuickLog& log);
    void edited();
    void refresh();
    void saveLog(bool another);
    void keepDraft();
    void complain(const QString& text, QWidget* at);

    PageContext context_;
    Drafts drafts_;
    Question question_;
    std::optional<DealId> deal_;
    std::optional<QuickLogDeal> known_;
    bool preselected_ = false;
    bool saved_ = false;
    bool restoring_ = false;
    QTimer draftTimer_, clockTimer_;
    QElapsedTimer elapsed_;
    int shownLines_ = -1; ///< what the height was last made for

    std::vector<StepMark*> stepMarks_;
    StepBars* bars_;
    DealPicker* picker_;
    OptionRow* how_;
    ResultStep* result_;
    InputField* minutes_;
    WhenLine* next_;
    QPlainTextEdit* note_;
    Label *preview_, *warning_, *problem_;
    Button *save_, *saveNext_;
};

} // namespace tandan::ui
