#include "ui/shell/errordialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tandan::ui {

ErrorDialog::ErrorDialog(const Error& error, QWidget* parent) : Dialog{tr("That did not go through"), parent}
{
    setObjectName(QStringLiteral("errorDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* text = new Label{error.message(), TextRole::Body, Color::Text, this};
    text->setWrapping(true);
    text->setObjectName(QStringLiteral("errorLabel"));
    body()->addWidget(text);
    addHint(new Label{error.rule, TextRole::Small, Color::Text3, this});
    auto* close = new Button{Button::Kind::Primary, tr("Close"), this};
    connect(close, &Button::clicked, this, &QDialog::accept);
    setPrimary(close);
}

} // namespace tandan::ui
