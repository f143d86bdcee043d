#pragma once

#include "ui/widgets/themed.h"

class QVBoxLayout;

namespace tandan::ui {

class Toast;

/// Components and states, as on the design sheet of the same name. Its texts are samples.
class ComponentsPage : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit ComponentsPage(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addCaption(const QString& text);
    void addRow(const QList<QWidget*>& widgets);
    void addTags();
    void addButtons();
    void addFields();
    void addChips();
    void addPath();
    void addTable();
    void addStates();
    void addPopups();

    QVBoxLayout* column_;
};

} // namespace tandan::ui
