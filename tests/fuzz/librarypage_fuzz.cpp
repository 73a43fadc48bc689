// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the library, read by its header alone and whole.
#include "fuzz/scratchfile.h"
#include "library/pagefile.h"

KINWARD_FUZZ_TARGET(librarypage)
{
    static ScratchFile scratch;
    scratch.setBytes(viewOf(input));
    const QString id = QStringLiteral("labeling");
    const auto whole = readPageFile(scratch.path(), id, ReadPart::Whole);
    const auto header = readPageFile(scratch.path(), id, ReadPart::Header);
    require(whole.has_value() == header.has_value(), "a header reads the same with and without its page");
    if (!whole) {
        require(!whole.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    require(whole->header.id == id && !whole->header.title.isEmpty(), "a page has its id and title");
    require(whole->header.title == header->header.title && whole->bodyLine == header->bodyLine
                && whole->bodyLine > 1,
            "a header reads the same with and without its page");
    require(QByteArrayView(viewOf(input)).endsWith(whole->body.toUtf8()), "the body ends the page");
}
