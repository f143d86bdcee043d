<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Ctl</name>
    <message numerus="yes">
      <source>%n check(s) failed. Keep this file and compare it with a backup.</source>
      <translation>
        <numerusform>%n check failed. Keep this file and compare it with a backup.</numerusform>
        <numerusform>%n checks failed. Keep this file and compare it with a backup.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) in this stage</source>
      <translation>
        <numerusform>%n day in this stage</numerusform>
        <numerusform>%n days in this stage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>%n new customer</numerusform>
        <numerusform>%n new customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new person(s) in the team</source>
      <translation>
        <numerusform>%n new person in the team</numerusform>
        <numerusform>%n new persons in the team</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them without an amount</source>
      <translation>
        <numerusform>%n of them without an amount</numerusform>
        <numerusform>%n of them without an amount</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them without any date</source>
      <translation>
        <numerusform>%n of them without any date</numerusform>
        <numerusform>%n of them without any date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open deal(s) without a date</source>
      <translation>
        <numerusform>%n open deal without a date</numerusform>
        <numerusform>%n open deals without a date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open deal(s) without an amount</source>
      <translation>
        <numerusform>%n open deal without an amount</numerusform>
        <numerusform>%n open deals without an amount</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a customer were put under %1</source>
      <translation>
        <numerusform>%n row without a customer were put under %1</numerusform>
        <numerusform>%n rows without a customer were put under %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Wrote %n row(s) to %1.</source>
      <translation>
        <numerusform>Wrote %n row to %1.</numerusform>
        <numerusform>Wrote %n rows to %1.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DealCard</name>
    <message numerus="yes">
      <source>Stalled %n day(s)</source>
      <translation>
        <numerusform>Stalled %n day</numerusform>
        <numerusform>Stalled %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The next step is %n day(s) late.</source>
      <translation>
        <numerusform>The next step is %n day late.</numerusform>
        <numerusform>The next step is %n days late.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Format</name>
    <message numerus="yes">
      <source>%n day(s)</source>
      <translation>
        <numerusform>%n day</numerusform>
        <numerusform>%n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n day(s) late</source>
      <translation>
        <numerusform>%n day late</numerusform>
        <numerusform>%n days late</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n hour(s)</source>
      <translation>
        <numerusform>%n hour</numerusform>
        <numerusform>%n hours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StalledWords</name>
    <message numerus="yes">
      <source>No contact for %n day(s)</source>
      <translation>
        <numerusform>No contact for %n day</numerusform>
        <numerusform>No contact for %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Shelve for %n day(s)</source>
      <translation>
        <numerusform>Shelve for %n day</numerusform>
        <numerusform>Shelve for %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“%1” is %n day(s) late</source>
      <translation>
        <numerusform>“%1” is %n day late</numerusform>
        <numerusform>“%1” is %n days late</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::BoardColumn</name>
    <message numerus="yes">
      <source>%1, %n deal(s), %2</source>
      <translation>
        <numerusform>%1, %n deal, %2</numerusform>
        <numerusform>%1, %n deals, %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) without an amount are not in the sum.</source>
      <translation>
        <numerusform>%n deal without an amount are not in the sum.</numerusform>
        <numerusform>%n deals without an amount are not in the sum.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>standard %n day(s)</source>
      <translation>
        <numerusform>standard %n day</numerusform>
        <numerusform>standard %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::BoardPage</name>
    <message numerus="yes">
      <source>%n deal(s) · %1 · weighted %2</source>
      <translation>
        <numerusform>%n deal · %1 · weighted %2</numerusform>
        <numerusform>%n deals · %1 · weighted %2</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ColumnModel</name>
    <message numerus="yes">
      <source>%n name(s) are nobody in the team</source>
      <translation>
        <numerusform>%n name are nobody in the team</numerusform>
        <numerusform>%n names are nobody in the team</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s) will be added to the team</source>
      <translation>
        <numerusform>%n name will be added to the team</numerusform>
        <numerusform>%n names will be added to the team</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s) mean nothing yet</source>
      <translation>
        <numerusform>%n word mean nothing yet</numerusform>
        <numerusform>%n words mean nothing yet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n word(s) are known</source>
      <translation>
        <numerusform>All %n word are known</numerusform>
        <numerusform>All %n words are known</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomerPanel</name>
    <message numerus="yes">
      <source>%n contact(s)</source>
      <translation>
        <numerusform>%n contact</numerusform>
        <numerusform>%n contacts</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::CustomersPage</name>
    <message numerus="yes">
      <source>%n customer(s)</source>
      <translation>
        <numerusform>%n customer</numerusform>
        <numerusform>%n customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n customer(s) exported</source>
      <translation>
        <numerusform>%n customer exported</numerusform>
        <numerusform>%n customers exported</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FileBar</name>
    <message numerus="yes">
      <source>%n cell(s) with line breaks in them were read whole.</source>
      <translation>
        <numerusform>%n cell with line breaks in them were read whole.</numerusform>
        <numerusform>%n cells with line breaks in them were read whole.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s) unreadable</source>
      <translation>
        <numerusform>%n place unreadable</numerusform>
        <numerusform>%n places unreadable</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FileStep</name>
    <message numerus="yes">
      <source>The file does not look like %1: %n place(s) cannot be read. Nothing has been imported. Switch to %2 and see whether the preview is right.</source>
      <translation>
        <numerusform>The file does not look like %1: %n place cannot be read. Nothing has been imported. Switch to %2 and see whether the preview is right.</numerusform>
        <numerusform>The file does not look like %1: %n places cannot be read. Nothing has been imported. Switch to %2 and see whether the preview is right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The first %n row(s)</source>
      <translation>
        <numerusform>The first %n row</numerusform>
        <numerusform>The first %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FilterPane</name>
    <message numerus="yes">
      <source>%1: show %n more</source>
      <translation>
        <numerusform>%1: show %n more</numerusform>
        <numerusform>%1: show %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::FilterRow</name>
    <message numerus="yes">
      <source>%1: %2, %n card(s)</source>
      <translation>
        <numerusform>%1: %2, %n card</numerusform>
        <numerusform>%1: %2, %n cards</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::GateDialog</name>
    <message numerus="yes">
      <source>%n thing(s) are missing before the deal is won.</source>
      <translation>
        <numerusform>%n thing are missing before the deal is won.</numerusform>
        <numerusform>%n things are missing before the deal is won.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n thing(s) are missing. Fill them in here; they are saved together with the move.</source>
      <translation>
        <numerusform>%n thing are missing. Fill them in here; they are saved together with the move.</numerusform>
        <numerusform>%n things are missing. Fill them in here; they are saved together with the move.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::GateStrip</name>
    <message numerus="yes">
      <source>%n missing</source>
      <translation>
        <numerusform>%n missing</numerusform>
        <numerusform>%n missing</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n missing: %1</source>
      <translation>
        <numerusform>%n missing: %1</numerusform>
        <numerusform>%n missing: %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ListPage</name>
    <message numerus="yes">
      <source>%n deal(s)</source>
      <translation>
        <numerusform>%n deal</numerusform>
        <numerusform>%n deals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) exported</source>
      <translation>
        <numerusform>%n deal exported</numerusform>
        <numerusform>%n deals exported</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NavButton</name>
    <message numerus="yes">
      <source>%1, %n item(s)</source>
      <translation>
        <numerusform>%1, %n item</numerusform>
        <numerusform>%1, %n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n overdue</source>
      <translation>
        <numerusform>%1, %n overdue</numerusform>
        <numerusform>%1, %n overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n waiting for you</source>
      <translation>
        <numerusform>%1, %n waiting for you</numerusform>
        <numerusform>%1, %n waiting for you</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::NewDealDialog</name>
    <message numerus="yes">
      <source>Known customer with %n open deal(s)</source>
      <translation>
        <numerusform>Known customer with %n open deal</numerusform>
        <numerusform>Known customer with %n open deals</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PeoplePage</name>
    <message numerus="yes">
      <source>%n active person(s)</source>
      <translation>
        <numerusform>%n active person</numerusform>
        <numerusform>%n active people</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PlanDialog</name>
    <message numerus="yes">
      <source>%n payment(s) planned</source>
      <translation>
        <numerusform>%n payment planned</numerusform>
        <numerusform>%n payments planned</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::PlaybookPage</name>
    <message numerus="yes">
      <source>%n card(s)</source>
      <translation>
        <numerusform>%n card</numerusform>
        <numerusform>%n cards</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n card(s) shown</source>
      <translation>
        <numerusform>%n card shown</numerusform>
        <numerusform>%n cards shown</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::RemindDialog</name>
    <message numerus="yes">
      <source>%n deal(s): reminded</source>
      <translation>
        <numerusform>%n deal: reminded</numerusform>
        <numerusform>%n deals: reminded</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::ResultView</name>
    <message numerus="yes">
      <source>%n deal(s) without an amount</source>
      <translation>
        <numerusform>%n deal without an amount</numerusform>
        <numerusform>%n deals without an amount</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) without any date: counted, and named so in every report</source>
      <translation>
        <numerusform>%n deal without any date: counted, and named so in every report</numerusform>
        <numerusform>%n deals without any date: counted, and named so in every report</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new customer(s)</source>
      <translation>
        <numerusform>%n new customer</numerusform>
        <numerusform>%n new customers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new person(s) in the team: %1</source>
      <translation>
        <numerusform>%n new person in the team: %1</numerusform>
        <numerusform>%n new people in the team: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) without a customer are put under “%1”</source>
      <translation>
        <numerusform>%n row without a customer are put under “%1”</numerusform>
        <numerusform>%n rows without a customer are put under “%1”</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledActions</name>
    <message numerus="yes">
      <source>%n selected · %1</source>
      <translation>
        <numerusform>%n selected · %1</numerusform>
        <numerusform>%n selected · %1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledModel</name>
    <message numerus="yes">
      <source>%n day(s) ago</source>
      <translation>
        <numerusform>%n day ago</numerusform>
        <numerusform>%n days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>+%n d</source>
      <translation>
        <numerusform>+%n d</numerusform>
        <numerusform>+%n d</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledNumbers</name>
    <message numerus="yes">
      <source>%n fewer than last week</source>
      <translation>
        <numerusform>%n fewer than last week</numerusform>
        <numerusform>%n fewer than last week</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more than last week</source>
      <translation>
        <numerusform>%n more than last week</numerusform>
        <numerusform>%n more than last week</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without an amount</source>
      <translation>
        <numerusform>%n without an amount</numerusform>
        <numerusform>%n without an amount</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n deal(s)</source>
      <translation>
        <numerusform>of %n deal</numerusform>
        <numerusform>of %n deals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>of %n open deal(s)</source>
      <translation>
        <numerusform>of %n open deal</numerusform>
        <numerusform>of %n open deals</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledOwners</name>
    <message numerus="yes">
      <source>%n deal(s)</source>
      <translation>
        <numerusform>%n deal</numerusform>
        <numerusform>%n deals</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::StalledPage</name>
    <message numerus="yes">
      <source>%n deal(s) exported</source>
      <translation>
        <numerusform>%n deal exported</numerusform>
        <numerusform>%n deals exported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n deal(s) given to another salesperson</source>
      <translation>
        <numerusform>%n deal given to another salesperson</numerusform>
        <numerusform>%n deals given to another salesperson</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stalled deal(s)</source>
      <translation>
        <numerusform>%n stalled deal</numerusform>
        <numerusform>%n stalled deals</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>tandan::ui::TimelineModel</name>
    <message numerus="yes">
      <source>%1, %n minute(s)</source>
      <translation>
        <numerusform>%1, %n minute</numerusform>
        <numerusform>%1, %n minutes</numerusform>
      </translation>
    </message>
  </context>
</TS>
