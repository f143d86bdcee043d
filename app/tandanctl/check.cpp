#include "core/book/check.h"

#include "app/tandanctl/command.h"
#include "core/book/backup.h"
#include "core/book/doctor.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CheckArgs
{
    bool deep = false;
};

Result<Answer> check(Session& session, const CheckArgs& args)
{
    TD_TRY(session.book());
    TD_ASSIGN(const std::vector<Finding> findings,
              session.read([deep = args.deep](Connection& c) { return checkBook(c, deep); }));
    QJsonArray json;
    QStringList lines;
    int bad = 0;
    for (const Finding& finding : findings) {
        json << QJsonObject{
            {u"check"_s, finding.check}, {u"ok"_s, finding.ok}, {u"detail"_s, finding.detail}};
        lines << (finding.ok ? u"[ok] "_s : u"[!!] "_s) + displayName(finding) +
                     (finding.detail.isEmpty() ? QString{} : u": "_s + finding.detail);
        bad += finding.ok ? 0 : 1;
    }
    lines << (bad == 0 ? tr("The book is in order.")
                       : tr("%n check(s) failed. Keep this file and compare it with a backup.", bad));
    constexpr int kDamaged = 5;
    return Answer{QJsonObject{{u"ok"_s, bad == 0}, {u"checks"_s, json}}, lines, bad == 0 ? 0 : kDamaged};
}

struct BackupArgs
{
    std::string folder;
};

Result<Answer> backup(Session& session, const BackupArgs& args)
{
    TD_ASSIGN(Book * book, session.book());
    const Location location = book->info().location;
    if (!location.isFile())
        return refused(u"TD-BACKUP-SERVER"_s);
    const QString folder = args.folder.empty()
                               ? QFileInfo{location.text()}.absoluteDir().filePath(u"backups"_s)
                               : text(args.folder);
    TD_ASSIGN(const QString made, session.read([location, folder, now = book->clock().now()](Connection& c) {
        return backupBook(c, location.text(), folder, now);
    }));
    return Answer{QJsonObject{{u"backup"_s, made}}, {tr("Backed up to %1.").arg(made)}};
}

struct DoctorArgs
{};

Result<Answer> doctor(Session& session, const DoctorArgs&)
{
    QJsonArray json;
    QStringList lines;
    bool ok = true;
    for (const Finding& finding : examineInstallation(session.location())) {
        json << QJsonObject{
            {u"check"_s, finding.check}, {u"ok"_s, finding.ok}, {u"detail"_s, finding.detail}};
        lines << (finding.ok ? u"[ok] "_s : u"[!!] "_s) + displayName(finding) +
                     (finding.detail.isEmpty() ? QString{} : u": "_s + finding.detail);
        ok = ok && finding.ok;
    }
    constexpr int kBroken = 5;
    return Answer{QJsonObject{{u"ok"_s, ok}, {u"checks"_s, json}}, lines, ok ? 0 : kBroken};
}

} // namespace

void addCheck(CLI::App& app, Session& session)
{
    addCommand<CheckArgs>(
        app, session, "check",
        help("Whether the book is whole, its rules are in place and its history is untouched."),
        "tandanctl check --deep",
        [](CLI::App& c, CheckArgs& a) {
            c.add_flag("--deep", a.deep, help("Read every page and every entry."));
        },
        check);
}

void addBackup(CLI::App& app, Session& session)
{
    addCommand<BackupArgs>(
        app, session, "backup", help("Make a checked copy of the book."),
        "tandanctl backup /media/usb/tandan",
        [](CLI::App& c, BackupArgs& a) {
            c.add_option("DIR", a.folder, help("Folder for the copy. Default: “backups” beside the book."));
        },
        backup);
}

void addDoctor(CLI::App& app, Session& session)
{
    addCommand<DoctorArgs>(
        app, session, "doctor", help("Whether this installation has what it needs."), "tandanctl doctor",
        [](CLI::App&, DoctorArgs&) {}, doctor);
}

} // namespace tandan::ctl
