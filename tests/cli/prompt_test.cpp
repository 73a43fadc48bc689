// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

namespace
{
constexpr int patience = 60'000; // milliseconds; key derivation under a sanitizer is slow

/// kinward-cli with a person at its terminal; its output and what it asks are read through pipes.
class PromptedCall
{
public:
    explicit PromptedCall(const QStringList &arguments, int ignoredSignal = 0)
    {
        if (openpty(&m_person, &m_terminal, nullptr, nullptr, nullptr) != 0)
            qFatal("no pseudo terminal");
        // A process group of its own, as a shell makes it: else it could not be stopped.
        m_process.setChildProcessModifier([terminal = m_terminal, ignoredSignal] {
            dup2(terminal, STDIN_FILENO);
            setpgid(0, 0);
            if (ignoredSignal != 0)
                std::signal(ignoredSignal, SIG_IGN);
        });
        m_process.start(QStringLiteral(KINWARD_CLI), arguments);
        m_process.setReadChannel(QProcess::StandardError);
    }
    ~PromptedCall()
    {
        m_process.kill();
        m_process.waitForFinished();
        close(m_person);
        close(m_terminal);
    }
    PromptedCall(const PromptedCall &) = delete;
    PromptedCall &operator=(const PromptedCall &) = delete;

    /// Whether this was asked, after what was asked before.
    [[nodiscard]] bool asks(const QByteArray &prompt)
    {
        while (!m_said.contains(prompt)) {
            if (!m_process.waitForReadyRead(patience))
                return false;
            m_said += m_process.readAllStandardError();
        }
        m_said.remove(0, m_said.indexOf(prompt) + prompt.size());
        return true;
    }
    [[nodiscard]] bool types(const QByteArray &line) const
    {
        return write(m_person, line.constData(), size_t(line.size())) == line.size();
    }
    [[nodiscard]] bool shows() const
    {
        termios now = {};
        return tcgetattr(m_terminal, &now) == 0 && (now.c_lflag & ECHO) != 0;
    }
    void send(int signal) const { kill(pid_t(m_process.processId()), signal); }
    [[nodiscard]] bool isStopped() const
    {
        QFile state(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
        return state.open(QIODevice::ReadOnly) && state.readAll().contains(") T ");
    }
    /// The exit status; the negative number of the signal that ended it.
    [[nodiscard]] int status()
    {
        m_process.waitForFinished(patience);
        m_said += m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -m_process.exitCode();
    }
    [[nodiscard]] const QByteArray &said() const { return m_said; }

private:
    QProcess m_process;
    QByteArray m_said;
    int m_person = -1;
    int m_terminal = -1;
};
} // namespace

/// What kinward-cli asks at a terminal, and how it leaves the terminal.
class PromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewVaultAsksForItsPassphraseTwice_data();
    void aNewVaultAsksForItsPassphraseTwice();
    void twoDifferentPassphrasesMakeNoVault_data();
    void twoDifferentPassphrasesMakeNoVault();
    void aTypedPassphraseThatIsNotUtf8IsRefused();
    void aSignalAtThePromptEndsWithTheEchoOn_data();
    void aSignalAtThePromptEndsWithTheEchoOn();
    void aStoppedPromptShowsWhatIsTypedAndAsksAgain();
    void aSignalThatIsIgnoredStaysIgnored();

private:
    [[nodiscard]] QString vault() const { return m_folder->filePath(QStringLiteral("mine.kinward")); }
    [[nodiscard]] QStringList info() const { return {QStringLiteral("info"), vault()}; }
    static void bothCommands()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("create") << QStringLiteral("create");
        QTest::newRow("demo") << QStringLiteral("demo");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PromptTest::aNewVaultAsksForItsPassphraseTwice_data()
{
    bothCommands();
}

void PromptTest::aNewVaultAsksForItsPassphraseTwice()
{
    QFETCH(QString, command);
    PromptedCall making({command, vault()});
    QVERIFY2(making.asks("New passphrase: "), making.said().constData());
    QVERIFY(!making.shows());
    QVERIFY(making.types("four quiet rivers\n"));
    QVERIFY2(making.asks("The same again: "), making.said().constData());
    QVERIFY(!making.shows());
    QVERIFY(making.types("four quiet rivers\n"));
    QCOMPARE(making.status(), 0);
    QVERIFY(making.shows());
    PromptedCall opening(info());
    QVERIFY2(opening.asks("Passphrase: "), opening.said().constData());
    QVERIFY(opening.types("four quiet rivers\n"));
    QCOMPARE(opening.status(), 0);
}

void PromptTest::twoDifferentPassphrasesMakeNoVault_data()
{
    bothCommands();
}

void PromptTest::twoDifferentPassphrasesMakeNoVault()
{
    QFETCH(QString, command);
    PromptedCall making({command, vault()});
    QVERIFY(making.asks("New passphrase: "));
    QVERIFY(making.types("four quiet rivers\n"));
    QVERIFY(making.asks("The same again: "));
    QVERIFY(making.types("four quiet river\n"));
    QCOMPARE(making.status(), 2);
    QVERIFY2(making.said().contains("no vault was made"), making.said().constData());
    QVERIFY(!QFile::exists(vault()));
}

void PromptTest::aTypedPassphraseThatIsNotUtf8IsRefused()
{
    PromptedCall opening(info());
    QVERIFY(opening.asks("Passphrase: "));
    QVERIFY(opening.types("p\xE4sse\n"));
    QCOMPARE(opening.status(), 8);
    QVERIFY2(opening.said().contains("UTF-8"), opening.said().constData());
}

void PromptTest::aSignalAtThePromptEndsWithTheEchoOn_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("end") << SIGTERM;
    QTest::newRow("closed terminal") << SIGHUP;
    QTest::newRow("Ctrl+Backslash") << SIGQUIT;
}

void PromptTest::aSignalAtThePromptEndsWithTheEchoOn()
{
    QFETCH(int, number);
    PromptedCall opening(info());
    QVERIFY(opening.asks("Passphrase: "));
    QVERIFY(!opening.shows());
    opening.send(number);
    QCOMPARE(opening.status(), -number);
    QVERIFY(opening.shows());
}

void PromptTest::aStoppedPromptShowsWhatIsTypedAndAsksAgain()
{
    PromptedCall opening(info());
    QVERIFY(opening.asks("Passphrase: "));
    opening.send(SIGTSTP);
    QTRY_VERIFY(opening.isStopped());
    QVERIFY(opening.shows());
    opening.send(SIGCONT);
    QVERIFY(opening.asks("Passphrase: "));
    QVERIFY(!opening.shows());
    QVERIFY(opening.types("four quiet rivers\n"));
    QCOMPARE(opening.status(), 1); // there is no vault
    QVERIFY(opening.shows());
}

void PromptTest::aSignalThatIsIgnoredStaysIgnored()
{
    PromptedCall opening(info(), SIGHUP);
    QVERIFY(opening.asks("Passphrase: "));
    opening.send(SIGHUP);
    QVERIFY(opening.types("four quiet rivers\n"));
    QCOMPARE(opening.status(), 1);
}

KINWARD_TEST("prompt", PromptTest)
#include "prompt_test.moc"
