// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/pastedtable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace app {

class PastePreview;
class TextLabel;
class Theme;

// Which column of a spreadsheet goes where, how the first rows will look, and what is left out and why.
class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    PasteDialog(const Theme &theme, const PastedTable &pasted, const QList<core::Column> &columns, QDate today,
                QWidget *parent = nullptr);

    const QList<QMap<QString, QString>> &rows() const { return m_result.rows; }

private:
    void addTexts();
    QWidget *mappingArea();
    void addColumn(QVBoxLayout *all, qsizetype column);
    void addPreview();
    void addButtons();
    void nameColumns();
    void choose(qsizetype column);
    void refresh();
    QStringList leftOut() const;
    QString problemText(const PasteProblem &problem) const;

    const Theme &m_theme;
    PastedTable m_pasted;
    QList<core::Column> m_columns;
    QDate m_today;
    PasteMapping m_mapping;
    PastedRows m_result;

    QVBoxLayout *m_all;
    QCheckBox *m_header;
    QList<TextLabel *> m_names;
    QList<TextLabel *> m_samples;
    QList<QComboBox *> m_choices;
    PastePreview *m_preview;
    QTableView *m_table;
    TextLabel *m_count;
    TextLabel *m_leftOut;
    QPushButton *m_add = nullptr;
};

} // namespace app
