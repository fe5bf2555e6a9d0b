// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/opening/newpassworddialog.h"

#include "storage/passwordadvice.h"
#include "ui/look.h"
#include "ui/opening/secretfield.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *addText(QVBoxLayout &column, const QString &words, const QString &role)
{
    auto *label = new QLabel(words);
    label->setWordWrap(true);
    look::setRole(label, role);
    column.addWidget(label);
    return label;
}

QString titleFor(NewPasswordDialog::Purpose purpose)
{
    switch (purpose) {
    case NewPasswordDialog::Purpose::NewDatabase:
        return NewPasswordDialog::tr("A new database");
    case NewPasswordDialog::Purpose::FirstPassword:
        return NewPasswordDialog::tr("Protect the database by a password");
    case NewPasswordDialog::Purpose::AnotherPassword:
        return NewPasswordDialog::tr("Another password for the database");
    }
    Q_UNREACHABLE();
}

} // namespace

NewPasswordDialog::NewPasswordDialog(Purpose purpose, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_first(new SecretField(this))
    , m_second(new SecretField(this))
    , m_strength(new QLabel(this))
    , m_strengthWords(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"newPassword"_s);
    setWindowTitle(titleFor(purpose));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(8);
    addText(*column, titleFor(purpose), u"heading"_s);
    addText(*column, QDir::toNativeSeparators(path), u"muted"_s);
    if (purpose == Purpose::NewDatabase) {
        m_with = new QRadioButton(tr("Protect it by a password (recommended)"), this);
        m_with->setChecked(true);
        column->addWidget(m_with);
    }
    m_fields = makeFields();
    column->addWidget(m_fields);
    if (purpose == Purpose::NewDatabase) {
        m_without = new QRadioButton(tr("Without a password"), this);
        m_without->setObjectName(u"newPassword.without"_s);
        column->addWidget(m_without);
        m_warning->setText(tr("Anybody who gets hold of the file reads every passport in it: whoever sits down at this "
                              "computer, steals it, or finds a copy. Choose this only when the whole disk is encrypted "
                              "or your office forbids other protection."));
        m_warning->setObjectName(u"newPassword.warning"_s);
        m_warning->setWordWrap(true);
        look::setRole(m_warning, u"risk"_s);
        column->addWidget(m_warning);
        connect(m_without, &QRadioButton::toggled, this, &NewPasswordDialog::refresh);
    }
    m_problem->setObjectName(u"newPassword.problem"_s);
    m_problem->setWordWrap(true);
    look::setRole(m_problem, u"problem"_s);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();

    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *proceed = new QPushButton(tr("Continue"), this);
    proceed->setObjectName(u"newPassword.continue"_s);
    proceed->setDefault(true);
    look::setRole(proceed, u"primary"_s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(proceed);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(proceed, &QPushButton::clicked, this, &NewPasswordDialog::accept);
    m_first->setFocus();
    refresh();
    look::setWidth(*this, 600);
}

QWidget *NewPasswordDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(m_with ? 24 : 0, 0, 0, 8);
    column->setSpacing(6);
    const auto caption = [&](const QString &words, QLineEdit *field, const QString &name) {
        auto *label = addText(*column, words, u"caption"_s);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(words);
    };
    caption(tr("Password: at least eight characters; a sentence is best"), m_first, u"newPassword.first"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_first, 1);
    auto *proposal = new QPushButton(tr("&Propose one"), fields);
    proposal->setObjectName(u"newPassword.propose"_s);
    proposal->setAutoDefault(false);
    line->addWidget(proposal);
    column->addLayout(line);
    auto *strength = new QHBoxLayout;
    m_strength->setObjectName(u"newPassword.strength"_s);
    look::setRole(m_strengthWords, u"muted"_s);
    m_strengthWords->setWordWrap(true);
    strength->addWidget(m_strength);
    strength->addWidget(m_strengthWords, 1);
    column->addLayout(strength);
    caption(tr("The same password again"), m_second, u"newPassword.second"_s);
    column->addWidget(m_second);
    auto *show = new QCheckBox(tr("Show what I type"), fields);
    show->setObjectName(u"newPassword.show"_s);
    column->addWidget(show);
    addText(*column,
        tr("This is password protection, not a certified cryptographic tool. When the password and the recovery code "
           "are both lost, nobody can open the database any more: neither the administrator nor the makers of the "
           "program."),
        u"muted"_s);
    connect(proposal, &QPushButton::clicked, this, [this, show] {
        show->setChecked(true);
        propose();
    });
    connect(show, &QCheckBox::toggled, this, [this](bool isShown) {
        for (QLineEdit *field : { m_first, m_second })
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_first, &QLineEdit::textChanged, this, &NewPasswordDialog::refresh);
    return fields;
}

void NewPasswordDialog::propose()
{
    auto password = proposedPassword();
    if (!password) {
        complain(tr("This computer gives no random numbers now. Think of a password yourself."), m_first);
        return;
    }
    m_first->setText(*password);
    m_second->setText(*password);
    wipe(*password);
}

bool NewPasswordDialog::wantsNone() const
{
    return m_without && m_without->isChecked();
}

void NewPasswordDialog::refresh()
{
    m_fields->setEnabled(!wantsNone());
    m_warning->setVisible(wantsNone());
    m_problem->hide();
    const auto say = [this](const QString &word, Tone tone, const QString &words) {
        setPill(m_strength, word, tone);
        m_strengthWords->setText(words);
    };
    if (m_first->text().isEmpty()) {
        say(tr("empty"), Tone::Neutral, tr("How strong it is will stand here."));
        return;
    }
    switch (strengthOf(m_first->text())) {
    case Strength::TooShort:
        say(tr("too short"), Tone::Bad, tr("Fewer than eight characters."));
        return;
    case Strength::Weak:
        say(tr("weak"), Tone::Bad, tr("A program guesses it within days. Add words that do not belong together."));
        return;
    case Strength::Fair:
        say(tr("fair"), Tone::Warning, tr("It would hold for months. One word more makes it strong."));
        return;
    case Strength::Strong:
        say(tr("strong"), Tone::Good,
            tr("An estimate by its characters: names and dates of your life are not counted."));
        return;
    }
}

void NewPasswordDialog::complain(const QString &words, QWidget *at)
{
    m_problem->setText(words);
    m_problem->show();
    at->setFocus();
}

void NewPasswordDialog::accept()
{
    if (wantsNone()) {
        m_password.reset();
        QDialog::accept();
        return;
    }
    if (m_first->text().isEmpty()) {
        complain(tr("Enter a password."), m_first);
    } else if (strengthOf(m_first->text()) == Strength::TooShort) {
        complain(tr("The password is too short: at least eight characters."), m_first);
    } else if (m_first->text() != m_second->text()) {
        complain(m_second->text().isEmpty()
                ? tr("Enter the same password again, so that no slip of the hand locks you out.")
                : tr("The two passwords differ. Enter the second one again."),
            m_second);
        m_second->selectAll();
    } else {
        m_password = Secret::fromText(m_first->text());
        m_first->clear();
        m_second->clear();
        QDialog::accept();
    }
}

} // namespace hqs
