// SPDX-License-Identifier: GPL-3.0-or-later
// Unfinished work, as it lies in a sealed draft: anyone who can write into the folder can seal any bytes.
#include "core/recordbytes.h"

#include "fuzz/anyrecords.h"

namespace
{
void checkThoughtRecord(const QByteArray &bytes)
{
    const auto read = thoughtRecordFrom(bytes);
    if (!read)
        return;
    const QByteArray written = bytesOf(*read);
    const auto again = thoughtRecordFrom(written);
    require(again && bytesOf(*again) == written, "a record that was read reads the same again");
    (void)read->hotThought();
}

void checkNote(const QByteArray &bytes)
{
    const auto read = noteFrom(bytes);
    if (!read)
        return;
    const QByteArray written = bytesOf(*read);
    const auto again = noteFrom(written);
    require(again && bytesOf(*again) == written, "a note that was read reads the same again");
}
} // namespace

KINWARD_FUZZ_TARGET(recordbytes)
{
    const FuzzBytes rest = withoutFirstByte(input);
    if (firstByte(input) % 2 == 1) {
        const ThoughtRecord record = AnyRecords(rest).thoughtRecord();
        const auto again = thoughtRecordFrom(bytesOf(record));
        require(again && bytesOf(*again) == bytesOf(record), "a record that was written reads the same");
        return;
    }
    const QByteArray bytes = viewOf(rest).toByteArray();
    checkThoughtRecord(bytes);
    checkNote(bytes);
}
