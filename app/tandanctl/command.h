#pragma once

#include "app/tandanctl/session.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace tandan::ctl {

/// A sentence of the command line, translated. Whole sentences only; the translations stand under "Ctl".
[[nodiscard]] inline QString tr(const char* source, int n = -1)
{
    return QCoreApplication::translate("Ctl", source, nullptr, n);
}
/// The same for help texts, which CLI11 wants as std::string.
[[nodiscard]] inline std::string help(const char* source)
{
    return tr(source).toStdString();
}

/// Adds `name` to `parent`. Its options are members of `Args`, bound by `bind(CLI::App&, Args&)`;
/// `run(Session&, const Args&)` gives the answer. `examples` are shown at the end of its help.
template <class Args, class Bind, class Run>
CLI::App* addCommand(CLI::App& parent, Session& session, const std::string& name,
                     const std::string& description, const std::string& examples, Bind bind, Run run)
{
    auto args = std::make_shared<Args>();
    CLI::App* command = parent.add_subcommand(name, description);
    command->fallthrough();
    command->footer(help("Examples:") + "\n  " + examples);
    bind(*command, *args);
    command->callback([&session, args, run] { session.finish(run(session, *args)); });
    return command;
}

/// A command that only groups others ("deal").
inline CLI::App* addGroup(CLI::App& parent, const std::string& name, const std::string& description)
{
    CLI::App* group = parent.add_subcommand(name, description);
    group->require_subcommand(1);
    group->fallthrough();
    return group;
}

/// An option that was given, as text; nothing when it was not.
[[nodiscard]] inline std::optional<QString> given(const std::optional<std::string>& option)
{
    return option ? std::optional{QString::fromStdString(*option)} : std::nullopt;
}

// One function a file of this folder; each adds the commands of its area.
void addInit(CLI::App& app, Session& session);
void addCustomer(CLI::App& app, Session& session);
void addContact(CLI::App& app, Session& session);
void addDeal(CLI::App& app, Session& session);
void addDealMoves(CLI::App& deal, Session& session);
void addMeeting(CLI::App& app, Session& session);
void addObjection(CLI::App& app, Session& session);
void addNext(CLI::App& app, Session& session);
void addQuote(CLI::App& app, Session& session);
void addHold(CLI::App& app, Session& session);
void addConcession(CLI::App& app, Session& session);
void addContract(CLI::App& app, Session& session);
void addPlan(CLI::App& app, Session& session);
void addReceipt(CLI::App& app, Session& session);
void addSuggest(CLI::App& app, Session& session);
void addReport(CLI::App& app, Session& session);
void addImport(CLI::App& app, Session& session);
void addExport(CLI::App& app, Session& session);
void addUndo(CLI::App& app, Session& session);
void addHistory(CLI::App& app, Session& session);
void addPerson(CLI::App& app, Session& session);
void addPolicy(CLI::App& app, Session& session);
void addCheck(CLI::App& app, Session& session);
void addBackup(CLI::App& app, Session& session);
void addDoctor(CLI::App& app, Session& session);

} // namespace tandan::ctl
