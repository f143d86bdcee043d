<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>new deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shelved deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopened deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to one of the five questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted gate item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reassigned deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concession request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn concession request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the team&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The pages of the file are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is referred to is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in the book are those of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history chain verifies (number of entries, or the first broken one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written without Tandan (number of rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal has more than two concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every concession was made in the right role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price is below its floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every won deal is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan exceeds its contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every deal is where its passages lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver for files (SQLite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver for servers (PostgreSQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space beside the book (MB)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>The name of who signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Tandan, the deal room of a sales team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tandan file or a postgresql:// address; without it the book opened last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this page first, such as board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this as the time, such as 2026-03-13T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the windows: zh or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints every page into this folder and ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here, by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book to paint. Name one: tandan --tour DIR BOOK.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Impatient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hesitant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich, spends freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich, thrifty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modest means, high wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tight budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stubborn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personality and interests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deal</name>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to a competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not trust us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated in the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, to what effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to have do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waved through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outside number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealCard</name>
    <message>
        <source>Set next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stalled %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>amount unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard for %1 is %2 days; this deal is %3 days over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next step is %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request a concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DealSort</name>
    <message>
        <source>due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest in stage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in by an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mapping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <extracomment>A due date that has passed; keep it very short</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day with its weekday, in QDate&apos;s format codes: &quot;Fri 13 Mar&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Personality and interests noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personality and interests not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known who has which say in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known who has which say in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the need noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline of the need not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rough idea of the price they have in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no idea of the price they have in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked whether they want it done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked whether they want it done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked why and to what effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked why and to what effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked how much they want to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked how much they want to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked whom they will have do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked whom they will have do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns ranked, motive asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concerns not ranked or motive not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our way of doing it explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our way of doing it not explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real peer case taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no peer case taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our advantages brought out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our advantages not brought out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no price quoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every objection typed and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final price fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buying signal, or a clear yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no buying signal and no clear yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract read and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last-minute requests settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment asked for after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All money in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an objection not typed A or B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection “%1” not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and others, %2 objections not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contract whose money could come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still to come in, without a due day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a concession waits for its decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final price not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last-minute requests not settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck on an objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned us down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what is included, how it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about results and who profits already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feels with you, the talk is at its warmest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps leafing through the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to visit the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consults a third person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans forward, nods, smiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product not good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fell flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>MMMM d</source>
        <extracomment>A day inside a sentence for the customer, in QDate&apos;s format codes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Any stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer who agreed to be named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookWords</name>
    <message>
        <source>Price too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will think it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distrusts the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worries about after-sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about delivery time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for a sample or draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy, wants changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants a short-term card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fears giving up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already has a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just send the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home fitting-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding photography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matchmaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online freelancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personality and interests noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the decision noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the need noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea of the psychological price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much they want to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom they will do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns ranked, motive asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our way of doing it explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer case taken apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our advantages brought out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every objection answered and typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final price fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A buying signal or an explicit yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract read and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last-minute requests settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bargains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks what is included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks who already profits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk is at its warmest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows sympathy for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leafs through the material</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants to visit the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consults somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks excited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leans forward, nods, smiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks how it will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pricing</name>
    <message>
        <source>The name of an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on how the price was held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Longer in its stage than the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“%1” is not an amount that can be read for certain. Nothing was changed. Write digits, for example 124000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day. Nothing was changed. Write it as 2026-03-13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time. Nothing was changed. Write it as 2026-03-13T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Nothing was changed. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Nothing was changed. Possible values: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed. Write it in a few words and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters. Nothing was changed. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no book at %1. Nothing was created. Check the path, or make one with “tandanctl init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file at %1. It was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an empty file, not a book. It was left as it is. Choose another file, or take the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to another program or is no book at all. It was left as it is. Choose a .tandan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %1 is missing: the file is shorter than it says itself. It was left as it is. Copy it again from where it came, or take the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is. Take the newest backup; the damaged file can be kept for rescue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Tandan (version %2, this program knows %3). It was left as it is. Update the program, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs to be brought up to date, but it cannot be written to. It was left as it is. Copy it to a folder you may write to, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules inside %1 were changed by another program. Your data is still there. Run “tandanctl check”, and take a backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only, so nothing was saved. The book is unharmed. Give yourself the right to write to it, or copy it elsewhere, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the book and did not finish in time. Nothing was changed. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book is being closed. What was saved is safe. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database server cannot be reached. What was saved is safe. Check the network and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written, so this choice holds only until the program ends. The book is unharmed. Make the folder writable and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures were not all painted: %1 cannot be written. The book is unharmed. Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved: the disk is full. What was saved before is safe. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved: the disk reported an error. What was saved before is safe. Check the disk and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was changed. Check that it exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook file %1 is not as it should be, at: %2. No card was taken from it. Repair the file there, or take the one that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample that came with the program is damaged, at: %1. No book was made. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written completely. A file that was there before is unharmed. Check free space and rights, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book could not do this. Nothing was changed. Try again; if it happens again, run “tandanctl check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was faster. Your change was not saved and theirs is unharmed. Look at the new state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was just changed by somebody else. Your change was not saved and theirs is unharmed. Look at the new state and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book refused a value that is not allowed. Nothing was changed. Check what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something this refers to is not in the book, or is still used elsewhere. Nothing was changed. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row with this number is already in the book. Nothing was changed. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A write tried to replace another row by its hidden number. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a row cannot be changed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of a book cannot be changed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history chain does not verify from entry %1 on: something was changed outside Tandan. Nothing was lost by this check. Keep this file and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone: it is a decision or a document that others rely on. Nothing was changed. Enter a correcting step instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone any more: it has been built upon since. Nothing was changed. Correct it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person “%1” in this book. Nothing was changed. See “person list”, or add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a person “%1”. Nothing was changed. Use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has left the team. Nothing was changed. Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first person of a book administers it, so they must be a boss. Nothing was changed. Add them with that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the only boss of this book, and somebody must administer it. Nothing was changed. Make somebody else a boss first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot report to “%2”: that would be a circle. Nothing was changed. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role may not do this. Nothing was changed. Ask %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”. Nothing was changed. See “policy show”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not allowed for “%1”. Nothing was changed. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price moves at most twice; a policy may lower that to one or none, and nothing raises it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer “%1” in this book. Nothing was changed. See “customer list”, or add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several customers: %2. Nothing was changed. Write the full name or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a customer “%1”. Nothing was changed. Use it, or write a name that tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer cannot be merged with itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact “%1” at this customer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deal “%1” in this book. Nothing was changed. See “deal list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several deals: %2. Nothing was changed. Write the number, for example TD-0319.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal with this number is already in the book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal is closed. Nothing was changed. Reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal is still open. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the deal has the wrong form. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a deal cannot be changed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal with a price concession cannot be deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal with a contract cannot be deleted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount of a quoted deal is its price. Nothing was changed. Lower it by a concession, or quote a changed scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal is already in stage “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage is entered only through its gate. Nothing was changed. Move the deal in Tandan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a deal went through its stages cannot be rewritten. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal cannot enter “%1” yet: %2. Nothing was changed. Fill in what is missing, then move it on; a lead may wave it through with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a lead or the boss may wave a deal through a gate. Nothing was changed. Ask them, or fill in what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back or past a gate needs a reason. Nothing was changed. Write it in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost deal needs its reason. Nothing was changed. Choose one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ahead. Nothing was changed. Choose a later day, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal is won only when the money is in. Nothing was changed. Record the receipt, or let the boss write off the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal becomes won by its payments, not by hand. Nothing was changed. Record the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of the five questions. Nothing was changed. They are: want why when budget who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal has no open next step. Nothing was changed. Set one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This objection is not in the book any more. Nothing was changed. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise is not in the book any more. Nothing was changed. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not come yet, so there is no meeting to log. Nothing was saved. Check the time; what is planned is a next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting of %1 minutes cannot be right. Nothing was saved. Write 0 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no playbook card “%1”. Nothing was changed. See “suggest”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This price is lower than the current %1 for the same scope: that is a concession, not a quote. Nothing was changed. Request a concession, or name the change of scope and let a lead quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession has been made, so this price stands. Nothing was changed. A new quote needs a changed scope with its reason, by a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is signed, so there is nothing left to quote. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote for a changed scope at a lower price needs the lead. Nothing was changed. Ask them to enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor of a deal that has been quoted is set by a lead. Nothing was changed. Leave the floor out, or ask them to enter the quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that has been given cannot be changed. Nothing was changed. Make a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes are numbered one after the other. Nothing was changed. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of this quote do not fit each other. Nothing was changed. Check price, standard price and floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote leaves no room or is not above what the customer has in mind. Nothing was changed. Raise it, or give your reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer has in mind to spend is not known yet. Ask before you quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not above the %1 the customer has in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not above the standard price of %1, so there is no room on top of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is above the standard price of %1, which holds the room to come down already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to come down at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is too small for %1 price moves that anybody would notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same was last quoted to somebody else at a standard price of %1. Like customers get like prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items add up to %1, which is not the price quoted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal has no quote yet. Nothing was changed. Quote a price first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A held price that a concession rests on cannot be removed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession needs an amount above zero and what it was given for. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession: this deal has used up its price moves. The price stands. Talk about value, or add a gift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession: this role has already moved the price once. The price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession: the lead moves the price first, then the boss. The price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can decide this concession. The request is kept as it is. Pass it on to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession: it is more than the whole price. The price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concession cannot be given as asked. The price stands. Ask for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession before a price was quoted. Nothing was changed. Quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession yet: the customer&apos;s first request has not been held. Nothing was changed. Record how you held the price, then ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession after the signature. The price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price was quoted anew meanwhile. Nothing was changed. Look at the new quote and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession that was given cannot be changed or removed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession goes below the current price of %1. Nothing was changed. Check the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 were asked for. The price stands. Grant that much or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession is already waiting for a decision. Nothing was changed. Withdraw it or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no concession request “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request has already been decided or withdrawn. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a lead or the boss decides on concessions. The request is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal has a signed contract already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal has no signed contract yet. Nothing was changed. Record the contract first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no quote to sign. Nothing was changed. Quote a price first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract is below the agreed price of %1: that would be a concession. Nothing was changed. Sign at the price, or request a concession before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed contract cannot be changed or removed once money rests on it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract is signed in stage “signing”. Nothing was changed. Move the deal there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instalments add up to more than the contract of %1. Nothing was changed. Lower them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instalment needs an amount above zero. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instalment needs the day it is due. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that was recorded never vanishes. Nothing was changed. Enter a reversal or a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount does not fit the kind of receipt. Nothing was changed. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This receipt has been reversed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the %1 still open. Nothing was changed. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the %1 that came in. Nothing was changed. Check the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deal is won because it was paid in full. Nothing was changed. Reopen it first, then take the money back out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the boss writes off money. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Nothing was imported. Its columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a field that can be imported. Nothing was imported. Fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column was chosen for “%1”. Nothing was imported. Choose one with --map COLUMN=%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not read as %1. Nothing was imported. Choose another encoding and look at the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rows. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quoted cell that begins on line %1 never ends. Nothing was imported. Check the file, or choose another delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the file has columns. The row was not imported. Check its quotes and delimiters, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A won deal needs the amount that was paid. The row was not imported. Fill it in, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A won deal needs the day on which it was closed. The row was not imported. Fill it in, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal ends on %1, before it begins on %2. The row was not imported. Correct the days, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form %2. Nothing was imported. Write it in that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. Nothing was imported. Map the columns again and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”. Nothing was imported. Saved ones: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made. Your book is unharmed. Check the place %1 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book refused this by its rule %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StalledWords</name>
    <message numerus="yes">
        <source>“%1” is %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1; the standard is %2, so %3 days over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step, so nobody is pushing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has been logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An instalment is past its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An objection is not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a second meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete the five questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present the solution in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit together with the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who holds the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the payment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chase the late instalment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the open objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next step today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the late step by one that can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back one stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shelve for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestReason</name>
    <message>
        <source>What the customer said means: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sounds like “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal is in the stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It suits this kind of customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made for your trade: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps with an open gate item: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks what is still unknown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a buying signal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has not been held yet: hold it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has moved already; times so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was used on this deal before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>The team&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any text up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>, </source>
        <extracomment>What stands between the parts of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ctl</name>
    <message>
        <source>The book is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n check(s) failed. Keep this file and compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: concession %2 of %3, acting as %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. The price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added customer %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 into %2. “undo” takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added contact %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown; see --limit and --offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shelved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lost: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, owner %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n day(s) in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate out of this stage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price %1, quoted %2, standard %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession %1, %2: %3 for %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a decision: request %1, to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed %1 by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1, still open %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open objection %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %n row(s) to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 rows: %2 created, %3 updated, %4 skipped, %5 rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n of them without any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n of them without an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n row(s) without a customer were put under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new customer(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n new person(s) in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“undo” takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the book %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: signed at %2. Ask for the payment now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: received %2, still open %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed. Received %1, still open %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: next, by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done. Now it has no next step; set one with “next set”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: quote %2 at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted that the price was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 deals, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n open deal(s) without an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n open deal(s) without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 open deals, at risk %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ctl::Make</name>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n deal(s), %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) without an amount are not in the sum.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>standard %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::BoardPage</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, deal or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) · %1 · weighted %2</source>
        <extracomment>The whole board in the status bar: &quot;30 deals · 5.1M · weighted 2.5M&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters and the search leave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open deals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deal goes through six stages from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CardListDelegate</name>
    <message>
        <source>Must be true</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CardListModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>A card of the playbook for screen readers: title, when to use it, stages</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CardPreview</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CardView</name>
    <message>
        <source>Only when it is true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer may say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Chip</name>
    <message>
        <source>In effect; Delete takes it off</source>
        <extracomment>Said by a screen reader after the name of a filter that is in effect</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ConcessionDots</name>
    <message>
        <source>Both concessions used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One concession used, one waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One concession used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One concession waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concession used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ConcessionPanel</name>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First · lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second · boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1 held</source>
        <extracomment>That the price was held once, with the day: &quot;✓ 3/8 held&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value explained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In return: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the boss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed by the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been quoted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the price once first, then ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: the price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are used; the price stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team allows no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the first ask the price stands. Record the hold, then a concession may be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ConcessionRequestDialog</name>
    <message>
        <source>Ask for a concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value you explain with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we get for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: signed by Friday, 70% in advance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1. This is the first of two concessions; it goes to the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1. This is the last concession of the deal; it goes to the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ConcessionSlot</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ContactDialog</name>
    <message>
        <source>Change a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personality and interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ContractDialog</name>
    <message>
        <source>Record the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signed on the customer&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract of %1 recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CustomerDialog</name>
    <message>
        <source>Change a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CustomerModel</name>
    <message>
        <source>%1, %2 open</source>
        <extracomment>of a customer&apos;s deals: all of them, and those that are open</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is whoever you talk a deal over with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer, contact or phone number contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was merged into %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::DealColumnModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::DealFilterBar</name>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used of two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by end of month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by end of quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by end of year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::DealPage</name>
    <message>
        <source>Deal taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step done. Say what comes after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deal cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 · standard %2</source>
        <extracomment>In the current stage: &quot;day 6 · standard 8&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::DealTableModel</name>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::DecideDialog</name>
    <message>
        <source>Refuse the concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve another amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value explained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In return: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor %1; %2 would be left above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is final and cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why not; whoever asked will read it. Nothing was decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession approved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Dialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ErrorDialog</name>
    <message>
        <source>That did not go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::FilterPane</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::FilterRow</name>
    <message numerus="yes">
        <source>%1: %2, %n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::FormDialog</name>
    <message>
        <source>yuan</source>
        <extracomment>The unit of an amount field: yuan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as tomorrow, Friday or 3/20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in an amount, such as 124000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in digits, such as 124000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day. Write tomorrow, Friday, 3/20 or 2026-03-20</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::GateDialog</name>
    <message>
        <source>%1 moved to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing; the deal may move on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing. Fill them in here; they are saved together with the move.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save without moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave through, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is kept and reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person you talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personality and interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of objection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed; it is kept with the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::GateMark</name>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::GateStrip</name>
    <message>
        <source>Before it is won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::HoldDialog</name>
    <message>
        <source>Record that the price was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said, how you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time a customer asks for less, the price stands. Only after that may a concession be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::KeysDialog</name>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous region of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ListPage</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, deal or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filters and the search leave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or import what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deals could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::LoseDialog</name>
    <message>
        <source>Mark the deal as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal marked as lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::MergeDialog</name>
    <message>
        <source>Merge %1 into another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact or phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deals and contacts of %1 become those of %2. %1 leaves the list and stays in the history. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting for you</source>
        <extracomment>Accessible name of a place in the navigation; %1 is its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <extracomment>Accessible name of a place in the navigation; %1 is its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <extracomment>Accessible name of a place in the navigation; %1 is its name</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Current place</source>
        <extracomment>Said by a screen reader for the place that is open</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NavRail</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NeedRow</name>
    <message>
        <source>%1: not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NeedsPanel</name>
    <message>
        <source>Five questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <extracomment>When a question was answered: &quot;asked 2/24&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5 known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the book is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the boss of this book: you add the others and set the team&apos;s rules. Only your account on this computer can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandan books (*.tandan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name; the history is kept under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file here. Choose another name, or open that book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NewDealDialog</name>
    <message>
        <source>New deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: found ones appear, a new one is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: tomorrow 10:00 first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Known customer with %n open deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new customer of this name will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose deal it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what and when, such as tomorrow 10:00 first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NextPanel</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step. Say what happens next, and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::NextStepDialog</name>
    <message>
        <source>Postpone the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as tomorrow 10:00, Friday or 3/20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: tomorrow 10:00 call about the payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when, such as tomorrow 10:00, Friday or 3/20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step set for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::OptionRow</name>
    <message>
        <source>%1: not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Palette</name>
    <message>
        <source>Search and commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, deal, number or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PeopleModel</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The team cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the boss changes who is in the team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the team: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Accessible name of the person at the foot of the navigation; %1 name, %2 role and team</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PersonDialog</name>
    <message>
        <source>Change a team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New team member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active: can be given deals and can work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands in the history of deals and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PlanDialog</name>
    <message>
        <source>Plan the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First one due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1, due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::PlaybookPage</name>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said, or a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The playbook cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No card fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it in other words, or take a filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Fill in what stands in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PolicyPanel</name>
    <message>
        <source>The team&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price moves allowed in a deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without contact until a deal counts as left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest small talk in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest small talk in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard days of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm, as it stands in scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PriceLine</name>
    <message>
        <source>Price now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have in mind %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor price %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in mind %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::PricePanel</name>
    <message>
        <source>Price and outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing quoted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have in mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard of the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decider not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concession is waiting for its decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been quoted yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::QuickLogDialog</name>
    <message>
        <source>stays in “%1” (day %2, standard %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deal is shelved and its next step closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deal is marked as lost and its next step closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves on to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next step yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before “%1” there is still missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, title or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deals found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: tomorrow 10:00 call about the payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty. # marks an objection, ! a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab next · Esc close, the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, then the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open deal of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an objection or signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over their budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not do enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worried about service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2 steps · %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a deal to see what saving does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After saving: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the deal first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: say how you talked. What you typed is kept. Press A, S, D or G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: say how it went. What you typed is kept. Press 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day found in it. Write tomorrow 10:00, Friday or 3/20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting saved, moved on to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting saved, deal shelved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting saved, deal marked as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::QuoteDialog</name>
    <message>
        <source>Give a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the one before, at first the standard price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have in mind, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when something else is sold than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed only when something above is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1, price of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item lacks its name, a whole quantity or its price. The quote was not given. Complete the line or empty it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is quoted all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ReassignDialog</name>
    <message>
        <source>Give the deal to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is in the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the deal now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ReceiptDialog</name>
    <message>
        <source>Record a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer, card, cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts are never deleted; a mistake is reversed by a second entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::SaveMark</name>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on the server %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ScriptCard</name>
    <message>
        <source>Copy suggestion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ScriptPanel</name>
    <message>
        <source>Words to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say? Such as: a bit cheaper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words in the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the playbook fits this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card answers these words; these fit the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::SettingsPage</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done on this computer goes into the history under this name, with the rights of its role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is a checked copy in the folder “backups” beside the book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps this book; whoever runs it makes the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a person and their role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the boss changes the team&apos;s rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You work as %1 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s rules are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::ShelveDialog</name>
    <message>
        <source>Shelve the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to shelve it without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next step is closed. The deal can be taken up again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal shelved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StageChevron</name>
    <message>
        <source>%1 %2, passed</source>
        <extracomment>Accessible name of a stage in a deal&apos;s path; %1 number, %2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, current stage</source>
        <extracomment>Accessible name of a stage in a deal&apos;s path; %1 number, %2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, ahead</source>
        <extracomment>Accessible name of a stage in a deal&apos;s path; %1 number, %2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A stage in a deal&apos;s path; %1 number, %2 name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StagePath</name>
    <message>
        <source>Stages of the deal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StageTag</name>
    <message>
        <source>Stage %1 %2</source>
        <extracomment>Accessible name of a stage tag; %1 is the number 1 to 6, %2 the stage&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StalledModel</name>
    <message numerus="yes">
        <source>+%n d</source>
        <extracomment>Days beyond the standard in a narrow column: &quot;+7 d&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a spoken description</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hangs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StalledNumbers</name>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stalled deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n open deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount × stage weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median over standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::StalledOwners</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With whom they hang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StalledPage</name>
    <message>
        <source>Stalled deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back one stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stalled deal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for stalled deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole team · as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open deal is within its standard and has a next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stalled deals could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Works on one deal at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) given to another salesperson</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the stalled deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tandan::ui::StalledPanel</name>
    <message>
        <source>Open the deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline expects %1 of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows its amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StartWindow</name>
    <message>
        <source>Tandan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty: your name, and where the file is put.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up team with deals in all six stages, to look around in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .tandan file you have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk every deal through six steps, with the right words at hand and at most two price moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandan books (*.tandan)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StatePane</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>Name of the Escape key on a key cap</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::StatusHints</name>
    <message>
        <source>Keys that work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::TimelineModel</name>
    <message numerus="yes">
        <source>%1, %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Objection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed scope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First concession approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second concession approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In return: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Window</name>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this page as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search and commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Tandan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book can only be read: %1 cannot be written to. Nothing you do here changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export on this page. Lists, customers and stalled deals can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tandan::ui::Workspace</name>
    <message>
        <source>&amp;Open another book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New book or sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New deal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stalled deals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tandan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandan books (*.tandan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tandan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandan %1. Walk every deal through six steps, with the right words at hand and at most two price moves. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
