// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/handover/pastedialog.h"

#include "app/handover/cellinput.h"
#include "app/handover/pastepreview.h"
#include "app/language.h"
#include "app/models/cellwords.h"
#include "app/theme/theme.h"
#include "app/widgets/plaintext.h"
#include "app/widgets/scrollpane.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/cleantext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int samplesSeen = 3;
constexpr int problemsSeen = 4;

// Cells below their headers.
class CellDelegate : public QStyledItemDelegate
{
public:
    CellDelegate(int padding, QObject *parent) : QStyledItemDelegate(parent), m_padding(padding) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        auto inside = option;
        inside.rect.adjust(m_padding, 0, -m_padding, 0);
        QStyledItemDelegate::paint(painter, inside, index);
    }

private:
    int m_padding;
};

} // namespace

PasteDialog::PasteDialog(const Theme &theme, const PastedTable &pasted, const QList<core::Column> &columns, QDate today,
                         QWidget *parent)
    : QDialog(parent), m_theme(theme), m_pasted(pasted), m_columns(columns), m_today(today),
      m_mapping(proposedMapping(pasted, columns)), m_all(new QVBoxLayout),
      m_header(new QCheckBox(tr("The &first row says what the columns are"))),
      m_preview(new PastePreview(columns, today, this)), m_table(new QTableView),
      m_count(new TextLabel(theme, TextStyle::Strong)), m_leftOut(new TextLabel(theme, TextStyle::Small, Token::Ink2))
{
    setWindowTitle(tr("Add rows"));
    m_all->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(12));
    m_all->setSpacing(theme.px(12));
    addTexts();
    m_all->addWidget(mappingArea());
    addPreview();
    // On a small screen or with large text the whole scrolls above the buttons.
    auto *const inside = new QWidget;
    inside->setLayout(m_all);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, theme.px(16));
    outer->addWidget(new ScrollPane(inside), 1);
    addButtons();
    refresh();
    const auto room = screen()->availableSize() - QSize(theme.px(24), theme.px(48));
    const int width = std::min(theme.px(760), room.width());
    const int height = m_all->totalHeightForWidth(width) + theme.px(72);
    resize(width, std::min(height, room.height()));
    m_choices.first()->setFocus();
}

void PasteDialog::addTexts()
{
    auto *const title = new TextLabel(m_theme, TextStyle::Heading);
    title->setText(tr("Where do the columns go?"));
    auto *const text = new TextLabel(m_theme, TextStyle::Body, Token::Ink2);
    text->setText(tr("Choose for each column of your spreadsheet where it goes. Nothing is added yet."));
    m_header->setChecked(m_mapping.hasHeader);
    connect(m_header, &QCheckBox::toggled, this, [this](bool isOn) {
        m_mapping.hasHeader = isOn;
        nameColumns();
        refresh();
    });
    m_all->addWidget(title);
    m_all->addWidget(text);
    m_all->addWidget(m_header);
}

QWidget *PasteDialog::mappingArea()
{
    auto *const panel = new QFrame;
    panel->setProperty("panel", true);
    auto *const rows = new QVBoxLayout(panel);
    rows->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    rows->setSpacing(m_theme.px(8));
    for (qsizetype column = 0; column < m_pasted.width(); ++column)
        addColumn(rows, column);
    nameColumns();
    return panel;
}

// Its heading, some of what is in it, and where that goes.
void PasteDialog::addColumn(QVBoxLayout *all, qsizetype column)
{
    m_names.append(new TextLabel(m_theme, TextStyle::Strong));
    m_samples.append(new TextLabel(m_theme, TextStyle::Caption, Token::Ink2));
    auto *const choice = new QComboBox;
    choice->setObjectName(u"pasted:"_s + QString::number(column));
    leaveWheelToPage(*choice);
    choice->addItem(tr("Leave this column out"), QString());
    for (const auto &target : std::as_const(m_columns))
        choice->addItem(target.label.in(currentLanguage()), target.key);
    choice->setCurrentIndex(std::max(0, choice->findData(m_mapping.columns.value(column))));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setFixedWidth(m_theme.px(240));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column] { choose(column); });
    m_choices.append(choice);
    m_names.last()->setBuddy(choice);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_names.last());
    texts->addWidget(m_samples.last());
    const bool isNarrow = screen()->availableSize().width() < m_theme.px(560);
    auto *const row = new QBoxLayout(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(isNarrow ? 4 : 12));
    row->addLayout(texts, 1);
    row->addWidget(choice, 0, isNarrow ? Qt::AlignLeft : Qt::AlignVCenter);
    all->addLayout(row);
}

void PasteDialog::nameColumns()
{
    const qsizetype first = m_mapping.hasHeader ? 1 : 0;
    for (qsizetype column = 0; column < m_names.size(); ++column) {
        const auto heading = m_mapping.hasHeader ? oneLine(m_pasted.rows.first().at(column)) : QString();
        const auto name =
            heading.isEmpty() ? filledIn(tr("Column %1"), {QString::number(column + 1)}) : core::shown(heading);
        QStringList samples;
        for (qsizetype row = first; row < m_pasted.rows.size() && samples.size() < samplesSeen; ++row) {
            const auto &cell = m_pasted.rows.at(row).at(column);
            if (!cell.isEmpty())
                samples.append(core::shown(oneLine(cell)));
        }
        m_names.at(column)->setText(buttonTextOf(name));
        m_samples.at(column)->setText(samples.isEmpty() ? tr("Nothing in this column") : samples.join(u" · "_s));
        //: What a screen reader says of the choice: the column of the spreadsheet
        m_choices.at(column)->setAccessibleName(filledIn(tr("Where “%1” goes"), {name}));
        m_choices.at(column)->setAccessibleDescription(m_samples.at(column)->text());
    }
}

void PasteDialog::addPreview()
{
    auto *const title = new TextLabel(m_theme, TextStyle::Strong);
    title->setText(tr("This is how the first rows come in"));
    m_table->setModel(m_preview);
    m_table->setAccessibleName(title->text());
    m_table->setItemDelegate(new CellDelegate(m_theme.px(9), m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.px(32));
    m_table->horizontalHeader()->setDefaultSectionSize(m_theme.px(150));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_theme.px(5 * 32 + 18));
    m_all->addWidget(title);
    m_all->addWidget(m_table);
    m_all->addWidget(m_count);
    m_all->addWidget(m_leftOut);
    m_all->addStretch(1);
}

void PasteDialog::addButtons()
{
    auto *const buttons = new QDialogButtonBox;
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"add"_s);
    m_add->setProperty("primary", true);
    buttons->addButton(tr("Add nothing"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_result.rows.isEmpty())
            m_choices.first()->setFocus(); // the text above says why there is nothing to add
        else
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
    row->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

// Two columns cannot go to the same place: the one before gives way.
void PasteDialog::choose(qsizetype column)
{
    const auto target = m_choices.at(column)->currentData().toString();
    for (qsizetype other = 0; other < m_choices.size(); ++other) {
        if (other != column && !target.isEmpty() && m_choices.at(other)->currentData() == target) {
            const QSignalBlocker blocker(m_choices.at(other));
            m_choices.at(other)->setCurrentIndex(0);
            m_mapping.columns[other].clear();
        }
    }
    m_mapping.columns[column] = target;
    refresh();
}

QString PasteDialog::problemText(const PasteProblem &problem) const
{
    const auto key = m_mapping.columns.value(problem.column);
    const auto it = std::ranges::find(m_columns, key, &core::Column::key);
    const auto name = it == m_columns.end() ? key : it->label.in(currentLanguage());
    return filledIn(tr("Row %1: “%2” does not fit in “%3”."),
                    {number(int(problem.row) + 1), core::shown(oneLine(problem.text)), name});
}

QStringList PasteDialog::leftOut() const
{
    QStringList sentences;
    const auto without = m_mapping.columns.count(QString());
    if (without > 0)
        sentences.append(tr("%n column(s) are left out.", nullptr, int(without)));
    const auto rows = m_pasted.rows.size() - (m_mapping.hasHeader ? 1 : 0) - m_result.rows.size();
    if (rows > 0)
        sentences.append(tr("%n row(s) are left out: nothing in them fits.", nullptr, int(rows)));
    if (!m_result.problems.isEmpty())
        sentences.append(tr("%n cell(s) stay empty:", nullptr, int(m_result.problems.size())));
    for (const auto &problem : m_result.problems.mid(0, problemsSeen))
        sentences.append(problemText(problem));
    if (m_result.problems.size() > problemsSeen)
        sentences.append(tr("And %n more.", nullptr, int(m_result.problems.size()) - problemsSeen));
    if (m_pasted.rows.size() >= maxPastedRows)
        sentences.append(filledIn(tr("Only the first %1 rows are read."), {number(int(maxPastedRows))}));
    return sentences;
}

void PasteDialog::refresh()
{
    m_result = rowsFrom(m_pasted, m_mapping, m_columns, m_today);
    m_preview->setRows(m_result.rows, m_mapping.columns);
    const int count = int(m_result.rows.size());
    m_count->setText(count == 0 ? tr("There is nothing to add yet. Choose where the columns go.")
                                : tr("%n row(s) will be added.", nullptr, count));
    m_leftOut->setText(leftOut().join(u'\n'));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_add->setText(buttonTextOf(count == 0 ? tr("Add rows") : tr("Add %n row(s)", nullptr, count)));
}

} // namespace app
