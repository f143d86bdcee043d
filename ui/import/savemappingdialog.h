#pragma once

#include "ui/widgets/dialog.h"

namespace tandan::ui {

class InputField;

/// Asks for the name under which a mapping is kept.
class SaveMappingDialog : public Dialog
{
    Q_OBJECT
public:
    SaveMappingDialog(const QString& name, QWidget* parent);

Q_SIGNALS:
    void save(const QString& name);

private:
    void tryAccept();

    InputField* name_;
};

} // namespace tandan::ui
