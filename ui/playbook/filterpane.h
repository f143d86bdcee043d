#pragma once

#include "ui/playbook/cardfilter.h"
#include "ui/widgets/themed.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace tandan::ui {

class Button;

/// One line to choose: a tick, a stage's digit where there is one, a word and a count.
class FilterRow : public Themed<QAbstractButton>
{
    Q_OBJECT
public:
    FilterRow(Facet facet, const FacetCount& entry, QWidget* parent);

    [[nodiscard]] Facet facet() const { return facet_; }
    [[nodiscard]] const QString& code() const { return entry_.code; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Facet facet_;
    FacetCount entry_;
};

/// What the list of cards can be narrowed by. Long lists show their largest entries and open on demand.
class FilterPane : public Themed<QWidget>
{
    Q_OBJECT
public:
    explicit FilterPane(QWidget* parent = nullptr);

    void setCards(const std::vector<Card>& cards);
    [[nodiscard]] const CardFilter& filter() const { return filter_; }
    void clear();
    void focusFirst();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addFacet(Facet facet, const std::vector<FacetCount>& entries);
    void choose(const FilterRow* row, bool chosen);

    QWidget* content_;
    QVBoxLayout* rows_;
    Button* clear_;
    CardFilter filter_;
};

} // namespace tandan::ui
