// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedcontent.h"

#include <sodium.h>
#include <utility>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

/// The state of a stream holds its key: wiped at the end.
struct StreamState {
    crypto_secretstream_xchacha20poly1305_state state {};

    StreamState() = default;
    ~StreamState() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(StreamState)
};

namespace {

static_assert(DataKey::size == crypto_secretstream_xchacha20poly1305_KEYBYTES);

constexpr qsizetype partSize = qsizetype(64) * 1024;
constexpr qsizetype portionParts = 16; // one MiB: fits into the cache of most processors
constexpr qsizetype partOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

using HeaderHash = std::array<unsigned char, 32>;

/// Every part of the body is bound to it: a header of another save does not fit.
HeaderHash hashOf(QByteArrayView header)
{
    HeaderHash hash {};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(header.data()),
        static_cast<unsigned long long>(header.size()), nullptr, 0);
    return hash;
}

const unsigned char *bodyOctets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

qsizetype bodySize(qsizetype plainSize)
{
    const qsizetype parts = qMax<qsizetype>(1, (plainSize + partSize - 1) / partSize); // of nothing there is one, too
    return plainSize + parts * partOverhead;
}

/// Decrypts the body into `plain`, which has its whole size. False: it does not fit in some way.
bool readBody(QByteArrayView body, StreamState &stream, const HeaderHash &bound, QByteArray &plain)
{
    if (body.size() != bodySize(plain.size()))
        return false;
    auto *to = reinterpret_cast<unsigned char *>(plain.data());
    for (;;) {
        const qsizetype size = qMin(partSize + partOverhead, body.size());
        unsigned long long read = 0;
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream.state, to, &read, &tag, bodyOctets(body),
                static_cast<unsigned long long>(size), bound.data(), bound.size())
            != 0)
            return false;
        to += read;
        body = body.sliced(size);
        const bool isFinal = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (isFinal || body.isEmpty())
            return isFinal && body.isEmpty();
    }
}

} // namespace

struct SealedPortions::Stream {
    StreamState state {};
    HeaderHash bound {};
    QByteArrayView plain;
    qsizetype size = 0; ///< of the whole file
    QByteArray portion; ///< at first the header
    bool isBegun = false;
    bool isAtEnd = false;

    void sealPart()
    {
        const QByteArrayView part = plain.first(qMin(partSize, plain.size()));
        isAtEnd = part.size() == plain.size();
        const qsizetype before = portion.size();
        portion.resize(before + part.size() + partOverhead);
        crypto_secretstream_xchacha20poly1305_push(&state.state,
            reinterpret_cast<unsigned char *>(portion.data()) + before, nullptr, bodyOctets(part),
            static_cast<unsigned long long>(part.size()), bound.data(), bound.size(),
            isAtEnd ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                    : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        plain = plain.sliced(part.size());
    }
};

SealedPortions::SealedPortions(std::unique_ptr<Stream> stream)
    : m_stream(std::move(stream))
{
}

SealedPortions::SealedPortions(SealedPortions &&) noexcept = default;
SealedPortions &SealedPortions::operator=(SealedPortions &&) noexcept = default;
SealedPortions::~SealedPortions() = default;

Result<SealedPortions> SealedPortions::begin(SealedHeader header, const DataKey &key, QByteArrayView plain)
{
    if (plain.size() > SealedHeader::largestPlain)
        return Error { Fault::BadInput, {}, u"%1 bytes to seal"_s.arg(plain.size()) };
    if (auto done = prepareSecrets(); !done)
        return done.error();
    header.plainSize = static_cast<quint64>(plain.size());
    auto stream = std::make_unique<Stream>();
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream->state.state, header.stream.data(), bodyOctets(key.bytes.bytes()));
    const QByteArray first = header.bytes();
    stream->bound = hashOf(first);
    stream->plain = plain;
    stream->size = first.size() + bodySize(plain.size());
    stream->portion.reserve(qMin(stream->size, first.size() + portionParts * (partSize + partOverhead)));
    stream->portion += first;
    return SealedPortions(std::move(stream));
}

qsizetype SealedPortions::size() const
{
    return m_stream->size;
}

QByteArrayView SealedPortions::next()
{
    if (std::exchange(m_stream->isBegun, true))
        m_stream->portion.resize(0); // the memory stays
    for (qsizetype part = 0; part < portionParts && !m_stream->isAtEnd; ++part)
        m_stream->sealPart();
    return m_stream->portion;
}

Result<QByteArray> seal(const SealedHeader &header, const DataKey &key, QByteArrayView plain)
{
    auto portions = SealedPortions::begin(header, key, plain);
    if (!portions)
        return portions.error();
    QByteArray file;
    file.reserve(portions->size());
    for (QByteArrayView portion = portions->next(); !portion.isEmpty(); portion = portions->next())
        file.append(portion);
    return file;
}

Result<QByteArray> unseal(QByteArrayView file, const SealedHeader &header, const DataKey &key, const QString &place)
{
    const HeaderHash bound = hashOf(file.first(SealedHeader::size));
    const QByteArrayView body = file.sliced(SealedHeader::size);
    // Before memory is taken for what a damaged or hostile header only claims.
    if (body.size() != bodySize(static_cast<qsizetype>(header.plainSize)))
        return Error { Fault::Damaged, place,
            u"%1 bytes, the header says %2"_s.arg(body.size()).arg(header.plainSize) };
    QByteArray plain(static_cast<qsizetype>(header.plainSize), Qt::Uninitialized);
    StreamState stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &stream.state, header.stream.data(), bodyOctets(key.bytes.bytes()))
            != 0
        || !readBody(body, stream, bound, plain)) {
        wipe(plain);
        return Error { Fault::Damaged, place, u"the sealed content is not what was written"_s };
    }
    return plain;
}

} // namespace hqs
