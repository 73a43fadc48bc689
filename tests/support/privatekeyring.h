// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>

/// A session bus of the test's own, on which nothing starts by itself, and a real gnome-keyring-daemon on it.
/// The person's own bus and keyring are out of reach. Make it before anything in the process talks to a bus,
/// and once in a process: libraries keep their connection.
class PrivateKeyring
{
public:
    PrivateKeyring()
    {
        for (const char *name :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            qputenv(name, QFile::encodeName(m_folder.path()));
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qunsetenv("GNOME_KEYRING_CONTROL");
        startBus();
    }
    PrivateKeyring(const PrivateKeyring &) = delete;
    PrivateKeyring &operator=(const PrivateKeyring &) = delete;
    ~PrivateKeyring()
    {
        dismissPrompts();
        stop();
        m_bus.kill();
        m_bus.waitForFinished();
    }

    /// The first program that is missing; empty when the test can run.
    [[nodiscard]] static QString missingProgram()
    {
        for (const QString &name : {QStringLiteral("dbus-daemon"), QStringLiteral("dbus-send"),
                                    QStringLiteral("gnome-keyring-daemon")}) {
            if (QStandardPaths::findExecutable(name).isEmpty())
                return name;
        }
        return {};
    }
    [[nodiscard]] bool hasBus() const { return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"); }

    /// Starts the daemon with its keyring unlocked; false when it does not come up.
    [[nodiscard]] bool start()
    {
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets")});
        m_daemon.write("the keyring's own password");
        m_daemon.closeWriteChannel();
        for (int round = 0; round < 100; ++round) {
            if (isUp())
                return true;
            m_daemon.waitForFinished(50);
        }
        return false;
    }
    void stop()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    /// Whether every keyring is locked now.
    [[nodiscard]] bool lock() const
    {
        return call({QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                     QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
    }
    /// From now on every question to the person stays open, as if nobody sat at the computer.
    [[nodiscard]] bool leavePromptsUnanswered()
    {
        m_prompter.start(
            QStringLiteral("/usr/bin/python3"), // the one that Debian's python3-gi belongs to
            {QStringLiteral("-c"),
             QStringLiteral("from gi.repository import Gio, GLib\n"
                            "Gio.bus_own_name(Gio.BusType.SESSION, 'org.gnome.keyring.SystemPrompter',"
                            " 0, None, lambda *given: print('ready', flush=True), None)\n"
                            "GLib.MainLoop().run()\n")});
        while (!m_prompter.canReadLine() && m_prompter.waitForReadyRead(5000)) { }
        return m_prompter.canReadLine() && ::kill(pid_t(m_prompter.processId()), SIGSTOP) == 0;
    }
    void dismissPrompts()
    {
        m_prompter.kill();
        m_prompter.waitForFinished();
    }
    void freeze() const { signalDaemon(SIGSTOP); }
    void thaw() const { signalDaemon(SIGCONT); }
    /// All that the daemon has written, with every file of the process's own home.
    [[nodiscard]] QByteArray everythingOnDisk() const
    {
        QByteArray all;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    void signalDaemon(int number) const
    {
        if (m_daemon.processId() > 0)
            ::kill(pid_t(m_daemon.processId()), number);
    }
    void startBus()
    {
        const QString settings = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(settings);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("<busconfig><type>session</type><listen>unix:dir=" + QFile::encodeName(m_folder.path())
                   + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
                     "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                     "<allow own=\"*\"/></policy></busconfig>");
        file.close();
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=") + settings, QStringLiteral("--nofork"),
                     QStringLiteral("--print-address")});
        while (!m_bus.canReadLine() && m_bus.waitForReadyRead(5000)) { }
        const QByteArray address = m_bus.readLine().trimmed();
        if (!address.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    }
    [[nodiscard]] bool isUp() const
    {
        return call(
            {QStringLiteral("org.freedesktop.Secret.Service.ReadAlias"), QStringLiteral("string:default")});
    }
    [[nodiscard]] static bool call(const QStringList &arguments)
    {
        QProcess sender;
        sender.start(QStringLiteral("dbus-send"),
                     QStringList{QStringLiteral("--session"), QStringLiteral("--print-reply"),
                                 QStringLiteral("--dest=org.freedesktop.secrets"),
                                 QStringLiteral("/org/freedesktop/secrets")}
                         + arguments);
        return sender.waitForFinished(5000) && sender.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QProcess m_prompter;
};
