// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/onpaper.h"
#include "forms/pdf.h"
#include "forms/pdfwords.h"
#include "forms/standins.h"

#include "suite.h"

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

/// Every paper there is, against papers.csv: a form without a row fails, and so does a row without a form. Each is
/// printed for people and answers of many kinds, and the PDF is read by an independent program. Hostile texts have a
/// test of their own.
class PapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachFormHasItsRow();
    void eachPageHasAGoldenPicture();
    void everyPaperIsWholeForEverybody_data();
    void everyPaperIsWholeForEverybody();
    void whatIsPrintedStandsWhereItBelongs();
    void eachCellOfThePetitionIsAsWideAsOnTheBlank_data();
    void eachCellOfThePetitionIsAsWideAsOnTheBlank();
};

namespace {

constexpr double tolerance = 0.3; // mm

/// A row of papers.csv.
struct Paper {
    QString form; ///< id@edition
    int pages = 0; ///< of the sample case
    int golden = 0; ///< golden pictures, filled in and empty
    int letters = 0; ///< letters and crosses in boxes whose position is checked
    int values = 0; ///< other values whose position is checked
    bool namesThePerson = false;
};

std::vector<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/forms/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/forms/%s cannot be read", qUtf8Printable(name));
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1))
        rows.push_back(line.split(u';'));
    return rows;
}

const std::vector<Paper> &papers()
{
    static const std::vector<Paper> all = [] {
        std::vector<Paper> read;
        for (const QStringList &row : rowsOf(u"papers.csv"_s)) {
            read.push_back({ .form = row[0],
                .pages = row[1].toInt(),
                .golden = row[2].toInt(),
                .letters = row[3].toInt(),
                .values = row[4].toInt(),
                .namesThePerson = row[5] == u"yes" });
        }
        return read;
    }();
    return all;
}

QString nameOf(const Form &form)
{
    return form.id.text() + u'@' + form.edition;
}

/// The row of a form; one that promises nothing when there is none, which another test tells.
Paper paperOf(const Form &form)
{
    const auto found = std::ranges::find(papers(), nameOf(form), &Paper::form);
    return found == papers().end() ? Paper() : *found;
}

/// A copy of a form for one person, and the pages of the PDF that are its own.
struct Sheet {
    const Form *form = nullptr;
    PrintedForm printed;
    bool isFurther = false; ///< for somebody else than the specialist
    int firstPage = 0;
};

/// Every form, and each further copy it has for the family; one PDF of them all.
struct Package {
    std::vector<Sheet> sheets;
    std::vector<std::vector<sample::PdfWord>> pages;

    explicit Package(const Record &record)
    {
        std::vector<PrintedForm> all;
        int page = 0;
        for (const Form &form : sample::library().forms()) {
            std::vector<int> items = furtherItems(form, Facts(record, sample::day));
            items.insert(items.begin(), 0);
            for (const int item : items) {
                auto printed = printForm(form,
                    { .catalog = sample::catalog(),
                        .record = record,
                        .on = sample::day,
                        .checklist = sample::checklist(),
                        .item = item });
                if (!printed)
                    qFatal("%s: %s", qUtf8Printable(form.id.text()), qUtf8Printable(printed.error().detail));
                page += form.duplex ? page % 2 : 0; // starts on a front side
                all.push_back(*printed);
                sheets.push_back(
                    { .form = &form, .printed = *std::move(printed), .isFurther = item > 0, .firstPage = page });
                page += all.back().pageCount();
            }
        }
        pages = sample::wordsOf(toPdf(all, u"papers"_s));
        if (int(pages.size()) != page)
            qFatal("the PDF has %d pages instead of %d", int(pages.size()), page);
    }

    const std::vector<sample::PdfWord> &words(const Sheet &sheet, int page) const
    {
        return pages[static_cast<std::size_t>(sheet.firstPage) + static_cast<std::size_t>(page)];
    }

    /// All words of a page, without white space, in capitals: as the reader puts them in order, then row by row from
    /// the left. Letters in boxes far from each other are a word only in the latter.
    QString text(const Sheet &sheet, int page) const
    {
        std::vector<sample::PdfWord> rows = words(sheet, page);
        QString joined;
        for (const sample::PdfWord &word : rows)
            joined += word.text;
        joined += u'\n';
        std::ranges::stable_sort(rows, {}, [](const sample::PdfWord &word) {
            return std::pair(std::lround(word.area.center().y()), word.area.left());
        });
        for (const sample::PdfWord &word : rows)
            joined += word.text;
        return sample::comparable(joined, sheet.form->typeface);
    }
};

/// As many letters as the field takes, in words, and beginning like no other.
QString longest(const TextRule &rule)
{
    const int room = rule.maxLength > 0 ? rule.maxLength : 200;
    const QString word = rule.alphabet == Alphabet::Latin ? u"WIDE MIDDLE "_s : u"Щедрый Жёлтый "_s;
    return word.repeated(room / int(word.size()) + 1).left(room).trimmed();
}

/// The same case, every answer as long as its field takes it. Numbers with check digits stay as they are.
Record withLongestAnswers()
{
    Record record = sample::record();
    for (const auto &[place, value] : sample::record()) {
        const Field *field = sample::catalog().field(place.field);
        if (!field || field->isJoined())
            continue;
        if (const auto *text = std::get_if<TextRule>(&field->rule)) {
            if (text->pattern.pattern().isEmpty() && text->control == Control::None)
                record.set(place, FieldValue(longest(*text)));
        } else if (const auto *choice = std::get_if<ChoiceRule>(&field->rule); choice && choice->options.size() > 50) {
            const auto option = std::ranges::max_element(
                choice->options, {}, [](const Option &each) { return each.label.russian.size(); });
            record.set(place, FieldValue(Code { option->code }));
        } else if (const auto *money = std::get_if<MoneyRule>(&field->rule)) {
            record.set(place, FieldValue(money->max));
        }
    }
    return record;
}

/// The same case with nothing in it that may stay empty. Answers that others depend on stay: yes, no and choices.
Record withShortestAnswers()
{
    Record record = sample::record();
    for (const auto &[place, value] : sample::record()) {
        const Field *field = sample::catalog().field(place.field);
        const bool decides = field && (field->type() == FieldType::Flag || field->type() == FieldType::Choice);
        if (field && !field->required && !decides)
            record.set(place, std::nullopt);
    }
    return record;
}

struct Person {
    QString surnameRu;
    QString givenRu;
    QString patronymicRu;
    QString surnameLat;
    QString givenLat;
    QString sex;
    QString country;
};

/// The same case about somebody else.
Record about(const Person &person)
{
    Record record = sample::record();
    for (const QString &name : { u"specialist.patronymicRu"_s, u"specialist.patronymicLat"_s })
        record.set(*fromPath(name), std::nullopt);
    for (const auto &[path, value] : { std::pair(u"specialist.surnameRu"_s, person.surnameRu),
             { u"specialist.givenRu"_s, person.givenRu }, { u"specialist.patronymicRu"_s, person.patronymicRu },
             { u"specialist.surnameLat"_s, person.surnameLat }, { u"specialist.givenLat"_s, person.givenLat },
             { u"specialist.sex"_s, person.sex }, { u"specialist.citizenship"_s, person.country },
             { u"specialist.birthCountry"_s, person.country }, { u"passport.country"_s, person.country } }) {
        if (!value.isEmpty())
            sample::answer(record, path, value);
    }
    return record;
}

Record recordOf(const QString &name)
{
    static const std::map<QString, Person> people {
        { u"a woman"_s, { u"Морозова"_s, u"Анна"_s, u"Петровна"_s, u"MOROZOVA"_s, u"ANNA"_s, u"f"_s, u"KAZ"_s } },
        { u"a man"_s, { u"Морозов"_s, u"Пётр"_s, u"Ильич"_s, u"MOROZOV"_s, u"PETR"_s, u"m"_s, u"KAZ"_s } },
        { u"no patronymic"_s, { u"Мюллер"_s, u"Эрик"_s, {}, u"MUELLER"_s, u"ERIK"_s, u"m"_s, u"DEU"_s } },
        { u"a name of two parts"_s,
            { u"Гарсия-Мартинес"_s, u"Мария дель Кармен"_s, {}, u"GARCIA-MARTINEZ"_s, u"MARIA DEL CARMEN"_s, u"f"_s,
                u"ESP"_s } },
        { u"from India"_s, { u"Шарма"_s, u"Раджеш Кумар"_s, {}, u"SHARMA"_s, u"RAJESH KUMAR"_s, u"m"_s, u"IND"_s } },
        { u"from China"_s, { u"Чжао"_s, u"Сяолин"_s, {}, u"ZHAO"_s, u"XIAOLING"_s, u"f"_s, u"CHN"_s } },
        { u"from Turkey"_s, { u"Йылмаз"_s, u"Мехмет Али"_s, {}, u"YILMAZ"_s, u"MEHMET ALI"_s, u"m"_s, u"TUR"_s } },
    };
    if (name == u"the longest answers")
        return withLongestAnswers();
    if (name == u"the shortest answers")
        return withShortestAnswers();
    const auto person = people.find(name);
    return person == people.end() ? sample::record() : about(person->second);
}

/// A surname that did not find its room is told about, and may be broken.
bool isNameTold(const PrintedForm &printed)
{
    return std::ranges::any_of(printed.overflows(),
        [](const Overflow &overflow) { return roleOf(overflow.place.field).text() == u"specialist"; });
}

/// All of it, because a failure says only so many letters; true when there is nothing.
bool isEmptyOrTold(const QStringList &wrong)
{
    for (const QString &each : wrong)
        qInfo("%s", qUtf8Printable(each));
    return wrong.isEmpty();
}

/// The mark of a page whose official blank is not known, as the reader gives it.
QString notOfficial(const Form &form)
{
    return sample::comparable(u"ЛИСТ ДАННЫХ, НЕ ОФИЦИАЛЬНЫЙ БЛАНК"_s, form.typeface);
}

const sample::PdfWord *wordIn(const std::vector<sample::PdfWord> &words, const QRectF &area, const QString &start)
{
    const QRectF near = area.adjusted(-tolerance, -tolerance, tolerance, tolerance);
    const auto found = std::ranges::find_if(words, [&](const sample::PdfWord &word) {
        return near.contains(word.area.center()) && word.text.contains(start, Qt::CaseInsensitive);
    });
    return found == words.end() ? nullptr : &*found;
}

} // namespace

void PapersTest::eachFormHasItsRow()
{
    QStringList forms;
    for (const Form &form : sample::library().forms())
        forms << nameOf(form);
    QStringList rows;
    for (const Paper &paper : papers())
        rows << paper.form;
    QCOMPARE(rows.join(u'\n'), forms.join(u'\n'));
}

void PapersTest::eachPageHasAGoldenPicture()
{
    const QStringList pictures
        = QDir(QStringLiteral(SOURCE_DIR "/tests/forms/golden")).entryList({ u"*.png"_s }, QDir::Files);
    int expected = 0;
    for (const Paper &paper : papers()) {
        const auto own = std::ranges::count_if(
            pictures, [&paper](const QString &picture) { return picture.startsWith(paper.form + u'-'); });
        QVERIFY2(own == paper.golden, qPrintable(u"%1: %2 golden pictures"_s.arg(paper.form).arg(own)));
        for (int page = 1; page <= paper.pages; ++page)
            QVERIFY2(pictures.contains(u"%1-filled-%2.png"_s.arg(paper.form).arg(page)), qPrintable(paper.form));
        QVERIFY2(pictures.contains(paper.form + u"-empty-1.png"_s), qPrintable(paper.form));
        expected += paper.golden;
    }
    QCOMPARE(int(pictures.size()), expected); // none of a form that is gone
}

void PapersTest::everyPaperIsWholeForEverybody_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "the sample", "the longest answers", "the shortest answers", "a woman", "a man",
             "no patronymic", "a name of two parts", "from India", "from China", "from Turkey" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PapersTest::everyPaperIsWholeForEverybody()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    QFETCH(QString, name);
    const Record record = recordOf(name);
    const Package package(record);
    const QString russian = toStorage(*record.find(*fromPath(u"specialist.surnameRu"_s)));
    const QString latin = toStorage(*record.find(*fromPath(u"specialist.surnameLat"_s)));
    const bool isOfTheFamily = russian == toStorage(*record.find(*fromPath(u"family[1].surnameRu"_s)));
    QStringList wrong;
    for (const Sheet &sheet : package.sheets) {
        const Form &form = *sheet.form;
        const PrintedForm &printed = sheet.printed;
        const Paper paper = paperOf(form);
        const QString small = sample::comparable(form.id.text() + u'·' + form.edition + u'·', form.typeface);
        QString all;
        for (int page = 0; page < printed.pageCount(); ++page) {
            const QString text = package.text(sheet, page);
            if (!text.contains(small))
                wrong << u"%1: page %2 does not say what it is"_s.arg(nameOf(form)).arg(page + 1);
            // At the head and in the small print, both of which text() gives twice.
            if (text.count(notOfficial(form)) != (form.kind == FormKind::DataSheet ? 4 : 0))
                wrong << u"%1: page %2 is marked wrongly"_s.arg(nameOf(form)).arg(page + 1);
            all += text;
        }
        if (name == u"the sample" && !sheet.isFurther && printed.pageCount() != paper.pages)
            wrong << u"%1: %2 pages"_s.arg(nameOf(form)).arg(printed.pageCount());
        wrong << sample::lostValues(form, printed, record);
        for (const Overflow &overflow : printed.overflows()) {
            const QString what = u"%1: %2, %3 of %4 characters"_s.arg(nameOf(form), toPath(overflow.place))
                                     .arg(overflow.room)
                                     .arg(overflow.text.size());
            if (overflow.reason == Overflow::Reason::TooLong && overflow.room >= overflow.text.size())
                wrong << what;
            if (name != u"the longest answers" && overflow.reason != Overflow::Reason::Continued)
                wrong << what;
        }
        if (!sheet.isFurther && !isNameTold(printed)) {
            const bool isNamed = all.contains(sample::comparable(russian, form.typeface))
                || all.contains(sample::comparable(latin, form.typeface));
            // In the sample case the family has the same surname.
            const bool isNamedByChance = !paper.namesThePerson && isOfTheFamily;
            if (isNamed != paper.namesThePerson && !isNamedByChance)
                wrong << nameOf(form)
                        + (isNamed ? u": the person is named"_s : u": the person is not named in "_s + all.left(200));
        }
    }
    QVERIFY(isEmptyOrTold(wrong));
}

void PapersTest::whatIsPrintedStandsWhereItBelongs()
{
    HQS_READ_BY_ANOTHER_PROGRAM();
    const Package package(sample::record());
    QStringList wrong;
    for (const Sheet &sheet : package.sheets) {
        int letters = 0;
        int values = 0;
        for (int page = 0; page < sheet.printed.pageCount(); ++page) {
            const auto &words = package.words(sheet, page);
            const QString where = u"%1, page %2: "_s.arg(nameOf(*sheet.form)).arg(page + 1);
            for (const PlacedLetter &letter : sheet.printed.layout(page).letters) {
                const sample::PdfWord *word = wordIn(words, letter.box, letter.letter);
                if (!word || std::abs(word->area.center().x() - letter.box.center().x()) > tolerance)
                    wrong << where + letter.letter + u" of "_s + toPath(letter.origin);
                ++letters;
            }
            for (const PlacedText &text : sheet.printed.layout(page).texts) {
                const QString start = text.words.simplified().section(u' ', 0, 0);
                if (text.origin.field.isEmpty() || start.isEmpty())
                    continue;
                if (!wordIn(words, text.area, start))
                    wrong << where + toPath(text.origin) + u' ' + start;
                ++values;
            }
        }
        const Paper paper = paperOf(*sheet.form);
        if (!sheet.isFurther && (letters != paper.letters || values != paper.values))
            wrong << u"%1: %2 letters and %3 values"_s.arg(nameOf(*sheet.form)).arg(letters).arg(values);
    }
    QVERIFY(isEmptyOrTold(wrong));
}

void PapersTest::eachCellOfThePetitionIsAsWideAsOnTheBlank_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("path");
    // The table was taken from the research, not from the form.
    int row = 0;
    for (const QStringList &cell : rowsOf(u"petition_cells.csv"_s))
        QTest::addRow("%d: page %s, %s", ++row, qPrintable(cell[0]), qPrintable(cell[1]))
            << cell[0].toInt() - 1 << cell[2].toDouble() << cell[3];
}

void PapersTest::eachCellOfThePetitionIsAsWideAsOnTheBlank()
{
    QFETCH(int, page);
    QFETCH(double, width);
    QFETCH(QString, path);
    const auto &body = std::get<FixedPages>(sample::form(u"mvd677_invitation_petition"_s).body);
    std::vector<QRectF> cells;
    std::vector<QRectF> areas;
    for (const PageItem &item : body.pages[static_cast<std::size_t>(page)].items) {
        if (const auto *frame = std::get_if<FrameItem>(&item.content)) {
            if (std::abs(frame->frame.width() - width) <= tolerance)
                cells.push_back(frame->frame);
        } else if (const auto *plain = std::get_if<PlainItem>(&item.content)) {
            if (toPath(plain->value.place) == path)
                areas.push_back(plain->area);
        } else if (const auto *mark = std::get_if<MarkItem>(&item.content)) {
            if (toPath(mark->place) == path)
                areas.push_back(mark->area);
        } else if (const auto *words = std::get_if<WordsItem>(&item.content)) {
            const auto values = placeholdersOf(words->words);
            if (!path.isEmpty() && !values.empty() && toPath(values.front().place) == path)
                areas.push_back(words->area);
        }
    }
    QVERIFY2(!cells.empty(), "no cell is that wide");
    QCOMPARE(areas.empty(), path.isEmpty()); // what nobody but the authority fills in has no value
    for (const QRectF &area : areas)
        QVERIFY2(std::ranges::any_of(cells, [&area](const QRectF &cell) { return cell.contains(area); }),
            "the value stands in another cell");
}

HQS_TEST(papers, PapersTest)
#include "tst_papers.moc"
