#pragma once

#include "core/review/stalledreport.h"
#include "core/review/stallprogress.h"
#include "ui/widgets/themed.h"

#include <QWidget>

#include <vector>

namespace tandan::ui {

/// Five numbers about the stalled deals side by side: sums and counts of the rows below, and how many were
/// got going again this week.
class StalledNumbers : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StalledNumbers(QWidget* parent = nullptr);
    void setReport(const review::StalledReport& report, const review::StallLimits& limits);
    /// Known a moment after the report.
    void setProgress(const review::StallProgress& progress);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Number
    {
        QString name, value, note;
        Color color = Color::Text;
        Color noteColor = Color::Text3;
    };
    void speak();

    std::vector<Number> numbers_;
};

/// How many stalled deals each salesperson has, as bars from zero with their numbers.
class StalledOwners : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit StalledOwners(QWidget* parent = nullptr);
    void setReport(const review::StalledReport& report);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        PersonId id;
        QString name;
        int count = 0;
        Money amount;
    };
    std::vector<Line> lines_;
};

} // namespace tandan::ui
