// SPDX-License-Identifier: GPL-3.0-or-later
#include "about/guide.h"

#include "catalog/jsonobject.h"
#include "domain/folding.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileText(const QString &path, QStringList &complaints)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complaints << u"%1: %2"_s.arg(path, file.errorString());
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

QStringList captured(const QString &html, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(html); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

/// A page without its markup, as it is searched.
QString searchable(const GuidePage &page, Language language)
{
    static const QRegularExpression markup(u"<[^>]*>"_s);
    QString words = page.html.in(language);
    words.replace(markup, u" "_s);
    return folded(page.title.in(language) + u' ' + page.chapter.in(language) + u' ' + words);
}

} // namespace

Result<Guide> Guide::read(const QString &folder)
{
    QStringList complaints;
    Guide guide;
    QStringList places;
    const QString list = folder + u"/guide.json"_s;
    {
        JsonObject root(QJsonDocument::fromJson(fileText(list, complaints).toUtf8()).object(), list, complaints);
        if (!root.has(u"chapters"))
            root.fail(u"no chapters"_s);
        root.forEach(u"chapters", [&](JsonObject &chapter) {
            const Text title = chapter.text(u"title");
            chapter.forEach(u"pages", [&](JsonObject &json) {
                GuidePage page { .id = json.string(u"id"),
                    .title = json.text(u"title"),
                    .chapter = title,
                    .pictures = json.strings(u"pictures"),
                    .places = json.strings(u"places"),
                    .html = {} };
                if (guide.page(page.id))
                    json.fail(u"another page has this id"_s);
                for (const QString &place : page.places) {
                    if (places.contains(place))
                        json.fail(u"another page is about %1"_s.arg(place));
                    places << place;
                }
                page.html = { fileText(u"%1/ru/%2.html"_s.arg(folder, page.id), complaints),
                    fileText(u"%1/en/%2.html"_s.arg(folder, page.id), complaints) };
                guide.m_folded.push_back({ searchable(page, Language::Russian), searchable(page, Language::English) });
                guide.m_pages.push_back(std::move(page));
            });
        });
    }
    if (!complaints.isEmpty())
        return Error { Fault::Rules, folder, complaints.join(u'\n') };
    return guide;
}

const GuidePage *Guide::page(QStringView id) const
{
    const auto found = std::ranges::find(m_pages, id, &GuidePage::id);
    return found == m_pages.end() ? nullptr : &*found;
}

const GuidePage *Guide::pageAbout(QStringView place) const
{
    const auto found
        = std::ranges::find_if(m_pages, [&](const GuidePage &page) { return page.places.contains(place); });
    return place.isEmpty() || found == m_pages.end() ? nullptr : &*found;
}

std::vector<const GuidePage *> Guide::found(const QString &query, Language language) const
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<const GuidePage *> inTitle;
    std::vector<const GuidePage *> inText;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (contains(folded(m_pages[i].title.in(language)), words))
            inTitle.push_back(&m_pages[i]);
        else if (contains(m_folded[i].in(language), words))
            inText.push_back(&m_pages[i]);
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    return inTitle;
}

QStringList linksIn(const QString &html)
{
    return captured(html, u"<a href=\"([^\"]*)\""_s);
}

QStringList picturesIn(const QString &html)
{
    return captured(html, u"<img src=\"([^\"]*)\""_s);
}

QStringList namesIn(const QString &html)
{
    return captured(html, u"<b>([^<]*)</b>"_s);
}

} // namespace hqs
