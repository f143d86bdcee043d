#include "ui/customers/customerspage.h"

#include "core/customer/customerdesk.h"
#include "core/customer/customerstore.h"
#include "core/exchange/export.h"
#include "ui/customers/contactdialog.h"
#include "ui/customers/customerdialog.h"
#include "ui/customers/customermodel.h"
#include "ui/customers/customerpanel.h"
#include "ui/customers/mergedialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/tabledelegate.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPointer>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Long enough to spare the book a question for each letter, too short to be noticed.
constexpr std::chrono::milliseconds kTypingPause{60};

} // namespace

CustomersPage::CustomersPage(const PageContext& context, QWidget* parent)
    : Page{context, parent},
      header_{new PageHeader{tr("Customers"), {}, this}},
      search_{new SearchField{tr("Search customers"), tr("Name, contact or phone"), u"/"_s, this}},
      add_{new Button{Button::Kind::Primary, tr("New customer"), this}},
      views_{new QStackedLayout},
      table_{new QTableView{this}},
      state_{new StatePane{this}},
      panel_{new CustomerPanel{this}},
      model_{new CustomerModel{context.book, this}}
{
    setObjectName(u"customersPage"_s);
    search_->setObjectName(u"customerSearchField"_s);
    add_->setObjectName(u"newCustomerButton"_s);
    table_->setObjectName(u"customersTableView"_s);
    table_->setAccessibleName(tr("Customers"));
    add_->setMark(Icon::Plus);
    header_->setSearch(search_);
    header_->addAction(add_);
    table_->setModel(model_);
    TableDelegate::attach(table_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table_->installEventFilter(this);
    notice_ = new QWidget{this};
    const int margin = Theme::of(this).px(Px::GapPanel);
    auto* around = new QVBoxLayout{notice_};
    around->setContentsMargins(margin, margin, margin, margin);
    around->addWidget(state_);
    around->addStretch(1);
    views_->addWidget(notice_);
    views_->addWidget(table_);
    const Theme t = Theme::of(this);
    panel_->setFixedWidth(t.px(Px::SidePanel));
    side_ = new QWidget{this};
    auto* beside = new QVBoxLayout{side_};
    beside->setContentsMargins(t.px(Px::GapPanel), t.px(Px::GapPanel), t.px(Px::PageMargin),
                               t.px(Px::GapPanel));
    beside->addWidget(panel_);
    side_->hide();
    auto* content = new QHBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addLayout(views_, 1);
    content->addWidget(side_);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(content, 1);
    connectParts();
    state_->showLoading(tr("Reading the customers"));
    model_->setFilter({});
}

void CustomersPage::connectParts()
{
    searchTimer_.setSingleShot(true);
    connect(search_, &QLineEdit::textChanged, this, [this] { searchTimer_.start(kTypingPause); });
    connect(&searchTimer_, &QTimer::timeout, this, [this] {
        CustomerFilter filter;
        filter.search = search_->text().trimmed();
        model_->setFilter(filter);
    });
    connect(model_, &CustomerModel::loaded, this, &CustomersPage::loaded);
    connect(model_, &CustomerModel::failed, this, &CustomersPage::showFailure);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const CustomerRow* row = model_->at(index.row()))
                    showPanel(row->id);
            });
    connect(add_, &Button::clicked, this, [this] { editCustomer(true); });
    connect(panel_, &CustomerPanel::wantsToEdit, this, [this] { editCustomer(false); });
    connect(panel_, &CustomerPanel::wantsToMerge, this, &CustomersPage::mergeCustomer);
    connect(panel_, &CustomerPanel::wantsToAddContact, this, [this] { editContact(std::nullopt); });
    connect(panel_, &CustomerPanel::wantsToEditContact, this,
            [this](const Contact& contact) { editContact(contact); });
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

std::vector<KeyHint> CustomersPage::hints() const
{
    std::vector<KeyHint> hints{{{u"↑"_s, u"↓"_s}, tr("Move")}, {{u"/"_s}, tr("Search")}};
    if (shown_) {
        hints.push_back({{u"Enter"_s}, tr("Change")});
        hints.push_back({{u"Esc"_s}, tr("Close the panel")});
    }
    return hints;
}

QString CustomersPage::summary() const
{
    return tr("%n customer(s)", nullptr, model_->rowCount());
}

QString CustomersPage::lockedReason() const
{
    return book().info().readOnly ? tr("This book is open for reading only.") : QString{};
}

void CustomersPage::enter()
{
    add_->setDisabledReason(lockedReason());
    panel_->setLocked(lockedReason());
    table_->setFocus();
}

void CustomersPage::bookChanged(const Changed& what)
{
    const QStringList ours{u"customer"_s, u"customer_type"_s, u"contact"_s, u"deal"_s};
    bool touched = what.external;
    for (const QString& table : ours)
        touched = touched || what.touched.tables.contains(table);
    if (!touched)
        return;
    if (!selectAfterLoad_ && shown_)
        selectAfterLoad_ = shown_->id;
    model_->reload();
}

bool CustomersPage::exportCsv()
{
    auto* files = new QFileDialog{this, tr("Export all customers"), {}, tr("CSV files (*.csv)")};
    files->setObjectName(u"exportFileDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    //: the beginning of a file's name
    files->selectFile(tr("customers") + u'-' + formatDay(today()) + u".csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &CustomersPage::exportTo);
    files->open();
    return true;
}

void CustomersPage::exportTo(const QString& path)
{
    const auto headers =
        QLocale{}.language() == QLocale::Chinese ? exchange::Headers::Chinese : exchange::Headers::Codes;
    onAnswer(
        book().read([path, headers](Connection& db) {
            return exchange::exportTo(path, [&db, headers](exchange::CsvWriter& csv) {
                return exchange::writeCustomers(csv, db, headers);
            });
        }),
        this,
        [this](qint64 rows) {
            navigator().toast(tr("%n customer(s) exported", nullptr, static_cast<int>(rows)));
        },
        [this](const Error& error) { navigator().showError(error); });
}

bool CustomersPage::escape()
{
    if (!search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    if (side_->isHidden())
        return false;
    hidePanel();
    return true;
}

void CustomersPage::loaded()
{
    if (model_->rowCount() > 0) {
        views_->setCurrentWidget(table_);
    } else if (model_->filter().search.isEmpty()) {
        state_->showEmpty(tr("No customers yet"), tr("A customer is whoever you talk a deal over with."),
                          {{tr("New customer"), [this] { editCustomer(true); }}});
        views_->setCurrentWidget(notice_);
    } else {
        state_->showEmpty(
            tr("Nobody found"),
            tr("No customer, contact or phone number contains “%1”.").arg(model_->filter().search),
            {{tr("Show all"), [this] { search_->clear(); }}});
        views_->setCurrentWidget(notice_);
    }
    if (selectAfterLoad_) {
        if (const auto row = model_->rowOf(*selectAfterLoad_))
            table_->setCurrentIndex(model_->index(*row, 0));
        showPanel(*selectAfterLoad_);
        selectAfterLoad_.reset();
    }
    Q_EMIT statusChanged();
}

void CustomersPage::showFailure(const Error& error)
{
    state_->showError(tr("The customers cannot be read"), error.message(),
                      {{tr("Try again"), [this] { model_->reload(); }}});
    views_->setCurrentWidget(notice_);
}

void CustomersPage::select(CustomerId customer)
{
    selectAfterLoad_ = customer;
    search_->clear();
    model_->setFilter({});
}

void CustomersPage::hidePanel()
{
    question_.ask(); // an answer under way must not bring it back
    shown_.reset();
    side_->hide();
    table_->setFocus();
    Q_EMIT statusChanged();
}

void CustomersPage::showPanel(CustomerId customer)
{
    struct Answer
    {
        Customer customer;
        std::vector<Contact> contacts;
    };
    const auto asked = question_.ask();
    onAnswer(
        book().read([customer](Connection& connection) -> Result<Answer> {
            CustomerStore store{connection};
            TD_ASSIGN(auto found, store.load(customer));
            TD_ASSIGN(auto contacts, store.contacts(customer));
            return Answer{std::move(found), std::move(contacts)};
        }),
        this,
        [this, asked](const Answer& answer) {
            if (!question_.isCurrent(asked))
                return;
            if (answer.customer.mergedInto) {
                showPanel(*answer.customer.mergedInto);
                return;
            }
            shown_ = answer.customer;
            panel_->show(answer.customer, answer.contacts);
            side_->show();
            Q_EMIT statusChanged();
        },
        [this, asked](const Error&) {
            if (question_.isCurrent(asked))
                hidePanel(); // it was undone or withdrawn in between; the list says so
        });
}

void CustomersPage::editCustomer(bool isNew)
{
    if (!lockedReason().isEmpty() || (!isNew && !shown_))
        return;
    const auto before = isNew ? std::nullopt : shown_;
    auto* dialog = new CustomerDialog{before, this};
    connect(dialog, &CustomerDialog::wantsToSave, this,
            [this, dialog, before] { saveCustomer(dialog, before); });
    dialog->open();
}

void CustomersPage::saveCustomer(CustomerDialog* dialog, std::optional<Customer> before)
{
    const NewCustomer wanted = dialog->customer();
    auto written = book().write(
        before ? u"customer.update"_s : u"customer.add"_s,
        [wanted, types = dialog->types(), before](Unit& unit) -> Result<CustomerId> {
            CustomerDesk desk{unit};
            if (!before) {
                TD_ASSIGN(const CustomerId id, desk.add(wanted));
                if (!types.empty())
                    TD_TRY(desk.setTypes(id, types));
                return id;
            }
            TD_TRY(desk.update(before->id, {wanted.name, wanted.industry, wanted.source, wanted.note},
                               before->rowVersion));
            if (types != before->types)
                TD_TRY(desk.setTypes(before->id, types));
            return before->id;
        });
    onAnswer(
        written, this,
        [this, open = QPointer{dialog}, isNew = !before, name = wanted.name](CustomerId id) {
            if (open)
                open->accept();
            selectAfterLoad_ = id;
            model_->reload();
            navigator().toast(isNew ? tr("New customer: %1").arg(name) : tr("Changed: %1").arg(name), true);
        },
        [this, open = QPointer{dialog}](const Error& error) {
            if (open)
                open->showProblem(error.message());
            else
                navigator().showError(error);
        });
}

void CustomersPage::editContact(const std::optional<Contact>& contact)
{
    if (!shown_ || !lockedReason().isEmpty())
        return;
    auto* dialog = new ContactDialog{contact, this};
    connect(dialog, &ContactDialog::wantsToSave, this,
            [this, dialog, contact] { saveContact(dialog, contact); });
    dialog->open();
}

void CustomersPage::saveContact(ContactDialog* dialog, const std::optional<Contact>& before)
{
    const NewContact wanted = dialog->contact();
    auto written = book().write(before ? u"contact.update"_s : u"contact.add"_s,
                                [wanted, before, customer = shown_->id](Unit& unit) -> Result<> {
                                    CustomerDesk desk{unit};
                                    if (before)
                                        return desk.updateContact(before->id,
                                                                  {wanted.name, wanted.title, wanted.part,
                                                                   wanted.phone, wanted.personality},
                                                                  before->rowVersion);
                                    TD_TRY(desk.addContact(customer, wanted));
                                    return {};
                                });
    onAnswer(
        written, this,
        [this, open = QPointer{dialog}, isNew = !before, name = wanted.name] {
            if (open)
                open->accept();
            navigator().toast(isNew ? tr("New contact: %1").arg(name) : tr("Changed: %1").arg(name), true);
        },
        [this, open = QPointer{dialog}](const Error& error) {
            if (open)
                open->showProblem(error.message());
            else
                navigator().showError(error);
        });
}

void CustomersPage::mergeCustomer()
{
    if (!shown_ || !lockedReason().isEmpty())
        return;
    auto* dialog = new MergeDialog{book(), *shown_, this};
    connect(dialog, &MergeDialog::merge, this, [this, from = *shown_](CustomerId into, const QString& name) {
        onAnswer(
            book().write(u"customer.merge"_s,
                         [from = from.id, into](Unit& unit) { return CustomerDesk{unit}.merge(from, into); }),
            this,
            [this, into, fromName = from.name, name] {
                selectAfterLoad_ = into;
                model_->reload();
                navigator().toast(tr("%1 was merged into %2").arg(fromName, name), true);
            },
            [this](const Error& error) { navigator().showError(error); });
    });
    dialog->open();
}

bool CustomersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            editCustomer(false);
            return true;
        case Qt::Key_Slash:
            search_->setFocus();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace tandan::ui
