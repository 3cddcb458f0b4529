// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

// What the reader has to say of each file in tests/data/templates/broken: all of it, in this order. A line is a path and the
// name of a Problem::Kind; a fault of the file as a whole has no path.
inline constexpr auto brokenTemplates = R"(
chapter_missing
    sections[0].chapter Missing
choice_column_without_choices
    tables[0].columns[1].choices Missing
choice_evidence_without_choices
    sections[0].items[1].choices Missing
choice_key_twice
    tables[0].columns[1].choices[1].key Duplicate
column_key_of_every_row
    tables[0].columns[0].key Duplicate
column_key_twice
    tables[0].columns[1].key Duplicate
column_key_with_space
    tables[0].columns[0].key UnknownValue
consents_without_evidence
    sections[0].items[1].consents UnknownKey
due_incomplete
    sections[0].items[1].due.anchor Missing
    sections[0].items[1].due.amount OutOfRange
    sections[0].items[1].due.unit Missing
due_too_far
    sections[0].items[1].due.amount OutOfRange
dutch_missing
    tables[0].columns[1].choices[0].nl MissingDutch
    sections[0].items[1].title.nl MissingDutch
    sections[0].items[1].why.nl MissingDutch
    sections[0].items[1].how.nl MissingDutch
empty_alternative
    sections[0].items[1].when[1] Missing
empty_file
    NotJson
empty_where
    sections[0].items[1].rows.where.state Missing
format_missing
    format Missing
format_zero
    format OutOfRange
id_missing
    id Missing
id_with_space
    id UnknownValue
item_key_of_other_template
    sections[0].items[1].key UnknownValue
item_key_twice
    sections[0].items[1].key Duplicate
item_key_with_capital
    sections[0].items[1].key UnknownValue
key_twice
    sections[0].items[1].phase Duplicate
list_at_top
    WrongType
lone_surrogate
    sections[0].items[1].title.nl NotCleanText
loop
    sections[0].items[0].needs Loop
loop_of_one
    sections[0].items[1].needs Loop
loop_through_gate
    sections[0].items[0].needs Loop
newer_format
    format NewerFormat
not_json
    NotJson
not_objects
    tables[1] WrongType
    sections[0].items[2] WrongType
    sections[1] WrongType
    overrides[0] WrongType
not_utf8
    NotUtf8
nul_in_text
    sections[0].items[1].why.nl NotCleanText
null_is_not_absent
    sections[0].items[1].why WrongType
    sections[0].items[1].responsible WrongType
    sections[0].items[1].table WrongType
    sections[0].items[1].rows WrongType
    sections[0].items[1].table UnknownKey
override_sets_nothing
    overrides[0].set Missing
override_without_parts
    overrides[0].when Missing
    overrides[0].match Missing
    overrides[0].set Missing
override_wrong_values
    overrides[0].when[0][0] UnknownValue
    overrides[0].match.responsible UnknownValue
    overrides[0].match.chapter UnknownValue
    overrides[0].set.responsible UnknownValue
    overrides[0].set.due.amount OutOfRange
    overrides[0].set.dueShift WrongType
    overrides[0].set.title.nl MissingDutch
    overrides[0].set.visibleTo[0] UnknownValue
    overrides[0].set.drop WrongType
role_twice
    sections[0].items[1].consulted[1] Duplicate
rows_of_another_table
    sections[0].items[0].rows.table UnknownValue
sections_missing
    sections Missing
sections_not_a_list
    sections WrongType
table_item_without_table
    sections[0].items[0].table Missing
table_key_twice
    tables[1].key Duplicate
task_with_table
    sections[0].items[1].table UnknownKey
text_column_with_choices
    tables[0].columns[0].choices UnknownKey
text_too_long
    sections[0].items[1].why.nl TooLong
title_missing
    title Missing
too_deep
    TooDeep
unknown_choice_in_where
    sections[0].items[1].rows.where.state UnknownValue
unknown_columns
    sections[0].items[1].rows.where.colour UnknownReference
    sections[0].items[1].rows.filled UnknownReference
unknown_items
    sections[0].items[1].needs[0] UnknownReference
    sections[0].items[1].needs[2] UnknownReference
    sections[0].items[1].needs[3] Duplicate
unknown_items_in_override
    overrides[0].match.keys UnknownReference
    overrides[0].match.notKeys UnknownReference
unknown_keys
    title.de UnknownKey
    tables[0].columns[1].choices[0].colour UnknownKey
    tables[0].columns[1].colour UnknownKey
    tables[0].colour UnknownKey
    sections[0].items[1].due.colour UnknownKey
    sections[0].items[1].rows.colour UnknownKey
    sections[0].items[1].colour UnknownKey
    sections[0].colour UnknownKey
    overrides[0].match.colour UnknownKey
    overrides[0].set.colour UnknownKey
    overrides[0].colour UnknownKey
    colour UnknownKey
unknown_placeholder
    sections[0].items[1].why.nl UnknownValue
    sections[0].items[1].why.en UnknownValue
unknown_table_of_item
    sections[0].items[0].table UnknownReference
unknown_table_of_rows
    sections[0].items[1].rows.table UnknownReference
unknown_terms
    sections[0].items[1].when[0][0] UnknownValue
    sections[0].items[1].when[0][1] UnknownValue
    sections[0].items[1].when[1][0] UnknownValue
    sections[0].items[1].when[1][1] UnknownValue
    sections[0].items[1].when[1][2] UnknownValue
    sections[0].items[1].when[2][0] UnknownValue
    sections[0].items[1].when[3][0] UnknownValue
    sections[0].items[1].when[3][1] UnknownValue
    sections[0].items[1].when[3][2] UnknownValue
    sections[0].items[1].when[3][3] UnknownValue
    sections[0].items[1].when[3][4] UnknownValue
unknown_words
    tables[0].columns[0].type UnknownValue
    sections[0].chapter UnknownValue
    sections[0].items[1].phase UnknownValue
    sections[0].items[1].kind UnknownValue
    sections[0].items[1].responsible UnknownValue
    sections[0].items[1].accountable UnknownValue
    sections[0].items[1].consulted[0] UnknownValue
    sections[0].items[1].informed[1] UnknownValue
    sections[0].items[1].visibleTo[0] UnknownValue
    sections[0].items[1].due.anchor UnknownValue
    sections[0].items[1].due.unit UnknownValue
    sections[0].items[1].evidence[0] UnknownValue
    sections[0].items[1].provides[0] UnknownValue
    sections[0].items[1].needs[0] UnknownValue
version_fraction
    version WrongType
version_zero
    version OutOfRange
wrong_types
    sections[0].chapter WrongType
    sections[0].items[1].phase WrongType
    sections[0].items[1].title WrongType
    sections[0].items[1].links[0] WrongType
    sections[0].items[1].consulted WrongType
    sections[0].items[1].visibleTo WrongType
    sections[0].items[1].due WrongType
    sections[0].items[1].evidence WrongType
    sections[0].items[1].when WrongType
    sections[0].items[1].provides[0] WrongType
    sections[0].items[1].needs[0] WrongType
)";
