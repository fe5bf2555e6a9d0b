// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepack/rulebook.h"

#include "forms/readforms.h"
#include "storage/safefile.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <future>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QDir builtInRules()
{
    return QDir(u":/rules"_s);
}

Done unpack(const RuleTexts &texts, const QDir &folder)
{
    for (const auto &[name, content] : texts) {
        const QString path = folder.filePath(name);
        if (!folder.mkpath(QFileInfo(path).path()))
            return Error { Fault::Io, path, u"mkpath"_s };
        if (auto done = writeScratch(path, content); !done)
            return done;
    }
    return {};
}

} // namespace

/// A test reads the forms of the program with all checks, so that here they can wait until somebody wants a paper.
Result<RuleBook> RuleBook::builtIn()
{
    auto catalog = Catalog::load(builtInRules());
    if (!catalog)
        return catalog.error();
    auto forms = FormLibrary::later([] {
        QStringList complaints;
        auto read = readForms(builtInRules(), complaints);
        if (!complaints.isEmpty())
            qFatal("the forms compiled into the program are wrong: %s", qUtf8Printable(complaints.join(u'\n')));
        return read;
    });
    return RuleBook { .catalog = *std::move(catalog), .forms = std::move(forms), .pack = {} };
}

Result<RuleBook> RuleBook::load(const QDir &rules)
{
    // The files of the forms are as many as all others: they are read at the same time.
    QStringList complaints;
    auto reading = std::async(std::launch::async, [&] { return readForms(rules, complaints); });
    auto catalog = Catalog::load(rules);
    std::vector<Form> forms = reading.get();
    if (!catalog)
        return catalog.error();
    auto library = FormLibrary::of(std::move(forms), *catalog, rules.path(), std::move(complaints));
    if (!library)
        return library.error();
    return RuleBook { .catalog = *std::move(catalog), .forms = *std::move(library) };
}

Result<RuleBook> RuleBook::of(RulePack pack)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error { Fault::Io, folder.path(), folder.errorString() };
    if (auto done = unpack(pack.texts, QDir(folder.path())); !done)
        return done.error();
    auto book = load(QDir(folder.path()));
    if (!book && book.error().fault == Fault::Rules)
        return Error { Fault::BadRulePack, pack.edition, book.error().detail };
    if (book) {
        if (const QStringList wrong = book->forms.complaintsAboutLetters(); !wrong.isEmpty())
            return Error { Fault::BadRulePack, pack.edition, wrong.join(u'\n') };
        book->pack = std::move(pack);
    }
    return book;
}

Result<RuleTexts> RuleBook::texts() const
{
    return pack ? pack->texts : readRuleTexts(builtInRules());
}

} // namespace hqs
