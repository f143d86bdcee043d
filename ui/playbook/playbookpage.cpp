#include "ui/playbook/playbookpage.h"

#include "ui/playbook/cardlistmodel.h"
#include "ui/playbook/cardview.h"
#include "ui/playbook/filterpane.h"
#include "ui/playbook/sayline.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The ground of the list: its head on the application's colour, lines below that and at the right.
class ListColumn : public Themed<QWidget>
{
public:
    using Themed::Themed;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme t = theme();
        QPainter painter{this};
        const int line = t.px(Px::Hairline);
        const int head = t.px(Px::PanelHeader);
        painter.fillRect(rect(), t.color(Color::Surface));
        painter.fillRect(QRect{0, 0, width(), head}, t.color(Color::App));
        painter.fillRect(QRect{0, head - line, width(), line}, t.color(Color::Line));
        painter.fillRect(QRect{width() - line, 0, line, height()}, t.color(Color::Line));
    }
};

} // namespace

PlaybookPage::PlaybookPage(const PageContext& context, std::shared_ptr<const Suggester> playbook,
                           QWidget* parent)
    : Page{context, parent},
      header_{new PageHeader{tr("Playbook"), {}, this}},
      search_{
          new SearchField{tr("Search the playbook"), tr("What the customer said, or a title"), u"/"_s, this}},
      filters_{new FilterPane{this}},
      count_{new Label{{}, TextRole::BodyBold, Color::Text, this}},
      list_{new QListView{this}},
      model_{new CardListModel{this}},
      view_{new CardView{this}},
      nothing_{new StatePane{this}},
      listViews_{new QStackedLayout},
      state_{new StatePane{this}},
      views_{new QStackedLayout}
{
    setObjectName(u"playbookPage"_s);
    search_->setObjectName(u"playbookSearchEdit"_s);
    header_->setSearch(search_);

    auto* content = new QWidget{this};
    auto* columns = new QHBoxLayout{content};
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(filters_);
    columns->addWidget(listColumn());
    columns->addWidget(view_, 1);
    views_->addWidget(state_);
    views_->addWidget(content);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(views_, 1);

    connect(search_, &QLineEdit::textChanged, this, &PlaybookPage::refresh);
    connect(search_, &QLineEdit::returnPressed, list_, [this] { list_->setFocus(); });
    connect(filters_, &FilterPane::changed, this, &PlaybookPage::refresh);
    connect(view_, &CardView::copyRequested, this, &PlaybookPage::copy);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaybookPage::showCurrent);
    state_->showLoading(tr("Reading the playbook"));
    if (playbook)
        setPlaybook(std::move(playbook));
}

PlaybookPage::~PlaybookPage() = default;

QWidget* PlaybookPage::listColumn()
{
    const Theme t = Theme::of(this);
    list_->setObjectName(u"playbookListView"_s);
    list_->setAccessibleName(tr("Cards"));
    list_->setModel(model_);
    list_->setItemDelegate(new CardListDelegate{list_});
    list_->setUniformItemSizes(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    list_->setAttribute(Qt::WA_InputMethodEnabled, false); // single letters are keys here
    list_->installEventFilter(this);
    listViews_->addWidget(list_);
    listViews_->addWidget(nothing_);

    auto* column = new ListColumn{this};
    column->setFixedWidth(t.px(Px::SidePanel));
    auto* rows = new QVBoxLayout{column};
    rows->setContentsMargins(0, 0, t.px(Px::Hairline), 0);
    rows->setSpacing(0);
    count_->setFixedHeight(t.px(Px::PanelHeader));
    count_->setIndent(t.px(Px::GapWide));
    rows->addWidget(count_);
    rows->addLayout(listViews_, 1);
    return column;
}

void PlaybookPage::setPlaybook(std::shared_ptr<const Suggester> playbook)
{
    // The rows and the view point into the old one.
    model_->show({});
    view_->show(nullptr);
    playbook_ = std::move(playbook);
    const auto& cards = playbook_->cardLibrary().cards();
    header_->setSubtitle(tr("%n card(s)", nullptr, static_cast<int>(cards.size())));
    filters_->setCards(cards);
    views_->setCurrentIndex(1);
    refresh();
}

void PlaybookPage::setFailure(const Error& error)
{
    state_->showError(tr("The playbook cannot be read"), error.message());
    views_->setCurrentIndex(0);
}

void PlaybookPage::openCard(const QString& id)
{
    const Card* card = playbook_ ? playbook_->cardLibrary().find(id) : nullptr;
    if (!card)
        return;
    if (model_->rowOf(card) < 0) {
        filters_->clear();
        search_->clear();
    }
    list_->setCurrentIndex(model_->index(model_->rowOf(card)));
    list_->scrollTo(list_->currentIndex());
}

void PlaybookPage::refresh()
{
    if (!playbook_)
        return;
    const Card* before = current();
    model_->show(findCards(*playbook_, filters_->filter(), search_->text()));
    const int shown = model_->rowCount();
    count_->setText(tr("%n card(s) shown", nullptr, shown));
    if (shown == 0)
        nothing_->showEmpty(tr("No card fits"), tr("Say it in other words, or take a filter off."),
                            {{tr("Show all cards"), [this] { escape(); }}});
    listViews_->setCurrentIndex(shown == 0 ? 1 : 0);
    // While a remark is typed the best answer is what matters; while filtering, the card being read stays.
    const int kept = search_->text().isEmpty() ? model_->rowOf(before) : -1;
    list_->setCurrentIndex(model_->index(std::max(kept, 0)));
    showCurrent();
    Q_EMIT statusChanged();
}

const Card* PlaybookPage::current() const
{
    const QModelIndex index = list_->currentIndex();
    return index.isValid() ? model_->at(index.row()).card : nullptr;
}

void PlaybookPage::showCurrent()
{
    view_->show(current());
}

QString PlaybookPage::title() const
{
    return tr("Playbook");
}

std::vector<KeyHint> PlaybookPage::hints() const
{
    return {{{u"J"_s, u"K"_s}, tr("Move")},
            {{u"C"_s}, tr("Copy")},
            {{u"F"_s}, tr("Filter")},
            {{u"/"_s}, tr("Search")},
            {{u"Esc"_s}, tr("Show all cards")}};
}

QString PlaybookPage::summary() const
{
    return tr("%n card(s)", nullptr, model_->rowCount());
}

void PlaybookPage::enter()
{
    list_->setFocus();
}

bool PlaybookPage::escape()
{
    if (search_->text().isEmpty() && filters_->filter().isEmpty())
        return false;
    search_->clear();
    filters_->clear();
    list_->setFocus();
    return true;
}

void PlaybookPage::step(int by)
{
    const int rows = model_->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(list_->currentIndex().row() + by, 0, rows - 1);
    list_->setCurrentIndex(model_->index(row));
}

void PlaybookPage::copyFirst()
{
    const Card* card = current();
    if (card && !card->say.empty())
        copy(copyText(card->say.front().text));
}

void PlaybookPage::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    navigator().toast(tr("Copied. Fill in what stands in brackets."));
}

bool PlaybookPage::handleKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_C:
        copyFirst();
        return true;
    case Qt::Key_F:
        filters_->focusFirst();
        return true;
    case Qt::Key_Slash:
        search_->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

void PlaybookPage::keyPressEvent(QKeyEvent* event)
{
    // Text fields keep their letters; what they pass on is not text.
    if (focusWidget() == search_ || !handleKey(*event))
        Page::keyPressEvent(event);
}

bool PlaybookPage::eventFilter(QObject* watched, QEvent* event)
{
    // Before the list takes letters for a search of its own.
    if (watched == list_ && event->type() == QEvent::KeyPress &&
        handleKey(*static_cast<const QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

} // namespace tandan::ui
