// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/dossiers/emptydossiers.h"

#include "app/theme/theme.h"
#include "app/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace app {

EmptyDossiers::EmptyDossiers(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(theme, TextStyle::Heading)),
      m_text(new TextLabel(theme, TextStyle::Body, Token::Ink2))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setAlignment(Qt::AlignCenter);
    layout->setSpacing(theme.px(12));
    for (auto *const label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(theme.px(360));
        layout->addWidget(label);
    }
    auto *const start = new QPushButton(tr("Start a dossier"));
    connect(start, &QPushButton::clicked, this, &EmptyDossiers::startAsked);
    auto *const clear = new QPushButton(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &EmptyDossiers::clearAsked);
    for (auto *const button : {start, clear})
        layout->addWidget(button, 0, Qt::AlignHCenter);
    m_start = start;
    m_clear = clear;
}

void EmptyDossiers::explain(const QString &searched, bool isAnything, bool mayStart)
{
    const bool isFiltered = !searched.isEmpty() || !isAnything;
    if (!searched.isEmpty()) {
        m_title->setText(tr("Nothing found for ‘%1’").arg(searched));
        m_text->setText(tr("Try another word, or look among all dossiers."));
    } else if (isAnything) {
        m_title->setText(tr("Nobody is leaving now"));
        m_text->setText(tr("Is somebody leaving or moving? Start the dossier on the day that you know."));
    } else {
        m_title->setText(tr("No dossiers here"));
        m_text->setText(tr("No dossier fits what you chose."));
    }
    m_start->setVisible(!isFiltered && mayStart);
    m_clear->setVisible(isFiltered);
}

} // namespace app
