#pragma once

#include "ui/import/ribbon.h"

class QCheckBox;
class QComboBox;

namespace tandan::ui {

class Badge;
class ImportSession;
class Label;

/// What file it is and how it is read: encoding, delimiter and header, found out or chosen.
class FileBar : public Ribbon
{
    Q_OBJECT
public:
    explicit FileBar(ImportSession& session, QWidget* parent = nullptr);

private:
    void refresh();
    [[nodiscard]] QString sizeText() const;

    ImportSession& session_;
    Label* name_;
    Label* size_;
    QComboBox* encoding_;
    QComboBox* delimiter_;
    QCheckBox* header_;
    Badge* verdict_;
};

} // namespace tandan::ui
