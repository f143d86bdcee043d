#pragma once

#include "core/base/error.h"
#include "ui/widgets/dialog.h"

namespace tandan::ui {

/// Why something did not happen: the sentence of the rule, its id for whoever is asked about it, and a way
/// out. Deletes itself when closed.
class ErrorDialog : public Dialog
{
    Q_OBJECT
public:
    ErrorDialog(const Error& error, QWidget* parent);
};

} // namespace tandan::ui
