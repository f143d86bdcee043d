#pragma once

#include "core/book/book.h"
#include "core/customer/customerstore.h"
#include "ui/page/answer.h"
#include "ui/widgets/dialog.h"

class QListWidget;

namespace tandan::ui {

class Button;
class Label;
class SearchField;

/// Asks which customer another one is the same as, and says what will happen before it does.
class MergeDialog : public Dialog
{
    Q_OBJECT
public:
    MergeDialog(Book& book, const Customer& from, QWidget* parent);

Q_SIGNALS:
    void merge(tandan::CustomerId into, const QString& name);

private:
    void search(const QString& text);
    void choose();

    Book& book_;
    Customer from_;
    SearchField* field_;
    QListWidget* found_;
    Label* consequence_;
    Button* merge_;
    std::vector<CustomerRow> rows_;
    Question question_;
};

} // namespace tandan::ui
