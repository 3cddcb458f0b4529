// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/widgets/checkaccess.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>

namespace app {

namespace {

class AccessibleCheck : public QAccessibleWidget
{
public:
    explicit AccessibleCheck(QAbstractButton *button)
        : QAccessibleWidget(button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const auto text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? withoutMnemonic(button()->text()) : text;
    }

    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        const auto *const box = qobject_cast<QCheckBox *>(button());
        state.checkStateMixed = box && box->checkState() == Qt::PartiallyChecked;
        state.pressed = button()->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        auto names = QAccessibleWidget::actionNames();
        names.removeAll(pressAction());
        names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }

    static QString withoutMnemonic(const QString &text)
    {
        QString plain;
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i) == u'&' && i + 1 < text.size())
                ++i;
            plain += text.at(i);
        }
        return plain;
    }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *const button = qobject_cast<QAbstractButton *>(object);
    return button && button->isCheckable() ? new AccessibleCheck(button) : nullptr;
}

} // namespace

void makeTogglingClick()
{
    QAccessible::installFactory(interfaceOf); // once is enough, and more does no harm
}

} // namespace app
