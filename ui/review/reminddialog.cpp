#include "ui/review/reminddialog.h"

#include "core/deal/dealnotedesk.h"

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

RemindDialog::RemindDialog(std::vector<DealId> deals, const QString& to, const QString& text,
                           const PageContext& context, QWidget* parent)
    : FormDialog{tr("Remind the salesperson"), {}, context, parent},
      deals_{std::move(deals)}
{
    setObjectName(u"remindDialog"_s);
    setSubtitle(to);
    text_ = addText(tr("What to look at"), u"textEdit"_s, text);
    text_->selectAll();
    addNote(tr("It stands on the deal, and waits until the salesperson has done anything with it."));
    addSubmit(tr("Remind"));
}

void RemindDialog::submit()
{
    send(
        u"note.remind"_s,
        [deals = deals_, text = text_->toPlainText()](Unit& unit) -> Result<> {
            for (const DealId deal : deals)
                TD_TRY(DealNoteDesk{unit}.remind(deal, text));
            return {};
        },
        tr("%n deal(s): reminded", nullptr, static_cast<int>(deals_.size())));
}

} // namespace tandan::ui
