#include "core/base/rules.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QHash>

namespace tandan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence
{
    const char* rule;
    const char* text;
};

// Grouped by area, in the order of the layers. %1, %2 are Error::args.
constexpr Sentence kSentences[] = {
    // input of values
    {"TD-AMOUNT-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not an amount that can be read for certain. Nothing was changed. "
                                "Write digits, for example 124000.")},
    {"TD-DAY-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not a day. Nothing was changed. Write it as 2026-03-13.")},
    {"TD-TIME-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not a time. Nothing was changed. Write it as 2026-03-13T10:00.")},
    {"TD-NUMBER-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not a whole number. Nothing was changed. Write digits only.")},
    {"TD-CODE-UNKNOWN",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not known here. Nothing was changed. Possible values: %2.")},
    {"TD-TEXT-EMPTY",
     QT_TRANSLATE_NOOP("Rules", "%1 is empty. Nothing was changed. Write it in a few words and try again.")},
    {"TD-TEXT-TOO-LONG",
     QT_TRANSLATE_NOOP("Rules",
                       "%1 is longer than %2 characters. Nothing was changed. Shorten it and try again.")},
    // the book and its storage
    {"TD-BOOK-MISSING",
     QT_TRANSLATE_NOOP(
         "Rules",
         "There is no book at %1. Nothing was created. Check the path, or make one with “tandanctl init”.")},
    {"TD-BOOK-EXISTS",
     QT_TRANSLATE_NOOP("Rules", "There is already a file at %1. It was left as it is. Choose another name.")},
    {"TD-BOOK-EMPTY-FILE", QT_TRANSLATE_NOOP("Rules", "%1 is an empty file, not a book. It was left as it "
                                                      "is. Choose another file, or take the newest backup.")},
    {"TD-BOOK-FOREIGN",
     QT_TRANSLATE_NOOP(
         "Rules",
         "%1 belongs to another program or is no book at all. It was left as it is. Choose a .tandan file.")},
    {"TD-BOOK-TRUNCATED",
     QT_TRANSLATE_NOOP("Rules", "Part of %1 is missing: the file is shorter than it says itself. It was left "
                                "as it is. Copy it again from where it came, or take the newest backup.")},
    {"TD-BOOK-DAMAGED", QT_TRANSLATE_NOOP("Rules", "%1 is damaged. It was left as it is. Take the newest "
                                                   "backup; the damaged file can be kept for rescue.")},
    {"TD-BOOK-NEWER",
     QT_TRANSLATE_NOOP("Rules", "%1 was written by a newer Tandan (version %2, this program knows %3). It "
                                "was left as it is. Update the program, then open it again.")},
    {"TD-BOOK-OLDER-READONLY",
     QT_TRANSLATE_NOOP("Rules", "%1 needs to be brought up to date, but it cannot be written to. It was left "
                                "as it is. Copy it to a folder you may write to, then open it there.")},
    {"TD-BOOK-SCHEMA",
     QT_TRANSLATE_NOOP("Rules", "The rules inside %1 were changed by another program. Your data is still "
                                "there. Run “tandanctl check”, and take a backup before going on.")},
    {"TD-BOOK-READONLY",
     QT_TRANSLATE_NOOP("Rules",
                       "This book is open for reading only, so nothing was saved. The book is unharmed. Give "
                       "yourself the right to write to it, or copy it elsewhere, and open it again.")},
    {"TD-BOOK-BUSY",
     QT_TRANSLATE_NOOP("Rules", "Another program is writing to the book and did not finish in time. Nothing "
                                "was changed. Wait a moment and try again.")},
    {"TD-BOOK-CLOSED",
     QT_TRANSLATE_NOOP("Rules", "The book is being closed. What was saved is safe. Open it again.")},
    {"TD-BOOK-UNREACHABLE",
     QT_TRANSLATE_NOOP("Rules", "The database server cannot be reached. What was saved is safe. Check the "
                                "network and the address, then try again.")},
    {"TD-SETTINGS-NOT-SAVED",
     QT_TRANSLATE_NOOP("Rules", "%1 could not be written, so this choice holds only until the program ends. "
                                "The book is unharmed. Make the folder writable and choose again.")},
    {"TD-TOUR-NOT-WRITTEN",
     QT_TRANSLATE_NOOP("Rules",
                       "The pictures were not all painted: %1 cannot be written. The book is unharmed. "
                       "Choose a folder you may write to.")},
    {"TD-DISK-FULL", QT_TRANSLATE_NOOP("Rules", "This was not saved: the disk is full. What was saved before "
                                                "is safe. Free some space and save again.")},
    {"TD-DISK-IO", QT_TRANSLATE_NOOP("Rules", "This was not saved: the disk reported an error. What was "
                                              "saved before is safe. Check the disk and save again.")},
    {"TD-FILE-UNREADABLE",
     QT_TRANSLATE_NOOP(
         "Rules", "%1 cannot be read. Nothing was changed. Check that it exists and that you may read it.")},
    {"TD-PLAYBOOK-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "The playbook file %1 is not as it should be, at: %2. No card was taken from "
                                "it. Repair the file there, or take the one that came with the program.")},
    {"TD-SAMPLE-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "The sample that came with the program is damaged, at: %1. No book was made. "
                                "Install the program again.")},
    {"TD-FILE-UNWRITABLE",
     QT_TRANSLATE_NOOP("Rules", "%1 could not be written completely. A file that was there before is "
                                "unharmed. Check free space and rights, then try again.")},
    {"TD-STORAGE", QT_TRANSLATE_NOOP("Rules", "The book could not do this. Nothing was changed. Try again; "
                                              "if it happens again, run “tandanctl check”.")},
    {"TD-CANCELLED", QT_TRANSLATE_NOOP("Rules", "Stopped. Nothing was changed.")},
    {"TD-CONFLICT", QT_TRANSLATE_NOOP("Rules", "Somebody was faster. Your change was not saved and theirs is "
                                               "unharmed. Look at the new state and decide again.")},
    {"TD-STALE",
     QT_TRANSLATE_NOOP("Rules", "This was just changed by somebody else. Your change was not saved and "
                                "theirs is unharmed. Look at the new state and decide again.")},
    {"TD-CHECK",
     QT_TRANSLATE_NOOP(
         "Rules",
         "The book refused a value that is not allowed. Nothing was changed. Check what you typed.")},
    {"TD-REFERENCE",
     QT_TRANSLATE_NOOP("Rules", "Something this refers to is not in the book, or is still used elsewhere. "
                                "Nothing was changed. Reload and try again.")},
    {"TD-EXISTS",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A row with this number is already in the book. Nothing was changed. Reload and try again.")},
    {"TD-ROWID",
     QT_TRANSLATE_NOOP("Rules",
                       "A write tried to replace another row by its hidden number. Nothing was changed.")},
    {"TD-ID-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules", "The number of a row cannot be changed. Nothing was changed.")},
    // history
    {"TD-HISTORY-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules", "The history of a book cannot be changed. Nothing was changed.")},
    {"TD-HISTORY-BROKEN",
     QT_TRANSLATE_NOOP(
         "Rules", "The history chain does not verify from entry %1 on: something was changed outside Tandan. "
                  "Nothing was lost by this check. Keep this file and compare it with a backup.")},
    {"TD-UNDO-NOTHING", QT_TRANSLATE_NOOP("Rules", "There is nothing of yours to undo.")},
    {"TD-REDO-NOTHING", QT_TRANSLATE_NOOP("Rules", "There is nothing of yours to redo.")},
    {"TD-UNDO-FINAL",
     QT_TRANSLATE_NOOP("Rules", "“%1” cannot be undone: it is a decision or a document that others rely on. "
                                "Nothing was changed. Enter a correcting step instead.")},
    {"TD-UNDO-CONFLICT", QT_TRANSLATE_NOOP("Rules", "“%1” cannot be undone any more: it has been built upon "
                                                    "since. Nothing was changed. Correct it by hand.")},
    // people
    {"TD-PERSON-NOT-FOUND",
     QT_TRANSLATE_NOOP(
         "Rules",
         "There is no person “%1” in this book. Nothing was changed. See “person list”, or add them first.")},
    {"TD-PERSON-EXISTS",
     QT_TRANSLATE_NOOP("Rules", "There is already a person “%1”. Nothing was changed. Use another name.")},
    {"TD-PERSON-INACTIVE",
     QT_TRANSLATE_NOOP("Rules", "“%1” has left the team. Nothing was changed. Choose somebody else.")},
    {"TD-PERSON-FIRST-BOSS",
     QT_TRANSLATE_NOOP("Rules", "The first person of a book administers it, so they must be a boss. Nothing "
                                "was changed. Add them with that role.")},
    {"TD-PERSON-LAST-BOSS",
     QT_TRANSLATE_NOOP("Rules", "“%1” is the only boss of this book, and somebody must administer it. "
                                "Nothing was changed. Make somebody else a boss first.")},
    {"TD-PERSON-MANAGER",
     QT_TRANSLATE_NOOP(
         "Rules",
         "“%1” cannot report to “%2”: that would be a circle. Nothing was changed. Choose another.")},
    {"TD-ROLE", QT_TRANSLATE_NOOP("Rules", "Your role may not do this. Nothing was changed. Ask %1.")},
    {"TD-POLICY-UNKNOWN",
     QT_TRANSLATE_NOOP("Rules", "There is no setting “%1”. Nothing was changed. See “policy show”.")},
    {"TD-POLICY-VALUE",
     QT_TRANSLATE_NOOP("Rules", "“%2” is not allowed for “%1”. Nothing was changed. Allowed: %3.")},
    {"TD-POLICY-LIMIT",
     QT_TRANSLATE_NOOP("Rules", "A price moves at most twice; a policy may lower that to one or none, and "
                                "nothing raises it. Nothing was changed.")},
    // customers
    {"TD-CUSTOMER-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "There is no customer “%1” in this book. Nothing was changed. See “customer "
                                "list”, or add them first.")},
    {"TD-CUSTOMER-AMBIGUOUS",
     QT_TRANSLATE_NOOP(
         "Rules",
         "“%1” fits several customers: %2. Nothing was changed. Write the full name or the number.")},
    {"TD-CUSTOMER-EXISTS",
     QT_TRANSLATE_NOOP("Rules", "There is already a customer “%1”. Nothing was changed. Use it, or write a "
                                "name that tells them apart.")},
    {"TD-CUSTOMER-MERGE-SELF",
     QT_TRANSLATE_NOOP("Rules", "A customer cannot be merged with itself. Nothing was changed.")},
    {"TD-CONTACT-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "There is no contact “%1” at this customer. Nothing was changed.")},
    // deals, stages, gates
    {"TD-DEAL-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "There is no deal “%1” in this book. Nothing was changed. See “deal list”.")},
    {"TD-DEAL-AMBIGUOUS",
     QT_TRANSLATE_NOOP(
         "Rules",
         "“%1” fits several deals: %2. Nothing was changed. Write the number, for example TD-0319.")},
    {"TD-DEAL-EXISTS",
     QT_TRANSLATE_NOOP("Rules", "A deal with this number is already in the book. Nothing was changed.")},
    {"TD-DEAL-CLOSED",
     QT_TRANSLATE_NOOP("Rules", "This deal is closed. Nothing was changed. Reopen it first.")},
    {"TD-DEAL-OPEN", QT_TRANSLATE_NOOP("Rules", "This deal is still open. Nothing was changed.")},
    {"TD-DEAL-TYPE",
     QT_TRANSLATE_NOOP("Rules", "A value of the deal has the wrong form. Nothing was changed.")},
    {"TD-DEAL-ID-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules", "The number of a deal cannot be changed. Nothing was changed.")},
    {"TD-DEAL-HAS-CONCESSION",
     QT_TRANSLATE_NOOP("Rules", "A deal with a price concession cannot be deleted. Nothing was changed.")},
    {"TD-DEAL-HAS-MONEY",
     QT_TRANSLATE_NOOP("Rules", "A deal with a contract cannot be deleted. Nothing was changed.")},
    {"TD-DEAL-AMOUNT",
     QT_TRANSLATE_NOOP("Rules", "The amount of a quoted deal is its price. Nothing was changed. Lower it by "
                                "a concession, or quote a changed scope.")},
    {"TD-STAGE-SAME", QT_TRANSLATE_NOOP("Rules", "The deal is already in stage “%1”. Nothing was changed.")},
    {"TD-STAGE-PASSAGE",
     QT_TRANSLATE_NOOP(
         "Rules", "A stage is entered only through its gate. Nothing was changed. Move the deal in Tandan.")},
    {"TD-PASSAGE-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules",
                       "How a deal went through its stages cannot be rewritten. Nothing was changed.")},
    {"TD-GATE",
     QT_TRANSLATE_NOOP("Rules", "The deal cannot enter “%1” yet: %2. Nothing was changed. Fill in what is "
                                "missing, then move it on; a lead may wave it through with a reason.")},
    {"TD-GATE-WAVE-ROLE",
     QT_TRANSLATE_NOOP("Rules", "Only a lead or the boss may wave a deal through a gate. Nothing was "
                                "changed. Ask them, or fill in what is missing.")},
    {"TD-GATE-REASON",
     QT_TRANSLATE_NOOP(
         "Rules", "Going back or past a gate needs a reason. Nothing was changed. Write it in a few words.")},
    {"TD-LOST-REASON",
     QT_TRANSLATE_NOOP("Rules", "A lost deal needs its reason. Nothing was changed. Choose one: %1.")},
    {"TD-SHELVE-DAY",
     QT_TRANSLATE_NOOP("Rules", "%1 is not ahead. Nothing was changed. Choose a later day, or none.")},
    {"TD-WON-UNPAID",
     QT_TRANSLATE_NOOP("Rules", "A deal is won only when the money is in. Nothing was changed. Record the "
                                "receipt, or let the boss write off the rest.")},
    {"TD-WON-BY-PAYMENT",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A deal becomes won by its payments, not by hand. Nothing was changed. Record the receipt.")},
    {"TD-NEED-UNKNOWN",
     QT_TRANSLATE_NOOP(
         "Rules",
         "“%1” is not one of the five questions. Nothing was changed. They are: want why when budget who.")},
    {"TD-NEXT-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "This deal has no open next step. Nothing was changed. Set one first.")},
    {"TD-NOTE-OWN",
     QT_TRANSLATE_NOOP("Rules", "This deal is your own, so there is nobody to remind. Nothing was changed. "
                                "Set a next step instead.")},
    {"TD-OBJECTION-NOT-FOUND",
     QT_TRANSLATE_NOOP(
         "Rules", "This objection is not in the book any more. Nothing was changed. Reload and try again.")},
    {"TD-PROMISE-NOT-FOUND",
     QT_TRANSLATE_NOOP(
         "Rules", "This promise is not in the book any more. Nothing was changed. Reload and try again.")},
    {"TD-MEETING-FUTURE",
     QT_TRANSLATE_NOOP("Rules", "%1 has not come yet, so there is no meeting to log. Nothing was saved. "
                                "Check the time; what is planned is a next step.")},
    {"TD-MEETING-MINUTES",
     QT_TRANSLATE_NOOP("Rules",
                       "A meeting of %1 minutes cannot be right. Nothing was saved. Write 0 to 1440.")},
    {"TD-CARD-UNKNOWN",
     QT_TRANSLATE_NOOP("Rules", "There is no playbook card “%1”. Nothing was changed. See “suggest”.")},
    // prices
    {"TD-QUOTE-LOWER",
     QT_TRANSLATE_NOOP(
         "Rules",
         "This price is lower than the current %1 for the same scope: that is a concession, not a quote. "
         "Nothing was changed. Request a concession, or name the change of scope and let a lead quote it.")},
    {"TD-QUOTE-LOCKED",
     QT_TRANSLATE_NOOP("Rules", "A concession has been made, so this price stands. Nothing was changed. A "
                                "new quote needs a changed scope with its reason, by a lead.")},
    {"TD-QUOTE-SIGNED",
     QT_TRANSLATE_NOOP("Rules",
                       "The contract is signed, so there is nothing left to quote. Nothing was changed.")},
    {"TD-QUOTE-SCOPE-ROLE",
     QT_TRANSLATE_NOOP("Rules", "A quote for a changed scope at a lower price needs the lead. Nothing was "
                                "changed. Ask them to enter it.")},
    {"TD-QUOTE-FLOOR-ROLE",
     QT_TRANSLATE_NOOP("Rules", "The floor of a deal that has been quoted is set by a lead. Nothing was "
                                "changed. Leave the floor out, or ask them to enter the quote.")},
    {"TD-QUOTE-IMMUTABLE",
     QT_TRANSLATE_NOOP(
         "Rules", "A quote that has been given cannot be changed. Nothing was changed. Make a new version.")},
    {"TD-QUOTE-VERSION",
     QT_TRANSLATE_NOOP(
         "Rules", "Quotes are numbered one after the other. Nothing was changed. Reload and try again.")},
    {"TD-QUOTE-BELOW-FLOOR",
     QT_TRANSLATE_NOOP("Rules", "The figures of this quote do not fit each other. Nothing was changed. Check "
                                "price, standard price and floor.")},
    {"TD-QUOTE-REASON",
     QT_TRANSLATE_NOOP("Rules", "This quote leaves no room or is not above what the customer has in mind. "
                                "Nothing was changed. Raise it, or give your reason.")},
    {"TD-QR1", QT_TRANSLATE_NOOP("Rules", "What the customer has in mind to spend is not known yet. Ask "
                                          "before you quote.")},
    {"TD-QR2", QT_TRANSLATE_NOOP("Rules", "The price is not above the %1 the customer has in mind.")},
    {"TD-QR3", QT_TRANSLATE_NOOP("Rules", "The price is not above the standard price of %1, so there is no "
                                          "room on top of it.")},
    {"TD-QR3-ABOVE", QT_TRANSLATE_NOOP("Rules", "The price is above the standard price of %1, which holds "
                                                "the room to come down already.")},
    {"TD-QR3-ROOM", QT_TRANSLATE_NOOP("Rules", "There is no room to come down at all.")},
    {"TD-QR4",
     QT_TRANSLATE_NOOP("Rules", "The room is too small for %1 price moves that anybody would notice.")},
    {"TD-QR5", QT_TRANSLATE_NOOP("Rules", "The same was last quoted to somebody else at a standard price of "
                                          "%1. Like customers get like prices.")},
    {"TD-QR5-ITEMS", QT_TRANSLATE_NOOP("Rules", "The items add up to %1, which is not the price quoted.")},
    {"TD-QUOTE-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "This deal has no quote yet. Nothing was changed. Quote a price first.")},
    {"TD-HOLD-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules",
                       "A held price that a concession rests on cannot be removed. Nothing was changed.")},
    {"TD-CONCESSION-TYPE",
     QT_TRANSLATE_NOOP(
         "Rules", "A concession needs an amount above zero and what it was given for. Nothing was changed.")},
    {"TD-CONCESSION-LIMIT",
     QT_TRANSLATE_NOOP("Rules", "No concession: this deal has used up its price moves. The price stands. "
                                "Talk about value, or add a gift.")},
    {"TD-CONCESSION-ROLE-USED",
     QT_TRANSLATE_NOOP("Rules",
                       "No concession: this role has already moved the price once. The price stands.")},
    {"TD-CONCESSION-ORDER",
     QT_TRANSLATE_NOOP("Rules",
                       "No concession: the lead moves the price first, then the boss. The price stands.")},
    {"TD-CONCESSION-ROLE",
     QT_TRANSLATE_NOOP(
         "Rules", "Only %1 can decide this concession. The request is kept as it is. Pass it on to them.")},
    {"TD-CONCESSION-BELOW-ZERO",
     QT_TRANSLATE_NOOP("Rules", "No concession: it is more than the whole price. The price stands.")},
    {"TD-CONCESSION-FLOOR",
     QT_TRANSLATE_NOOP("Rules",
                       "This concession cannot be given as asked. The price stands. Ask for a smaller one.")},
    {"TD-CONCESSION-NO-QUOTE",
     QT_TRANSLATE_NOOP("Rules",
                       "No concession before a price was quoted. Nothing was changed. Quote first.")},
    {"TD-CONCESSION-NO-HOLD",
     QT_TRANSLATE_NOOP("Rules", "No concession yet: the customer's first request has not been held. Nothing "
                                "was changed. Record how you held the price, then ask again.")},
    {"TD-CONCESSION-SIGNED",
     QT_TRANSLATE_NOOP("Rules", "No concession after the signature. The price stands.")},
    {"TD-CONCESSION-QUOTE",
     QT_TRANSLATE_NOOP(
         "Rules",
         "The price was quoted anew meanwhile. Nothing was changed. Look at the new quote and ask again.")},
    {"TD-CONCESSION-IMMUTABLE",
     QT_TRANSLATE_NOOP("Rules",
                       "A concession that was given cannot be changed or removed. Nothing was changed.")},
    {"TD-CONCESSION-NOT-LOWER",
     QT_TRANSLATE_NOOP(
         "Rules", "A concession goes below the current price of %1. Nothing was changed. Check the price.")},
    {"TD-CONCESSION-ABOVE-REQUEST",
     QT_TRANSLATE_NOOP("Rules", "Only %1 were asked for. The price stands. Grant that much or less.")},
    {"TD-CONCESSION-PENDING",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A concession is already waiting for a decision. Nothing was changed. Withdraw it or wait.")},
    {"TD-REQUEST-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "There is no concession request “%1”. Nothing was changed.")},
    {"TD-REQUEST-DECIDED",
     QT_TRANSLATE_NOOP("Rules", "This request has already been decided or withdrawn. Nothing was changed.")},
    {"TD-NOT-APPROVER",
     QT_TRANSLATE_NOOP("Rules",
                       "Only a lead or the boss decides on concessions. The request is kept as it is.")},
    // contracts and money
    {"TD-CONTRACT-EXISTS",
     QT_TRANSLATE_NOOP("Rules", "This deal has a signed contract already. Nothing was changed.")},
    {"TD-CONTRACT-NOT-FOUND",
     QT_TRANSLATE_NOOP(
         "Rules", "This deal has no signed contract yet. Nothing was changed. Record the contract first.")},
    {"TD-CONTRACT-NO-QUOTE",
     QT_TRANSLATE_NOOP("Rules", "There is no quote to sign. Nothing was changed. Quote a price first.")},
    {"TD-CONTRACT-BELOW-PRICE",
     QT_TRANSLATE_NOOP("Rules", "The contract is below the agreed price of %1: that would be a concession. "
                                "Nothing was changed. Sign at the price, or request a concession before.")},
    {"TD-CONTRACT-IMMUTABLE",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A signed contract cannot be changed or removed once money rests on it. Nothing was changed.")},
    {"TD-CONTRACT-STAGE",
     QT_TRANSLATE_NOOP(
         "Rules",
         "A contract is signed in stage “signing”. Nothing was changed. Move the deal there first.")},
    {"TD-PLAN-ABOVE-CONTRACT",
     QT_TRANSLATE_NOOP(
         "Rules",
         "The instalments add up to more than the contract of %1. Nothing was changed. Lower them.")},
    {"TD-PLAN-AMOUNT",
     QT_TRANSLATE_NOOP("Rules", "Every instalment needs an amount above zero. Nothing was changed.")},
    {"TD-PLAN-DAY",
     QT_TRANSLATE_NOOP("Rules", "Every instalment needs the day it is due. Nothing was changed.")},
    {"TD-RECEIPT-NOT-FOUND", QT_TRANSLATE_NOOP("Rules", "There is no receipt “%1”. Nothing was changed.")},
    {"TD-RECEIPT-IMMUTABLE",
     QT_TRANSLATE_NOOP(
         "Rules",
         "Money that was recorded never vanishes. Nothing was changed. Enter a reversal or a refund.")},
    {"TD-RECEIPT-AMOUNT",
     QT_TRANSLATE_NOOP("Rules",
                       "This amount does not fit the kind of receipt. Nothing was changed. Check it.")},
    {"TD-RECEIPT-REVERSED",
     QT_TRANSLATE_NOOP("Rules", "This receipt has been reversed already. Nothing was changed.")},
    {"TD-RECEIPT-OVER",
     QT_TRANSLATE_NOOP("Rules",
                       "This is more than the %1 still open. Nothing was changed. Check the amount.")},
    {"TD-REFUND-OVER",
     QT_TRANSLATE_NOOP("Rules",
                       "This is more than the %1 that came in. Nothing was changed. Check the amount.")},
    {"TD-RECEIPT-WON",
     QT_TRANSLATE_NOOP("Rules", "This deal is won because it was paid in full. Nothing was changed. Reopen "
                                "it first, then take the money back out.")},
    {"TD-WRITEOFF-ROLE", QT_TRANSLATE_NOOP("Rules", "Only the boss writes off money. Nothing was changed.")},
    // import and export
    {"TD-IMPORT-COLUMN",
     QT_TRANSLATE_NOOP("Rules", "The file has no column “%1”. Nothing was imported. Its columns are: %2.")},
    {"TD-IMPORT-FIELD",
     QT_TRANSLATE_NOOP("Rules",
                       "“%1” is not a field that can be imported. Nothing was imported. Fields: %2.")},
    {"TD-IMPORT-REQUIRED",
     QT_TRANSLATE_NOOP(
         "Rules", "No column was chosen for “%1”. Nothing was imported. Choose one with --map COLUMN=%1.")},
    {"TD-IMPORT-ENCODING", QT_TRANSLATE_NOOP("Rules", "The file does not read as %1. Nothing was imported. "
                                                      "Choose another encoding and look at the preview.")},
    {"TD-IMPORT-EMPTY", QT_TRANSLATE_NOOP("Rules", "%1 has no rows. Nothing was imported.")},
    {"TD-IMPORT-QUOTES",
     QT_TRANSLATE_NOOP("Rules", "A quoted cell that begins on line %1 never ends. Nothing was imported. "
                                "Check the file, or choose another delimiter.")},
    {"TD-IMPORT-CELLS",
     QT_TRANSLATE_NOOP("Rules", "This row has more cells than the file has columns. The row was not "
                                "imported. Check its quotes and delimiters, then import it again.")},
    {"TD-IMPORT-WON-AMOUNT",
     QT_TRANSLATE_NOOP("Rules", "A won deal needs the amount that was paid. The row was not imported. Fill "
                                "it in, then import it again.")},
    {"TD-IMPORT-WON-DATE",
     QT_TRANSLATE_NOOP("Rules", "A won deal needs the day on which it was closed. The row was not imported. "
                                "Fill it in, then import it again.")},
    {"TD-IMPORT-DATES",
     QT_TRANSLATE_NOOP("Rules", "The deal ends on %1, before it begins on %2. The row was not imported. "
                                "Correct the days, then import it again.")},
    {"TD-IMPORT-SYNTAX",
     QT_TRANSLATE_NOOP("Rules", "“%1” is not of the form %2. Nothing was imported. Write it in that form.")},
    {"TD-MAPPING-UNREADABLE",
     QT_TRANSLATE_NOOP("Rules", "The saved mapping cannot be read. Nothing was imported. Map the columns "
                                "again and save it anew.")},
    {"TD-MAPPING-NOT-FOUND",
     QT_TRANSLATE_NOOP("Rules", "There is no saved mapping “%1”. Nothing was imported. Saved ones: %2.")},
    {"TD-BACKUP-SERVER",
     QT_TRANSLATE_NOOP("Rules",
                       "A book on a server is backed up by the server. Nothing was changed. Ask whoever "
                       "runs it, or use pg_dump.")},
    {"TD-BATCH-LINE",
     QT_TRANSLATE_NOOP("Rules",
                       "Line %2 of %1 is not a JSON object with a text. Nothing was answered. Repair "
                       "the line and try again.")},
    {"TD-BACKUP-FAILED",
     QT_TRANSLATE_NOOP("Rules",
                       "The backup was not made. Your book is unharmed. Check the place %1 and try again.")},
};

QHash<QString, const char*> byRule()
{
    QHash<QString, const char*> table;
    for (const auto& [rule, text] : kSentences)
        table.insert(QString::fromLatin1(rule), text);
    return table;
}

} // namespace

QString ruleSentence(const QString& rule, const QStringList& args)
{
    static const QHash<QString, const char*> table = byRule();
    const auto found = table.constFind(rule);
    if (found == table.constEnd())
        return QCoreApplication::translate("Rules",
                                           "The book refused this by its rule %1. Nothing was changed.")
            .arg(rule);
    QString sentence = QCoreApplication::translate("Rules", *found);
    // Placed by hand: an argument may itself contain "%1".
    QString out;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        if (sentence[at] == u'%' && at + 1 < sentence.size() && sentence[at + 1].isDigit()) {
            out += args.value(sentence[at + 1].digitValue() - 1);
            ++at;
        } else {
            out += sentence[at];
        }
    }
    return out;
}

std::vector<QString> knownRules()
{
    std::vector<QString> rules;
    for (const auto& entry : kSentences)
        rules.push_back(QString::fromLatin1(entry.rule));
    return rules;
}

QString Error::message() const
{
    return ruleSentence(rule, args);
}

} // namespace tandan
