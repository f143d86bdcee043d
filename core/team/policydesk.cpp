#include "core/team/policydesk.h"

#include "core/team/policystore.h"

namespace tandan {

using namespace Qt::Literals::StringLiterals;

Result<> PolicyDesk::set(const QString& key, const QString& value)
{
    if (unit_.actor().role != Role::Boss)
        return refused(u"TD-ROLE"_s, {displayName(Role::Boss)});
    PolicyStore store{unit_.db()};
    TD_ASSIGN(const Policy before, store.load());
    TD_ASSIGN(const Policy after, withEntry(before, key, value));
    return store.save(before, after);
}

} // namespace tandan
