// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QToolButton;

namespace app {

class IconLabel;
class TextLabel;
class Theme;

struct MessageAction
{
    QString text; // a verb, or a verb and what it acts on
    std::function<void()> run;
};

struct Message
{
    enum class Kind { Info, Warning, Error };

    Kind kind = Kind::Info;
    QString text;
    QList<MessageAction> actions; // two at most
};

// A message in the layout of a page: pushes down what is below it, and stays until somebody closes it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    void say(const Message &message); // in place of the one before; a screen reader says it at once
    void dismiss();                   // gives the keyboard back to where it was

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setActions(const QList<MessageAction> &actions);
    void setTexts();
    void arrange();
    int actionsWidth() const;

    const Theme &m_theme;
    Message m_message;
    QGridLayout *m_layout;
    IconLabel *m_icon;
    TextLabel *m_text;
    QWidget *m_actions;
    QBoxLayout *m_actionRow;
    QToolButton *m_close;
    QPointer<QWidget> m_before; // had the keyboard when the message came
};

} // namespace app
