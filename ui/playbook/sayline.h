#pragma once

#include "core/playbook/card.h"

#include <QLabel>

namespace tandan::ui {

/// One thing to say, its placeholders on the accent tint by the name of what goes there.
class SayLineLabel : public QLabel
{
    Q_OBJECT
public:
    explicit SayLineLabel(const QString& line, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void apply();

    QString line_;
    bool applying_ = false;
};

/// The line as it goes to the clipboard: placeholders as 〔名字〕, for a person to fill in.
[[nodiscard]] QString copyText(const QString& line);
/// Plain, warm, brief; for the mark before a line.
[[nodiscard]] QString registerName(Register tone);

} // namespace tandan::ui
