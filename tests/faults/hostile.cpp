// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/cleantext.h"
#include "core/report/csv.h"
#include "core/report/plaintext.h"
#include "tests/faults/claim.h"
#include "tests/faults/hostiletexts.h"
#include "tests/faults/work.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace core;

// Every hostile text into every field: it is refused and nothing is written, or it reads back as it was typed. In what comes
// out of the register it is text: no element, no formula, nothing that is loaded.
namespace {

const QString kickoff = u"information.kickoff"_s;

struct Input
{
    const char *name;
    Role role;
    QString by;
    std::function<Result<void>(Workspace &, const faults::Known &, const QString &)> write;
    std::function<QString(const DossierView &, const faults::Known &)> read;
};

template<typename T>
Result<void> done(const Result<T> &result)
{
    return result ? Result<void>() : Unexpected{result.error()};
}

Input taskInput(const char *name, std::optional<QString> TaskEdit::*field, QString TaskState::*stored)
{
    return {name, Role::Manager, u"Sanne Verhoeven"_s,
            [field](Workspace &workspace, const faults::Known &known, const QString &text) {
                TaskEdit edit;
                edit.*field = text;
                return done(workspace.setTask(known.dossier, kickoff, edit));
            },
            [stored](const DossierView &view, const faults::Known &) { return view.task(kickoff)->state.*stored; }};
}

Input rowInput(const QString &column)
{
    return {"a row", Role::Employee, u"Joris van Leeuwen"_s,
            [column](Workspace &workspace, const faults::Known &known, const QString &text) {
                return done(workspace.setRow(known.dossier, known.rows.value(0), {{column, text}}));
            },
            [column](const DossierView &view, const faults::Known &known) {
                for (const auto &row : view.record.rows) {
                    if (row.id == known.rows.value(0))
                        return row.cells.value(column);
                }
                return u"no row"_s;
            }};
}

Input personInput(const char *name, QString Person::*field)
{
    return {name, Role::Hr, u"Femke de Boer"_s,
            [field](Workspace &workspace, const faults::Known &known, const QString &text) {
                Person person{.name = u"Noor Willems"_s};
                person.*field = text;
                return done(workspace.bindPerson(known.dossier, Role::Woo, person));
            },
            [field](const DossierView &view, const faults::Known &) {
                return view.record.dossier.people.value(Role::Woo).*field;
            }};
}

QList<Input> inputs()
{
    return {taskInput("a note", &TaskEdit::note, &TaskState::note),
            taskInput("a place", &TaskEdit::place, &TaskState::place),
            rowInput(u"title"_s),
            rowInput(u"reference"_s),
            rowInput(u"nextStep"_s),
            rowInput(u"note"_s),
            personInput("a name", &Person::name),
            personInput("an address", &Person::email),
            personInput("a team", &Person::unit),
            {"a draft",
             Role::Manager,
             u"Sanne Verhoeven"_s,
             [](Workspace &workspace, const faults::Known &known, const QString &text) {
                 return workspace.keepDraft({known.dossier, u"task:x"_s, u"note"_s, text});
             },
             {}},
            {"a colleague",
             Role::Hr,
             u"Femke de Boer"_s,
             [](Workspace &workspace, const faults::Known &, const QString &text) {
                 return done(
                     workspace.setColleague({.person = {.name = text, .email = text, .unit = text}, .roles = {Role::It}}));
             },
             {}},
            {"the organisation",
             Role::Hr,
             u"Femke de Boer"_s,
             [](Workspace &workspace, const faults::Known &, const QString &text) {
                 return done(workspace.changeSettings({.name = text, .teams = {text}}));
             },
             {}},
            {"a hold",
             Role::Ihh,
             u"Ria Kuipers"_s,
             [](Workspace &workspace, const faults::Known &known, const QString &text) {
                 const auto set = workspace.setHold(known.dossier, text, u"Woo-1"_s);
                 if (const auto released = workspace.releaseHold(known.dossier); set && !released)
                     return done(released);
                 return done(set);
             },
             {}},
            {"a refusal",
             Role::Employee,
             u"Joris van Leeuwen"_s,
             [](Workspace &workspace, const faults::Known &known, const QString &text) {
                 return done(workspace.refuseToSign(known.dossier, text));
             },
             {}}};
}

QStringList cellsOf(const QByteArray &csv)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    const auto text = QString::fromUtf8(csv);
    for (qsizetype at = text.startsWith(QChar(0xfeff)) ? 1 : 0; at < text.size(); ++at) {
        const bool isDoubled = isQuoted && text.sliced(at).startsWith(u"\"\""_s);
        if (isDoubled)
            cells.last().append(text[at++]);
        else if (text[at] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (text[at] == u';' || text[at] == u'\n'))
            cells.append(QString());
        else if (isQuoted || text[at] != u'\r')
            cells.last().append(text[at]);
    }
    return cells;
}

class Hostile
{
public:
    Hostile(faults::Claim &claim, const QString &folder) : m_claim(claim)
    {
        const auto bases = faults::bases(folder);
        faults::put(folder, bases.at(7).files); // with rows
        m_known = bases.at(7).known;
        auto opened = Workspace::open({.database = folder + u"/register.vwz"_s});
        if (!opened)
            faults::giveUp(u"no register"_s);
        m_workspace = std::move(*opened);
    }

    void type(const QString &text, const Input &input)
    {
        ++m_typed;
        m_workspace->setSession({.role = input.role, .name = input.by, .today = QDate(2026, 3, 2)});
        const auto head = m_workspace->head();
        const auto written = input.write(*m_workspace, m_known, text);
        const auto what = u"%1, %2: "_s.arg(QString::fromLatin1(input.name), shown(text));
        const bool isUnclean = faultIn(normalised(text)).has_value();
        if (written && isUnclean)
            m_claim.fault(what + u"taken, and it cannot be kept"_s);
        if (!written) {
            ++m_refused;
            const auto after = m_workspace->head();
            if (!head || !after || (*after != *head && input.role != Role::Ihh))
                m_claim.fault(what + u"refused, and something was written"_s);
            return;
        }
        if (input.read)
            readBack(text, input, what);
    }

    void print(const QString &text)
    {
        const auto made = report(m_printed % 20 == 0 ? Preset::Archive : Preset::Manager); // a history takes long
        const auto html = toHtml(made);
        static const QSet<QString> strange{u"script"_s, u"img"_s,     u"svg"_s,      u"iframe"_s,      u"object"_s,
                                           u"link"_s,   u"a"_s,       u"form"_s,     u"input"_s,       u"@src"_s,
                                           u"@href"_s,  u"@onload"_s, u"@onerror"_s, u"@onmouseover"_s};
        if (elementsOf(html).intersects(strange))
            m_claim.fault(u"a page with strange elements: "_s + shown(text));
        for (const auto &cell : cellsOf(toCsv(made))) {
            const auto first = cell.trimmed().left(1);
            if (!first.isEmpty() && u"=+-@＝＋－＠"_s.contains(first))
                m_claim.fault(u"a formula: "_s + shown(cell));
        }
        for (const auto &line : plainText(made)) {
            if (firstUnclean(line) >= 0)
                m_claim.fault(u"a line that cannot be shown: "_s + shown(line));
        }
        ++m_printed;
    }
    int typed() const { return m_typed; }
    int refused() const { return m_refused; }
    int printed() const { return m_printed; }

private:
    Report report(Preset preset)
    {
        m_workspace->setSession({.role = Role::Hr, .name = u"Femke de Boer"_s, .today = QDate(2026, 3, 2)});
        auto made = m_workspace->report(m_known.dossier, {.preset = preset});
        if (!made)
            faults::giveUp(u"no report"_s);
        return *made;
    }

    QSet<QString> elementsOf(const QByteArray &html)
    {
        QSet<QString> names;
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                names.insert(xml.name().toString());
                for (const auto &attribute : xml.attributes())
                    names.insert(u'@' + attribute.name().toString());
            }
        }
        if (xml.hasError())
            m_claim.fault(u"a page that is not well-formed: "_s + xml.errorString());
        return names;
    }

    void readBack(const QString &text, const Input &input, const QString &what)
    {
        m_workspace->setSession({.role = Role::Hr, .name = u"Femke de Boer"_s, .today = QDate(2026, 3, 2)});
        const auto view = m_workspace->view(m_known.dossier);
        const auto expected = m_claim.isControl() ? text.toUpper() : normalised(text);
        const auto stored = view ? input.read(*view, m_known) : u"no view"_s;
        const bool isSame = stored == expected || stored == expected.trimmed() || stored == expected.simplified();
        if (!isSame)
            m_claim.fault(what + u"reads back as "_s + shown(stored));
    }

    faults::Claim &m_claim;
    std::unique_ptr<Workspace> m_workspace;
    faults::Known m_known;
    int m_typed = 0;
    int m_refused = 0;
    int m_printed = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    faults::Claim claim("R13 hostile", u"expects every text in capitals"_s,
                        {{u"every"_s, u"only each so many texts"_s, u"N"_s, u"1"_s}});
    const QTemporaryDir folder(faults::fastFolder());
    Hostile hostile(claim, folder.path());
    const auto texts = faults::hostileTexts();
    for (qsizetype i = 0; i < texts.size(); i += claim.number(u"every"_s)) {
        const auto &text = texts.at(i);
        for (const auto &input : inputs())
            hostile.type(text, input);
        hostile.print(text);
    }
    return claim.conclude(u"%1 texts, %2 times typed, %3 refused, %4 reports"_s.arg(texts.size())
                              .arg(hostile.typed())
                              .arg(hostile.refused())
                              .arg(hostile.printed()));
}
