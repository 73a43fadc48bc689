// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseopener.h"

#include "storage/temporarydatabase.h"
#include "support/ordinaryuser.h"
#include "support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTest>
#include <dlfcn.h>
#include <sqlite3.h>

class DatabaseOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<TemporaryDatabase>(); }
    void cleanup() { m_temporary.reset(); }

    void aNewFileIsPrivateAndEncrypted();
    void noFileHoldsAPlantedWord();
    void theSettingsHold();
    void aReaderCannotWrite();
    void theKeyIsTakenAsItIs();
    void noSqlTextHoldsTheKey();

    void aMissingFileIsNotFound();
    void creatingOverAFileIsRefused();
    void creatingInAMissingFolderFails();
    void aWrongKeyIsDamage();
    void aPlainDatabaseIsDamage();
    void anEmptyFileIsDamage();
    void aFileOfNoiseIsDamage();
    void aTruncatedFileIsDamage();
    void aNewerSchemaIsTooNew();
    void aFileThatMayNotBeWrittenIsReadOnly();
    void aFolderThatMayNotBeWrittenIsReadOnly();
    void aFailedCreationLeavesNothing();
    void aFailureIsToldInWordsOnly();

    void theProgramExportsNoDatabaseSymbol();
    void noOtherSqliteIsMapped();

private:
    [[nodiscard]] ErrorKind kindOfFailure(OpenMode mode) const;
    std::unique_ptr<TemporaryDatabase> m_temporary;
};

namespace
{
void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the file cannot be written");
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray &tracedSql()
{
    static QByteArray text;
    return text;
}

int traceStatement(unsigned int, void *, void *statement, void *)
{
    tracedSql() += sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    tracedSql() += '\n';
    return 0;
}

int traceNewConnection(sqlite3 *connection, const char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, traceStatement, nullptr);
}

/// Reads with SQLCipher alone, keyed with just these bytes.
int readWithKey(const QString &path, const QByteArray &key)
{
    sqlite3 *connection = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr);
    sqlite3_key_v2(connection, "main", key.constData(), int(key.size()));
    sqlite3_exec(connection, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    const int code = sqlite3_exec(connection, "SELECT * FROM sqlite_master", nullptr, nullptr, nullptr);
    sqlite3_close(connection);
    return code;
}
} // namespace

ErrorKind DatabaseOpenerTest::kindOfFailure(OpenMode mode) const
{
    const auto opened = m_temporary->opener().open(mode);
    if (opened)
        qFatal("the database opens");
    return opened.error().kind;
}

void DatabaseOpenerTest::aNewFileIsPrivateAndEncrypted()
{
    const QFile::Permissions permissions = QFile::permissions(m_temporary->path());
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    m_temporary->close();
    const QByteArray content = readFile(m_temporary->path());
    QVERIFY(content.size() >= 4096);
    QVERIFY(!content.startsWith("SQLite format 3"));
}

void DatabaseOpenerTest::noFileHoldsAPlantedWord()
{
    const QByteArray word = "Quittenmarmelade";
    m_temporary->run(QStringLiteral("CREATE TABLE diary (text TEXT)"));
    m_temporary->run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(text)"));
    for (const QLatin1StringView table : {QLatin1StringView("diary"), QLatin1StringView("words")})
        m_temporary->run(
            QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
                           "INSERT INTO %1 SELECT 'Quittenmarmelade ' || i FROM n")
                .arg(table));
    m_temporary->run(QStringLiteral("CREATE INDEX sorted ON diary(text)"));
    for (int round = 0; round < 2; ++round) {
        int files = 0;
        QDirIterator found(QFileInfo(m_temporary->path()).path(), QDir::Files | QDir::Hidden);
        while (found.hasNext()) {
            const QByteArray content = readFile(found.next());
            QVERIFY2(!content.contains(word) && !content.contains("quittenmarmelade"),
                     qPrintable(found.filePath()));
            QVERIFY(!content.contains("diary"));
            ++files;
        }
        // While it is open, the log and its index stand beside the file.
        QCOMPARE(files, round == 0 ? 3 : 1);
        m_temporary->close();
    }
}

void DatabaseOpenerTest::theSettingsHold()
{
    const QList<std::pair<QString, QString>> settings = {
        {QStringLiteral("temp_store"), QStringLiteral("2")},
        {QStringLiteral("secure_delete"), QStringLiteral("1")},
        {QStringLiteral("journal_mode"), QStringLiteral("wal")},
        {QStringLiteral("synchronous"), QStringLiteral("2")},
        {QStringLiteral("foreign_keys"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("0")},
        {QStringLiteral("mmap_size"), QStringLiteral("0")},
        {QStringLiteral("cipher_page_size"), QStringLiteral("4096")},
        {QStringLiteral("cipher_use_hmac"), QStringLiteral("1")},
        {QStringLiteral("cipher_log_level"), QStringLiteral("NONE")},
    };
    for (int round = 0; round < 2; ++round) {
        for (const auto &[name, expected] : settings)
            QCOMPARE(m_temporary->value(QStringLiteral("PRAGMA ") + name).toString(), expected);
        int isDefensive = 0;
        sqlite3_db_config(m_temporary->driver().connection(), SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);
        QCOMPARE(isDefensive, 1);
        m_temporary->close();
        m_temporary->reopen();
    }
}

void DatabaseOpenerTest::aReaderCannotWrite()
{
    const auto reader = m_temporary->open(OpenMode::ReadOnly);
    QSqlQuery query(reader->database());
    QVERIFY(!query.exec(QStringLiteral("CREATE TABLE thing (a)")));
    QVERIFY(query.exec(QStringLiteral("PRAGMA temp_store")) && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void DatabaseOpenerTest::theKeyIsTakenAsItIs()
{
    m_temporary->close();
    const QByteArray raw(32, 'k');
    QCOMPARE(readWithKey(m_temporary->path(), "x'" + raw.toHex() + "'"), SQLITE_OK);
    // Bare bytes would be a passphrase to SQLCipher.
    QCOMPARE(readWithKey(m_temporary->path(), raw), SQLITE_NOTADB);
}

void DatabaseOpenerTest::noSqlTextHoldsTheKey()
{
    tracedSql().clear();
    const auto hook = reinterpret_cast<void (*)()>(&traceNewConnection);
    sqlite3_auto_extension(hook);
    m_temporary->reopen();
    sqlite3_cancel_auto_extension(hook);
    const QByteArray sql = tracedSql();
    QVERIFY(sql.contains("temp_store"));
    const QByteArray raw(32, 'k');
    QVERIFY(!sql.contains(raw));
    QVERIFY(!sql.toLower().contains(raw.toHex().first(16)));
    QVERIFY(!sql.toLower().contains("pragma key"));
}

void DatabaseOpenerTest::aMissingFileIsNotFound()
{
    m_temporary->close();
    QVERIFY(QFile::remove(m_temporary->path()));
    QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::NotFound);
    QCOMPARE(kindOfFailure(OpenMode::ReadOnly), ErrorKind::NotFound);
    QVERIFY(!QFile::exists(m_temporary->path()));
}

void DatabaseOpenerTest::creatingOverAFileIsRefused()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    m_temporary->close();
    const QByteArray before = readFile(m_temporary->path());
    QCOMPARE(kindOfFailure(OpenMode::Create), ErrorKind::Invalid);
    QCOMPARE(readFile(m_temporary->path()), before);
}

void DatabaseOpenerTest::creatingInAMissingFolderFails()
{
    const DatabaseOpener opener(m_temporary->filePath(QStringLiteral("missing/journal-1.db")),
                                m_temporary->key(), 1);
    QCOMPARE(opener.open(OpenMode::Create).error().kind, ErrorKind::Storage);
}

void DatabaseOpenerTest::aWrongKeyIsDamage()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    m_temporary->close();
    const QByteArray before = readFile(m_temporary->path());
    const SecureBuffer other = SecureBuffer::copyOf(QByteArray(32, 'o'));
    const auto opened = DatabaseOpener(m_temporary->path(), other, 1).open(OpenMode::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    QCOMPARE(readFile(m_temporary->path()), before);
}

void DatabaseOpenerTest::aPlainDatabaseIsDamage()
{
    m_temporary->close();
    QVERIFY(QFile::remove(m_temporary->path()));
    sqlite3 *plain = nullptr;
    QCOMPARE(sqlite3_open(m_temporary->path().toUtf8().constData(), &plain), SQLITE_OK);
    QCOMPARE(sqlite3_exec(plain, "CREATE TABLE thing (a)", nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(plain), SQLITE_OK);
    QVERIFY(readFile(m_temporary->path()).startsWith("SQLite format 3"));
    QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::Damaged);
    QCOMPARE(kindOfFailure(OpenMode::ReadOnly), ErrorKind::Damaged);
}

void DatabaseOpenerTest::anEmptyFileIsDamage()
{
    m_temporary->close();
    writeFile(m_temporary->path(), {});
    QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::Damaged);
    QCOMPARE(kindOfFailure(OpenMode::ReadOnly), ErrorKind::Damaged);
    QCOMPARE(readFile(m_temporary->path()), QByteArray());
}

void DatabaseOpenerTest::aFileOfNoiseIsDamage()
{
    m_temporary->close();
    for (const int size : {1, 15, 100, 4095, 4096, 5000, 8192}) {
        writeFile(m_temporary->path(), QByteArray(size, 'x'));
        QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::Damaged);
    }
}

void DatabaseOpenerTest::aTruncatedFileIsDamage()
{
    m_temporary->run(QStringLiteral("CREATE TABLE thing (a)"));
    m_temporary->close();
    const QByteArray whole = readFile(m_temporary->path());
    for (const int size : {1, 16, 1000, 4095}) {
        writeFile(m_temporary->path(), whole.first(size));
        QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::Damaged);
    }
}

void DatabaseOpenerTest::aNewerSchemaIsTooNew()
{
    m_temporary->run(QStringLiteral("PRAGMA user_version = 10"));
    m_temporary->reopen();
    m_temporary->run(QStringLiteral("PRAGMA user_version = 11"));
    m_temporary->close();
    QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::TooNew);
    QCOMPARE(kindOfFailure(OpenMode::ReadOnly), ErrorKind::TooNew);
}

void DatabaseOpenerTest::aFileThatMayNotBeWrittenIsReadOnly()
{
    m_temporary->close();
    QVERIFY(QFile::setPermissions(m_temporary->path(), QFile::ReadOwner | QFile::ReadOther));
    const QString folder = QFileInfo(m_temporary->path()).path();
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7777)));
    const OrdinaryUser user;
    if (!user.isOrdinary())
        QSKIP("needs to act as an ordinary user");
    QCOMPARE(kindOfFailure(OpenMode::ReadWrite), ErrorKind::ReadOnly);
}

void DatabaseOpenerTest::aFolderThatMayNotBeWrittenIsReadOnly()
{
    const QString folder = QFileInfo(m_temporary->path()).path();
    QVERIFY(QFile::setPermissions(folder,
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    {
        const OrdinaryUser user;
        if (!user.isOrdinary())
            QSKIP("needs to act as an ordinary user");
        const DatabaseOpener opener(m_temporary->filePath(QStringLiteral("new.db")), m_temporary->key(), 1);
        QCOMPARE(opener.open(OpenMode::Create).error().kind, ErrorKind::ReadOnly);
    }
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void DatabaseOpenerTest::aFailedCreationLeavesNothing()
{
    const SecureBuffer shortKey = SecureBuffer::copyOf(QByteArray(16, 'k'));
    const QString path = m_temporary->filePath(QStringLiteral("new.db"));
    QVERIFY(!DatabaseOpener(path, shortKey, 1).open(OpenMode::Create));
    QVERIFY(!QFile::exists(path));
}

void DatabaseOpenerTest::aFailureIsToldInWordsOnly()
{
    m_temporary->close();
    writeFile(m_temporary->path(), QByteArray(4096, 'x'));
    const auto opened = m_temporary->opener().open(OpenMode::ReadWrite);
    QVERIFY(!opened);
    QVERIFY(!opened.error().message.isEmpty());
    QVERIFY(!opened.error().message.contains(QStringLiteral("database"), Qt::CaseInsensitive));
    QVERIFY(!opened.error().message.contains(m_temporary->path()));
}

void DatabaseOpenerTest::theProgramExportsNoDatabaseSymbol()
{
    QProcess nm;
    nm.start(
        QStringLiteral("nm"),
        {QStringLiteral("-D"), QStringLiteral("--defined-only"), QCoreApplication::applicationFilePath()});
    QVERIFY(nm.waitForFinished());
    QCOMPARE(nm.exitCode(), 0);
    QVERIFY(!nm.readAllStandardOutput().contains("sqlite3"));
    QVERIFY(!dlsym(RTLD_DEFAULT, "sqlite3_open_v2"));
}

void DatabaseOpenerTest::noOtherSqliteIsMapped()
{
    const QByteArray maps = readFile(QStringLiteral("/proc/self/maps"));
    QVERIFY(!maps.isEmpty());
    QVERIFY(!maps.contains("libsqlite3"));
    QVERIFY(!maps.contains("libsqlcipher"));
}

KINWARD_TEST("databaseopener", DatabaseOpenerTest)
#include "databaseopener_test.moc"
