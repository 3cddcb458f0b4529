// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/flow.h"

#include "app/print/tablestrips.h"
#include "core/report/edges.h"

using namespace Qt::StringLiterals;

namespace app::print {

namespace {

constexpr TextStyle titleStyle{.size = 21, .weight = Weight::Semibold};
constexpr TextStyle subtitleStyle{.size = 11.5, .tone = Tone::Grey};
constexpr TextStyle numberStyle{.size = 13, .tone = Tone::Grey};
constexpr TextStyle chapterStyle{.size = 13, .weight = Weight::Semibold};
constexpr TextStyle sectionStyle{.size = 10.5, .weight = Weight::Semibold};
constexpr TextStyle bodyStyle{.size = 10};
constexpr TextStyle labelStyle{.size = 10, .tone = Tone::Grey};
constexpr TextStyle strongStyle{.size = 10, .weight = Weight::Semibold};
constexpr TextStyle runningStyle{.size = 8.5, .tone = Tone::Grey};
constexpr TextStyle footerStyle{.size = 8, .tone = Tone::Grey};

constexpr qreal widestParagraph = 0.9; // of the page: long lines are hard to read
constexpr qreal numberWidth = 8 * mm;
constexpr qreal bulletWidth = 5 * mm;
constexpr qreal barWidth = 4 * mm;
constexpr qreal factGap = 8 * mm;
constexpr qreal factLabelWidth = 32 * mm;

Strip paragraph(const QString &text, const TextStyle &style, qreal width)
{
    return {.bands = {{.columns = {column(0, text, style, width)}, .below = 2 * mm}}, .split = Split::BetweenLines};
}

// Draws one report, block by block.
class Flow
{
public:
    Flow(const core::Report &report, qreal width, const Progress &progress)
        : m_report(report), m_width(width), m_progress(progress)
    {
        for (const auto &block : report.blocks)
            m_steps += stepsOf(block);
    }

    QList<Strip> strips()
    {
        cover();
        for (const auto &block : m_report.blocks) {
            std::visit([this](const auto &value) { add(value); }, block);
            if (!std::holds_alternative<core::ReportTable>(block))
                goOn();
            if (m_isStopped)
                return {};
        }
        addEnd();
        return m_strips;
    }

private:
    static qsizetype stepsOf(const core::Block &block)
    {
        const auto *table = std::get_if<core::ReportTable>(&block);
        return table ? table->rows.size() : 1;
    }

    bool goOn()
    {
        ++m_done;
        m_isStopped = m_progress && !m_progress(m_done, m_steps);
        return !m_isStopped;
    }

    void cover()
    {
        auto title = paragraph(m_report.title, titleStyle, m_width);
        title.bands.first().below = 0;
        title.keepWithNext = true;
        auto subtitle = paragraph(m_report.subtitle, subtitleStyle, m_width);
        subtitle.bands.first().below = 5 * mm;
        subtitle.keepWithNext = true;
        m_strips = {title, subtitle};
        for (qsizetype i = 0; i < m_report.facts.size(); i += 2)
            addFacts(m_report.facts.mid(i, 2), i == 0);
        m_strips.last().spaceAfter = 4 * mm;
    }

    void addFacts(const QList<core::LabelledText> &facts, bool isFirst)
    {
        const auto half = (m_width - factGap) / 2;
        Band band{.above = 1.2 * mm, .below = 1.2 * mm};
        for (qsizetype i = 0; i < facts.size(); ++i) {
            const auto x = qreal(i) * (half + factGap);
            band.columns.append(column(x, facts.at(i).first, labelStyle, factLabelWidth - 2 * mm));
            band.columns.append(column(x + factLabelWidth, facts.at(i).second, strongStyle, half - factLabelWidth));
        }
        m_strips.append({.bands = {band}, .above = isFirst ? Rule::Medium : Rule::None, .below = Rule::Light});
    }

    void add(const core::Heading &heading)
    {
        if (heading.level > 1) {
            auto strip = paragraph(heading.text, sectionStyle, m_width);
            strip.spaceBefore = 4 * mm;
            strip.bands.first().below = mm;
            strip.keepWithNext = true;
            return m_strips.append(strip);
        }
        ++m_chapter;
        const Band band{.columns = {column(0, QString::number(m_chapter), numberStyle, numberWidth),
                                    column(numberWidth, heading.text, chapterStyle, m_width - numberWidth)},
                        .below = 2 * mm};
        m_strips.append({.bands = {band}, .spaceBefore = 8 * mm, .keepWithNext = true});
    }

    void add(const core::Paragraph &block)
    {
        if (!block.strong)
            return m_strips.append(paragraph(block.text, bodyStyle, m_width * widestParagraph));
        const auto text = column(barWidth, block.text, strongStyle, m_width * widestParagraph - barWidth);
        m_strips.append({.bands = {{.columns = {text}}}, .spaceAfter = 3 * mm, .bar = true, .split = Split::BetweenLines});
    }

    void add(const core::BulletList &list)
    {
        for (const auto &entry : list.entries) {
            const Band band{.columns = {column(mm, u"•"_s, bodyStyle, bulletWidth),
                                        column(bulletWidth, entry, bodyStyle, m_width * widestParagraph - bulletWidth)},
                            .below = 0.6 * mm};
            m_strips.append({.bands = {band}, .split = Split::BetweenLines});
        }
        m_strips.last().spaceAfter = 1.5 * mm;
    }

    void add(const core::ReportTable &table)
    {
        m_strips.append(tableStrips(table, m_width, [this] { return goOn(); }));
    }

    void add(const core::SignatureLine &signature)
    {
        Strip strip{.bands = {{.columns = {column(0, signature.who, strongStyle, m_width)}, .above = 2 * mm},
                              {.columns = {column(0, signature.statement, bodyStyle, m_width)}, .below = 1.5 * mm}},
                    .below = signature.fields.isEmpty() ? Rule::Light : Rule::None};
        for (const auto &point : signature.openPoints)
            strip.bands.append({.columns = {column(mm, u"•"_s, bodyStyle, bulletWidth),
                                            column(bulletWidth, point, bodyStyle, m_width - bulletWidth)},
                                .below = 0.6 * mm});
        if (!signature.fields.isEmpty())
            strip.bands.append(writingLines(signature.fields));
        m_strips.append(strip);
    }

    // Side by side, each a label with a line to write on; the last one, the signature, has the most room.
    Band writingLines(const QStringList &fields) const
    {
        constexpr qreal gap = 6 * mm;
        const auto unit = (m_width + gap) / qreal(2 * fields.size() + 1);
        Band band{.above = 10 * mm, .below = 3 * mm};
        qreal x = 0;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const auto width = unit * (i == fields.size() - 1 ? 3 : 2);
            auto label = column(x, fields.at(i), runningStyle, width - gap);
            label.ruleFrom = x + label.lines.first().text->width() + mm;
            label.ruleTo = x + width - gap;
            band.columns.append(label);
            x += width;
        }
        return band;
    }

    // What it takes to find this state of the register again.
    void addEnd()
    {
        if (m_report.footer.isEmpty())
            return;
        auto end = paragraph(m_report.footer, footerStyle, m_width);
        end.bands.first().above = 1.5 * mm;
        end.spaceBefore = 8 * mm;
        end.above = Rule::Medium;
        m_strips.append(end);
    }

    const core::Report &m_report;
    qreal m_width;
    const Progress &m_progress;
    qsizetype m_done = 0;
    qsizetype m_steps = 0;
    bool m_isStopped = false;
    int m_chapter = 0;
    QList<Strip> m_strips;
};

// Left and right on one line, sharing the width as they need.
Band leftAndRight(const QString &left, const QString &right, const TextStyle &style, qreal width)
{
    auto atRight = column(0, right, style, width * 0.7);
    const auto taken = atRight.lines.first().text->width();
    atRight.x = width - taken;
    return {.columns = {column(0, left, style, width - taken - 5 * mm), atRight}};
}

} // namespace

QList<Strip> stripsOf(const core::Report &report, qreal width, const Progress &progress)
{
    return Flow(report, width, progress).strips();
}

Strip pageHeader(const core::Report &report, qreal width)
{
    QStringList left{report.organisation};
    if (report.preset <= core::Preset::Archive && !report.state.isEmpty())
        left.append(report.state.section(u',', 0, 0)); // "Concept"
    left.removeAll(QString());
    auto band = leftAndRight(left.join(u" · "_s), report.confidentiality, runningStyle, width);
    band.below = 2 * mm;
    return {.bands = {band}, .below = Rule::Strong};
}

Strip pageFooter(const core::Report &report, qreal width, int page, int pages)
{
    const auto [pageWord, of] = core::pageWords(report.language);
    const QString number = pageWord + QString::number(page) + of + QString::number(pages);
    auto band = leftAndRight(core::pageFoot(report), number, footerStyle, width);
    band.above = 1.5 * mm;
    return {.bands = {band}, .above = Rule::Medium};
}

} // namespace app::print
