#pragma once

#include "ui/deal/dealsnapshot.h"
#include "ui/form/formdialog.h"

namespace tandan::ui {

class Segment;

/// Moves a deal to a stage. Forward: every missing must-item can be filled in right here, and all of it is
/// saved together with the move; a lead or the boss may wave the deal through with a reason. Back: asks for
/// the reason. To the stage it is in, the last one: what is still missing there, to be saved without a move.
class GateDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Move asks for what holds the gate; Fill for what only advises, too.
    enum class Purpose { Move, Fill };
    /// \param item the item to begin with ("G4-1"); empty: the first
    GateDialog(const DealSnapshot& deal, Stage to, const PageContext& context, QWidget* parent,
               Purpose purpose = Purpose::Move, const QString& item = {});

protected:
    void submit() override;

private:
    struct NoteLine
    {
        QString fact;
        InputField* field;
        bool must;
    };
    struct ObjectionLine
    {
        ObjectionId id;
        Segment* cls;
        InputField* answer;
    };
    enum class Way { Move, FillOnly, Wave };

    void addIntroduction(const std::vector<GateItem>& items);
    void addItems(const std::vector<GateItem>& items);
    void addItem(const GateItem& item);
    void addWays(bool gaps);
    [[nodiscard]] std::vector<GateItem> missing() const;
    void addContactRows(bool personality, bool part);
    void addObjectionRows();
    /// A row with a button for what has a dialog of its own; the gate is looked at again afterwards.
    void addStep(const GateItem& item, const QString& text, const std::function<FormDialog*()>& make);
    void act(Way way);
    void reopen();
    [[nodiscard]] bool isBack() const { return position(to_) < position(deal_.deal.stage); }
    [[nodiscard]] bool stays() const { return to_ == deal_.deal.stage; }

    DealSnapshot deal_;
    Stage to_;
    Purpose purpose_;
    QString focusItem_;
    std::vector<NoteLine> notes_;
    std::vector<ObjectionLine> objections_;
    QComboBox* contact_ = nullptr;
    InputField* contactName_ = nullptr;
    InputField* personality_ = nullptr;
    QComboBox* part_ = nullptr;
    InputField* reason_ = nullptr;
};

} // namespace tandan::ui
