// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/report/reportchoice.h"
#include "app/widgets/scrollpane.h"

class QComboBox;
class QLabel;
class QListView;
class QStandardItemModel;

namespace app {

class TextLabel;
class Theme;

// Which report, of which parts, on which paper and in which language.
class ReportOptions : public ScrollPane
{
    Q_OBJECT
public:
    ReportOptions(const Theme &theme, const core::DossierView &view, const ReportChoice &choice, QWidget *parent = nullptr);

    ReportChoice choice() const;
    QWidget *firstField() const;

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &label, const QString &name);
    QLabel *addLabel(const QString &text, QWidget *field);
    void addParts();
    void showPreset();
    void fillParts();
    core::Preset preset() const;

    const Theme &m_theme;
    const core::DossierView &m_view;
    QComboBox *m_preset = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_paper = nullptr;
    QLabel *m_roleLabel = nullptr;
    QLabel *m_partsLabel = nullptr;
    QListView *m_parts = nullptr;
    TextLabel *m_readers;
    QStandardItemModel *m_partModel = nullptr;
    QList<core::Part> m_without;
};

} // namespace app
