#pragma once

#include "core/deal/dealcard.h"
#include "core/deal/dealnote.h"
#include "core/meeting/meeting.h"
#include "ui/review/stalledwords.h"
#include "ui/widgets/themed.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace tandan::ui {

class Button;
class Label;

/// What the book knows about one stalled deal beyond its row.
struct StalledDetail
{
    std::vector<Meeting> contacts; ///< newest first
    std::vector<DealNote> notes;   ///< newest first
    std::optional<DealCard> card;
};

/// Beside the table: why the deal is here, what could be done, the latest contacts and notes, and a field for
/// one more note. Object names: acceptAdviceButton, otherAdviceButton, reviewNoteEdit, reviewNoteButton.
class StalledPanel : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StalledPanel(QWidget* parent = nullptr);

    /// \param place of the deal in the list, from 1
    void present(const review::StalledDeal& deal, const review::StallLimits& limits, Day asOf, int place);
    void setDetail(const StalledDetail& detail);
    void clear();
    /// What was being written about this deal is in the book now.
    void forgetDraft(DealId deal);
    [[nodiscard]] std::optional<StallAdvice> advice() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void adviceAccepted();
    void openRequested();
    void closeRequested();
    /// A remark of the review about the deal that is shown.
    void noteWritten(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showAdvice();
    void buildFooter();
    void submitNote();
    void addSection(const QString& title);
    void addLine(Icon icon, Tone tone, const QString& text);

    QVBoxLayout* layout_;
    QWidget* footer_ = nullptr;
    QLineEdit* note_ = nullptr;
    std::optional<DealId> deal_;
    QHash<DealId, QString> drafts_; ///< written and not yet noted, so that going on to the next loses nothing
    QWidget* content_ = nullptr;
    QVBoxLayout* body_ = nullptr;
    Label* adviceText_ = nullptr;
    Label* adviceWhy_ = nullptr;
    Label* concessions_ = nullptr;
    QVBoxLayout* contacts_ = nullptr;
    std::vector<StallAdvice> advice_;
    std::size_t at_ = 0;
    Day asOf_;
};

} // namespace tandan::ui
