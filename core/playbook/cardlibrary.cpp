#include "core/playbook/cardlibrary.h"

#include "core/playbook/cardreader.h"
#include "core/playbook/jsonplace.h"

#include <QDir>
#include <QFile>

// A static library's resources have to be asked for by name, outside every namespace.
static void initPlaybookResources()
{
    Q_INIT_RESOURCE(playbook);
}

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kVoices = u"voices/"_s;

} // namespace

Result<CardLibrary> CardLibrary::builtIn()
{
    initPlaybookResources();
    return fromFolder(u":/playbook"_s);
}

Result<CardLibrary> CardLibrary::fromFolder(const QString& folder)
{
    std::vector<PlaybookFile> files;
    const QDir directory{folder};
    QStringList names = directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    const QDir voices{directory.filePath(u"voices"_s)};
    for (const QString& name : voices.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(kVoices + name);
    for (const QString& name : names) {
        QFile file{directory.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Input, u"TD-FILE-UNREADABLE"_s, {file.fileName()}, "playbook.open"};
        files.push_back({name, file.readAll()});
    }
    return fromFiles(files);
}

Result<CardLibrary> CardLibrary::fromFiles(const std::vector<PlaybookFile>& files)
{
    CardLibrary library;
    bool taught = false;
    for (const PlaybookFile& file : files) {
        if (file.name == "intents.json"_L1) {
            TD_ASSIGN(library.teaching_, readTeaching(file.name, file.bytes));
            taught = true;
            continue;
        }
        if (file.name.startsWith(kVoices))
            continue;
        TD_ASSIGN(std::vector<Card> cards, readCards(file.name, file.bytes));
        for (Card& card : cards) {
            if (library.byId_.contains(card.id))
                return json::unreadable(file.name, card.id + u".id"_s);
            library.byId_.insert(card.id, library.cards_.size());
            library.cards_.push_back(std::move(card));
        }
    }
    if (!taught)
        return json::unreadable(u"intents.json"_s, u"intents"_s);
    for (const PlaybookFile& file : files) {
        if (file.name.startsWith(kVoices))
            TD_TRY(readVoice(file.name, file.bytes, library.teaching_));
    }
    return library;
}

const Card* CardLibrary::find(const QString& id) const
{
    const auto found = byId_.constFind(id);
    return found == byId_.cend() ? nullptr : &cards_[*found];
}

} // namespace tandan
