// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStringListModel;

namespace app {

class FieldBlock;
class TextLabel;
class Theme;
class UndoBar;

// A short list that people keep: a field to add a line, and the lines; Delete takes one away, and that can be undone. F2
// or a double click changes one, where that is asked for.
class LineList : public QWidget
{
    Q_OBJECT
public:
    struct Texts
    {
        QString list;  // its name: "Teams"
        QString field; // "Nieuw team"
        QString empty; // what an empty list means
    };

    LineList(const Theme &theme, const Texts &texts, QWidget *parent = nullptr);

    void setLines(const QStringList &lines); // as they are kept now
    void setChangeable(bool canChange);
    void refuse(const QString &sentence); // what was typed in the field
    void accept();                        // it was added: the field is empty again
    void offerUndo(const QString &whatHappened);
    QLineEdit *field() const { return m_field; }

signals:
    void added(const QString &text);
    void changed(int row, const QString &text);
    void removed(int row);
    void undoAsked();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void add();
    void removeCurrent();

    FieldBlock *m_block;
    QLineEdit *m_field;
    QStringListModel *m_model;
    QListView *m_list;
    TextLabel *m_empty;
    QPushButton *m_change;
    QPushButton *m_remove;
    UndoBar *m_undo;
};

} // namespace app
