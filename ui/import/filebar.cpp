#include "ui/import/filebar.h"

#include "core/exchange/textencoding.h"
#include "ui/import/importsession.h"
#include "ui/import/importwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Characters of the longest entry.
constexpr int kEncodingLength = 12;
constexpr int kDelimiterLength = 8;

} // namespace

FileBar::FileBar(ImportSession& session, QWidget* parent)
    : Ribbon{parent},
      session_{session},
      name_{new Label{{}, TextRole::BodyBold, Color::Text, this}},
      size_{new Label{{}, TextRole::Small, Color::Text3, this}},
      encoding_{new QComboBox{this}},
      delimiter_{new QComboBox{this}},
      header_{new QCheckBox{tr("The first row is the header"), this}},
      verdict_{new Badge{Tone::Green, {}, std::nullopt, this}}
{
    encoding_->setObjectName(u"importEncodingBox"_s);
    encoding_->setAccessibleName(tr("Encoding"));
    encoding_->setMinimumContentsLength(kEncodingLength);
    delimiter_->setMinimumContentsLength(kDelimiterLength);
    delimiter_->setObjectName(u"importDelimiterBox"_s);
    delimiter_->setAccessibleName(tr("Delimiter"));
    header_->setObjectName(u"importHeaderCheck"_s);
    verdict_->setObjectName(u"importEncodingBadge"_s);
    for (const QString& encoding : exchange::offeredEncodings())
        encoding_->addItem(encoding, encoding);
    for (const auto& [text, delimiter] :
         {std::pair{tr("Comma ,"), QChar{u','}}, std::pair{tr("Semicolon ;"), QChar{u';'}},
          std::pair{tr("Tab"), QChar{u'\t'}}, std::pair{tr("Bar |"), QChar{u'|'}}})
        delimiter_->addItem(text, delimiter);
    row()->addWidget(new IconLabel{Icon::Document, Color::Text, {}, Px::Icon, this});
    row()->addWidget(name_);
    row()->addWidget(size_);
    row()->addWidget(new Label{tr("Encoding"), TextRole::Small, Color::Text2, this});
    row()->addWidget(encoding_);
    row()->addWidget(verdict_);
    row()->addWidget(new Label{tr("Delimiter"), TextRole::Small, Color::Text2, this});
    row()->addWidget(delimiter_);
    row()->addWidget(header_);
    row()->addStretch(1);
    connect(encoding_, &QComboBox::activated, this,
            [this] { session_.setEncoding(encoding_->currentData().toString()); });
    connect(delimiter_, &QComboBox::activated, this,
            [this] { session_.setDelimiter(delimiter_->currentData().toChar()); });
    connect(header_, &QCheckBox::clicked, this, [this](bool on) { session_.setHasHeader(on); });
    connect(&session_, &ImportSession::fileChanged, this, &FileBar::refresh);
    refresh();
}

QString FileBar::sizeText() const
{
    const exchange::CsvTable* table = session_.table();
    if (!table)
        return {};
    //: %1 rows and %2 columns as numbers, %3 the size of the file
    return tr("%1 rows · %2 columns · %3")
        .arg(importwords::number(static_cast<qint64>(table->rows.size())),
             importwords::number(table->columns.size()), importwords::fileSize(session_.fileBytes()));
}

void FileBar::refresh()
{
    const QSignalBlocker quietEncoding{encoding_};
    const QSignalBlocker quietDelimiter{delimiter_};
    const exchange::CsvTable* table = session_.table();
    name_->setText(QFileInfo{session_.path()}.fileName());
    size_->setText(sizeText());
    QString told = sizeText();
    if (table && table->oddities.multilineCells > 0)
        told = tr("%n cell(s) with line breaks in them were read whole.", nullptr,
                  table->oddities.multilineCells);
    size_->setToolTip(told);
    header_->setChecked(session_.options().hasHeader);
    verdict_->setVisible(table != nullptr);
    if (!table)
        return;
    // One that was found out but is not offered is offered from now on.
    if (encoding_->findData(table->encoding, Qt::UserRole, Qt::MatchFixedString) < 0)
        encoding_->addItem(table->encoding, table->encoding);
    encoding_->setCurrentIndex(encoding_->findData(table->encoding, Qt::UserRole, Qt::MatchFixedString));
    if (delimiter_->findData(table->delimiter) < 0)
        delimiter_->addItem(QString{table->delimiter}, table->delimiter);
    delimiter_->setCurrentIndex(delimiter_->findData(table->delimiter));
    if (table->replacements > 0)
        verdict_->set(Tone::Red, tr("%n place(s) unreadable", nullptr, static_cast<int>(table->replacements)),
                      Icon::Warning);
    else if (session_.options().encoding.isEmpty())
        verdict_->set(Tone::Green, tr("Found out, all readable"), Icon::Check);
    else
        verdict_->set(Tone::Green, tr("All readable"), Icon::Check);
}

} // namespace tandan::ui
