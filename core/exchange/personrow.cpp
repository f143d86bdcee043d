#include "core/exchange/personrow.h"

#include "core/base/text.h"

namespace tandan::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNameLimit = 60;

} // namespace

PersonFileRow readPersonRow(RowReader& reader)
{
    PersonFileRow row{reader.text(u"name"_s, kNameLimit), reader.text(u"team"_s, kNameLimit),
                      reader.text(u"manager"_s, kNameLimit), reader.word<Role>(u"role"_s, u"value.role"_s)};
    if (row.name.isEmpty())
        reader.fault(u"name"_s, invalid(u"TD-TEXT-EMPTY"_s, {u"name"_s}));
    else if (nameKey(row.name) == nameKey(row.manager))
        reader.fault(u"manager"_s, refused(u"TD-PERSON-MANAGER"_s, {row.name, row.manager}));
    return row;
}

} // namespace tandan::exchange
