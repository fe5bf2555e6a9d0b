// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QDir>

namespace hqs {

namespace {

QString errorText(const char *words)
{
    return QCoreApplication::translate("Error", words);
}

} // namespace

ErrorWords wordsFor(const Error &error)
{
    const QString place = QDir::toNativeSeparators(error.place);
    switch (error.fault) {
    case Fault::BadInput:
        return { errorText(QT_TRANSLATE_NOOP("Error", "This cannot be used: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Correct it and try again.")) };
    case Fault::NotFound:
        return { errorText(QT_TRANSLATE_NOOP("Error", "Not found: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Check the name and the folder.")) };
    case Fault::AlreadyThere:
        return { errorText(QT_TRANSLATE_NOOP("Error", "It exists already: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Nothing was overwritten. Choose another name.")) };
    case Fault::NotScan:
        return { errorText(QT_TRANSLATE_NOOP("Error", "This is not a scan: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Choose a PDF, JPEG, PNG or TIFF file that opens in other programs. Nothing was attached.")) };
    case Fault::LargeScan:
        return { errorText(QT_TRANSLATE_NOOP("Error", "This scan is too large: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error",
                "A scan has at most 25 MB and 50 million pixels a page. Scan it again at 300 dots per inch or less. "
                "Nothing was attached.")) };
    case Fault::InUse:
        return { errorText(
                     QT_TRANSLATE_NOOP("Error", "The database is open in another window or on another computer: %1."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Close the other program first; then open it here.")) };
    case Fault::OnNetwork:
        return { errorText(QT_TRANSLATE_NOOP("Error",
                               "A database must not lie on a network share: %1. Neither its lock nor its saving can be "
                               "relied on there."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error",
                "Choose a folder on a disk of this computer. When the database lies on the share already, close it "
                "everywhere, copy the file "
                "with the folder of its scans (its name with .scans) and the folder “backups” to this computer and "
                "open the copy. The share remains good as the second place "
                "of the backups. Nothing was changed.")) };
    case Fault::ReadOnly:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The disk or folder can only be read: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Remove the write protection or choose another folder. Nothing was changed.")) };
    case Fault::NoPermission:
        return { errorText(QT_TRANSLATE_NOOP("Error", "You have no permission to write here: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Ask the administrator for access or choose another folder. Nothing was changed.")) };
    case Fault::NoSpace:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The disk is full: %1.")).arg(place),
            errorText(
                QT_TRANSLATE_NOOP("Error", "Free some space and save again. What was saved before is untouched.")) };
    case Fault::Damaged:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The file is damaged: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Do not delete it. Copy it aside and open the newest good copy.")) };
    case Fault::NewerSchema:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The file was made by a newer version of the program: %1."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Update the program on this computer. The file was not changed.")) };
    case Fault::NotOurs:
        return { errorText(QT_TRANSLATE_NOOP("Error", "This is not a file of HQS Desk: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Choose another file. This one was not changed.")) };
    case Fault::SecretNeeded:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The file is protected by a password: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error",
                "Enter the password. On the command line: --password-file FILE, or the environment variable "
                "HQSDESK_PASSWORD.")) };
    case Fault::WrongSecret:
        return { errorText(QT_TRANSLATE_NOOP("Error", "Wrong password or recovery code: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error",
                "Check the keyboard layout and Caps Lock. When the password is lost, the recovery code from the safe "
                "opens the file. Nothing was changed.")) };
    case Fault::HeaderDamaged:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The beginning of the file, where its keys lie, is damaged: %1."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error",
                "The password may be right: do not try others. Copy the file aside and open the newest good copy.")) };
    case Fault::NewerFormat:
        return { errorText(QT_TRANSLATE_NOOP("Error",
                               "The file is protected in a way that only a newer version of the program knows: %1."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Update the program on this computer. The file was not changed.")) };
    case Fault::ChangedElsewhere:
        return { errorText(QT_TRANSLATE_NOOP("Error", "Somebody else has changed this card since it was opened.")),
            errorText(
                QT_TRANSLATE_NOOP("Error", "Open it again to see the changes; your input stays on the screen.")) };
    case Fault::NoKeychain:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The keychain of this computer refused.")),
            errorText(QT_TRANSLATE_NOOP("Error",
                "Unlock the keychain of your account, or set it up, and try again. The password opens the database all "
                "the same.")) };
    case Fault::Io:
        return { errorText(QT_TRANSLATE_NOOP("Error", "Reading or writing failed: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Check the disk and the connection, then try again.")) };
    case Fault::NotRulePack:
        return { errorText(QT_TRANSLATE_NOOP("Error", "This is not a pack of rules: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Choose a file *.hqsrules as the publisher sent it. The rules in use stay.")) };
    case Fault::NewerRulePack:
        return {
            errorText(QT_TRANSLATE_NOOP("Error", "The pack of rules is made for a newer version of the program: %1."))
                .arg(place),
            errorText(QT_TRANSLATE_NOOP("Error", "Update the program, then install the pack. The rules in use stay."))
        };
    case Fault::UnsignedRulePack:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The pack of rules is not signed: %1.")).arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Nobody answers for it. Ask the publisher for a signed one. The rules in use stay.")) };
    case Fault::AlteredRulePack:
        return { errorText(QT_TRANSLATE_NOOP("Error",
                               "The pack of rules is damaged, or somebody changed it after it was signed: %1."))
                     .arg(place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Do not use it. Get the pack from the publisher again. The rules in use stay.")) };
    case Fault::UnknownRuleKey:
        return {
            errorText(
                QT_TRANSLATE_NOOP("Error",
                    "The pack of rules is signed with a key your office does not trust. Fingerprint: %1. Key: %2."))
                .arg(place, error.detail),
            errorText(QT_TRANSLATE_NOOP("Error",
                "Compare the fingerprint with the publisher by telephone or letter, not by the same mail as the pack. "
                "When it is the same, trust the key: in the window when you choose the pack, or with: hqsdesk-cli law "
                "trust KEY."))
        };
    case Fault::OutdatedRulePack:
        return { errorText(QT_TRANSLATE_NOOP("Error",
                               "The pack of rules is not newer than the rules in use: edition %1, in use is %2."))
                     .arg(place, error.detail),
            errorText(QT_TRANSLATE_NOOP("Error", "Nothing has to be done: the rules in use stay.")) };
    case Fault::UnsafeRulePack:
        return { errorText(QT_TRANSLATE_NOOP(
                               "Error", "The pack of rules holds a file that does not belong among rules: %1 (in %2)."))
                     .arg(error.detail, place),
            errorText(QT_TRANSLATE_NOOP(
                "Error", "Do not use it, and tell the publisher. Nothing of it was written to the disk.")) };
    case Fault::BadRulePack:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The rules in the pack %1 contradict themselves: %2"))
                     .arg(place, error.detail.section(u'\n', 0, 2)),
            errorText(QT_TRANSLATE_NOOP("Error", "Send this message to the publisher. The rules in use stay.")) };
    case Fault::Rules:
        return { errorText(QT_TRANSLATE_NOOP("Error", "The rules that come with the program contradict themselves.")),
            errorText(QT_TRANSLATE_NOOP("Error", "Install the program again.")) };
    }
    Q_UNREACHABLE();
}

} // namespace hqs
