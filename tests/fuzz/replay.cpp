// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no libFuzzer: every file of the corpus as it is, then so many of them changed. The same seed makes the
// same changes, so that what fails here fails there. Arguments: which reader, the folder, how many changes.
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <random>
#include <vector>

// Each is a libFuzzer target, renamed so that all fit into one program; CMakeLists.txt lists them.
#define HQS_READER(name) extern "C" int fuzz_##name(const std::uint8_t *bytes, std::size_t size);
HQS_READERS
#undef HQS_READER

namespace {

struct Reader {
    const char *name;
    int (*read)(const std::uint8_t *bytes, std::size_t size);
};

constexpr Reader readers[] {
#define HQS_READER(name) { #name, fuzz_##name },
    HQS_READERS
#undef HQS_READER
};

constexpr std::size_t largest = 64 * 1024;

using Bytes = std::vector<std::uint8_t>;

/// Changes bytes the way files go wrong, and the way somebody would who wants them to.
class Changer {
public:
    explicit Changer(const std::vector<Bytes> &corpus)
        : m_corpus(corpus)
    {
    }

    Bytes next()
    {
        Bytes bytes = any();
        for (std::size_t changes = upTo(6) + 1; changes > 0; --changes)
            change(bytes);
        bytes.resize(std::min(bytes.size(), largest));
        return bytes;
    }

private:
    std::size_t upTo(std::size_t most) { return most == 0 ? 0 : m_random() % most; }
    const Bytes &any() { return m_corpus[upTo(m_corpus.size())]; }

    void change(Bytes &bytes)
    {
        static constexpr std::uint8_t odd[] { 0x00, 0x01, 0x7f, 0x80, 0xff, '"', '<', '{', '}', '/', '\\', '\n', '-' };
        const std::size_t at = upTo(bytes.size());
        const auto place = bytes.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = place + static_cast<std::ptrdiff_t>(upTo(std::min<std::size_t>(bytes.size() - at, 64) + 1));
        switch (bytes.empty() ? 3 : upTo(7)) {
        case 0:
            *place = static_cast<std::uint8_t>(*place ^ (1U << upTo(8)));
            break;
        case 1:
            *place = odd[upTo(std::size(odd))];
            break;
        case 2:
            bytes.erase(place, end);
            break;
        case 3:
            bytes.insert(place, upTo(9) + 1, static_cast<std::uint8_t>(upTo(256)));
            break;
        case 4: {
            const Bytes again(place, end);
            bytes.insert(place, again.begin(), again.end());
            break;
        }
        case 5: { // a piece of another file
            const Bytes &other = any();
            const std::size_t from = upTo(other.size());
            const auto count = static_cast<std::ptrdiff_t>(upTo(other.size() - from + 1));
            const auto first = other.begin() + static_cast<std::ptrdiff_t>(from);
            bytes.insert(place, first, first + count);
            break;
        }
        default: // cut off
            bytes.erase(place, bytes.end());
        }
    }

    const std::vector<Bytes> &m_corpus;
    std::mt19937 m_random { 20261124 }; // NOLINT(cert-msc51-cpp): the same each time
};

std::vector<Bytes> filesOf(const QDir &folder)
{
    std::vector<Bytes> files;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        files.emplace_back(bytes.begin(), bytes.end());
    }
    return files;
}

} // namespace

int main(int argc, char *argv[])
{
    const auto *reader = std::ranges::find_if(
        readers, [&](const Reader &one) { return argc == 4 && std::strcmp(one.name, argv[1]) == 0; });
    const auto corpus
        = reader != std::end(readers) ? filesOf(QDir(QString::fromLocal8Bit(argv[2]))) : std::vector<Bytes>();
    if (corpus.empty()) {
        std::fprintf(stderr, "Usage: %s READER FOLDER CHANGES. The folder holds the corpus.\n", argv[0]);
        return 2;
    }
    for (const Bytes &bytes : corpus)
        reader->read(bytes.data(), bytes.size());
    Changer changer(corpus);
    const int changes = QByteArray(argv[3]).toInt();
    for (int run = 0; run < changes; ++run) {
        const Bytes bytes = changer.next();
        reader->read(bytes.data(), bytes.size());
    }
    std::printf(
        "%s: %zu files of the corpus, %d changed ones: all read, no crash\n", reader->name, corpus.size(), changes);
    return 0;
}
