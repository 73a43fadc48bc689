// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

/// One answer to choose, and what is to be said of it.
struct QuizOption {
    QString text;
    bool isRight = false;
    QString why;
};

/// A question about a page: exactly one option is right.
struct QuizQuestion {
    QString id; ///< unique in its page, the same in every language
    QString question;
    QList<QuizOption> options; ///< 2 to 4

    [[nodiscard]] int rightOption() const; ///< -1 never occurs in a quiz that was read
};

/// The questions of one page.
struct Quiz {
    QString page; ///< the page's id
    QString language; ///< the language it is really in, after falling back
    QList<QuizQuestion> questions;
};

/// Reads quizzes/<page>.json. Errors: NotFound, Format (file and line).
[[nodiscard]] Result<Quiz> readQuiz(const QString &path, const QString &page);
