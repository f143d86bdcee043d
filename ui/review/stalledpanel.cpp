#include "ui/review/stalledpanel.h"

#include "ui/deals/cardwords.h"
#include "ui/page/format.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNoteLimit = 500;
/// Contacts and notes shown together.
constexpr std::size_t kLatest = 5;

/// A contact or a note, as a line.
struct Latest
{
    Instant at;
    QString text;
};

} // namespace

StalledPanel::StalledPanel(QWidget* parent) : Themed{parent}, layout_{new QVBoxLayout{this}}
{
    setObjectName(u"stalledPanel"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(0);
    buildFooter();
}

void StalledPanel::buildFooter()
{
    const Theme t = theme();
    footer_ = new QWidget{this};
    auto* row = new QHBoxLayout{footer_};
    row->setContentsMargins(t.px(Px::PageMargin), t.px(Px::Gap), t.px(Px::PageMargin), t.px(Px::Gap));
    row->setSpacing(t.px(Px::Gap));
    auto* field = new InputField{tr("Note of this review"), footer_};
    field->setPlaceholder(tr("Write a note on this deal"));
    note_ = field->edit();
    note_->setObjectName(u"reviewNoteEdit"_s);
    note_->setMaxLength(kNoteLimit);
    row->addWidget(field, 1);
    auto* save = new Button{Button::Kind::Secondary, tr("Note it"), footer_};
    save->setObjectName(u"reviewNoteButton"_s);
    row->addWidget(save);
    layout_->addWidget(footer_);
    footer_->hide();
    connect(note_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (deal_)
            drafts_.insert(*deal_, text);
    });
    connect(note_, &QLineEdit::returnPressed, this, &StalledPanel::submitNote);
    connect(save, &Button::clicked, this, &StalledPanel::submitNote);
}

void StalledPanel::submitNote()
{
    if (const QString text = note_->text().trimmed(); !text.isEmpty())
        Q_EMIT noteWritten(text);
    else
        note_->setFocus();
}

void StalledPanel::forgetDraft(DealId deal)
{
    drafts_.remove(deal);
    if (deal_ == deal)
        note_->clear();
}

QSize StalledPanel::sizeHint() const
{
    return {theme().px(Px::SidePanel), 0};
}

void StalledPanel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(rect(), t.color(Color::Canvas));
    painter.fillRect(0, 0, t.px(Px::Hairline), height(), t.color(Color::Line));
}

void StalledPanel::clear()
{
    delete content_;
    content_ = nullptr;
    contacts_ = nullptr;
    concessions_ = nullptr;
    advice_.clear();
    deal_.reset();
    footer_->hide();
}

std::optional<StallAdvice> StalledPanel::advice() const
{
    return at_ < advice_.size() ? std::optional{advice_[at_]} : std::nullopt;
}

void StalledPanel::addSection(const QString& title)
{
    body_->addSpacing(theme().px(Px::GapWide));
    body_->addWidget(new Label{title, TextRole::SmallBold, Color::Text, content_});
}

void StalledPanel::addLine(Icon icon, Tone tone, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(Px::Gap));
    const Color color = tone == Tone::Red ? Color::Red : tone == Tone::Amber ? Color::Amber : Color::Text3;
    row->addWidget(new IconLabel{icon, color, {}, Px::IconSmall, content_}, 0, Qt::AlignTop);
    auto* label = new Label{text, TextRole::Small, Color::Text2, content_};
    label->setWrapping(true);
    row->addWidget(label, 1);
    body_->addLayout(row);
}

void StalledPanel::present(const review::StalledDeal& deal, const review::StallLimits& limits, Day asOf,
                           int place)
{
    clear();
    asOf_ = asOf;
    note_->setText(drafts_.value(deal.deal));
    deal_ = deal.deal;
    footer_->show();
    const Theme t = theme();
    content_ = new QWidget{this};
    body_ = new QVBoxLayout{content_};
    const int margin = t.px(Px::PageMargin);
    body_->setContentsMargins(margin, t.px(Px::GapWide), margin, margin);
    body_->setSpacing(t.px(Px::GapChip));

    auto* head = new QHBoxLayout;
    head->setSpacing(t.px(Px::Gap));
    head->addWidget(new Label{deal.customer, TextRole::DialogTitle, Color::Text, content_});
    head->addWidget(new StageTag{position(deal.stage), displayName(deal.stage), content_});
    head->addStretch(1);
    auto* open = new Button{Button::Kind::Text, Icon::ArrowRight, tr("Open the deal"), content_};
    connect(open, &Button::clicked, this, &StalledPanel::openRequested);
    head->addWidget(open);
    body_->addLayout(head);
    auto* second = new QHBoxLayout;
    second->addWidget(new Label{deal.title, TextRole::Body, Color::Text2, content_}, 1);
    second->addWidget(new Label{amountShort(deal.amount), TextRole::BodyBold, Color::Text, content_});
    body_->addLayout(second);
    auto* third = new QHBoxLayout;
    third->setSpacing(t.px(Px::Gap));
    third->addWidget(new Avatar{deal.ownerId.value(), deal.owner, Px::Avatar, content_});
    third->addWidget(new Label{deal.owner, TextRole::Small, Color::Text2, content_});
    concessions_ = new Label{{}, TextRole::Small, Color::Text3, content_};
    third->addWidget(concessions_, 1);
    body_->addLayout(third);

    addSection(place == 1 ? tr("Why it comes first") : tr("Why it is number %1").arg(place));
    for (const StallWhy& why : stallWhys(deal, limits, asOf))
        addLine(why.icon, why.tone, why.text);
    if (deal.amount)
        addLine(Icon::Info, Tone::Neutral,
                tr("The pipeline expects %1 of it").arg(formatMoneyShort(deal.atRisk)));
    else
        addLine(Icon::Info, Tone::Neutral, tr("Nobody knows its amount"));

    addSection(tr("Suggestion"));
    auto* box = new Panel{{}, content_};
    box->setEdge(Panel::Edge::Accent);
    adviceText_ = new Label{{}, TextRole::BodyBold, Color::Text, box};
    adviceText_->setWrapping(true);
    adviceWhy_ = new Label{{}, TextRole::Small, Color::Text2, box};
    adviceWhy_->setWrapping(true);
    box->body()->addWidget(adviceText_);
    box->body()->addWidget(adviceWhy_);
    auto* buttons = new QHBoxLayout;
    auto* accept = new Button{Button::Kind::Primary, tr("Accept"), box};
    accept->setObjectName(u"acceptAdviceButton"_s);
    accept->setSmall(true);
    accept->setKey(u"Enter"_s);
    connect(accept, &Button::clicked, this, &StalledPanel::adviceAccepted);
    buttons->addWidget(accept);
    advice_ = stallAdvice(deal, limits, asOf);
    at_ = 0;
    auto* other = new Button{Button::Kind::Secondary, tr("Another one"), box};
    other->setObjectName(u"otherAdviceButton"_s);
    other->setSmall(true);
    other->setVisible(advice_.size() > 1);
    connect(other, &Button::clicked, this, [this] {
        at_ = (at_ + 1) % advice_.size();
        showAdvice();
    });
    buttons->addWidget(other);
    buttons->addStretch(1);
    box->body()->addLayout(buttons);
    body_->addWidget(box);
    showAdvice();

    addSection(tr("Latest contacts"));
    contacts_ = new QVBoxLayout;
    contacts_->setSpacing(t.px(Px::GapChip));
    body_->addLayout(contacts_);
    body_->addStretch(1);
    layout_->insertWidget(0, content_, 1);
}

void StalledPanel::showAdvice()
{
    adviceText_->setText(advice_[at_].text);
    adviceWhy_->setText(tr("Because: %1").arg(advice_[at_].why));
}

void StalledPanel::setDetail(const StalledDetail& detail)
{
    if (!contacts_)
        return;
    if (detail.card)
        concessions_->setText(ConcessionDots::describe(dotsOf(*detail.card)));
    std::vector<Latest> latest;
    for (const Meeting& meeting : detail.contacts) {
        const QString note = meeting.note.section(u'\n', 0, 0);
        latest.push_back({meeting.at, note.isEmpty() ? displayName(meeting.kind)
                                                     : tr("%1: %2").arg(displayName(meeting.kind), note)});
    }
    for (const DealNote& note : detail.notes)
        latest.push_back(
            {note.at,
             (note.remind ? tr("%1 reminds: %2") : tr("%1 notes: %2")).arg(note.authorName, note.text)});
    std::ranges::stable_sort(latest, std::ranges::greater{}, &Latest::at);
    latest.resize(std::min(latest.size(), kLatest));

    const Theme t = theme();
    if (latest.empty())
        contacts_->addWidget(new Label{tr("None logged yet"), TextRole::Small, Color::Text3, content_});
    for (const Latest& one : latest) {
        auto* row = new QHBoxLayout;
        row->setSpacing(t.px(Px::GapWide));
        row->addWidget(new Label{shortDay(one.at.day(), asOf_), TextRole::Small, Color::Text3, content_}, 0,
                       Qt::AlignTop);
        auto* text = new Label{one.text, TextRole::Small, Color::Text, content_};
        text->setWrapping(true);
        row->addWidget(text, 1);
        contacts_->addLayout(row);
    }
}

} // namespace tandan::ui
