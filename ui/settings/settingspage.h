#pragma once

#include "core/language/language.h"
#include "core/team/person.h"
#include "ui/page/answer.h"
#include "ui/page/page.h"

class QComboBox;

namespace tandan::ui {

class Button;
class Label;
class PolicyPanel;
class Segment;
class Settings;
class ThemeController;

/// What can be chosen: looks, language, who works here, the team's rules, and where the book is.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(const PageContext& context, Settings& settings, ThemeController& theme,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void enter() override;
    void bookChanged(const Changed& what) override;

Q_SIGNALS:
    void languageChosen(tandan::Language language);
    /// The book knows the new actor already.
    void actorChanged();

private:
    QWidget* looksPanel();
    QWidget* personPanel();
    QWidget* bookPanel();
    void load();
    void showPeople(const std::vector<Person>& people);
    void followRole();
    void choosePerson(int index);
    void savePolicy();
    void backUp();

    Settings& settings_;
    ThemeController& theme_;
    Segment* themes_;
    Segment* sizes_;
    Segment* languages_;
    QComboBox* person_;
    Label* personNote_;
    PolicyPanel* policy_;
    Button* backup_;
    Label* backupNote_;
    std::vector<Person> people_;
    Question question_;
};

} // namespace tandan::ui
