#include "ui/import/dryrunstep.h"

#include "ui/import/importwords.h"

namespace tandan::ui {

DryRunStep::DryRunStep(ImportSession& session, QWidget* parent)
    : RunStep{session, ImportSession::Busy::DryRun, tr("Trying it out; nothing is kept"), parent}
{}

QString DryRunStep::nextText() const
{
    const auto& found = session().dryRun();
    return found ? tr("Import %1 rows").arg(importwords::number(found->created + found->updated))
                 : tr("Import");
}

QString DryRunStep::blocked() const
{
    if (isRunning())
        return tr("The dry run is still under way.");
    const auto& found = session().dryRun();
    if (!found)
        return tr("There was no dry run yet. Go back a step and come here again.");
    if (found->created + found->updated == 0)
        return tr("There is nothing to import: no row is new and none would change anything.");
    return {};
}

void DryRunStep::enter()
{
    if (session().dryRun())
        showResult();
    else
        session().startDryRun();
}

} // namespace tandan::ui
