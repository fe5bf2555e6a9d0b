// SPDX-License-Identifier: GPL-3.0-or-later
#include "durability/powercut.h"

#include <algorithm>
#include <optional>

using fileoperations::Operation;

namespace {

constexpr qsizetype sector = 512;

struct Change {
    qint64 offset = 0;
    std::optional<QByteArray> bytes; ///< none: the file is cut at the offset
};

struct File {
    QByteArray synced;
    std::vector<Change> pending;
};

using FilePointer = std::shared_ptr<File>;
using Names = std::map<QByteArray, FilePointer>;

/// A change to the names of a folder: `name` is gone, or leads to `file`.
struct NameChange {
    QByteArray gone;
    QByteArray name;
    FilePointer file;
};

void put(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray &content, const Change &change)
{
    if (change.bytes)
        put(content, change.offset, *change.bytes);
    else
        content.truncate(change.offset);
}

QByteArray whole(const File &file)
{
    QByteArray content = file.synced;
    for (const Change &change : file.pending)
        apply(content, change);
    return content;
}

enum class Fate { Everything, Nothing, Mixed };

QByteArray damaged(const File &file, Fate fate, QRandomGenerator &random)
{
    if (fate == Fate::Everything)
        return whole(file);
    if (fate == Fate::Nothing)
        return file.synced;
    QByteArray content = file.synced;
    for (const Change &change : file.pending) {
        const double chance = random.generateDouble();
        if (!change.bytes || chance < 0.5) {
            apply(content, change);
        } else if (chance < 0.65) { // torn
            const qsizetype sectors = change.bytes->size() / sector;
            const qsizetype kept = sectors == 0 ? 0 : sector * random.bounded(static_cast<int>(sectors));
            put(content, change.offset, change.bytes->first(kept));
        } else if (chance < 0.8 && change.offset >= file.synced.size()) { // grown, but the data did not arrive
            put(content, change.offset, QByteArray(change.bytes->size(), '\0'));
        }
    }
    return content;
}

void rename(Names &names, const NameChange &change)
{
    if (!change.name.isEmpty())
        names[change.name] = change.file;
    if (!change.gone.isEmpty())
        names.erase(change.gone);
}

QByteArray folderOf(const QByteArray &name)
{
    return name.left(qMax<qsizetype>(0, name.lastIndexOf('/')));
}

/// Operations done one after the other on a disk that remembers what it has promised.
class Disk {
public:
    Disk(QByteArray folder, const PowerCut::Files &before)
        : m_folder(std::move(folder))
    {
        for (const auto &[name, content] : before)
            m_live[name] = std::make_shared<File>(File { content, {} });
        m_durable = m_live;
    }

    void run(const Operation &operation)
    {
        const QByteArray name = inFolder(operation.path);
        switch (operation.kind) {
        case Operation::Open:
            open(operation, name);
            break;
        case Operation::Close:
            m_open.erase(operation.file);
            m_openFolders.erase(operation.file);
            break;
        case Operation::Write:
            m_open.at(operation.file)->pending.push_back({ operation.offset, operation.bytes });
            break;
        case Operation::Truncate:
            m_open.at(operation.file)->pending.push_back({ 0, std::nullopt });
            break;
        case Operation::Sync:
            sync(operation.file);
            break;
        case Operation::Rename:
            change({ name, inFolder(operation.other), m_live.at(name) });
            break;
        case Operation::Link:
            change({ {}, inFolder(operation.other), m_live.at(name) });
            break;
        case Operation::Unlink:
            change({ name, {}, {} });
            break;
        case Operation::MakeFolder: // it holds nothing that is promised before it is synced itself
            break;
        case Operation::Acknowledge:
            m_acknowledged = static_cast<int>(operation.offset);
            break;
        }
    }

    PowerCut::State cutPower(QRandomGenerator &random) const
    {
        Names names = m_durable;
        for (const auto &[folder, changes] : m_pending) {
            const auto survive = random.bounded(static_cast<int>(changes.size()) + 1);
            std::for_each_n(changes.begin(), survive, [&names](const NameChange &change) { rename(names, change); });
        }
        static constexpr Fate fates[] { Fate::Everything, Fate::Nothing, Fate::Mixed, Fate::Mixed, Fate::Mixed };
        const Fate fate = fates[random.bounded(5)];
        PowerCut::State state { .files = {}, .acknowledged = m_acknowledged };
        for (const auto &[name, file] : names)
            state.files[name] = damaged(*file, fate, random);
        return state;
    }

private:
    QByteArray inFolder(const QByteArray &path) const { return path.mid(m_folder.size() + 1); }

    void open(const Operation &operation, const QByteArray &name)
    {
        if (operation.isNew)
            change({ {}, name, std::make_shared<File>() });
        const auto known = m_live.find(name);
        if (known == m_live.end())
            m_openFolders[operation.file] = name;
        else
            m_open[operation.file] = known->second;
    }

    void sync(int number)
    {
        if (const auto folder = m_openFolders.find(number); folder != m_openFolders.end()) {
            for (const NameChange &change : m_pending[folder->second])
                rename(m_durable, change);
            m_pending[folder->second].clear();
            return;
        }
        File &file = *m_open.at(number);
        file.synced = whole(file);
        file.pending.clear();
    }

    void change(const NameChange &change)
    {
        rename(m_live, change);
        m_pending[folderOf(change.name.isEmpty() ? change.gone : change.name)].push_back(change);
    }

    QByteArray m_folder;
    Names m_live;
    Names m_durable;
    std::map<QByteArray, std::vector<NameChange>> m_pending; ///< by folder
    std::map<int, FilePointer> m_open;
    std::map<int, QByteArray> m_openFolders;
    int m_acknowledged = 0;
};

} // namespace

PowerCut::PowerCut(QByteArray folder, Files before, std::vector<Operation> operations)
    : m_folder(std::move(folder))
    , m_before(std::move(before))
    , m_operations(std::move(operations))
{
    for (std::size_t i = 0; i < m_operations.size(); ++i) {
        if (m_operations[i].kind != Operation::Close)
            m_moments.push_back(i + 1);
    }
}

PowerCut::State PowerCut::after(std::size_t operations, QRandomGenerator &random) const
{
    Disk disk(m_folder, m_before);
    for (std::size_t i = 0; i < operations; ++i)
        disk.run(m_operations[i]);
    return disk.cutPower(random);
}
