#pragma once

#include "core/team/person.h"
#include "ui/widgets/dialog.h"

#include <vector>

class QCheckBox;
class QComboBox;

namespace tandan::ui {

class InputField;

/// Adds a person to the team or changes what they are in it. Collects values only: wantsToSave() hands them
/// to the page, which closes the dialog when they are in the book.
class PersonDialog : public Dialog
{
    Q_OBJECT
public:
    /// \param person who to change, nothing to add somebody \param people for whom they can report to
    PersonDialog(const std::optional<Person>& person, const std::vector<Person>& people, QWidget* parent);

    [[nodiscard]] NewPerson newPerson() const;
    [[nodiscard]] PersonChange change() const;
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void wantsToSave();

private:
    InputField* name_;
    QComboBox* role_;
    InputField* team_;
    QComboBox* manager_;
    QCheckBox* active_;
};

} // namespace tandan::ui
