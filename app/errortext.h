// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/result.h"

namespace app {

// Why something was refused, in the current language: what is the matter and how to mend it. What Error::about holds:
//
//   RegisterNotFound RegisterExists NotARegister     the path or address
//   SchemaTooNew Damaged InUse ReadOnly DiskFull
//   CannotOpen CannotReadFile CannotWriteFile
//   IsTheRegister NotAFolder
//   DossierNotFound ItemNotFound RowNotFound         the id or key
//   TableNotFound
//   ColumnNotFound                                   table, column, the columns there are joined by ", "
//   InvalidInput                                     the file, if it is one; the faults are in Error::problems
//   InvalidValue                                     field, value, and the allowed values joined by ", " (or nothing)
//   TextTooLong                                      field, the number of characters allowed
//   TextNotClean                                     field
//   DatesOutOfOrder                                  anchor that must be earlier, its date, the later anchor, its date
//   NotAllowed                                       role, the roles that may, joined by spaces
//   NotTheBoundPerson                                role, the bound name, the given name
//   NotYourItem                                      item, responsible role, accountable role
//   ReasonMissing SignInstead                        item
//   EvidenceMissing                                  item, what is missing joined by spaces: "note", "rows:matters" (no
//                                                    row yet), "rows:matters|takesOver" (empty in some row)
//   GateClosed                                       item, gate, the items that keep it closed, joined by spaces
//   OnHold                                           item, reference of the hold
//   HoldStands                                       reference
//   NotReleased                                      item, the item that has to release it
//   OpenOwnTasks                                     items, joined by spaces
//   AlreadySigned NotSigned                          role
//   SignedReadOnly                                   what was to be changed
//   TooLateToWithdraw                                the last working day
//   SamePersonDecides                                name
//   DossierClosed                                    state
//   all others                                       nothing
//
// Error::row, where it is set, comes first: "Row 3: …".
QString errorText(const core::Error &error);

} // namespace app
