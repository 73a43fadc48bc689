// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

/// Where chance comes from (ids, demo data), so that tests can seed it. Keys never come from here.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    [[nodiscard]] virtual quint64 next() = 0;
};

class SystemRandomSource final : public RandomSource
{
public:
    [[nodiscard]] quint64 next() override { return QRandomGenerator::system()->generate64(); }
};

/// Gives the same numbers for the same seed.
class SeededRandomSource final : public RandomSource
{
public:
    explicit SeededRandomSource(quint32 seed)
        : m_generator(seed)
    {
    }
    [[nodiscard]] quint64 next() override { return m_generator.generate64(); }

private:
    QRandomGenerator m_generator;
};
