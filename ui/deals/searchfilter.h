#pragma once

#include <QObject>
#include <QTimer>

class QLineEdit;

namespace tandan::ui {

/// Turns typing in a field into questions to the book: a short while after the last key, at once on Enter,
/// and never while an input method is still composing (what is being composed is not what is meant).
class SearchFilter : public QObject
{
    Q_OBJECT

public:
    /// \param edit the field; also the owner of this object
    explicit SearchFilter(QLineEdit* edit);

    /// What to filter by now.
    [[nodiscard]] QString text() const { return text_; }
    /// Empties the field and says so at once.
    void clear();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QLineEdit* edit_;
    QTimer pause_;
    QString text_;
    bool composing_ = false;
};

} // namespace tandan::ui
