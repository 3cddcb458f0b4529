// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace core {

// Sizes as in the style sheet of the HTML.
inline constexpr char odtFonts[] = R"(<office:font-face-decls>
<style:font-face style:name="Open Sans" svg:font-family="'Open Sans', 'Noto Sans', 'DejaVu Sans', sans"
 style:font-family-generic="swiss" style:font-pitch="variable"/>
</office:font-face-decls>
)";

// What the person who opens the file finds in the list of styles. {language} and {country} are filled in.
inline constexpr char odtNamedStyles[] = R"(<office:styles>
<style:default-style style:family="paragraph">
<style:paragraph-properties fo:orphans="2" fo:widows="2" style:writing-mode="lr-tb" style:tab-stop-distance="10mm"/>
<style:text-properties style:font-name="Open Sans" style:font-name-asian="Open Sans" style:font-name-complex="Open Sans"
 fo:font-size="10pt" style:font-size-asian="10pt" style:font-size-complex="10pt" fo:color="#000000"
 fo:language="{language}" fo:country="{country}" style:language-asian="none" style:country-asian="none"
 style:language-complex="none" style:country-complex="none" fo:hyphenate="false"/>
</style:default-style>
<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/></style:default-style>
<style:default-style style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph"
 style:parent-style-name="Standard" style:class="text"><style:paragraph-properties fo:margin-bottom="2mm"/></style:style>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading"
 style:next-style-name="Subtitle" style:class="chapter">
<style:text-properties fo:font-size="21pt" style:font-size-asian="21pt" style:font-size-complex="21pt"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Text_20_body" style:class="chapter"><style:paragraph-properties fo:margin-bottom="4mm"/>
<style:text-properties fo:font-size="11.5pt" style:font-size-asian="11.5pt" style:font-size-complex="11.5pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1" style:class="text">
<style:paragraph-properties fo:margin-top="5mm" fo:margin-bottom="2mm"/>
<style:text-properties fo:font-size="13pt" style:font-size-asian="13pt" style:font-size-complex="13pt"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2" style:class="text">
<style:paragraph-properties fo:margin-top="4mm" fo:margin-bottom="1mm"/>
<style:text-properties fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt"/></style:style>
<style:style style:name="Important" style:family="paragraph" style:parent-style-name="Text_20_body">
<style:paragraph-properties fo:padding-left="3mm" fo:padding-right="0mm" fo:padding-top="0mm" fo:padding-bottom="0mm"
 fo:border-left="2pt solid #000000" fo:border-right="none" fo:border-top="none" fo:border-bottom="none"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="List_20_Contents" style:display-name="List Contents" style:family="paragraph"
 style:parent-style-name="Standard" style:class="list"><style:paragraph-properties fo:margin-bottom="0.8mm"/></style:style>
<style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:paragraph-properties fo:margin-bottom="1mm" fo:keep-with-next="always"/>
<style:text-properties fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph"
 style:parent-style-name="Standard" style:class="extra">
<style:text-properties fo:font-size="9.5pt" style:font-size-asian="9.5pt" style:font-size-complex="9.5pt"/></style:style>
<style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"
 style:parent-style-name="Table_20_Contents" style:class="extra">
<style:text-properties fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"
 fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Table_20_Strong" style:display-name="Table Strong" style:family="paragraph"
 style:parent-style-name="Table_20_Contents">
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Table_20_Group" style:display-name="Table Group" style:family="paragraph"
 style:parent-style-name="Table_20_Strong">
<style:text-properties fo:font-size="10.5pt" style:font-size-asian="10.5pt" style:font-size-complex="10.5pt"/></style:style>
<style:style style:name="Table_20_Detail" style:display-name="Table Detail" style:family="paragraph"
 style:parent-style-name="Table_20_Contents">
<style:text-properties fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Table_20_Note" style:display-name="Table Note" style:family="paragraph"
 style:parent-style-name="Table_20_Contents">
<style:text-properties fo:font-size="9pt" style:font-size-asian="9pt" style:font-size-complex="9pt"/></style:style>
<style:style style:name="Fact_20_Label" style:display-name="Fact Label" style:family="paragraph"
 style:parent-style-name="Standard"><style:text-properties fo:color="#444444"/></style:style>
<style:style style:name="Fact_20_Value" style:display-name="Fact Value" style:family="paragraph"
 style:parent-style-name="Standard">
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Signature_20_Name" style:display-name="Signature Name" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="3mm" fo:margin-bottom="0.5mm"
 fo:padding-top="2mm" fo:padding-bottom="0mm" fo:padding-left="0mm" fo:padding-right="0mm"
 fo:border-top="0.5pt solid #cccccc" fo:border-bottom="none" fo:border-left="none" fo:border-right="none"/>
<style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>
<style:style style:name="Signature_20_Text" style:display-name="Signature Text" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="1mm"/></style:style>
<style:style style:name="Signature_20_Field" style:display-name="Signature Field" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="6mm"><style:tab-stops>
<style:tab-stop style:position="45mm"/>
<style:tab-stop style:position="125mm" style:leader-style="solid" style:leader-text="_"/>
</style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:text-properties fo:font-size="8.5pt" style:font-size-asian="8.5pt" style:font-size-complex="8.5pt"/></style:style>
<style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra">
<style:text-properties fo:font-size="8pt" style:font-size-asian="8pt" style:font-size-complex="8pt"/></style:style>
<style:style style:name="Report_20_End" style:display-name="Report End" style:family="paragraph"
 style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="8mm" fo:padding-top="1.5mm"
 fo:padding-bottom="0mm" fo:padding-left="0mm" fo:padding-right="0mm" fo:border-top="0.75pt solid #999999"
 fo:border-bottom="none" fo:border-left="none" fo:border-right="none"/>
<style:text-properties fo:font-size="8pt" style:font-size-asian="8pt" style:font-size-complex="8pt"/></style:style>
<style:style style:name="Note_20_Label" style:display-name="Note Label" style:family="text">
<style:text-properties fo:color="#444444"/></style:style>
<style:style style:name="Chapter_20_Number" style:display-name="Chapter Number" style:family="text">
<style:text-properties fo:font-weight="normal" style:font-weight-asian="normal" style:font-weight-complex="normal"/>
</style:style>
<text:outline-style style:name="Outline">
<text:outline-level-style text:level="1" text:style-name="Chapter_20_Number" style:num-format="1">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" text:list-tab-stop-position="8mm" fo:text-indent="-8mm" fo:margin-left="8mm"/>
</style:list-level-properties></text:outline-level-style>
<text:outline-level-style text:level="2" style:num-format="">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>
</text:outline-style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment
 text:label-followed-by="listtab" text:list-tab-stop-position="5mm" fo:text-indent="-4mm" fo:margin-left="5mm"/>
</style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
)";

// Cells and rows of every table.
inline constexpr char odtTableStyles[] = R"(
<style:style style:name="row-whole" style:family="table-row">
<style:table-row-properties fo:keep-together="always"/></style:style>
<style:style style:name="row-tall" style:family="table-row">
<style:table-row-properties fo:keep-together="auto"/></style:style>
<style:style style:name="cell-header" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="1mm" fo:padding-bottom="1.4mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.75pt solid #000000" style:vertical-align="bottom"/></style:style>
<style:style style:name="cell-upright" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="1mm" fo:padding-top="1mm" fo:padding-bottom="1.4mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.75pt solid #000000" style:rotation-angle="90" loext:writing-mode="bt-lr"
 style:vertical-align="top"/></style:style>
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="1.4mm" fo:padding-bottom="1.4mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.5pt solid #cccccc" style:vertical-align="top"/></style:style>
<style:style style:name="cell-group" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="4mm" fo:padding-bottom="1.4mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.75pt solid #000000" style:vertical-align="bottom"/></style:style>
<style:style style:name="cell-open" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="1.4mm" fo:padding-bottom="0.5mm" fo:border="none" style:vertical-align="top"/>
</style:style>
<style:style style:name="cell-fact" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="1.2mm" fo:padding-bottom="1.2mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="none" fo:border-bottom="0.5pt solid #cccccc"/></style:style>
<style:style style:name="cell-fact-first" style:family="table-cell"><style:table-cell-properties fo:padding-left="0mm"
 fo:padding-right="3mm" fo:padding-top="1.2mm" fo:padding-bottom="1.2mm" fo:border-left="none" fo:border-right="none"
 fo:border-top="0.75pt solid #999999" fo:border-bottom="0.5pt solid #cccccc"/></style:style>
)";

} // namespace core
