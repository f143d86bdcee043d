#pragma once

#include "ui/page/page.h"

#include <memory>

class QListView;
class QStackedLayout;

namespace tandan {
struct Card;
class Suggester;
} // namespace tandan

namespace tandan::ui {

class CardListModel;
class CardView;
class FilterPane;
class Label;
class PageHeader;
class SearchField;
class StatePane;

/// The playbook to read: narrow it at the left or type what the customer said, choose a card, copy a line.
class PlaybookPage : public Page
{
    Q_OBJECT
public:
    /// `playbook` may come later (setPlaybook); until then the page says that it is being read.
    PlaybookPage(const PageContext& context, std::shared_ptr<const Suggester> playbook,
                 QWidget* parent = nullptr);
    ~PlaybookPage() override;

    void setPlaybook(std::shared_ptr<const Suggester> playbook);
    /// The playbook could not be read.
    void setFailure(const Error& error);
    /// Shows a card, whatever is filtered. Does nothing for an id that is not in the playbook.
    void openCard(const QString& id);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::vector<KeyHint> hints() const override;
    [[nodiscard]] QString summary() const override;
    void enter() override;
    bool escape() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* listColumn();
    void refresh();
    void showCurrent();
    bool handleKey(const QKeyEvent& event);
    void step(int by);
    void copyFirst();
    void copy(const QString& text);
    [[nodiscard]] const Card* current() const;

    std::shared_ptr<const Suggester> playbook_;
    PageHeader* header_;
    SearchField* search_;
    FilterPane* filters_;
    Label* count_;
    QListView* list_;
    CardListModel* model_;
    CardView* view_;
    StatePane* nothing_;
    QStackedLayout* listViews_;
    StatePane* state_;
    QStackedLayout* views_;
};

} // namespace tandan::ui
