// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "ui/widgets/ratingslider.h"
#include "ui/widgets/ratingtrack.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

class RatingSliderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void notRatedIsNotZero();
    void theFirstKeyPutsTheHandleInTheMiddle();
    void arrowsGoByTheStepAndStayOnTheScale();
    void aClickOnTheTrackRates();
    void plusAndMinusRateWithoutDragging();
    void typingANumberRates();
    void deleteTakesTheRatingBack();
    void settingAValueIsSilent();
    void underRightToLeftTheArrowsMirror();

private:
    Theme m_theme;
    [[nodiscard]] RatingTrack *track() const { return m_slider->findChild<RatingTrack *>(); }
    std::unique_ptr<RatingSlider> m_slider;
};

void RatingSliderTest::init()
{
    m_slider = std::make_unique<RatingSlider>(QStringLiteral("Sad"), 0, 100);
    m_slider->setStep(10);
    m_slider->resize(500, 100);
    m_slider->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_slider.get()));
}

void RatingSliderTest::notRatedIsNotZero()
{
    QVERIFY(!m_slider->value().has_value());
    QCOMPARE(track()->accessibleDescription(), QStringLiteral("Not rated yet"));
    QTest::keyClick(track(), Qt::Key_Home);
    QCOMPARE(m_slider->value(), std::optional(0));
    QVERIFY(track()->accessibleDescription().isEmpty());
}

void RatingSliderTest::theFirstKeyPutsTheHandleInTheMiddle()
{
    QTest::keyClick(track(), Qt::Key_Right);
    QCOMPARE(m_slider->value(), std::optional(50));
    QTest::keyClick(track(), Qt::Key_Right);
    QCOMPARE(m_slider->value(), std::optional(60));
}

void RatingSliderTest::arrowsGoByTheStepAndStayOnTheScale()
{
    m_slider->setValue(95);
    QTest::keyClick(track(), Qt::Key_Up);
    QCOMPARE(m_slider->value(), std::optional(100));
    QTest::keyClick(track(), Qt::Key_Up);
    QCOMPARE(m_slider->value(), std::optional(100));
}

void RatingSliderTest::aClickOnTheTrackRates()
{
    QSignalSpy changed(m_slider.get(), &RatingSlider::valueChanged);
    QTest::mouseClick(track(), Qt::LeftButton, {}, track()->rect().center());
    QVERIFY(m_slider->value().has_value());
    QVERIFY(qAbs(*m_slider->value() - 50) <= 2);
    QVERIFY(changed.size() >= 1);
    QTest::mouseClick(track(), Qt::LeftButton, {}, QPoint(track()->width() - 2, track()->height() / 2));
    QCOMPARE(*m_slider->value(), 100);
}

void RatingSliderTest::plusAndMinusRateWithoutDragging()
{
    const auto buttons = m_slider->findChildren<QToolButton *>();
    const auto named = [&buttons](const QString &name) {
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == name)
                return button;
        }
        return static_cast<QToolButton *>(nullptr);
    };
    m_slider->setValue(30);
    QTest::mouseClick(named(QStringLiteral("Sad, more")), Qt::LeftButton);
    QCOMPARE(m_slider->value(), std::optional(40));
    QTest::mouseClick(named(QStringLiteral("Sad, less")), Qt::LeftButton);
    QTest::mouseClick(named(QStringLiteral("Sad, less")), Qt::LeftButton);
    QCOMPARE(m_slider->value(), std::optional(20));
}

void RatingSliderTest::typingANumberRates()
{
    auto *number = m_slider->findChild<QSpinBox *>();
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("35"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(m_slider->value(), std::optional(35));
    QCOMPARE(track()->value(), 35);
}

void RatingSliderTest::deleteTakesTheRatingBack()
{
    m_slider->setValue(35);
    QTest::keyClick(track(), Qt::Key_Delete);
    QVERIFY(!m_slider->value().has_value());
    QCOMPARE(m_slider->findChild<QSpinBox *>()->text(), QStringLiteral("–"));
}

void RatingSliderTest::settingAValueIsSilent()
{
    QSignalSpy changed(m_slider.get(), &RatingSlider::valueChanged);
    m_slider->setValue(120);
    QCOMPARE(m_slider->value(), std::optional(100));
    m_slider->setValue(std::nullopt);
    QVERIFY(changed.isEmpty());
}

void RatingSliderTest::underRightToLeftTheArrowsMirror()
{
    m_slider->setLayoutDirection(Qt::RightToLeft);
    m_slider->setValue(50);
    QTest::keyClick(track(), Qt::Key_Left);
    QCOMPARE(m_slider->value(), std::optional(60));
    QVERIFY(m_slider->findChild<QSpinBox *>()->x() < track()->x());
}

KINWARD_TEST("ratingslider", RatingSliderTest)
#include "ratingslider_test.moc"
