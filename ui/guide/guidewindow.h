// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "about/guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace hqs {

class GuideBrowser;
class Localization;

/// The guide beside the program: its contents with a search at the left, a page at the right.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    /// Without a parent no dialog of another window can block it. The guide must outlive it.
    GuideWindow(const Guide &guide, const Localization &localization, QWidget *parent = nullptr);

    /// Shows a page, which can be gone back from. An unknown id changes nothing.
    void openPage(const QString &id);
    /// Which page is shown.
    QString page() const;
    /// A line under the page: why a link was not followed. It goes with the next page.
    void say(const QString &words);

Q_SIGNALS:
    /// Somebody followed a link that does something in the window of the program: "print".
    void actionRequested(const QString &action);

private:
    QWidget *makeContents();
    QWidget *makeReading();
    void makeShortcuts();
    void follow(const QUrl &link);
    void turnTo(const GuidePage &page);
    void goBack();
    void goForward();
    void filter();
    void openFirstFound();
    void retranslate();

    const Guide &m_guide;
    const Localization &m_localization;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    QPushButton *m_back;
    QPushButton *m_forward;
    GuideBrowser *m_browser;
    QLabel *m_words;
    const GuidePage *m_page;
    std::vector<const GuidePage *> m_past;
    std::vector<const GuidePage *> m_future;
};

} // namespace hqs
