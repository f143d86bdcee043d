#pragma once

#include "core/book/book.h"
#include "ui/widgets/statushints.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace tandan::ui {

/// What a page may ask the rest of the program for. The window implements it; pages know nothing of each
/// other. Thread: GUI.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Shows a page by its name: "board", "list", "customers", "stalled", "playbook", "people", "settings".
    virtual void openPage(const QString& name) = 0;
    /// Shows a deal. `siblings` are the deals that up and down walk through, in the order they were shown.
    virtual void openDeal(DealId deal, const std::vector<DealId>& siblings = {}) = 0;
    /// Opens the quick log, for a deal or to choose one.
    virtual void logMeeting(std::optional<DealId> deal = std::nullopt) = 0;
    virtual void newDeal(std::optional<CustomerId> customer = std::nullopt) = 0;
    virtual void editNextStep(DealId deal) = 0;
    /// Moves a deal to a stage. Asks only when a gate has gaps (they can be filled in there) or a reason is
    /// needed.
    virtual void moveDeal(DealId deal, Stage to) = 0;
    virtual void shelveDeal(DealId deal) = 0;
    virtual void loseDeal(DealId deal) = 0;
    virtual void requestConcession(DealId deal) = 0;
    /// A short message at the corner; `undoable` offers to undo the action just done.
    virtual void toast(const QString& message, bool undoable = false) = 0;
    /// An error that stopped what the person asked for: what happened, what is safe, what to do.
    virtual void showError(const Error& error) = 0;
};

/// What every page is given. The book outlives the pages; opening another book makes new pages.
struct PageContext
{
    Book& book;
    Navigator& navigator;
};

/// One place of the window's page area. A page shows its loading, empty and error states itself and never
/// waits: it asks the book for a snapshot and shows it when it comes, dropping late answers.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget{parent}, context_{context}
    {}

    /// For the window's title bar: "Board", "迅岚物流 · 运输调度平台".
    [[nodiscard]] virtual QString title() const = 0;
    /// The keys that work here now, for the status bar.
    [[nodiscard]] virtual std::vector<KeyHint> hints() const { return {}; }
    /// Counts for the right of the status bar; empty for none.
    [[nodiscard]] virtual QString summary() const { return {}; }
    /// Called each time the page is shown, and to give it the focus.
    virtual void enter() {}
    /// The book changed; show it. Called for hidden pages too, which may wait until they are shown.
    virtual void bookChanged(const Changed& what) { Q_UNUSED(what); }
    /// Ctrl+E. \return false when the page has nothing to export.
    virtual bool exportCsv() { return false; }
    /// Esc when no dialog is open. \return false to let the window go back.
    virtual bool escape() { return false; }

Q_SIGNALS:
    /// title(), hints() or summary() changed.
    void statusChanged();

protected:
    [[nodiscard]] Book& book() const { return context_.book; }
    [[nodiscard]] Navigator& navigator() const { return context_.navigator; }
    [[nodiscard]] const PageContext& context() const { return context_; }
    /// Today in the book's time, by its clock.
    [[nodiscard]] Day today() const { return context_.book.clock().now().day(); }

private:
    PageContext context_;
};

} // namespace tandan::ui
