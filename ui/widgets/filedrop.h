#pragma once

#include <QObject>
#include <QString>

class QDropEvent;
class QWidget;

namespace tandan::ui {

/// Lets one file of a kind be dropped onto a widget and what lies in it.
class FileDrop : public QObject
{
    Q_OBJECT
public:
    /// \param ending what the file's name ends in, with the dot; case does not matter. Becomes a child of
    /// `target`.
    FileDrop(QWidget* target, const QString& ending);

    /// Off: drags pass by.
    void setActive(bool active) { active_ = active; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QString& path);

private:
    [[nodiscard]] QString fileOf(const QDropEvent& event) const;

    QString ending_;
    bool active_ = true;
};

} // namespace tandan::ui
