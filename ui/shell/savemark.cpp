#include "ui/shell/savemark.h"

#include "ui/page/format.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tandan::ui {

SaveMark::SaveMark(const Book& book, QWidget* parent)
    : QWidget{parent},
      book_{book},
      mark_{new IconLabel{Icon::Check, Color::Green, {}, Px::IconSmall, this}},
      text_{new Label{{}, TextRole::Small, Color::Text2, this}}
{
    auto* row = new QHBoxLayout{this};
    const Theme t = Theme::of(this);
    row->setContentsMargins(t.px(Px::GapPanel), 0, t.px(Px::GapPanel), 0);
    row->setSpacing(t.px(Px::GapChip));
    row->addWidget(mark_);
    row->addWidget(text_);
    text_->setObjectName(QStringLiteral("saveStateLabel"));
}

void SaveMark::refresh(Instant at)
{
    if (book_.info().readOnly) {
        mark_->set(Icon::Lock, Color::Amber);
        text_->setText(tr("Reading only"));
    } else if (book_.saveState() == SaveState::Saving) {
        mark_->set(Icon::Refresh, Color::Text3);
        text_->setText(tr("Saving"));
    } else if (book_.saveState() == SaveState::Failed) {
        mark_->set(Icon::Warning, Color::Red);
        text_->setText(tr("Not saved"));
    } else {
        const QString time = clockTime(at.minuteOfDay());
        mark_->set(Icon::Check, Color::Green);
        text_->setText(book_.info().location.isFile() ? tr("Saved on this computer %1").arg(time)
                                                      : tr("Saved on the server %1").arg(time));
    }
}

QString SaveMark::text() const
{
    return text_->text();
}

} // namespace tandan::ui
