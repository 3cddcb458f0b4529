// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/faults/hostiletexts.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace faults {

namespace {

// Controls, halves of pairs, noncharacters, directions, what has no width, other ends of lines.
QStringList units()
{
    QList<char16_t> units{0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff, 0x00ad, 0x034f, 0x061c, 0x115f,
                          0x1680, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
                          0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x3164,
                          0xfdd0, 0xfeff, 0xfff9, 0xfffa, 0xfffb, 0xfffc, 0xfffd, 0xe000};
    for (char16_t unit = 0; unit < 0x20; ++unit)
        units.append(unit);
    for (char16_t unit = 0x7f; unit < 0xa0; ++unit)
        units.append(unit);
    QStringList texts;
    for (const auto unit : units)
        texts.append(u"voor"_s + QChar(unit) + u"na"_s);
    return texts;
}

QStringList formulas()
{
    QStringList texts;
    for (const auto &start :
         {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t="_s, u"\r="_s, u"\n="_s, u" ="_s, u"\u00a0="_s, u"\u200b="_s, u"\ufeff="_s,
          u"＝"_s, u"＋"_s, u"－"_s, u"＠"_s, u"\"="_s, u"'="_s, u";="_s, u"%0A-"_s})
        for (const auto &body : {u"1+1"_s, u"cmd|' /C calc'!A0"_s, u"HYPERLINK(\"http://x.example\";\"klik\")"_s,
                                 u"IMPORTXML(\"http://x.example\";\"//a\")"_s})
            texts.append(start + body);
    return texts;
}

QStringList markup()
{
    return {u"<b>vet</b>"_s,
            u"<script>alert(1)</script>"_s,
            u"</style><script>alert(1)</script>"_s,
            u"</title></head><body onload=alert(1)>"_s,
            u"<img src=file:///etc/passwd>"_s,
            u"<img src=\"//host.example/share/x.png\">"_s,
            u"<img src=x onerror=alert(1)>"_s,
            u"<svg/onload=alert(1)>"_s,
            u"<iframe src=http://x.example></iframe>"_s,
            u"<a href=\"javascript:alert(1)\">klik</a>"_s,
            u"<table><tr><td>"_s,
            u"</td></tr></table>"_s,
            u"<!-- "_s,
            u"-->"_s,
            u"<![CDATA["_s,
            u"]]>"_s,
            u"<?xml version=\"1.0\"?>"_s,
            u"<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;"_s,
            u"&amp; &lt;b&gt; &#65; &#x41; &nbsp; &y;"_s,
            u"R&D & Co"_s,
            u"\" onmouseover=\"alert(1)"_s,
            u"' onmouseover='alert(1)"_s,
            u"`onmouseover=alert(1)`"_s,
            u"![x](file:///etc/passwd)"_s,
            u"[klik](javascript:alert(1))"_s,
            u"**vet** _schuin_ # kop"_s,
            u"<text:p>odt</text:p>"_s,
            u"<style>*{display:none}</style>"_s,
            u"<meta http-equiv=refresh content=0;url=http://x.example>"_s,
            u"%1 %2 %n %L1 %%"_s,
            u"{employee} {manager} {{x}} ${x} #{x}"_s,
            u"%s%n%x%p"_s,
            u"&Bestand &Sluiten &&"_s};
}

QStringList code()
{
    return {u"'; DROP TABLE change; --"_s,
            u"' OR '1'='1"_s,
            u"\" OR \"\"=\""_s,
            u"Robert'); DELETE FROM cell;--"_s,
            u"\\'; SELECT 1 --"_s,
            u"$1 ? :x @x"_s,
            u"%_[a-z]%"_s,
            u"x' || (SELECT link FROM chain_head) || '"_s,
            u"$(rm -rf /) `id` ; | && >x"_s,
            u"../../../../etc/passwd"_s,
            u"C:\\Windows\\system32\\CON"_s,
            u"\\\\host.example\\share"_s,
            u"file:///etc/passwd"_s,
            u"con.txt:ads"_s,
            u"--register /tmp/x"_s,
            u"{\"role\":\"hr\"}"_s,
            u"\\u0000\\ud800\\n"_s,
            u"null"_s,
            u"true"_s,
            u"NaN"_s,
            u"1e999"_s,
            u"9223372036854775808"_s,
            u"0x1F"_s,
            u"2026-02-31"_s,
            u"a|b|c"_s,
            u"task:information.kickoff note"_s,
            u"@table"_s,
            u"deleted"_s,
            u"mailto:x@example.org?bcc=y@example.org%0D%0ASubject:z"_s,
            u"Subject: x\nBcc: y@example.org"_s};
}

QStringList scripts()
{
    return {u"סארה ל. כהן (12)"_s,
            u"سارة (الحسن) 12, Joris"_s,
            u"\u202egnp.exe"_s,
            u"\u2067\u2067\u2067open"_s,
            u"李小龍 山田太郎 김철수"_s,
            u"हिन्दी ไทย မြန်မာ"_s,
            u"Zoe\u0308 = Zoë"_s,
            u"ﬁ ﬀ Ⅻ ½ ㎏"_s,
            u"İıŞşĞğ ẞß ǅ"_s,
            u"а е о р (Cyrillisch)"_s,
            u"👩🏽‍💻 🇳🇱 🏴󠁧󠁢󠁥󠁮󠁧󠁿"_s,
            u"𐍈 𝕳 😀"_s,
            u"a"_s + u"\u0301\u0327\u0332"_s.repeated(400),
            u"   spaties   \t\t  tabs  "_s,
            u"\n\n\nregels\n\n\n"_s,
            u"regel\r\nregel\rregel"_s,
            u"…\u2014\u2013\u00b7"_s,
            u"𝟙𝟚٣४"_s};
}

QStringList sizes()
{
    return {QString(),
            u" "_s,
            QString(19'999, u'w'),
            QString(20'000, u'w'),
            QString(20'001, u'w'),
            QString(1'048'576, u'w'),
            u"woord "_s.repeated(3'000),
            u"regel\n"_s.repeated(3'000),
            u"<"_s.repeated(19'000),
            u"\""_s.repeated(19'000),
            u"😀"_s.repeated(9'999)};
}

} // namespace

QStringList hostileTexts()
{
    return units() + formulas() + markup() + code() + scripts() + sizes();
}

} // namespace faults
