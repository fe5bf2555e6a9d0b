// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "domain/provenance.h"
#include "forms/letter.h"
#include "forms/placeholder.h"

#include <QLineF>
#include <QMarginsF>
#include <QRectF>

#include <optional>
#include <variant>
#include <vector>

namespace hqs {

// Everything on paper is in millimetres from the top left corner of the sheet; font sizes are in points.

enum class Alignment { Left, Center, Right, Justify };
enum class Position { Top, Middle, Bottom };

struct TextStyle {
    double size = 9;
    bool bold = false;
    bool italic = false;
    Alignment align = Alignment::Left;
    Position position = Position::Top;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Printed words, with values in them; they wrap inside their area.
struct WordsItem {
    Template words;
    QRectF area;
    TextStyle style {};
};

/// The value of one field on one line. It shrinks a little when it is too wide.
struct PlainItem {
    Placeholder value;
    QRectF area;
    TextStyle style {};
    bool wraps = false; ///< it may take as many lines as its area has room for
};

/// Boxes in a row: where the first one is, how many, and how tall when they differ from the other rows.
struct Run {
    QPointF at;
    int count = 0;
    double height = 0;
};

/// What becomes of the letters that find no box.
enum class Spill {
    Sheet, ///< they go on on the additional sheet
    Next, ///< they go on in the next grid of the same field, on this page or another
    Mark, ///< they are reported and not printed
};

/// One capital letter a box, from run to run. Without a value: an empty grid that somebody else fills in.
struct CellsItem {
    std::optional<Placeholder> value;
    QSizeF box;
    double pitch = 5;
    std::vector<Run> runs;
    QString number; ///< of the field on the blank: "2.7"
    QString title; ///< of the field on the blank: "Кем выдан"
    double size = 11;
    Spill spill = Spill::Sheet;
    bool continues = false; ///< begins with what found no box in the grid before it

    std::vector<QRectF> boxes() const;
};

/// A box with an X in it when the answer is this code.
struct MarkItem {
    Place place;
    QString code;
    QRectF area;
};

struct LineItem {
    QLineF line;
    double width = 0.25;
    bool dashed = false;
};

struct FrameItem {
    QRectF frame;
    double width = 0.25;
};

/// A QR code of "prefix|key=value|…". Parts without a value are left out; without the first `needed` ones there is no
/// code.
struct QrItem {
    struct Part {
        QString key;
        Template value;
    };
    QString prefix;
    std::vector<Part> parts;
    int needed = 0;
    QRectF area; ///< with the white margin of four modules that readers want
};

using ItemContent = std::variant<WordsItem, PlainItem, CellsItem, MarkItem, LineItem, FrameItem, QrItem>;

/// One thing on a page and when it is there. The condition is judged for the item of the repeating role.
struct PageItem {
    ItemContent content;
    Condition when {};
    int item = 0;
};

/// One side of a sheet.
struct FormPage {
    std::vector<PageItem> items;
    bool optional = false; ///< left out when no answer stands on it: a page for more rows
    QByteArray picture {}; ///< of an own blank: a PNG or JPEG file as large as the sheet
};

/// A fixed layout: what official blanks have.
struct FixedPages {
    std::vector<FormPage> pages;
};

/// A titled part of a data sheet. With a repeating role: once for each item for which the condition holds.
struct SheetSection {
    Text title;
    RoleId each;
    std::vector<Place> fields;
    Condition when;
    bool asTable = false; ///< of a repeating role: one row an item under one head, instead of a table an item
};

/// Whose signature stands at the foot of a data sheet.
enum class Signer { Employer, Applicant };

/// A table of labels and values that flows over as many pages as it needs.
struct DataSheet {
    Text intro;
    std::vector<SheetSection> sections;
    bool signature = true;
    Signer signer = Signer::Employer;
};

/// The list of the papers in the package. The caller of printForm() gives the lines.
struct Checklist { };

using FormBody = std::variant<FixedPages, DataSheet, Letter, Checklist>;

enum class FormKind {
    Official, ///< set by an order
    Free, ///< the law sets no form; this one is ours
    DataSheet, ///< the official blank is not known: its data in the order it is asked for
    Office, ///< a text or a blank of this office
};

enum class Typeface { Serif, Sans };

/// Which items of repeating roles a form is about: of each role those with a number that fits. The first role decides
/// how many there are; the others go with it. No role: all items.
struct ItemChoice {
    std::vector<RoleId> roles;
    Condition when;
};

/// An item of a repeating role in the place of a role that does not repeat, field for field of the same name.
struct StandIn {
    RoleId role;
    RoleId place;
    QStringList keeps {}; ///< names of fields that stay as they are in the place: the host, the address
};

/// For whom else a form is printed: one copy more for each item that fits, all roles taken with that number.
struct FurtherCopies {
    std::vector<StandIn> roles;
    std::vector<RoleId> without; ///< roles that say nothing on the further copies
    Condition when;
};

/// One edition of one form: everything needed to print it.
struct Form {
    FormId id;
    QString edition;
    Text title;
    Text shortTitle;
    Language language = Language::Russian;
    FormKind kind = FormKind::Official;
    StageId stage;
    Condition when;
    ItemChoice items;
    FurtherCopies further;
    int copies = 1;
    QDate from; ///< the days on which it may be filed, both included; invalid: open
    QDate to;
    Text replacedBy; ///< the successor, when there is one
    Provenance provenance;
    bool duplex = false;
    bool inventory = false; ///< of a letter: the papers of its stage that go with it are listed below it
    QSizeF paper { 210, 297 };
    QMarginsF margins { 20, 15, 10, 15 }; ///< of bodies that flow; a fixed layout has none
    Typeface typeface = Typeface::Serif;
    FormBody body;
};

/// How an edition stands on a day.
enum class EditionStatus {
    InForce,
    Superseded, ///< its last day is over
    Future, ///< its first day has not come
    Unverified, ///< sources are silent or contradict each other
    OwnSheet, ///< a data sheet of ours instead of a blank that is not known
    FreeForm,
    Office, ///< a text or a blank of this office: nobody but the office vouches for it
};

EditionStatus statusOn(const Form &form, QDate day);

} // namespace hqs
