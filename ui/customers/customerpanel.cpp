#include "ui/customers/customerpanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

CustomerPanel::CustomerPanel(QWidget* parent)
    : Panel{tr("Customer"), parent},
      edit_{new Button{Button::Kind::Secondary, tr("Change"), this}}
{
    setObjectName(u"customerPanel"_s);
    edit_->setObjectName(u"editCustomerButton"_s);
    edit_->setSmall(true);
    edit_->setMark(Icon::Pencil);
    addToHeader(edit_);
    connect(edit_, &Button::clicked, this, &CustomerPanel::wantsToEdit);
}

void CustomerPanel::clear()
{
    if (content_) {
        body()->removeWidget(content_);
        content_->deleteLater();
        content_->hide();
    }
    content_ = new QWidget{this};
    body()->addWidget(content_);
}

void CustomerPanel::setLocked(const QString& reason)
{
    lockedReason_ = reason;
    edit_->setDisabledReason(reason);
    if (content_) {
        for (Button* button : content_->findChildren<Button*>())
            button->setDisabledReason(reason);
    }
}

void CustomerPanel::show(const Customer& customer, const std::vector<Contact>& contacts)
{
    clear();
    setTitle(customer.name);
    const Theme t = theme();
    auto* column = new QVBoxLayout{content_};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.px(Px::Gap));
    QStringList facts;
    for (const QString& fact : {customer.industry, customer.source}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    if (!facts.isEmpty())
        column->addWidget(new Label{facts.join(u" · "_s), TextRole::Small, Color::Text2, content_});
    if (!customer.types.empty()) {
        auto* kinds = new QWidget{content_};
        auto* flow = new FlowLayout{kinds};
        flow->setContentsMargins(0, 0, 0, 0);
        for (const CustomerType type : customer.types)
            flow->addWidget(new Badge{Tone::Accent, displayName(type), std::nullopt, kinds});
        column->addWidget(kinds);
    }
    if (!customer.note.isEmpty()) {
        auto* note = new Label{customer.note, TextRole::Body, Color::Text, content_};
        note->setWrapping(true);
        column->addWidget(note);
    }
    column->addWidget(new Label{tr("%n contact(s)", nullptr, static_cast<int>(contacts.size())),
                                TextRole::SmallBold, Color::Text2, content_});
    for (const Contact& contact : contacts)
        column->addWidget(contactRow(contact));
    auto* actions = new QWidget{content_};
    auto* flow = new FlowLayout{actions};
    flow->setContentsMargins(0, 0, 0, 0);
    auto* add = new Button{Button::Kind::Secondary, tr("Add a contact"), actions};
    add->setObjectName(u"addContactButton"_s);
    add->setMark(Icon::Plus);
    add->setSmall(true);
    auto* merge = new Button{Button::Kind::Secondary, tr("Merge into another…"), actions};
    merge->setObjectName(u"mergeCustomerButton"_s);
    merge->setMark(Icon::Link);
    merge->setSmall(true);
    flow->addWidget(add);
    flow->addWidget(merge);
    column->addWidget(actions);
    column->addStretch(1);
    connect(add, &Button::clicked, this, &CustomerPanel::wantsToAddContact);
    connect(merge, &Button::clicked, this, &CustomerPanel::wantsToMerge);
    setLocked(lockedReason_);
}

QWidget* CustomerPanel::contactRow(const Contact& contact)
{
    auto* row = new QWidget{content_};
    auto* layout = new QHBoxLayout{row};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().px(Px::Gap));
    layout->addWidget(new Avatar{contact.id.value(), contact.name, Px::Avatar, row}, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label{contact.name, TextRole::BodyBold, Color::Text, row});
    QStringList facts;
    if (!contact.title.isEmpty())
        facts << contact.title;
    if (contact.part)
        facts << displayName(*contact.part);
    if (!contact.phone.isEmpty())
        facts << contact.phone;
    words->addWidget(new Label{facts.join(u" · "_s), TextRole::Small, Color::Text2, row});
    if (!contact.personality.isEmpty()) {
        auto* person = new Label{contact.personality, TextRole::Small, Color::Text3, row};
        person->setWrapping(true);
        words->addWidget(person);
    }
    layout->addLayout(words, 1);
    auto* edit = new Button{Button::Kind::Text, Icon::Pencil, tr("Change %1").arg(contact.name), row};
    edit->setSmall(true);
    layout->addWidget(edit, 0, Qt::AlignTop);
    connect(edit, &Button::clicked, this, [this, contact] { Q_EMIT wantsToEditContact(contact); });
    return row;
}

} // namespace tandan::ui
