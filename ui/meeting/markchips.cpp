#include "ui/meeting/markchips.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QMenu>

#include <algorithm>

namespace tandan::ui {

using namespace Qt::Literals::StringLiterals;

MarkChips::MarkChips(QWidget* parent) : Themed{parent}
{
    auto* flow = new FlowLayout{this};
    flow->setSpacing(theme().px(Px::GapInline));
    rebuild();
}

void MarkChips::set(const std::vector<NewObjection>& objections, const std::vector<Signal>& heard)
{
    objections_ = objections;
    heard_ = heard;
    rebuild();
}

template <class Remove>
void MarkChips::addChip(const QString& label, const QString& value, Remove remove)
{
    auto* chip = new Chip{label, value, this};
    chip->setChosen(true);
    connect(chip, &Chip::cleared, this, [this, remove] {
        remove();
        rebuild();
        Q_EMIT edited();
    });
    layout()->addWidget(chip);
    chip->show();
}

void MarkChips::rebuild()
{
    // The chip whose × was pressed is still sending its signal.
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < objections_.size(); ++i) {
        const NewObjection& objection = objections_[i];
        addChip(objection.cls ? tr("Objection %1").arg(code(*objection.cls)) : tr("Objection"),
                objection.text, [this, i] {
                    if (i < objections_.size())
                        objections_.erase(objections_.begin() + static_cast<qsizetype>(i));
                });
    }
    for (const Signal signal : heard_)
        addChip(tr("Signal"), displayName(signal), [this, signal] { std::erase(heard_, signal); });
    auto* add = new Button{Button::Kind::Text, tr("Add an objection or signal"), this};
    add->setMark(Icon::Plus);
    add->setSmall(true);
    add->setObjectName(u"addMarkButton"_s);
    connect(add, &Button::clicked, this, &MarkChips::openMenu);
    layout()->addWidget(add);
    add->show();
    updateGeometry();
}

void MarkChips::openMenu()
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto added = [this] {
        rebuild();
        Q_EMIT edited();
    };
    menu->addSection(tr("Objections"));
    const std::pair<QString, ObjectionClass> common[]{{tr("price too high"), ObjectionClass::B},
                                                      {tr("over their budget"), ObjectionClass::B},
                                                      {tr("does not do enough"), ObjectionClass::A},
                                                      {tr("worried about service"), ObjectionClass::A},
                                                      {tr("unsure it works"), ObjectionClass::A}};
    for (const auto& [text, cls] : common) {
        connect(menu->addAction(tr("%1 (%2)").arg(text, code(cls))), &QAction::triggered, this,
                [this, added, text = text, cls = cls] {
                    objections_.push_back({text, cls});
                    added();
                });
    }
    menu->addSection(tr("Signals"));
    for (const Signal signal : allSignals()) {
        if (std::find(heard_.begin(), heard_.end(), signal) != heard_.end())
            continue;
        connect(menu->addAction(displayName(signal)), &QAction::triggered, this, [this, added, signal] {
            heard_.push_back(signal);
            added();
        });
    }
    menu->popup(mapToGlobal(QPoint{0, height()}));
}

} // namespace tandan::ui
