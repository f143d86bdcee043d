#include "ui/customers/mergedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kShown = 50;

} // namespace

MergeDialog::MergeDialog(Book& book, const Customer& from, QWidget* parent)
    : Dialog{tr("Merge %1 into another customer").arg(from.name), parent},
      book_{book},
      from_{from},
      field_{new SearchField{tr("Search customers"), tr("Name, contact or phone"), {}, this}},
      found_{new QListWidget{this}},
      consequence_{new Label{{}, TextRole::Body, Color::Text, this}},
      merge_{new Button{Button::Kind::Primary, tr("Merge"), this}}
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    found_->setObjectName(u"mergeListWidget"_s);
    found_->setAccessibleName(tr("Customers"));
    merge_->setObjectName(u"mergeButton"_s);
    consequence_->setWrapping(true);
    body()->addWidget(field_);
    body()->addWidget(found_, 1);
    body()->addWidget(consequence_);
    auto* cancel = new Button{Button::Kind::Secondary, tr("Cancel"), this};
    cancel->setKey(u"Esc"_s);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    addButton(cancel);
    setPrimary(merge_);
    connect(field_, &QLineEdit::textChanged, this, &MergeDialog::search);
    connect(found_, &QListWidget::currentRowChanged, this, &MergeDialog::choose);
    connect(merge_, &Button::clicked, this, [this] {
        const CustomerRow& into = rows_[static_cast<std::size_t>(found_->currentRow())];
        Q_EMIT merge(into.id, into.name);
        accept();
    });
    search({});
    choose();
    field_->setFocus();
}

void MergeDialog::search(const QString& text)
{
    const auto asked = question_.ask();
    onAnswer(
        book_.read([text = text.trimmed()](Connection& connection) {
            CustomerFilter filter;
            filter.search = text;
            return CustomerStore{connection}.list(filter, kShown);
        }),
        this,
        [this, asked](const std::vector<CustomerRow>& rows) {
            if (!question_.isCurrent(asked))
                return;
            rows_.clear();
            found_->clear();
            for (const CustomerRow& row : rows) {
                if (row.id == from_.id)
                    continue;
                rows_.push_back(row);
                found_->addItem(row.industry.isEmpty() ? row.name : row.name + u" · "_s + row.industry);
            }
            choose();
        },
        [this](const Error& error) { consequence_->setText(error.message()); });
}

void MergeDialog::choose()
{
    const int row = found_->currentRow();
    if (row < 0) {
        consequence_->setText(tr("Choose the customer that stays."));
        merge_->setDisabledReason(tr("No customer is chosen yet."));
        return;
    }
    consequence_->setText(
        tr("All deals and contacts of %1 become those of %2. %1 leaves the list and stays in the history. "
           "You can undo this.")
            .arg(from_.name, rows_[static_cast<std::size_t>(row)].name));
    merge_->setDisabledReason({});
}

} // namespace tandan::ui
