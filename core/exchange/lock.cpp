// SPDX-FileCopyrightText: 2026 The Vertrekwijzer authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/lock.h"

#include "core/domain/cleantext.h"

#include <QJsonDocument>

#include <sodium.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr int checkSize = 32;
constexpr unsigned usualPasses = 4;
constexpr unsigned maxPasses = 4;
constexpr int usualMemory = 64; // MiB
constexpr int maxMemory = 64;

// Cleared when it is no longer needed, and never swapped out where the system allows that.
class Keys
{
    Q_DISABLE_COPY_MOVE(Keys)
public:
    Keys() { sodium_mlock(m_bytes, sizeof m_bytes); }
    ~Keys() { sodium_munlock(m_bytes, sizeof m_bytes); }

    bool derive(const QString &passphrase, const QByteArray &salt, unsigned passes, int memory)
    {
        auto text = normalised(passphrase).toUtf8();
        const int done = crypto_pwhash(m_bytes, sizeof m_bytes, text.constData(), size_t(text.size()), at(salt), passes,
                                       size_t(memory) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
        sodium_memzero(text.data(), size_t(text.size()));
        return done == 0;
    }
    const unsigned char *key() const { return m_bytes; }
    QByteArray check() const
    {
        QByteArray hash(checkSize, Qt::Uninitialized);
        crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                           m_bytes + crypto_secretstream_xchacha20poly1305_KEYBYTES, checkSize, nullptr, 0);
        return hash;
    }
    static const unsigned char *at(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }

private:
    unsigned char m_bytes[crypto_secretstream_xchacha20poly1305_KEYBYTES + checkSize] = {};
};

unsigned char *at(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

struct Lock
{
    unsigned passes = usualPasses;
    int memory = usualMemory;
    QByteArray salt;
    QByteArray check;
    QByteArray stream;

    QJsonObject toJson() const
    {
        return {{u"kdf"_s, u"argon2id13"_s},
                {u"cipher"_s, u"xchacha20poly1305"_s},
                {u"passes"_s, int(passes)},
                {u"memory"_s, memory},
                {u"salt"_s, QString::fromLatin1(salt.toHex())},
                {u"check"_s, QString::fromLatin1(check.toHex())},
                {u"stream"_s, QString::fromLatin1(stream.toHex())}};
    }
};

// What costs more than this program ever asks is refused before it costs anything.
std::optional<Lock> lockFrom(const QJsonObject &json)
{
    const auto bytes = [&json](const QString &key) { return QByteArray::fromHex(json[key].toString().toLatin1()); };
    const int passes = json[u"passes"_s].toInt();
    const Lock lock{.passes = unsigned(passes),
                    .memory = json[u"memory"_s].toInt(),
                    .salt = bytes(u"salt"_s),
                    .check = bytes(u"check"_s),
                    .stream = bytes(u"stream"_s)};
    const bool isKnown = passes >= 1 && lock.passes <= maxPasses && lock.memory >= 8 && lock.memory <= maxMemory &&
                         lock.salt.size() == crypto_pwhash_SALTBYTES && lock.check.size() == checkSize &&
                         lock.stream.size() == crypto_secretstream_xchacha20poly1305_HEADERBYTES && lock.toJson() == json;
    return isKnown ? std::optional(lock) : std::nullopt;
}

} // namespace

Result<Locked> locked(const QByteArray &content, const QString &passphrase)
{
    Lock lock;
    lock.salt.resize(crypto_pwhash_SALTBYTES);
    Keys keys;
    if (sodium_init() < 0)
        return fail(ErrorCode::CannotLock, {}, u"sodium_init"_s);
    randombytes_buf(lock.salt.data(), size_t(lock.salt.size()));
    if (!keys.derive(passphrase, lock.salt, lock.passes, lock.memory))
        return fail(ErrorCode::CannotLock, {}, u"not enough memory for crypto_pwhash"_s);
    lock.check = keys.check();
    lock.stream.resize(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, at(lock.stream), keys.key());
    QByteArray bytes;
    for (qsizetype from = 0; from == 0 || from < content.size(); from += pieceSize) {
        const auto piece = content.mid(from, pieceSize);
        const bool isLast = from + pieceSize >= content.size();
        QByteArray out(piece.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, at(out), nullptr, Keys::at(piece), quint64(piece.size()), nullptr,
                                                   0, isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        bytes.append(out);
    }
    sodium_memzero(&state, sizeof state);
    return Locked{.header = lock.toJson(), .bytes = bytes};
}

Result<QByteArray> opened(const QJsonObject &header, const QByteArray &bytes, const QString &passphrase)
{
    const auto lock = lockFrom(header);
    if (!lock || sodium_init() < 0)
        return fail(ErrorCode::CaseFileDamaged);
    if (passphrase.isEmpty())
        return fail(ErrorCode::PassphraseMissing);
    Keys keys;
    if (!keys.derive(passphrase, lock->salt, lock->passes, lock->memory))
        return fail(ErrorCode::CannotLock, {}, u"not enough memory for crypto_pwhash"_s);
    if (sodium_memcmp(keys.check().constData(), lock->check.constData(), checkSize) != 0)
        return fail(ErrorCode::WrongPassphrase);
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, Keys::at(lock->stream), keys.key()) != 0)
        return fail(ErrorCode::CaseFileDamaged);
    QByteArray content;
    content.reserve(bytes.size());
    unsigned char tag = 0;
    const auto step = pieceSize + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
    qsizetype from = 0;
    for (; from < bytes.size() && tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL; from += step) {
        const auto piece = bytes.mid(from, step);
        QByteArray out(piece.size(), Qt::Uninitialized);
        unsigned long long size = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, at(out), &size, &tag, Keys::at(piece), quint64(piece.size()),
                                                       nullptr, 0) != 0)
            return fail(ErrorCode::CaseFileDamaged);
        content.append(out.constData(), qsizetype(size));
    }
    sodium_memzero(&state, sizeof state);
    const bool isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL && from >= bytes.size();
    return isWhole ? Result(content) : fail(ErrorCode::CaseFileDamaged);
}

} // namespace core
