#include "ui/playbook/cardview.h"

#include "ui/playbook/cardfilter.h"
#include "ui/playbook/sayline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Label* wrapped(const QString& text, TextRole role, Color color, QWidget* parent)
{
    auto* label = new Label{text, role, color, parent};
    label->setWrapping(true);
    return label;
}

/// A caption at the left and what it names beside it.
QHBoxLayout* captioned(const QString& caption, QWidget* content, QWidget* parent)
{
    const Theme t = Theme::of(parent);
    auto* row = new QHBoxLayout;
    row->setSpacing(t.px(Px::GapWide));
    auto* label = new Label{caption, TextRole::Small, Color::Text3, parent};
    label->setFixedWidth(t.px(Px::Card) / 2);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(content, 1);
    return row;
}

QWidget* usedAt(const Card& card, QWidget* parent)
{
    auto* tags = new QWidget{parent};
    auto* flow = new FlowLayout{tags};
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Theme::of(parent).px(Px::GapInline));
    if (card.stages.empty())
        flow->addWidget(
            new Badge{Tone::Neutral, facetName(Facet::Stage, anyStageCode()), std::nullopt, tags});
    for (const Stage stage : card.stages)
        flow->addWidget(new StageTag{position(stage), displayName(stage), tags});
    for (const Facet facet : {Facet::CustomerType, Facet::Industry}) {
        for (const QString& code : codesOf(card, facet))
            flow->addWidget(new Badge{Tone::Neutral, facetName(facet, code), std::nullopt, tags});
    }
    for (const QString& code : card.answers)
        flow->addWidget(new Badge{Tone::Red, facetName(Facet::Objection, code), std::nullopt, tags});
    return tags;
}

QWidget* notePanel(Icon icon, Color color, const QString& heading, const QString& text, QWidget* parent)
{
    auto* panel = new Panel{{}, parent};
    const Theme t = Theme::of(parent);
    auto* row = new QHBoxLayout;
    row->setSpacing(t.px(Px::GapInline));
    row->addWidget(new IconLabel{icon, color, {}, Px::IconSmall, panel});
    row->addWidget(new Label{heading, TextRole::BodyBold, color, panel}, 1);
    panel->body()->addLayout(row);
    panel->body()->addWidget(wrapped(text, TextRole::Body, Color::Text, panel));
    panel->body()->addStretch(1);
    return panel;
}

} // namespace

CardView::CardView(QWidget* parent) : QScrollArea{parent}
{
    setObjectName(u"cardView"_s);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    show(nullptr);
}

void CardView::show(const Card* card)
{
    setWidget(card ? body(*card) : new QWidget);
    widget()->setAutoFillBackground(false);
}

QWidget* CardView::body(const Card& card)
{
    auto* content = new QWidget;
    const Theme t = Theme::of(this);
    auto* column = new QVBoxLayout{content};
    const int margin = t.px(Px::PageMargin);
    column->setContentsMargins(margin, t.px(Px::GapWide), margin, margin);
    column->setSpacing(t.px(Px::GapPanel));
    column->addWidget(head(card));
    column->addWidget(sayPanel(card));
    if (!card.condition.isEmpty())
        column->addWidget(
            notePanel(Icon::Warning, Color::Amber, tr("Only when it is true"), card.condition, content));
    if (!card.note.isEmpty())
        column->addWidget(notePanel(Icon::Info, Color::Accent, tr("Limits"), card.note, content));
    if (!card.triggers.isEmpty())
        column->addWidget(remarksPanel(card));
    auto* notes = new QHBoxLayout;
    notes->setSpacing(t.px(Px::GapPanel));
    if (!card.ask.isEmpty())
        notes->addWidget(notePanel(Icon::Check, Color::Green, tr("Ask next"), card.ask, content), 1);
    if (!card.avoid.isEmpty())
        notes->addWidget(notePanel(Icon::Cross, Color::Red, tr("Do not say"), card.avoid, content), 1);
    column->addLayout(notes);
    column->addStretch(1);
    return content;
}

QWidget* CardView::head(const Card& card)
{
    auto* head = new QWidget;
    const Theme t = Theme::of(this);
    auto* column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.px(Px::GapPanel));
    auto* top = new QHBoxLayout;
    auto* title = wrapped(titleOf(card), TextRole::DialogTitle, Color::Text, head);
    title->setObjectName(u"cardTitleLabel"_s);
    top->addWidget(title, 1);
    if (!card.say.empty()) {
        auto* copy = new Button{Button::Kind::Secondary, tr("Copy"), head};
        copy->setObjectName(u"copyCardButton"_s);
        copy->setMark(Icon::Copy);
        copy->setKey(u"C"_s);
        connect(copy, &Button::clicked, this,
                [this, text = copyText(card.say.front().text)] { Q_EMIT copyRequested(text); });
        top->addWidget(copy, 0, Qt::AlignTop);
    }
    column->addLayout(top);
    column->addLayout(captioned(tr("Used for"), usedAt(card, head), head));
    column->addLayout(
        captioned(tr("Moment"), wrapped(momentOf(card), TextRole::Body, Color::Text, head), head));
    return head;
}

QWidget* CardView::sayPanel(const Card& card)
{
    auto* panel = new ui::Panel{tr("What to say"), this};
    panel->setEdge(ui::Panel::Edge::Accent);
    const Theme t = Theme::of(this);
    panel->body()->setSpacing(t.px(Px::GapPanel));
    for (const SayLine& line : card.say) {
        auto* row = new QHBoxLayout;
        row->setSpacing(t.px(Px::Gap));
        row->addWidget(new Badge{Tone::Neutral, registerName(line.tone), std::nullopt, panel}, 0,
                       Qt::AlignTop);
        row->addWidget(new SayLineLabel{line.text, panel}, 1);
        auto* copy = new Button{Button::Kind::Text, Icon::Copy,
                                tr("Copy the line: %1").arg(registerName(line.tone)), panel};
        copy->setSmall(true);
        connect(copy, &Button::clicked, this,
                [this, text = copyText(line.text)] { Q_EMIT copyRequested(text); });
        row->addWidget(copy, 0, Qt::AlignTop);
        panel->body()->addLayout(row);
    }
    return panel;
}

QWidget* CardView::remarksPanel(const Card& card)
{
    auto* panel = new ui::Panel{tr("What the customer may say")};
    for (const QString& remark : card.triggers)
        panel->body()->addWidget(
            wrapped(QChar{0x300C} + remark + QChar{0x300D}, TextRole::Body, Color::Text2, panel));
    return panel;
}

} // namespace tandan::ui
