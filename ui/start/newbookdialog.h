#pragma once

#include "ui/widgets/dialog.h"

namespace tandan::ui {

class InputField;

/// Asks what a new book needs: who administers it and where it is put.
class NewBookDialog : public Dialog
{
    Q_OBJECT
public:
    NewBookDialog(const QString& usualPath, QWidget* parent);

    [[nodiscard]] QString bossName() const;
    /// Ends in .tandan.
    [[nodiscard]] QString path() const;

private:
    void choosePlace();
    void tryAccept();

    InputField* name_;
    InputField* path_;
};

} // namespace tandan::ui
