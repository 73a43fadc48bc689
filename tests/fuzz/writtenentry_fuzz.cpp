// SPDX-License-Identifier: GPL-3.0-or-later
// The entry in the middle of being written, as it lies in a sealed draft: anyone who can write into the
// folder can seal any bytes.
#include "ui/journal/writtenentry.h"

#include "core/recordbytes.h"
#include "fuzz/anyrecords.h"

namespace
{
/// Around words that are whole, so that more than their first fault is reached.
QByteArray bytesAround(FuzzBytes input)
{
    WrittenEntry entry;
    entry.unsaved = bytesOf(AnyRecords(withoutFirstByte(input)).thoughtRecord());
    entry.kind = RecordKind(firstByte(input) / 2 % 10);
    return toBytes(entry);
}
} // namespace

KINWARD_FUZZ_TARGET(writtenentry)
{
    const FuzzBytes rest = withoutFirstByte(input);
    const bool isMade = firstByte(input) % 2 == 1;
    const auto read = writtenEntryFrom(isMade ? bytesAround(rest) : viewOf(rest).toByteArray());
    require(!isMade || read.has_value() == (firstByte(rest) / 2 % 10 == 0),
            "only the kind decides whether whole words are read");
    if (!read)
        return;
    require(read->kind == RecordKind::ThoughtRecord || read->kind == RecordKind::Note,
            "only what has an editor is gone on with");
    require(read->unsaved.isEmpty() || thoughtRecordFrom(read->unsaved) || noteFrom(read->unsaved),
            "words that are not whole are not taken");
    const auto again = writtenEntryFrom(toBytes(*read));
    require(again && toBytes(*again) == toBytes(*read), "an entry that was read reads the same again");
}
