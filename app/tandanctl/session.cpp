#include "app/tandanctl/session.h"

#include "core/book/defaultbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

namespace tandan::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

void print(FILE* stream, const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void printJson(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument{value.toArray()} : QJsonDocument{value.toObject()};
    print(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

} // namespace

QString text(const std::string& option)
{
    return QString::fromStdString(option);
}

int exitCodeOf(const Error& error)
{
    switch (error.code) {
    case Error::Code::Invalid:
        return 2;
    case Error::Code::NotFound:
    case Error::Code::Refused:
    case Error::Code::Conflict:
        return 3;
    case Error::Code::Input:
        return 4;
    case Error::Code::Busy:
    case Error::Code::Storage:
    case Error::Code::Cancelled:
        return 5;
    }
    return 5;
}

Result<Clock> Session::clock() const
{
    if (options_.now.empty())
        return Clock{};
    TD_ASSIGN(const Instant now, parseInstant(text(options_.now)));
    return Clock::fixedAt(now);
}

Location Session::location() const
{
    return options_.book.empty() ? defaultbook::location() : Location{text(options_.book)};
}

Result<Book*> Session::book()
{
    if (!book_) {
        TD_ASSIGN(const Clock now, clock());
        TD_ASSIGN(auto opened, Book::open(location(), now));
        TD_ASSIGN(const Actor actor, waitFor(opened->findActor(text(options_.as))));
        opened->setActor(actor);
        book_ = std::move(opened);
    }
    return book_.get();
}

void Session::finish(const Result<Answer>& answer)
{
    if (!answer) {
        const Error& error = answer.error();
        exitCode_ = exitCodeOf(error);
        if (options_.json) {
            printJson(QJsonObject{
                {u"error"_s, QJsonObject{{u"rule"_s, error.rule}, {u"message"_s, error.message()}}}});
        }
        print(stderr, u"%1 (%2)"_s.arg(error.message(), error.rule));
        return;
    }
    exitCode_ = answer->exitCode;
    if (options_.json && !answer->json.isNull()) { // null: the command wrote to standard output itself
        printJson(answer->json);
        return;
    }
    for (const QString& line : answer->lines)
        print(stdout, line);
}

} // namespace tandan::ctl
