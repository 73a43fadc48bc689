// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the library's pages, in a folder without any page.
#include "fuzz/scratchfile.h"
#include "library/library.h"

#include <QFile>

namespace
{
/// A scratch file that is found under the name of the list.
struct ScratchContents : ScratchFile {
    ScratchContents()
    {
        require(QFile::link(path(), folder() + QStringLiteral("/contents.txt")), "a link can be made");
    }
};
} // namespace

KINWARD_FUZZ_TARGET(librarycontents)
{
    static ScratchContents scratch;
    scratch.setBytes(viewOf(input.first(std::min<size_t>(input.size(), 400))));
    const auto library = Library::loadFrom(scratch.folder(), QStringLiteral("de_DE"));
    if (!library) {
        require(!library.error().message.isEmpty(), "a refusal has its sentence");
        return;
    }
    for (const LibraryHeader &header : library->pages()) {
        require(!header.problem.isEmpty(), "a page that is missing is named as a problem");
        require(library->page(header.id) == &header, "every page is found by its id");
        require(!library->text(header.id).has_value(), "a page that is missing has no text");
    }
}
