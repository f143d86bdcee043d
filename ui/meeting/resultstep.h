#pragma once

#include "ui/meeting/quicklog.h"
#include "ui/widgets/themed.h"

class QComboBox;

namespace tandan::ui {

class MarkChips;
class OptionRow;

/// How it went: the result, why it was lost when it was, and the objections and signals that came up. Takes
/// the focus for the result.
class ResultStep : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit ResultStep(QWidget* parent = nullptr);

    void read(const QuickLog& log);
    void write(QuickLog& log) const;
    /// Whether anything came up.
    [[nodiscard]] bool hasMarks() const;
    [[nodiscard]] bool isLost() const;

Q_SIGNALS:
    void edited();
    /// The result is chosen and nothing else is asked for here: the next step has its turn.
    void done();

private:
    void showLost();

    OptionRow* result_;
    QWidget* lostRow_;
    QComboBox* lost_;
    MarkChips* marks_;
};

} // namespace tandan::ui
