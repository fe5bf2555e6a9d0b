// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/paint.h"
#include "forms/worddocument.h"
#include "ui/yearstory.h"

#include <QCryptographicHash>

#include <set>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// The lines of a printed page as a person reads them, the cells of a ruled table beside each other.
inline QStringList rowsOf(const PrintedForm &form, int page)
{
    constexpr double gap = 0.5; // mm; lines of one cell stand closer, rows further apart
    QStringList rows;
    double bottom = 0;
    double left = 0;
    for (const PrintedText &text : form.texts(page)) {
        const QString words = text.words.simplified();
        if (words.isEmpty())
            continue;
        if (rows.isEmpty() || text.area.top() > bottom + gap) {
            rows << words;
            bottom = text.area.bottom();
        } else {
            rows.last() += (std::abs(text.area.left() - left) > gap ? u" | "_s : u" "_s) + words;
            bottom = std::max(bottom, text.area.bottom());
        }
        left = text.area.left();
    }
    return rows;
}

/// What the paper is known by: another word on it, and it is another.
inline QString fingerprintOf(const PrintedForm &form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int page = 0; page < form.pageCount(); ++page) {
        for (const PrintedText &text : form.texts(page))
            hash.addData((text.words + u'\n').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(8));
}

/// What stands in the boxes and on the lines of one field of a blank, put together again: a box without a letter is a
/// blank, another row begins after a stroke.
class BoxedWords {
public:
    explicit BoxedWords(const QRectF &first)
        : m_last(first)
    {
    }

    void add(const PrintedText &text)
    {
        const bool isSameRow = std::abs(text.area.top() - m_last.top()) < m_last.height() / 2;
        if (!m_words.isEmpty() && !isSameRow)
            m_words += u" / "_s;
        else if (!m_words.isEmpty() && text.area.left() > m_last.right() + m_last.width() * 0.6)
            m_words += u' ';
        m_words += text.words.simplified();
        m_last = text.area;
    }
    const QString &words() const { return m_words; }

private:
    QString m_words;
    QRectF m_last;
};

/// "Паспорт: Номер", "Члены семьи 2: Фамилия"
inline QString nameOf(const Place &place, const Catalog &catalog)
{
    const QString item = place.item > 0 ? u" %1"_s.arg(place.item) : QString();
    return catalog.role(roleOf(place.field))->title.russian + item + u": "_s
        + catalog.field(place.field)->label.russian;
}

/// What is filled in on the pages of a blank: the field and what stands there. A crossed box says which answer it is.
inline void noteBoxes(YearTable &table, const QString &title, const PrintedForm &form, const Catalog &catalog,
    const Record &record, int page)
{
    std::vector<std::pair<Place, BoxedWords>> fields;
    for (const PrintedText &text : form.texts(page)) {
        if (text.origin.field.isEmpty() || text.words.trimmed().isEmpty())
            continue;
        auto found = std::ranges::find(fields, text.origin, &std::pair<Place, BoxedWords>::first);
        if (found == fields.end())
            found = fields.emplace(fields.end(), text.origin, BoxedWords(text.area));
        found->second.add(text);
    }
    for (const auto &[place, boxed] : fields) {
        const Field *field = catalog.field(place.field);
        const FieldValue *value = record.find(place);
        const bool isCrossed = value && std::holds_alternative<Code>(*value) && boxed.words() == u"X";
        table.add({ title, QString::number(page + 1), nameOf(place, catalog),
            isCrossed ? u"X "_s + spelled(*field, *value, Language::Russian) : boxed.words() });
    }
}

/// The words of a paper: of a blank what is filled in, of everything else the whole text.
inline void noteWords(YearTable &table, const QString &title, const QString &whose, const Form &form,
    const PrintedForm &printed, const Catalog &catalog, const Record &record)
{
    table.add({ title, QString(), u"чья и когда"_s, whose });
    for (int page = 0; page < printed.pageCount(); ++page) {
        if (!flows(form)) {
            noteBoxes(table, title, printed, catalog, record, page);
            continue;
        }
        for (const QString &row : rowsOf(printed, page)) {
            if (!row.startsWith(form.id.text())) // the small print names the form
                table.add({ title, QString::number(page + 1), QString(), row });
        }
    }
}

} // namespace hqs
