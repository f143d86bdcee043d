#include "ui/deal/scriptpanel.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kTypingPause{120};

/// A key cap that is only drawn.
class KeyCap final : public Themed<QWidget>
{
public:
    KeyCap(const QString& key, QWidget* parent) : Themed{parent}, key_{key}
    {
        setFixedSize(keyCapWidth(theme(), key), theme().px(Px::KeyCap));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        paintKeyCap(painter, rect(), theme(), key_);
    }

private:
    QString key_;
};

/// A sunken box behind the reason.
class WhyBox final : public Themed<QWidget>
{
public:
    using Themed::Themed;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        const Theme t = theme();
        paintBox(painter, rect(), t.px(Px::RadiusBadge), t.color(Color::Sunken));
    }
};

} // namespace

ScriptCard::ScriptCard(int number, QWidget* parent)
    : Themed{parent},
      number_{number},
      title_{new Label{{}, TextRole::BodyBold, Color::Text, this}},
      text_{new Label{{}, TextRole::Body, Color::Text, this}},
      condition_{new Label{{}, TextRole::Small, Color::Amber, this}}
{
    const Theme t = theme();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(t.px(Px::GapPanel), t.px(Px::Gap), t.px(Px::GapPanel), t.px(Px::Gap));
    column->setSpacing(t.px(Px::GapTight));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    auto* copy = new Button{Button::Kind::Text, Icon::Copy, tr("Copy suggestion %1").arg(number), this};
    copy->setSmall(true);
    copy->setObjectName(u"copyButton%1"_s.arg(number));
    connect(copy, &Button::clicked, this, [this] { Q_EMIT copyRequested(number_); });
    head->addWidget(copy);
    head->addWidget(new KeyCap{u"Alt %1"_s.arg(number), this});
    column->addLayout(head);
    text_->setWrapping(true);
    condition_->setWrapping(true);
    column->addWidget(text_);
    column->addWidget(condition_);
    auto* box = new WhyBox{this};
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(t.px(Px::Gap), t.px(Px::GapChip), t.px(Px::Gap), t.px(Px::GapChip));
    row->addWidget(new Label{tr("Why"), TextRole::SmallBold, Color::Text2, box}, 0, Qt::AlignTop);
    why_ = new Label{{}, TextRole::Small, Color::Text2, box};
    why_->setWrapping(true);
    row->addWidget(why_, 1);
    column->addWidget(box);
}

QString ScriptCard::title() const
{
    return title_->text();
}

void ScriptCard::set(const Suggestion& suggestion, const Card& card, const FillValues& values)
{
    title_->setText(QLocale{}.language() == QLocale::Chinese || suggestion.titleEn.isEmpty()
                        ? suggestion.title
                        : suggestion.titleEn);
    const auto lines = fillLines(card, values);
    words_ = lines.empty() ? QString{} : lines.front().text;
    text_->setText(words_);
    //: What must be true before a line may be said
    condition_->setText(card.condition.isEmpty() ? QString{} : tr("Only if: %1").arg(card.condition));
    condition_->setVisible(!card.condition.isEmpty());
    QStringList why;
    constexpr std::size_t kReasons = 2;
    for (std::size_t i = 0; i < suggestion.why.size() && i < kReasons; ++i)
        why << reasonText(suggestion.why[i]);
    why_->setText(why.join(tr("; ")));
    setAccessibleName(tr("%1: %2").arg(title(), words_));
}

void ScriptCard::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    paintBox(painter, rect(), t.px(Px::Radius), t.color(Color::Surface),
             t.color(number_ == 1 ? Color::AccentLine : Color::Line));
}

ScriptPanel::ScriptPanel(QWidget* parent)
    : Panel{tr("Words to say"), parent},
      said_{new SearchField{
          tr("What the customer said"), tr("What did they say? Such as: a bit cheaper"), {}, this}},
      list_{new QWidget},
      note_{new Label{tr("Reading the playbook"), TextRole::Small, Color::Text3, this}}
{
    said_->setObjectName(u"saidEdit"_s);
    body()->addWidget(said_);
    body()->addWidget(note_);
    auto* column = new QVBoxLayout{list_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().px(Px::Gap));
    for (int number = 1; number <= kCards; ++number) {
        auto* card = new ScriptCard{number, list_};
        connect(card, &ScriptCard::copyRequested, this, &ScriptPanel::copy);
        column->addWidget(card);
        cards_.push_back(card);
        card->hide();
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea{this};
    scroll->setWidget(list_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    list_->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    auto* all = new Button{Button::Kind::Text, tr("All words in the playbook"), this};
    all->setSmall(true);
    connect(all, &Button::clicked, this, &ScriptPanel::playbookRequested);
    body()->addWidget(all, 0, Qt::AlignLeft);

    delay_.setSingleShot(true);
    delay_.setInterval(kTypingPause);
    connect(&delay_, &QTimer::timeout, this, &ScriptPanel::suggest);
    connect(said_, &QLineEdit::textChanged, this, [this] { delay_.start(); });
}

void ScriptPanel::setSuggester(std::shared_ptr<const Suggester> suggester)
{
    suggester_ = std::move(suggester);
    suggest();
}

void ScriptPanel::show(const DealSnapshot& deal)
{
    moment_ = deal.moment.context;
    values_ = deal.moment.values;
    suggest();
}

void ScriptPanel::suggest()
{
    if (!suggester_)
        return;
    moment_.text = said_->text().trimmed();
    const Suggestions found = suggester_->suggest(moment_, kCards);
    std::size_t shown = 0;
    for (const Suggestion& suggestion : found.cards) {
        if (const Card* card = suggester_->cardLibrary().find(suggestion.card); card && shown < cards_.size())
            cards_[shown++]->set(suggestion, *card, values_);
    }
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->setVisible(i < shown);
    QString note;
    if (shown == 0)
        note = tr("Nothing in the playbook fits this moment.");
    else if (!moment_.text.isEmpty() && !found.matched)
        note = tr("No card answers these words; these fit the moment.");
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

bool ScriptPanel::copy(int number)
{
    const auto at = static_cast<std::size_t>(number - 1);
    if (number < 1 || at >= cards_.size() || cards_[at]->isHidden())
        return false;
    QGuiApplication::clipboard()->setText(cards_[at]->words());
    Q_EMIT copied(cards_[at]->title());
    return true;
}

} // namespace tandan::ui
