// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "about/guide.h"

#include <QTextBrowser>

namespace hqs {

/// Shows a page of the guide. Loads its own pictures and nothing else; what is clicked is told, never followed.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// The page in that language, in the colours of the moment. Shown again it stays where it was scrolled to.
    void showPage(const GuidePage &page, Language language);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const;
    void render();

    const GuidePage *m_page = nullptr;
    Language m_language = Language::English;
    int m_room = 0; ///< for a picture, when the page was rendered
};

} // namespace hqs
