// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands.h"

#include "app/cli/backups.h"
#include "app/cli/cases.h"
#include "app/cli/dossiers.h"
#include "app/cli/notice.h"
#include "app/cli/registers.h"
#include "app/cli/reports.h"
#include "app/cli/signing.h"
#include "app/cli/tasks.h"
#include "app/cli/templates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using enum Presence;

constexpr Option theRegister{"register"_L1, Value::Register,
                             QT_TRANSLATE_NOOP("CommandLine", "the register: a file, or postgresql://user@host/database"),
                             Required};
constexpr Option dossier{"dossier"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "the dossier, as list names it"),
                         Required};
constexpr Option reader{"as"_L1, Value::Role,
                        QT_TRANSLATE_NOOP("CommandLine", "show what this role may see; without it the manager")};
constexpr Option actor{"as"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "the role in which you do this"), Required};
constexpr Option by{"by"_L1, Value::Name, QT_TRANSLATE_NOOP("CommandLine", "your name"), Required};
constexpr Option from{"from"_L1, Value::File,
                      QT_TRANSLATE_NOOP("CommandLine", "who leaves and when, as JSON; - reads standard input"), Required};
constexpr Option json{"json"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "write JSON")};

constexpr Option demoOptions[] = {
    theRegister,
    {"dossiers"_L1, Value::Count, QT_TRANSLATE_NOOP("CommandLine", "how many dossiers; without it 6")},
    {"seed"_L1, Value::Number, QT_TRANSLATE_NOOP("CommandLine", "the same number gives the same register; without it 1")},
};

constexpr Option startOptions[] = {
    theRegister,
    {"create"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "make the register if it is not there yet")},
    from,
    actor,
    by,
};

constexpr Option planOptions[] = {
    from,
    reader,
    json,
};

constexpr Option listOptions[] = {
    theRegister,
    {"search"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "only with all these words in name, function or unit")},
    {"late"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "only with late tasks")},
    {"role"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "only with open tasks of this role")},
    {"limit"_L1, Value::Count, QT_TRANSLATE_NOOP("CommandLine", "at most this many; without it 50")},
    {"after"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "go on after this dossier, the last one of the previous list")},
    reader,
    json,
};

constexpr Option readOptions[] = {theRegister, dossier, reader, json};

constexpr Option setOptions[] = {
    theRegister,
    {"dossier"_L1, Value::Id, dossier.help},
    {"item"_L1, Value::Key, QT_TRANSLATE_NOOP("CommandLine", "the task, as show names it")},
    {"status"_L1, Value::Status, QT_TRANSLATE_NOOP("CommandLine", "todo, busy, done or not-applicable")},
    {"reason"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "why the task is not needed")},
    {"note"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "a note")},
    {"place"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "where the information is now")},
    {"already-safe"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "it was in its place already")},
    {"date"_L1, Value::DayOrNothing, QT_TRANSLATE_NOOP("CommandLine", "the day that belongs to the task")},
    {"person"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "the person that belongs to the task")},
    {"choice"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "one of the answers of the task")},
    {"consent"_L1, Value::Consents,
     QT_TRANSLATE_NOOP("CommandLine", "what was agreed to, with commas between; empty: nothing")},
    {"due"_L1, Value::DayOrNothing, QT_TRANSLATE_NOOP("CommandLine", "when it has to be ready; empty: back to the rule")},
    {"as"_L1, Value::Role, actor.help},
    {"by"_L1, Value::Name, by.help},
    {"batch"_L1, Value::File, QT_TRANSLATE_NOOP("CommandLine", "-: read changes from standard input, a JSON object a line")},
};

constexpr Option addRowOptions[] = {
    theRegister,
    dossier,
    {"table"_L1, Value::Key, QT_TRANSLATE_NOOP("CommandLine", "the table, as show names it"), Required},
    actor,
    by,
};

constexpr Option setRowOptions[] = {
    theRegister,
    dossier,
    {"row"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "the row, as show names it"), Required},
    {"delete"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "take the row away")},
    actor,
    by,
};

constexpr Option signOptions[] = {
    theRegister,
    dossier,
    {"refuse"_L1, Value::Reason, QT_TRANSLATE_NOOP("CommandLine", "do not sign, and say why")},
    {"withdraw"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "take your signature back")},
    actor,
    by,
};

constexpr Option holdOptions[] = {
    theRegister,
    dossier,
    {"reason"_L1, Value::Reason, QT_TRANSLATE_NOOP("CommandLine", "why nothing may be destroyed")},
    {"reference"_L1, Value::Reason, QT_TRANSLATE_NOOP("CommandLine", "number of the request or the case")},
    {"release"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "end the hold")},
    actor,
    by,
};

constexpr Option changeDatesOptions[] = {
    theRegister,
    dossier,
    {"notice"_L1, Value::Day, QT_TRANSLATE_NOOP("CommandLine", "the day on which the departure was known")},
    {"last-day"_L1, Value::Day, QT_TRANSLATE_NOOP("CommandLine", "the last working day")},
    {"end"_L1, Value::Day, QT_TRANSLATE_NOOP("CommandLine", "the day on which the employment ends")},
    {"preview"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "change nothing, show which tasks would move")},
    actor,
    by,
};

constexpr Option reportOptions[] = {
    theRegister,
    {"dossier"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "the dossier, as list names it")},
    {"all"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "every dossier, each in a file of its own")},
    {"preset"_L1, Value::Preset,
     QT_TRANSLATE_NOOP("CommandLine", "which report or sheet; without it the report that fits the role")},
    {"role"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "of a task sheet: whose tasks")},
    {"parts"_L1, Value::Parts,
     QT_TRANSLATE_NOOP("CommandLine", "of a report: only these parts, with commas, such as matters,contacts")},
    {"output"_L1, Value::File,
     QT_TRANSLATE_NOOP("CommandLine", "the file to write, its name ends in .pdf, .odt, .html or .csv; - writes to standard "
                                      "output; with --all the folder"),
     Required},
    {"format"_L1, Value::Format,
     QT_TRANSLATE_NOOP("CommandLine", "what to write, when the name does not tell; on standard output html, with --all pdf")},
    {"paper"_L1, Value::Paper, QT_TRANSLATE_NOOP("CommandLine", "of a pdf; without it a4")},
    reader,
};

constexpr Option verifyOptions[] = {
    theRegister,
    {"anchor"_L1, Value::Anchor,
     QT_TRANSLATE_NOOP("CommandLine", "number and check value of the last change, as a report prints them")},
    {"witness"_L1, Value::File, QT_TRANSLATE_NOOP("CommandLine", "the file that witness wrote")},
};

constexpr Option witnessOptions[] = {
    theRegister,
    {"output"_L1, Value::File,
     QT_TRANSLATE_NOOP("CommandLine", "the file to add a line to; keep it on another disk, or send it to a colleague"),
     Required},
};

constexpr Option backupOptions[] = {theRegister, json};

constexpr Option restoreOptions[] = {
    theRegister,
    {"backup"_L1, Value::Reason, QT_TRANSLATE_NOOP("CommandLine", "which one, as backups names it; without it the newest good one")},
    {"preview"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "change nothing, show what would be lost")},
    json,
};
constexpr Option passphrase{"passphrase-file"_L1, Value::File,
                            QT_TRANSLATE_NOOP("CommandLine", "the passphrase of the case file: the first line of this file")};

constexpr Option exportOptions[] = {
    theRegister,
    dossier,
    {"for"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "who gets it: only what this role may see is in it"), Required},
    {"output"_L1, Value::File, QT_TRANSLATE_NOOP("CommandLine", "the case file to write, its name ends in .vwdossier"), Required},
    passphrase,
    {"as"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "who sends it; without it the manager")},
    {"by"_L1, Value::Name, by.help},
};

constexpr Option importOptions[] = {
    theRegister,
    {"create"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "make the register if it is not there yet")},
    {"preview"_L1, Value::Nothing, QT_TRANSLATE_NOOP("CommandLine", "change nothing, show what would come")},
    passphrase,
    {"as"_L1, Value::Role, QT_TRANSLATE_NOOP("CommandLine", "who opens it; without it the role it was sent to")},
    {"by"_L1, Value::Name, by.help},
};

constexpr Option conflictOptions[] = {
    theRegister,
    {"dossier"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "the dossier, as list names it")},
    {"resolve"_L1, Value::Id, QT_TRANSLATE_NOOP("CommandLine", "choose what this change says, as conflicts names it")},
    {"cell"_L1, Value::Text, QT_TRANSLATE_NOOP("CommandLine", "what it is about, as conflicts names it")},
    reader,
    {"by"_L1, Value::Name, by.help},
};


constexpr Option suggestEndOptions[] = {
    {"notice"_L1, Value::Day, QT_TRANSLATE_NOOP("CommandLine", "the day on which notice is given"), Required},
    {"months"_L1, Value::Number, QT_TRANSLATE_NOOP("CommandLine", "the notice period"), Required},
    {"procedure-days"_L1, Value::Number, QT_TRANSLATE_NOOP("CommandLine", "days that the procedure at UWV took")},
};

constexpr Command table[] = {
    {"demo"_L1, "--register FILE [--dossiers N] [--seed N]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "make an example register with fictitious people"), demoOptions, makeDemo},
    {"start"_L1, "--register FILE [--create] --from DOSSIER.json --as ROLE --by NAME"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "start a dossier; writes its id"), startOptions, startDossier},
    {"plan"_L1, "--from DOSSIER.json [--as ROLE] [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "show the tasks that a departure would get; stores nothing"), planOptions, showPlan},
    {"list"_L1, "--register FILE [--search TEXT] [--late] [--role ROLE] [--limit N] [--after ID] [--as ROLE] [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "list the dossiers"), listOptions, listDossiers},
    {"show"_L1, "--register FILE --dossier ID [--as ROLE] [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "show the tasks and rows of a dossier"), readOptions, showDossier},
    {"set"_L1,
     "--register FILE --dossier ID --item KEY [--status STATUS] [--reason TEXT] [--note TEXT] [--place TEXT] "
     "[--already-safe] [--date yyyy-MM-dd] [--person TEXT] [--choice TEXT] [--consent LIST] [--due yyyy-MM-dd] --as ROLE "
     "--by NAME\n"
     "--register FILE --batch -"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "change a task, or many from standard input"), setOptions, setTask, Rest::Nothing,
     faultOfSet},
    {"add-row"_L1, "--register FILE --dossier ID --table KEY --as ROLE --by NAME COLUMN=VALUE..."_L1,
     QT_TRANSLATE_NOOP("CommandLine", "add a row to a table; writes its id"), addRowOptions, addRow, Rest::Cells,
     faultOfAddRow},
    {"set-row"_L1, "--register FILE --dossier ID --row ID [--delete] --as ROLE --by NAME COLUMN=VALUE..."_L1,
     QT_TRANSLATE_NOOP("CommandLine", "change a row or take it away"), setRowOptions, setRow, Rest::Cells, faultOfSetRow},
    {"sign"_L1, "--register FILE --dossier ID --as ROLE --by NAME [--refuse TEXT | --withdraw]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "sign the handover"), signOptions, signHandover, Rest::Nothing, faultOfSign},
    {"hold"_L1,
     "--register FILE --dossier ID --reason TEXT --reference TEXT --as ROLE --by NAME\n"
     "--register FILE --dossier ID --release --as ROLE --by NAME"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "forbid that information is destroyed, or end that"), holdOptions, holdInformation,
     Rest::Nothing, faultOfHold},
    {"change-dates"_L1,
     "--register FILE --dossier ID [--notice yyyy-MM-dd] [--last-day yyyy-MM-dd] [--end yyyy-MM-dd] [--preview] --as ROLE --by NAME"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "move the days of a departure"), changeDatesOptions, changeDates, Rest::Nothing,
     faultOfChangeDates},
    {"history"_L1, "--register FILE --dossier ID [--as ROLE] [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "show who changed what, the oldest first"), readOptions, showHistory},
    {"report"_L1,
     "--register FILE --dossier ID [--preset successor|manager|archive] [--parts LIST] [--as ROLE] --output FILE\n"
     "--register FILE --dossier ID --preset task-sheet --role ROLE [--as ROLE] --output FILE\n"
     "--register FILE --dossier ID --preset receipt|work-order|blank|matrix [--as ROLE] --output FILE\n"
     "--register FILE --dossier ID ... --output - [--format pdf|odt|html|csv] [--paper a4|letter|a3]\n"
     "--register FILE --all ... --output FOLDER"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "write the handover report, or a sheet to work from on paper"), reportOptions,
     writeReport, Rest::Nothing, faultOfReport},
    {"export-case"_L1,
     "--register FILE --dossier ID --for ROLE --output FILE [--passphrase-file FILE] [--as ROLE] [--by NAME]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "write a case file: one dossier for somebody at another computer"), exportOptions,
     exportCase},
    {"import-case"_L1,
     "--register FILE [--create] [--preview] [--passphrase-file FILE] [--as ROLE] [--by NAME] FILE"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "take over the changes in a case file"), importOptions, importCase, Rest::Files,
     faultOfImportCase},
    {"conflicts"_L1,
     "--register FILE [--dossier ID] [--as ROLE]\n"
     "--register FILE --dossier ID --cell CELL --resolve ID --as ROLE --by NAME"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "show what people changed without knowing of each other, or choose"), conflictOptions,
     chooseConflicts, Rest::Nothing, faultOfConflicts},
    {"check-template"_L1, "FILE..."_L1, QT_TRANSLATE_NOOP("CommandLine", "look for faults in templates"),
     std::span<const Option>(), checkTemplates, Rest::Files},
    {"verify"_L1, "--register FILE [--anchor ANCHOR] [--witness FILE]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "check that a register is whole and unaltered"), verifyOptions, verifyRegister},
    {"witness"_L1, "--register FILE --output FILE"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "write down the check value of now, to verify with later"), witnessOptions, writeWitness},
    {"backup"_L1, "--register FILE [--json]"_L1, QT_TRANSLATE_NOOP("CommandLine", "make a backup now, and check it"),
     backupOptions, makeBackup},
    {"backups"_L1, "--register FILE [--json]"_L1, QT_TRANSLATE_NOOP("CommandLine", "list the backups, the newest first"),
     backupOptions, listBackups},
    {"restore"_L1, "--register FILE [--backup NAME] [--preview] [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "put a backup in the place of the register; that is kept beside it"), restoreOptions,
     restoreBackup},
    {"suggest-end"_L1, "--notice yyyy-MM-dd --months N [--procedure-days N]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "suggest the end date that a notice period gives"), suggestEndOptions, suggestEnd,
     Rest::Nothing, faultOfSuggestEnd},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *commandNamed(QStringView name)
{
    const auto found = std::ranges::find_if(commands(), [name](const Command &command) { return name == command.name; });
    return found == commands().end() ? nullptr : &*found;
}

} // namespace app
