#pragma once

#include "core/deal/dealcard.h"
#include "core/meeting/meeting.h"
#include "ui/review/stalledwords.h"
#include "ui/widgets/themed.h"

#include <QWidget>

class QVBoxLayout;

namespace tandan::ui {

class Button;
class Label;

/// What the book knows about one stalled deal beyond its row.
struct StalledDetail
{
    std::vector<Meeting> contacts; ///< newest first
    std::optional<DealCard> card;
};

/// Beside the table: why the deal is here, what could be done, and the latest contacts.
class StalledPanel : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StalledPanel(QWidget* parent = nullptr);

    /// \param place of the deal in the list, from 1
    void show(const review::StalledDeal& deal, const review::StallLimits& limits, Day asOf, int place);
    void setDetail(const StalledDetail& detail);
    void clear();
    [[nodiscard]] std::optional<StallAdvice> advice() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void adviceAccepted();
    void openRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showAdvice();
    void addSection(const QString& title);
    void addLine(Icon icon, Tone tone, const QString& text);

    QVBoxLayout* layout_;
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
