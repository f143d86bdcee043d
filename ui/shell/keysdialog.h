#pragma once

#include "ui/shell/menus.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/statushints.h"

namespace tandan::ui {

/// "?": every key that works, first those of the page at hand, then those of the menus.
class KeysDialog : public Dialog
{
    Q_OBJECT
public:
    KeysDialog(const QString& page, const std::vector<KeyHint>& hints, const std::vector<Menus::Entry>& menus,
               QWidget* parent);

private:
    void addHeading(const QString& text);
    void addLine(const QString& text, const QStringList& keys);
};

} // namespace tandan::ui
