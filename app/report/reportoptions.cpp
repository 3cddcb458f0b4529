// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/report/reportoptions.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"
#include "app/wording.h"
#include "core/domain/permissions.h"

#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QListView>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

QString reportName(core::Preset preset)
{
    switch (preset) {
    case core::Preset::Successor:
        return ReportText::tr("Handover: successor");
    case core::Preset::Manager:
        return ReportText::tr("Handover: manager");
    case core::Preset::Archive:
        return ReportText::tr("Handover: archive");
    case core::Preset::TaskSheet:
        return ReportText::tr("Task sheet of one role");
    default:
        return labelOf(preset);
    }
}

// A name on a line of its own starts with a capital.
QString asLine(const QString &name)
{
    return name.isEmpty() ? name : QString(name.left(1).toUpper() + name.mid(1));
}

QString paperName(print::Paper paper)
{
    switch (paper) {
    case print::Paper::Letter:
        return ReportText::tr("Letter (US)");
    case print::Paper::A3:
        return u"A3"_s;
    case print::Paper::A4:
        break;
    }
    return u"A4"_s;
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

// As high as its lines: the column scrolls as a whole.
void fitHeight(QListView *list)
{
    int height = 2 * list->frameWidth();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        height += list->sizeHintForRow(row);
    list->setFixedHeight(height + list->contentsMargins().top() + list->contentsMargins().bottom());
}

// A click anywhere in the line turns it, as with every other check box.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (event->type() == QEvent::MouseButtonDblClick)
            return true; // its release turns it
        if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

// Qt tells nobody that a line of a list was turned.
void tellTurned(QListView *list, int row)
{
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent event(list, checked);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace

ReportOptions::ReportOptions(const Theme &theme, const core::DossierView &view, const ReportChoice &choice, QWidget *parent)
    : ScrollPane(nullptr, parent), m_theme(theme), m_view(view), m_readers(new TextLabel(theme, TextStyle::Small, Token::Ink2)),
      m_partModel(new QStandardItemModel(this)), m_without(choice.without)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const inside = new QWidget;
    inside->setObjectName(u"page"_s);
    auto *const layout = new QVBoxLayout(inside);
    layout->setContentsMargins(theme.px(2), theme.px(2), theme.px(16), theme.px(2));
    layout->setSpacing(theme.px(6));
    setWidget(inside);

    m_preset = addChoice(tr("What do you want to &make?"), u"preset"_s);
    layout->addWidget(m_readers);
    m_role = addChoice(tr("Tasks of wh&om?"), u"role"_s);
    m_roleLabel = inside->findChild<QLabel *>(u"roleLabel"_s);
    m_language = addChoice(tr("&Language"), u"reportLanguage"_s);
    m_paper = addChoice(tr("Paper si&ze"), u"paper"_s);
    addParts();
    layout->addStretch(1);

    for (const auto preset : presetsFor(view.role, view.record.dossier))
        m_preset->addItem(reportName(preset), int(preset));
    for (const auto role : sheetRolesFor(view.role, view))
        m_role->addItem(asLine(labelOf(role)), int(role));
    m_language->addItem(u"Nederlands"_s, int(core::Language::Dutch));
    m_language->addItem(u"English"_s, int(core::Language::English));
    for (const auto &key : print::paperKeys())
        m_paper->addItem(paperName(*print::paperFromKey(key)), int(*print::paperFromKey(key)));
    select(m_preset, int(choice.preset));
    select(m_role, int(choice.sheetOf));
    select(m_language, int(choice.language));
    select(m_paper, int(choice.paper));
    showPreset();

    for (auto *const box : {m_preset, m_role}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showPreset();
            emit changed();
        });
    }
    for (auto *const box : {m_language, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportOptions::changed);
    connect(m_partModel, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        const auto part = core::Part(item->data().toInt());
        m_without.removeAll(part);
        if (item->checkState() == Qt::Unchecked)
            m_without.append(part);
        tellTurned(m_parts, item->row());
        emit changed();
    });
}

ReportChoice ReportOptions::choice() const
{
    return {.preset = preset(),
            .sheetOf = core::Role(m_role->currentData().toInt()),
            .without = m_without,
            .language = core::Language(m_language->currentData().toInt()),
            .paper = print::Paper(m_paper->currentData().toInt())};
}

QWidget *ReportOptions::firstField() const
{
    return m_preset;
}

core::Preset ReportOptions::preset() const
{
    return core::Preset(m_preset->currentData().toInt());
}

QLabel *ReportOptions::addLabel(const QString &text, QWidget *field)
{
    auto *const label = new QLabel(text);
    label->setFont(m_theme.font(TextStyle::Strong));
    label->setWordWrap(true);
    label->setBuddy(field);
    auto *const layout = static_cast<QVBoxLayout *>(widget()->layout());
    if (layout->count() > 0)
        layout->addSpacing(m_theme.px(8));
    layout->addWidget(label);
    return label;
}

QComboBox *ReportOptions::addChoice(const QString &label, const QString &name)
{
    auto *const box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    addLabel(label, box)->setObjectName(name + u"Label"_s);
    widget()->layout()->addWidget(box);
    return box;
}

void ReportOptions::addParts()
{
    m_parts = new QListView;
    m_parts->setObjectName(u"parts"_s);
    m_parts->setModel(m_partModel);
    m_parts->setItemDelegate(new PartDelegate(m_parts));
    m_parts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_parts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_partsLabel = addLabel(tr("Wh&ich parts?"), m_parts);
    widget()->layout()->addWidget(m_parts);
}

void ReportOptions::showPreset()
{
    const bool isSheet = preset() == core::Preset::TaskSheet;
    m_role->setVisible(isSheet && m_role->count() > 1);
    m_roleLabel->setVisible(m_role->isVisibleTo(this));
    QStringList readers;
    for (const auto role : core::meantFor(preset(), m_view.record.dossier, choice().sheetOf).values())
        readers.append(labelOf(role));
    m_readers->setText(readers.isEmpty()
                           ? QString()
                           : tr("Meant for: %1. What one of them may not see is not in it.").arg(listed(readers)));
    fillParts();
}

void ReportOptions::fillParts()
{
    const QSignalBlocker blocker(m_partModel);
    m_partModel->clear();
    for (const auto part : core::partsOf(preset())) {
        auto *const item = new QStandardItem(labelOf(part));
        item->setData(int(part));
        item->setCheckable(true);
        item->setCheckState(m_without.contains(part) ? Qt::Unchecked : Qt::Checked);
        item->setSizeHint({m_theme.px(100), std::max(m_theme.px(30), QFontMetrics(font()).height() + m_theme.px(8))});
        m_partModel->appendRow(item);
    }
    const bool hasParts = m_partModel->rowCount() > 0;
    m_parts->setVisible(hasParts);
    m_partsLabel->setVisible(hasParts);
    m_parts->reset();
    fitHeight(m_parts);
}

} // namespace app
