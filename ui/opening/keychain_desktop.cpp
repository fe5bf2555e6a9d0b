// SPDX-License-Identifier: GPL-3.0-or-later
// Secret Service or KWallet, whichever the desktop has: QtKeychain knows how to ask them.
#include "ui/opening/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds longestWait(60); // the person may have to unlock the keychain first

/// Runs a job to its end; null when nobody answered. The windows wait: what is typed belongs to the question of the
/// keychain.
template <class Job>
std::unique_ptr<Job> ended(std::unique_ptr<Job> job)
{
    QEventLoop waiting;
    bool isEnded = false;
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // rather not at all than in a readable file
    QObject::connect(job.get(), &QKeychain::Job::finished, &waiting, [&] {
        isEnded = true;
        waiting.quit();
    });
    QTimer::singleShot(longestWait, &waiting, &QEventLoop::quit);
    job->start();
    waiting.exec(QEventLoop::ExcludeUserInputEvents);
    if (isEnded)
        return job;
    job.release()->setAutoDelete(true); // its answer, when it comes after all, needs somebody to come to
    return nullptr;
}

template <class Job>
std::unique_ptr<Job> jobFor(const QString &name)
{
    auto job = std::make_unique<Job>(u"hqsdesk"_s);
    job->setKey(name);
    return job;
}

bool isNothing(const QKeychain::Job *job)
{
    return job && job->error() == QKeychain::EntryNotFound;
}

Done outcomeOf(const QKeychain::Job *job)
{
    if (job && job->error() == QKeychain::NoError)
        return {};
    return Error { Fault::NoKeychain, {}, job ? job->errorString() : u"no answer"_s };
}

class DesktopKeychain final : public Keychain {
public:
    Result<std::optional<Secret>> find(const QString &name) override
    {
        const auto job = ended(jobFor<QKeychain::ReadPasswordJob>(name));
        if (isNothing(job.get()))
            return std::optional<Secret>();
        if (auto done = outcomeOf(job.get()); !done)
            return done.error();
        QByteArray bytes = job->binaryData();
        auto secret = Secret::fromBytes(bytes);
        wipe(bytes);
        return std::optional(std::move(secret));
    }

    Done keep(const QString &name, const Secret &secret) override
    {
        auto job = jobFor<QKeychain::WritePasswordJob>(name);
        job->setBinaryData(secret.bytes().toByteArray());
        return outcomeOf(ended(std::move(job)).get());
    }

    Done forget(const QString &name) override
    {
        const auto job = ended(jobFor<QKeychain::DeletePasswordJob>(name));
        return isNothing(job.get()) ? Done() : outcomeOf(job.get());
    }
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<DesktopKeychain>();
}

} // namespace hqs
