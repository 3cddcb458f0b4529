// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/window/lint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace lint {

namespace {

constexpr int leastTarget = 24;
constexpr int rowsLookedAt = 40;

QList<QWidget *> shown(QWidget *window)
{
    QList<QWidget *> widgets;
    for (auto *const widget : window->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(window) && widget->window() == window)
            widgets.append(widget);
    }
    return widgets;
}

// Of a combo box that of its label: Qt on Linux takes its value for its name, whatever it was given.
QString nameOf(QWidget *widget)
{
    auto *const interface = QAccessible::queryAccessibleInterface(widget);
    if (!interface || !qobject_cast<QComboBox *>(widget))
        return interface ? interface->text(QAccessible::Name) : QString();
    const auto labels = interface->relations(QAccessible::Label);
    return labels.isEmpty() ? QString() : labels.first().first->text(QAccessible::Name);
}

QString described(const QWidget *widget)
{
    QStringList path;
    for (auto *at = widget; at && path.size() < 4; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + (at->objectName().isEmpty() ? QString() : u'#' + at->objectName()));
    return path.join(u'/');
}

bool takesKeyboard(const QWidget *widget)
{
    const bool isInBox = qobject_cast<const QComboBox *>(widget->parentWidget()); // and has the keyboard in place of the box
    return widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && (!widget->focusProxy() || isInBox) &&
           !widget->objectName().startsWith("qt_"_L1);
}

QStringList textsOfModel(const QAbstractItemView *view)
{
    QStringList texts;
    const auto *const model = view->model();
    for (int row = 0; model && row < std::min(model->rowCount(), rowsLookedAt); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            texts << index.data().toString() << index.data(Qt::AccessibleTextRole).toString() << index.data(Qt::ToolTipRole).toString();
        }
    }
    for (int column = 0; model && column < model->columnCount(); ++column)
        texts << model->headerData(column, Qt::Horizontal).toString();
    return texts;
}

QStringList textsOf(QWidget *widget)
{
    QStringList texts{nameOf(widget), widget->toolTip(), widget->accessibleDescription()};
    if (const auto *const label = qobject_cast<QLabel *>(widget))
        texts << label->text();
    if (const auto *const button = qobject_cast<QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *const edit = qobject_cast<QLineEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *const edit = qobject_cast<QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *const combo = qobject_cast<QComboBox *>(widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    if (const auto *const tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    if (const auto *const view = qobject_cast<QAbstractItemView *>(widget))
        texts << textsOfModel(view);
    return texts;
}

// Common words that the other language does not have.
const QSet<QString> &wordsOf(bool dutch)
{
    static const QSet<QString> dutchWords{u"het"_s, u"een"_s, u"niet"_s, u"je"_s, u"jij"_s, u"voor"_s, u"van"_s, u"nog"_s, u"geen"_s, u"naar"_s,
                                          u"wordt"_s, u"deze"_s, u"kies"_s, u"zijn"_s, u"wie"_s, u"wat"_s, u"waar"_s, u"bij"_s, u"alle"_s,
                                          u"taken"_s, u"gedaan"_s, u"klaar"_s, u"terug"_s, u"zoek"_s, u"rij"_s, u"rijen"_s, u"dagen"_s};
    static const QSet<QString> englishWords{u"the"_s, u"and"_s, u"your"_s, u"you"_s, u"not"_s, u"with"_s, u"for"_s, u"this"_s, u"that"_s,
                                            u"who"_s, u"what"_s, u"where"_s, u"from"_s, u"tasks"_s, u"days"_s, u"rows"_s, u"ready"_s, u"choose"_s,
                                            u"search"_s, u"back"_s, u"next"_s, u"previous"_s, u"add"_s, u"save"_s, u"open…"_s};
    return dutch ? dutchWords : englishWords;
}

} // namespace

QStringList nameless(QWidget *window)
{
    QStringList found;
    for (auto *const widget : shown(window)) {
        if (takesKeyboard(widget) && nameOf(widget).trimmed().isEmpty())
            found << u"no name: "_s + described(widget);
    }
    return found;
}

QStringList sharedMnemonics(QWidget *window)
{
    static const QRegularExpression mnemonic(u"&([^&\\s])"_s);
    QHash<QString, QString> seen;
    QStringList found;
    const auto take = [&](const QString &text) {
        const auto match = mnemonic.match(QString(text).replace(u"&&"_s, u""_s));
        if (!match.hasMatch())
            return;
        const auto key = match.captured(1).toLower();
        if (seen.contains(key))
            found << u"mnemonic "_s + key + u": "_s + seen.value(key) + u" / "_s + text;
        seen.insert(key, text);
    };
    for (auto *const widget : shown(window)) {
        if (const auto *const bar = qobject_cast<QMenuBar *>(widget)) {
            for (const auto *const action : bar->actions()) {
                if (action->isVisible())
                    take(action->text());
            }
        } else if (const auto *const button = qobject_cast<QAbstractButton *>(widget)) {
            take(button->text());
        } else if (const auto *const label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            take(label->text());
        }
    }
    return found;
}

QStringList richLabels(QWidget *window)
{
    QStringList found;
    for (auto *const label : window->findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && !label->buddy() && label->pixmap().isNull())
            found << u"not plain text: "_s + described(label) + u' ' + label->text();
    }
    return found;
}

QStringList smallTargets(QWidget *window)
{
    QStringList found;
    for (auto *const widget : shown(window)) {
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        const bool isInField = button && (qobject_cast<QLineEdit *>(button->parentWidget()) || button->inherits("QTableCornerButton"));
        if (button && button->isEnabled() && !isInField && (button->width() < leastTarget || button->height() < leastTarget - 4))
            found << u"small target: %1 %2x%3"_s.arg(described(button)).arg(button->width()).arg(button->height());
    }
    return found;
}

QStringList clipped(QWidget *window)
{
    QStringList found;
    for (auto *const widget : shown(window)) {
        const auto *const label = qobject_cast<QLabel *>(widget);
        const auto *const button = qobject_cast<QAbstractButton *>(widget);
        if (label && label->wordWrap() && !label->text().isEmpty() && label->heightForWidth(label->width()) > label->height() + 1)
            found << u"clipped: %1 “%2”"_s.arg(described(label), label->text());
        if (button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width() + 1)
            found << u"clipped: %1 “%2” %3 < %4"_s.arg(described(button), button->text()).arg(button->width()).arg(button->minimumSizeHint().width());
    }
    return found;
}

QStringList sideways(QWidget *window)
{
    QStringList found;
    for (const auto *area : window->findChildren<QScrollArea *>()) {
        const int beyond = area->horizontalScrollBar()->maximum();
        if (area->isVisible() && beyond > 1) // a line of a border
            found.append(QString(u"scrolls sideways by "_s + QString::number(beyond) + u": "_s + described(area->widget())));
    }
    return found;
}

QStringList wrongLanguage(QWidget *window, bool isDutch)
{
    static const QRegularExpression separators(u"[^\\p{L}…]+"_s);
    QStringList found;
    for (auto *const widget : shown(window)) {
        for (const auto &text : textsOf(widget)) {
            for (const auto &word : QString(text).remove(u'&').toLower().split(separators, Qt::SkipEmptyParts)) {
                if (wordsOf(!isDutch).contains(word))
                    found << u"wrong language: “%1” in “%2” (%3)"_s.arg(word, text.left(80), described(widget));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList unreached(QWidget *window)
{
    QSet<QWidget *> wanted;
    for (auto *const widget : shown(window)) {
        if (takesKeyboard(widget) && !qobject_cast<QMenuBar *>(widget))
            wanted.insert(widget);
    }
    auto *at = window->nextInFocusChain();
    for (int steps = 0; at && at != window && steps < 5000; ++steps) {
        wanted.remove(at);
        at = at->nextInFocusChain();
    }
    QStringList found;
    for (auto *const widget : std::as_const(wanted))
        found << u"Tab passes by: "_s + described(widget);
    return found;
}

namespace {

// Both as parts of what they are in together; null: one is in the other.
std::pair<QWidget *, QWidget *> beside(QWidget *one, QWidget *other)
{
    while (one->parentWidget() && !one->parentWidget()->isAncestorOf(other))
        one = one->parentWidget();
    while (other->parentWidget() && other->parentWidget() != one->parentWidget())
        other = other->parentWidget();
    const bool isInside = one->isAncestorOf(other) || other->isAncestorOf(one) || one->parentWidget() != other->parentWidget();
    return isInside ? std::pair<QWidget *, QWidget *>() : std::pair(one, other);
}

} // namespace

QStringList outOfOrder(QWidget *window)
{
    QList<QWidget *> chain;
    const auto all = shown(window);
    const QSet<QWidget *> visible(all.begin(), all.end());
    for (auto *at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain()) {
        const bool isPart = qobject_cast<QMenuBar *>(at) || qobject_cast<QTabBar *>(at->parentWidget());
        if (visible.contains(at) && takesKeyboard(at) && !isPart)
            chain.append(at);
    }
    QStringList found;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        auto *const before = chain.at(i > 0 ? i - 1 : chain.size() - 1);
        const auto [first, second] = beside(before, chain.at(i));
        if (!first)
            continue;
        const auto from = first->geometry();
        const auto to = second->geometry();
        const bool isAbove = to.bottom() < from.top() && to.left() <= from.right();
        const bool isBefore = to.top() <= from.bottom() && from.top() <= to.bottom() && to.right() < from.left();
        if (isAbove || isBefore)
            found << u"Tab goes back: from %1 to %2"_s.arg(described(before), described(chain.at(i)));
    }
    return found.size() > 1 ? found : QStringList(); // at the end it begins anew
}

QStringList all(QWidget *window, bool isDutch)
{
    return nameless(window) + sharedMnemonics(window) + richLabels(window) + smallTargets(window) + clipped(window) + sideways(window) +
           wrongLanguage(window, isDutch) + unreached(window);
}

} // namespace lint
