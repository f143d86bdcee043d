#pragma once

#include "core/playbook/fillin.h"
#include "core/playbook/suggester.h"
#include "ui/deal/dealsnapshot.h"
#include "ui/widgets/panel.h"

#include <QTimer>

#include <memory>

class QLineEdit;
class QScrollArea;

namespace tandan::ui {

class ScriptCard;
class SearchField;

/// 话术建议: what the customer said in one field, and below it the words that fit, with the reason for each.
class ScriptPanel : public Panel
{
    Q_OBJECT
public:
    static constexpr int kCards = 4; ///< Alt+1 … Alt+4

    explicit ScriptPanel(QWidget* parent = nullptr);
    /// Until it is given the panel says that the cards are being read.
    void setSuggester(std::shared_ptr<const Suggester> suggester);
    void show(const DealSnapshot& deal);
    using QWidget::show;
    /// Puts the words of a card on the clipboard. \param number from 1 \return false when there is none
    bool copy(int number);

Q_SIGNALS:
    void copied(const QString& title);
    void playbookRequested();

private:
    void suggest();

    SearchField* said_;
    QWidget* list_;
    std::vector<ScriptCard*> cards_;
    Label* note_;
    std::shared_ptr<const Suggester> suggester_;
    SuggestContext moment_;
    FillValues values_;
    QTimer delay_;
};

/// One card: title, key, the words to say, and why they are suggested.
class ScriptCard : public Themed<QWidget>
{
    Q_OBJECT
public:
    ScriptCard(int number, QWidget* parent);
    void set(const Suggestion& suggestion, const Card& card, const FillValues& values);
    [[nodiscard]] QString words() const { return words_; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void copyRequested(int number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int number_;
    QString words_;
    Label *title_, *text_, *condition_, *why_;
};

} // namespace tandan::ui
