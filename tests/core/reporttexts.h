// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// How tests compare what the forms of a report say.
namespace reporttexts {

// Without blanks and the marks that only steer direction: forms differ in those.
QString squeezed(const QString &text);

// What is wrong with `text` as a rendering of the fragments, in this order and nothing else but numbers and bullets in
// front of them; empty when nothing is.
QString difference(const QString &text, const QStringList &fragments);

// The text of an HTML report from its title on, without the head of the pages.
QString textOfHtml(const QByteArray &html);

// The text of a content.xml, with a pilcrow at the end of each paragraph and heading.
QString textOfOdt(const QByteArray &content);

} // namespace reporttexts
