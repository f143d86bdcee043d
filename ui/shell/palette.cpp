#include "ui/shell/palette.h"

#include "ui/theme/paint.h"
#include "ui/widgets/field.h"
#include "ui/widgets/marks.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Role { IconOf = Qt::UserRole + 1, NoteOf, KeyOf };

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, Theme::of(option.widget).px(Px::Row)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme t = Theme::of(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        if (current)
            painter->fillRect(option.rect, t.color(Color::AccentTint));
        QRect rest = option.rect.adjusted(t.px(Px::GapWide), 0, -t.px(Px::GapWide), 0);
        QRect mark = rest;
        mark.setWidth(t.px(Px::Icon));
        paintIcon(*painter, static_cast<Icon>(index.data(IconOf).toInt()), mark, t.px(Px::Icon),
                  t.color(current ? Color::Accent : Color::Text2));
        rest.setLeft(mark.right() + t.px(Px::Gap));
        if (const QString key = index.data(KeyOf).toString(); !key.isEmpty()) {
            const int width = keyCapWidth(t, key);
            paintKeyCap(*painter, QRect{rest.right() - width, rest.top(), width, rest.height()}, t, key);
            rest.setRight(rest.right() - width - t.px(Px::Gap));
        }
        const QString note = index.data(NoteOf).toString();
        const int noteWidth = std::min(textWidth(note, t, TextRole::Small), rest.width() / 2);
        paintText(*painter, QRect{rest.right() - noteWidth, rest.top(), noteWidth + 1, rest.height()}, note,
                  t, TextRole::Small, t.color(Color::Text3));
        rest.setRight(rest.right() - noteWidth - t.px(Px::Gap));
        paintText(*painter, rest, index.data().toString(), t, TextRole::Body, t.color(Color::Text));
    }
};

} // namespace

Palette::Palette(std::vector<PaletteEntry> fixed, std::vector<Finder> finders, QWidget* parent)
    : Themed{parent},
      fixed_{std::move(fixed)},
      finders_{std::move(finders)},
      found_(finders_.size()),
      field_{new SearchField{tr("Search and commands"), tr("Customer, deal, number or command"), {}, this}},
      view_{new QListView{this}},
      model_{new QStandardItemModel{this}}
{
    setObjectName(u"palette"_s);
    setWindowFlags(Qt::Dialog | Qt::FramelessWindowHint);
    setWindowTitle(tr("Search and commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    field_->setObjectName(u"paletteSearchField"_s);
    view_->setObjectName(u"paletteListView"_s);
    view_->setAccessibleName(tr("Found"));
    view_->setModel(model_);
    view_->setItemDelegate(new EntryDelegate{view_});
    view_->setUniformItemSizes(true);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setFocusPolicy(Qt::NoFocus); // the line keeps the focus; see eventFilter
    const Theme t = theme();
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(t.px(Px::GapPanel), t.px(Px::GapPanel), t.px(Px::GapPanel),
                               t.px(Px::GapPanel));
    column->setSpacing(t.px(Px::Gap));
    column->addWidget(field_);
    column->addWidget(view_, 1);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &Palette::search);
    connect(view_, &QListView::clicked, this, &Palette::runCurrent);
    search({});
}

void Palette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const Theme t = theme();
    const QWidget* over = parentWidget()->window();
    const int width = std::min(t.px(Px::Dialog), over->width() - 2 * t.px(Px::WindowInset));
    const int height = std::min(over->height() * 2 / 3, 14 * t.px(Px::Row));
    resize(width, height);
    move(over->mapToGlobal(QPoint{(over->width() - width) / 2, t.px(Px::PageHeader)}));
    field_->setFocus();
}

void Palette::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Theme t = theme();
    painter.fillRect(rect(), t.color(Color::Surface));
    paintBox(painter, rect(), 0, {}, t.color(Color::Line2));
}

void Palette::search(const QString& text)
{
    const auto asked = question_.ask();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        found_.assign(finders_.size(), {});
        list();
        return;
    }
    for (std::size_t i = 0; i < finders_.size(); ++i) {
        onAnswer(
            finders_[i](wanted), this,
            [this, asked, i](std::vector<PaletteEntry> found) {
                if (question_.isCurrent(asked))
                    show(i, std::move(found));
            },
            [this, asked, i](const Error&) {
                if (question_.isCurrent(asked))
                    show(i, {}); // the commands stay of use; the pages say what is wrong with the book
            });
    }
    list();
}

void Palette::show(std::size_t finder, std::vector<PaletteEntry> found)
{
    found_[finder] = std::move(found);
    list();
}

void Palette::list()
{
    const QString wanted = field_->text().trimmed();
    shown_.clear();
    for (const auto& found : found_)
        shown_.insert(shown_.end(), found.begin(), found.end());
    for (const PaletteEntry& entry : fixed_) {
        if (wanted.isEmpty() || entry.text.contains(wanted, Qt::CaseInsensitive))
            shown_.push_back(entry);
    }
    model_->clear();
    for (const PaletteEntry& entry : shown_) {
        auto* item = new QStandardItem{entry.text};
        item->setData(static_cast<int>(entry.icon), IconOf);
        item->setData(entry.note, NoteOf);
        item->setData(entry.key, KeyOf);
        item->setData(entry.note.isEmpty() ? entry.text : entry.text + u", "_s + entry.note,
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    view_->setCurrentIndex(model_->index(0, 0));
}

QStringList Palette::shownTexts() const
{
    QStringList texts;
    for (const PaletteEntry& entry : shown_)
        texts << entry.text;
    return texts;
}

void Palette::step(int by)
{
    const int rows = model_->rowCount();
    if (rows > 0)
        view_->setCurrentIndex(model_->index(std::clamp(view_->currentIndex().row() + by, 0, rows - 1), 0));
}

void Palette::runCurrent()
{
    const int row = view_->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(shown_.size()))
        return;
    // The palette goes first, so that what it opens gets the focus of the window behind it.
    const auto run = shown_[static_cast<std::size_t>(row)].run;
    accept();
    run();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            reject();
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace tandan::ui
