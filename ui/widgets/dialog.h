#pragma once

#include "ui/widgets/themed.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tandan::ui {

class Button;
class Label;

/// Base of every dialog: title, a body that scrolls, a footer that stays. Window-modal: show it with open(),
/// never exec(). Dims the window behind, closes with Esc, gives the focus back to where it was, and is never
/// taller than that window minus 32. What was typed is the subclass's to keep as a draft when rejected.
class Dialog : public Themed<QDialog>
{
    Q_OBJECT
public:
    /// \param parent any widget of the window to cover
    Dialog(const QString& title, QWidget* parent);
    ~Dialog() override;

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// Right of the title, before the close button.
    void addToTitle(QWidget* widget);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    /// Left in the footer: key hints, a note.
    void addHint(QWidget* widget);
    /// Right in the footer, in the order of the calls; put the primary one last.
    void addButton(Button* button);
    /// The button that Enter (outside a multi-line text) and Ctrl+Enter press. Also adds it to the footer.
    void setPrimary(Button* button);
    /// Width of the body in logical pixels at 100 % text; grows with the text, shrinks with the window.
    void setPreferredWidth(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void themeChanged() override;

private:
    void fit();
    void orderFocus();

    QWidget* titleRow_;
    QHBoxLayout* titleLayout_;
    Label* title_;
    Label* subtitle_;
    Button* close_ = nullptr;
    QScrollArea* scroll_;
    QVBoxLayout* body_;
    QWidget* footer_;
    QHBoxLayout* hints_;
    QHBoxLayout* buttons_;
    QPointer<Button> primary_;
    QPointer<QWidget> focusBefore_;
    QPointer<QWidget> dimmer_;
    int preferredWidth_ = 0;
};

} // namespace tandan::ui
