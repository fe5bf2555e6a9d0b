// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/mrzdialog.h"

#include "catalog/spelling.h"
#include "ui/casedraft.h"
#include "ui/localization.h"
#include "ui/look.h"
#include "ui/people/zonepicture.h"
#include "words/mrzwords.h"

#include "mrz/readmrz.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hqs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString signOf(MrzDigitState state)
{
    return state == MrzDigitState::Matches ? u"✓"_s : state == MrzDigitState::NotUsed ? u"–"_s : u"✕"_s;
}

QString spelledIn(const CaseDraft &draft, const Place &place, const FieldValue &value, Language language)
{
    if (const auto *unread = std::get_if<Unread>(&value))
        return unread->text;
    return spelled(*draft.file().catalog().field(place.field), value, language);
}

} // namespace

MrzDialog::MrzDialog(
    CaseDraft &draft, Localization &localization, const MrzHolder &holder, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_localization(localization)
    , m_holders(mrzHolders(draft.file().catalog(), draft.record()))
    , m_advice(new QLabel(this))
    , m_holder(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_picture(new ZonePicture(draft.today(), localization, this))
    , m_verdict(new QLabel(this))
    , m_digits(new QLabel(this))
    , m_optional(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_place(new QWidget(this))
    , m_takeEmpty(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().lineSpacing() * 30);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    for (QLabel *label : { m_advice, m_verdict, m_digits, m_optional, m_notes })
        label->setWordWrap(true);
    look::setRole(m_advice, u"muted"_s);
    look::setRole(m_optional, u"muted"_s);
    look::setRole(m_notes, u"risk"_s);
    m_text->setObjectName(u"mrz.text"_s);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setAcceptDrops(false); // the dialog takes them
    m_picture->takeWhatIsDroppedOn(*this);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 20);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(u'<') * 48 + 40);
    m_verdict->setObjectName(u"mrz.verdict"_s);
    m_digits->setObjectName(u"mrz.digits"_s);
    m_optional->setObjectName(u"mrz.optional"_s);
    m_notes->setObjectName(u"mrz.notes"_s);
    m_holder->setObjectName(u"mrz.holder"_s);
    m_holder->setVisible(m_holders.size() > 1);
    (new QVBoxLayout(m_place))->setContentsMargins({});
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_advice, m_holder, m_text, m_picture, m_verdict, m_digits, m_optional, m_notes, m_place })
        column->addWidget(widget);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    look::setRole(m_takeEmpty, u"primary"_s);
    m_takeEmpty->setObjectName(u"mrz.takeEmpty"_s);
    m_close->setObjectName(u"mrz.close"_s);
    for (QPushButton *button : { m_close, m_takeEmpty }) {
        button->setAutoDefault(false); // the Enter of a scanner takes nothing
        buttons->addWidget(button);
    }
    column->addLayout(buttons);

    for (const MrzHolder &one : m_holders)
        m_holder->addItem(nameOfHolder(one));
    const auto chosen = std::ranges::find(m_holders, holder);
    m_holder->setCurrentIndex(chosen == m_holders.end() ? 0 : static_cast<int>(chosen - m_holders.begin()));
    m_text->setPlainText(text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MrzDialog::read);
    connect(m_picture, &ZonePicture::found, m_text, &QPlainTextEdit::setPlainText);
    connect(m_holder, &QComboBox::currentIndexChanged, this, &MrzDialog::showOffers);
    connect(&draft, &CaseDraft::changed, this, [this] {
        if (!m_isTaking)
            showOffers();
    });
    connect(m_takeEmpty, &QPushButton::clicked, this, &MrzDialog::takeEmpty);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    localization.bind(this, [this] { retranslate(); });
    m_text->setFocus();
}

MrzHolder MrzDialog::holder() const
{
    return m_holders.empty() ? MrzHolder {}
                             : m_holders[static_cast<std::size_t>(std::max(0, m_holder->currentIndex()))];
}

std::vector<MrzOffer> MrzDialog::offers() const
{
    return m_reading && !m_holders.empty() ? offersOf(*m_reading, holder(), m_draft.file().catalog(), m_draft.facts())
                                           : std::vector<MrzOffer>();
}

QString MrzDialog::nameOfHolder(const MrzHolder &one) const
{
    const Role &role = *m_draft.file().catalog().role(one.person);
    const QString title
        = one.item > 0 ? u"%1 %2"_s.arg(m_localization.say(role.item)).arg(one.item) : m_localization.say(role.title);
    const FieldValue *name = m_draft.record().find(fieldOf(one.person, u"surnameRu"_s), one.item);
    const auto *text = name ? std::get_if<QString>(name) : nullptr;
    return text ? title + u" · "_s + *text : title;
}

/// "Number" is that of the passport; of another paper it says which.
QString MrzDialog::captionOf(const FieldId &field) const
{
    const Catalog &catalog = m_draft.file().catalog();
    const QString label = m_localization.say(catalog.field(field)->label);
    const RoleId role = roleOf(field);
    return role == holder().person || role == holder().passport
        ? label
        : u"%1: %2"_s.arg(m_localization.say(catalog.role(role)->title), label);
}

void MrzDialog::read()
{
    const QString text = m_text->toPlainText();
    auto reading = readMrz(text, m_draft.today());
    m_reading = reading ? std::optional(*std::move(reading)) : std::nullopt;
    QStringList digits;
    QStringList notes;
    if (m_reading) {
        for (const MrzCheckDigit &digit : m_reading->digits)
            digits << u"%1 %2 %3"_s.arg(wordsFor(digit.part), digit.printed, signOf(digit.state))
                    + (digit.state == MrzDigitState::Differs ? tr(" (should be %1)").arg(digit.computed) : QString());
        notes << odditiesOf(*m_reading);
        if (isForeignVisa(*m_reading, m_draft.file().catalog()))
            notes << tr("This is a visa of another country: its number and its term have no place in the case.");
        else if (m_reading->isVisa())
            notes << tr("A visa carries its own number or that of the passport, and may spell the name back from "
                        "Russian: compare both. Write its series first: then only the rest is offered as the number.");
    }
    const bool isRight = m_reading && m_reading->digitsAgree();
    m_verdict->setText(m_reading       ? wordsFor(m_reading->format) + u": "_s + verdictOf(*m_reading)
            : text.trimmed().isEmpty() ? QString()
                                       : noMrzWords());
    look::setRole(m_verdict, isRight ? u"good"_s : m_reading ? u"problem"_s : u"muted"_s);
    m_digits->setText(digits.join(u" · "_s));
    m_notes->setText(notes.join(u'\n'));
    m_optional->setText(m_reading ? optionalWordsOf(*m_reading) : QString());
    for (QLabel *label : { m_verdict, m_digits, m_optional, m_notes })
        label->setVisible(!label->text().isEmpty());
    showOffers();
}

void MrzDialog::showOffers()
{
    const QWidget *focused = focusWidget();
    const QString hadFocus = focused ? focused->objectName() : QString();
    delete m_offers;
    m_offers = new QWidget(m_place);
    auto *grid = new QGridLayout(m_offers);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto all = offers();
    if (!all.empty()) {
        int heading = 0;
        for (const QString &words : { tr("Field"), tr("In the zone"), tr("In the case") }) {
            auto *label = new QLabel(words, m_offers);
            look::setRole(label, u"caption"_s);
            grid->addWidget(label, 0, heading++);
        }
    }
    for (const MrzOffer &offer : all)
        addOffer(*grid, offer);
    m_place->layout()->addWidget(m_offers);
    m_offers->show();
    m_place->layout()->activate();
    layout()->activate();
    resize(size().expandedTo(sizeHint())); // rows that come later must not be pressed together
    const auto isEmpty = [](const MrzOffer &offer) { return offer.state == OfferState::Empty; };
    m_takeEmpty->setEnabled(std::ranges::any_of(all, isEmpty));
    if (auto *again = hadFocus.isEmpty() ? nullptr : findChild<QPushButton *>(hadFocus))
        again->setFocus();
}

void MrzDialog::addOffer(QGridLayout &grid, const MrzOffer &offer)
{
    const int row = grid.rowCount();
    const Language language = m_localization.language();
    auto *name = new QLabel(captionOf(offer.place.field), m_offers);
    auto *zone = new QLabel(
        spelledIn(m_draft, offer.place, offer.value, language) + (offer.isChecked ? u"  ✓"_s : QString()), m_offers);
    zone->setToolTip(offer.isChecked ? tr("A check digit covers this and matches.")
                                     : tr("No check digit covers this: compare it with the passport."));
    auto *typed
        = new QLabel(offer.typed ? spelledIn(m_draft, offer.place, *offer.typed, language) : QString(), m_offers);
    for (QLabel *label : { name, zone, typed })
        label->setWordWrap(true);
    grid.addWidget(name, row, 0);
    grid.addWidget(zone, row, 1);
    grid.addWidget(typed, row, 2);
    if (offer.state == OfferState::Same) {
        auto *same = new QLabel(tr("the same"), m_offers);
        look::setRole(same, u"muted"_s);
        grid.addWidget(same, row, 3);
        return;
    }
    if (offer.state == OfferState::Differs)
        look::setRole(typed, u"problem"_s);
    auto *take = new QPushButton(offer.state == OfferState::Empty ? tr("Take") : tr("Replace with this"), m_offers);
    look::setRole(take, u"link"_s);
    take->setAutoDefault(false);
    take->setObjectName(u"mrz.take."_s + toPath(offer.place));
    take->setAccessibleName(take->text() + u": "_s + name->text());
    connect(
        take, &QPushButton::clicked, this, [this, offer] { this->take(offer); }, Qt::QueuedConnection);
    grid.addWidget(take, row, 3);
}

void MrzDialog::take(const MrzOffer &offer)
{
    m_draft.set(offer.place, offer.value);
}

/// Everything that stands nowhere yet. What a person typed stays.
void MrzDialog::takeEmpty()
{
    m_isTaking = true;
    for (const MrzOffer &offer : offers()) {
        if (offer.state == OfferState::Empty)
            take(offer);
    }
    m_isTaking = false;
    showOffers();
}

void MrzDialog::retranslate()
{
    setWindowTitle(tr("Machine-readable zone"));
    m_advice->setText(
        tr("Type or paste the lines of capital letters at the foot of the page of data, or put the cursor here and let "
           "the scanner read the passport. Nothing is written until you take it."));
    m_text->setAccessibleName(tr("Lines of the machine-readable zone"));
    m_holder->setAccessibleName(tr("Whose passport"));
    for (int i = 0; i < m_holder->count(); ++i)
        m_holder->setItemText(i, nameOfHolder(m_holders[static_cast<std::size_t>(i)]));
    m_takeEmpty->setText(tr("&Take all that is empty"));
    m_close->setText(tr("&Close"));
    read();
}

void openMrzDialog(
    CaseDraft &draft, Localization &localization, const Place &place, const QString &text, QWidget *parent)
{
    const auto holders = mrzHolders(draft.file().catalog(), draft.record());
    const RoleId role = roleOf(place.field);
    MrzHolder chosen = holders.empty() ? MrzHolder {} : holders.front();
    for (const MrzHolder &holder : holders) {
        if ((holder.person == role || holder.passport == role) && holder.item == place.item)
            chosen = holder;
    }
    auto *dialog = new MrzDialog(draft, localization, chosen, text, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace hqs
