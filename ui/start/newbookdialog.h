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
    /// Offers a book that is there already in place of a new one; see existingWanted().
    void offerExisting();
    /// Ends in .tandan.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// A book that is there already is to be used; the dialog is closed.
    void existingWanted();

private:
    void choosePlace();
    void tryAccept();

    InputField* name_;
    InputField* path_;
};

} // namespace tandan::ui
