// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "exchange/dayliocsvreader.h"
#include "exchange/formatdetector.h"
#include "exchange/freecbtreader.h"
#include "exchange/jrnljsonreader.h"
#include "exchange/jsontext.h"

#include <QFile>
#include <QFileInfo>

namespace
{
class ImportRun
{
    Q_DECLARE_TR_FUNCTIONS(Importer)

public:
    explicit ImportRun(const ImportOptions &options)
        : m_options(options)
        , m_report(m_preview)
    {
    }

    Result<ImportPreview> read(const QByteArray &bytes, std::optional<ImportFormat> format)
    {
        const auto signature = FormatDetector::checkSignature(bytes);
        if (!signature)
            return tl::unexpected(signature.error());
        auto file = TextFile::decode(bytes);
        if (!file)
            return tl::unexpected(file.error());
        if (file->isBlank())
            return failure(ErrorKind::Invalid, emptyFile());
        const auto done = readText(*file, format);
        if (!done)
            return tl::unexpected(done.error());
        if (isNothingFound())
            m_report.warn(tr("This file contains no entries."));
        return std::move(m_preview);
    }

    static QString emptyFile() { return tr("This file is empty. Nothing was imported."); }

    static Result<QByteArray> load(const QString &path)
    {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(
                ErrorKind::NotFound,
                tr("There is no file “%1”. Nothing was imported. Check its path and try again.").arg(path));
        if (!info.isFile())
            return failure(ErrorKind::Format,
                           tr("“%1” is a folder or a device. Please choose a file.").arg(path));
        if (info.size() > maximumImportBytes)
            return tooLarge(info.size());
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorKind::Storage, tr("“%1” can not be opened: you may not read it.").arg(path));
        QByteArray bytes = file.read(maximumImportBytes + 1);
        if (bytes.size() > maximumImportBytes)
            return tooLarge(bytes.size());
        if (file.error() != QFileDevice::NoError)
            return failure(ErrorKind::Storage,
                           tr("“%1” can not be read to its end. Nothing was imported.").arg(path));
        if (bytes.isEmpty())
            return failure(ErrorKind::Invalid, emptyFile());
        return bytes;
    }

private:
    static Failure tooLarge(qint64 size)
    {
        return failure(ErrorKind::Invalid,
                       tr("This file has %1 MB. Files of more than %2 MB are not read. Nothing was imported.")
                           .arg(size / (1024 * 1024))
                           .arg(maximumImportBytes / (1024 * 1024)));
    }

    Result<> readText(const TextFile &file, std::optional<ImportFormat> format)
    {
        const QString text = file.text();
        const bool isJson = format ? isJsonFormat(*format) : FormatDetector::isJson(text);
        if (isJson)
            return readJsonFile(file, format);
        const auto found = format ? Result<ImportFormat>(*format) : FormatDetector::ofText(text);
        if (!found)
            return tl::unexpected(found.error());
        m_preview.format = importFormatName(*found);
        if (*found == ImportFormat::FreeCbtBackup)
            return FreeCbtReader(m_options, m_preview, m_report).readBackup(file);
        const QChar separator = FormatDetector::csvSeparator(text);
        return *found == ImportFormat::FreeCbtCsv
            ? FreeCbtReader(m_options, m_preview, m_report).readCsv(text, separator)
            : DaylioCsvReader(m_options, m_preview, m_report).read(text, separator);
    }

    Result<> readJsonFile(const TextFile &file, std::optional<ImportFormat> format)
    {
        const auto document = readJson(file);
        if (!document)
            return tl::unexpected(document.error());
        const auto found = format ? Result<ImportFormat>(*format) : FormatDetector::ofJson(*document);
        if (!found)
            return tl::unexpected(found.error());
        m_preview.format = importFormatName(*found);
        return *found == ImportFormat::FreeCbtJson
            ? FreeCbtReader(m_options, m_preview, m_report).readArchive(*document)
            : JrnlJsonReader(m_preview, m_report).read(*document);
    }

    [[nodiscard]] bool isNothingFound() const
    {
        const ImportBatch &batch = m_preview.batch;
        return batch.thoughtRecords.isEmpty() && batch.notes.isEmpty() && batch.checkIns.isEmpty()
            && m_preview.skipped.isEmpty();
    }

    ImportOptions m_options;
    ImportPreview m_preview;
    ImportReport m_report;
};
} // namespace

Result<ImportPreview> readImportData(const QByteArray &bytes, const ImportOptions &options,
                                     const QString &format)
{
    const auto wanted = importFormatOfName(format);
    if (!format.isEmpty() && !wanted) {
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("Importer", "“%1” is not the name of a format that can be read.")
                .arg(format));
    }
    if (bytes.isEmpty())
        return failure(ErrorKind::Invalid, ImportRun::emptyFile());
    return ImportRun(options).read(bytes, wanted);
}

Result<ImportPreview> readImport(const QString &path, const ImportOptions &options, const QString &format)
{
    const auto bytes = ImportRun::load(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readImportData(*bytes, options, format);
}
