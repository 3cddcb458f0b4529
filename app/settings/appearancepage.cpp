// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/choices.h"
#include "app/settings/pages.h"
#include "app/widgets/fieldblock.h"
#include "app/widgets/page.h"
#include "app/widgets/textlabel.h"
#include "app/window/desk.h"
#include "app/window/preferences.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int textSizes[]{100, 125, 150, 175, 200};

// Every choice is seen at once: the window is made anew, and the keyboard comes back to the field of the same name.
class AppearancePage : public Page
{
    Q_OBJECT
public:
    AppearancePage(Desk &desk, const QString &title) : Page(desk.theme()), m_desk(desk)
    {
        setTitle(title, tr("For you, on this computer. Others do not notice it."));
        content()->addWidget(colours());
        content()->addWidget(sizes());
        content()->addWidget(fonts());
        content()->addWidget(languages());
    }

private:
    Appearance appearance() const { return m_desk.preferences().appearance(); }
    void change(const std::function<void(Appearance &)> &edit)
    {
        auto wanted = appearance();
        edit(wanted);
        if (wanted != appearance())
            emit m_desk.appearanceAsked(wanted);
    }

    QWidget *colours()
    {
        using Colours = Appearance::Colours;
        auto *const choices = new Choices(m_desk.theme(), tr("Colours"), u"colours"_s);
        choices->add(int(Colours::FollowSystem), tr("As the system"), tr("Light or dark, as your computer is set."));
        choices->add(int(Colours::Light), tr("Light"));
        choices->add(int(Colours::Dark), tr("Dark"));
        choices->add(int(Colours::SystemColours), tr("The colours of the system"),
                     tr("No colours of our own. With high contrast this goes by itself."));
        choices->choose(int(appearance().colours));
        connect(choices, &Choices::chosen, this,
                [this](int value) { change([value](Appearance &wanted) { wanted.colours = Colours(value); }); });
        return choices;
    }

    QWidget *sizes()
    {
        auto *const block = new FieldBlock(m_desk.theme(), tr("Text size"));
        auto *const box = new QComboBox;
        box->setObjectName(u"textSize"_s);
        for (const int size : textSizes)
            box->addItem(tr("%1%").arg(size), size);
        if (box->findData(appearance().textSize) < 0)
            box->addItem(tr("%1%").arg(appearance().textSize), appearance().textSize);
        box->setCurrentIndex(box->findData(appearance().textSize));
        connect(box, &QComboBox::activated, this,
                [this, box] { change([box](Appearance &wanted) { wanted.textSize = box->currentData().toInt(); }); });
        return filled(block, box, tr("Also with Ctrl and +, Ctrl and −, and Ctrl and 0."));
    }

    QWidget *fonts()
    {
        auto *const block = new FieldBlock(m_desk.theme(), tr("Font"));
        auto *const box = new QComboBox;
        box->setObjectName(u"font"_s);
        box->addItem(tr("The font of Vertrekwijzer"));
        box->addItem(tr("The font of the system"));
        for (const auto &family : QFontDatabase::families(QFontDatabase::Latin)) {
            if (QFontDatabase::isScalable(family) && !QFontDatabase::isPrivateFamily(family))
                box->addItem(family, family);
        }
        const auto now = appearance();
        box->setCurrentIndex(now.systemFont ? 1 : now.fontFamily.isEmpty() ? 0 : std::max(0, box->findData(now.fontFamily)));
        connect(box, &QComboBox::activated, this, [this, box](int index) {
            change([box, index](Appearance &wanted) {
                wanted.systemFont = index == 1;
                wanted.fontFamily = box->currentData().toString();
            });
        });
        return filled(block, box);
    }

    QWidget *languages()
    {
        auto *const choices = new Choices(m_desk.theme(), tr("Language"), u"language"_s);
        choices->add(int(core::Language::Dutch), u"Nederlands"_s);
        choices->add(int(core::Language::English), u"English"_s);
        choices->choose(int(m_desk.preferences().language()));
        connect(choices, &Choices::chosen, this, [this](int value) { emit m_desk.languageAsked(core::Language(value)); });
        return choices;
    }

    QWidget *filled(FieldBlock *block, QComboBox *box, const QString &hint = {})
    {
        box->setMaximumWidth(m_desk.theme().px(360));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        block->content()->addWidget(box);
        if (!hint.isEmpty())
            block->content()->addWidget(hintLabel(m_desk.theme(), hint));
        block->setField(box);
        return block;
    }

    Desk &m_desk;
};

} // namespace

QWidget *makeAppearancePage(Desk &desk, const QString &title)
{
    return new AppearancePage(desk, title);
}

} // namespace app

#include "appearancepage.moc"
