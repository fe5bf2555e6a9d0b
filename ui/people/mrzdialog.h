// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/mrzoffer.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hqs {

class CaseDraft;
class Localization;
class ZonePicture;

/// Reads a machine-readable zone that is typed, pasted, comes from a scanner or stands in a picture, and offers what it
/// says beside what was typed. Nothing is written until a person takes it.
class MrzDialog : public QDialog {
    Q_OBJECT

public:
    /// `text` may hold a zone already; `holder` is whose passport was in view.
    MrzDialog(CaseDraft &draft, Localization &localization, const MrzHolder &holder, const QString &text,
        QWidget *parent = nullptr);

private:
    void read();
    void retranslate();
    void showOffers();
    void addOffer(QGridLayout &grid, const MrzOffer &offer);
    void take(const MrzOffer &offer);
    void takeEmpty();
    MrzHolder holder() const;
    std::vector<MrzOffer> offers() const;
    QString captionOf(const FieldId &field) const;
    QString nameOfHolder(const MrzHolder &holder) const;

    CaseDraft &m_draft;
    Localization &m_localization;
    std::vector<MrzHolder> m_holders;
    std::optional<MrzReading> m_reading;
    QLabel *m_advice;
    QComboBox *m_holder;
    QPlainTextEdit *m_text;
    ZonePicture *m_picture;
    QLabel *m_verdict;
    QLabel *m_digits;
    QLabel *m_optional;
    QLabel *m_notes;
    QWidget *m_place; ///< of the offers
    QWidget *m_offers = nullptr;
    QPushButton *m_takeEmpty;
    QPushButton *m_close;
    bool m_isTaking = false;
};

/// Opens the dialog over the window of `parent`.
void openMrzDialog(
    CaseDraft &draft, Localization &localization, const Place &place, const QString &text, QWidget *parent);

} // namespace hqs
