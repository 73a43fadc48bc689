// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/costcalibration.h"

#include "support/testmain.h"

#include <QTest>

namespace
{

constexpr quint64 mib = 1024ULL * 1024;
constexpr quint64 gib = 1024 * mib;

/// A machine whose derivation takes a given time for each GiB and pass.
struct ImaginedMachine {
    double secondsPerGibibyte = 0.9;
    quint64 memory = 8 * gib;
    quint64 obtainable = 8 * gib; ///< more than this can not be had at the moment
    QList<DerivationCost> measured;

    [[nodiscard]] double secondsFor(const DerivationCost &cost) const
    {
        return secondsPerGibibyte * double(cost.memoryBytes) / double(gib) * cost.passes;
    }
    [[nodiscard]] DerivationCost calibrated()
    {
        return calibrateCost({[this](const DerivationCost &cost) -> std::optional<double> {
                                  measured.append(cost);
                                  if (cost.memoryBytes > obtainable)
                                      return std::nullopt;
                                  return secondsFor(cost);
                              },
                              memory});
    }
};

} // namespace

class CostCalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryMachineGetsTheDefaultAfterOneMeasurement();
    void everyMachineGetsACostInTimeOrTheLeast_data();
    void everyMachineGetsACostInTimeOrTheLeast();
    void aFastMachineGetsMoreMemoryBeforeMorePasses();
    void aSlowMachineGetsFewerPassesBeforeLessMemory();
    void memoryStaysUnderHalfOfTheMachines_data();
    void memoryStaysUnderHalfOfTheMachines();
    void aMachineThatGivesNoMemoryGetsWhatItGives();
    void aMachineOfUnknownMemoryGetsNoMoreThanTheDefault();
    void thisMachineIsMeasured();
};

void CostCalibrationTest::anOrdinaryMachineGetsTheDefaultAfterOneMeasurement()
{
    ImaginedMachine machine;
    QCOMPARE(machine.calibrated(), DerivationCost());
    QCOMPARE(machine.measured.size(), 1);
}

void CostCalibrationTest::everyMachineGetsACostInTimeOrTheLeast_data()
{
    QTest::addColumn<double>("secondsPerGibibyte");
    for (double seconds = 0.001; seconds < 60; seconds *= 1.07)
        QTest::addRow("%.4f s", seconds) << seconds;
}

void CostCalibrationTest::everyMachineGetsACostInTimeOrTheLeast()
{
    QFETCH(double, secondsPerGibibyte);
    ImaginedMachine machine;
    machine.secondsPerGibibyte = secondsPerGibibyte;
    const DerivationCost cost = machine.calibrated();
    QVERIFY(isAcceptableCost(cost));
    QVERIFY(machine.measured.size() <= 5);
    const DerivationCost least{minimumDerivationMemory, 1};
    const DerivationCost most{gib, maximumDerivationPasses};
    const double seconds = machine.secondsFor(cost);
    if (seconds < shortestDerivation)
        QCOMPARE(cost, most);
    else if (seconds > longestDerivation)
        QCOMPARE(cost, least);
}

void CostCalibrationTest::aFastMachineGetsMoreMemoryBeforeMorePasses()
{
    ImaginedMachine machine;
    machine.secondsPerGibibyte = 0.4;
    DerivationCost cost = machine.calibrated();
    QVERIFY(cost.memoryBytes > DerivationCost().memoryBytes);
    QCOMPARE(cost.passes, 3u);
    machine.secondsPerGibibyte = 0.05;
    cost = machine.calibrated();
    QCOMPARE(cost.memoryBytes, gib);
    QVERIFY(cost.passes > 3);
}

void CostCalibrationTest::aSlowMachineGetsFewerPassesBeforeLessMemory()
{
    ImaginedMachine machine;
    machine.secondsPerGibibyte = 2;
    QCOMPARE(machine.calibrated(), (DerivationCost{256 * mib, 2}));
    machine.secondsPerGibibyte = 6;
    const DerivationCost cost = machine.calibrated();
    QCOMPARE(cost.passes, 1u);
    QVERIFY(cost.memoryBytes < 256 * mib);
    machine.secondsPerGibibyte = 100;
    QCOMPARE(machine.calibrated(), (DerivationCost{minimumDerivationMemory, 1}));
}

void CostCalibrationTest::memoryStaysUnderHalfOfTheMachines_data()
{
    QTest::addColumn<quint64>("memory");
    for (const quint64 memory : {32, 100, 128, 200, 300, 511, 700, 1024, 1500, 2048})
        QTest::addRow("%llu MiB", memory) << memory * mib;
}

void CostCalibrationTest::memoryStaysUnderHalfOfTheMachines()
{
    QFETCH(quint64, memory);
    for (const double seconds : {0.01, 0.1, 0.9, 3.0, 20.0}) {
        ImaginedMachine machine;
        machine.memory = memory;
        machine.secondsPerGibibyte = seconds;
        const DerivationCost cost = machine.calibrated();
        QVERIFY(isAcceptableCost(cost));
        for (const DerivationCost &tried : machine.measured + QList<DerivationCost>{cost})
            QVERIFY(tried.memoryBytes <= std::max(memory / 2, minimumDerivationMemory));
    }
}

void CostCalibrationTest::aMachineThatGivesNoMemoryGetsWhatItGives()
{
    ImaginedMachine machine;
    machine.obtainable = 100 * mib;
    DerivationCost cost = machine.calibrated();
    QCOMPARE(cost.memoryBytes, 64 * mib);
    QVERIFY(cost.passes > 3);
    machine.obtainable = 0;
    cost = machine.calibrated();
    QCOMPARE(cost.memoryBytes, minimumDerivationMemory);
    QVERIFY(isAcceptableCost(cost));
}

void CostCalibrationTest::aMachineOfUnknownMemoryGetsNoMoreThanTheDefault()
{
    ImaginedMachine machine;
    machine.memory = 0;
    machine.secondsPerGibibyte = 0.01;
    QCOMPARE(machine.calibrated().memoryBytes, DerivationCost().memoryBytes);
}

void CostCalibrationTest::thisMachineIsMeasured()
{
    const DerivationMachine machine = thisMachine();
    QVERIFY(machine.memoryBytes > 64 * mib);
    const auto seconds = machine.measure({minimumDerivationMemory, 1});
    QVERIFY(seconds);
    QVERIFY(*seconds > 0);
    QVERIFY(!machine.measure({1024, 1})); // libsodium itself takes 8 KiB at least
}

KINWARD_TEST("costcalibration", CostCalibrationTest)
#include "costcalibration_test.moc"
