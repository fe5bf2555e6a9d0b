// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboardway.h"
#include "ui/readingorder.h"

#include "suite.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace hqs;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList namesOn(const QWidget &screen)
{
    QStringList names;
    for (const QWidget *widget : tabWay(screen))
        names << widget->objectName();
    return names;
}

QLineEdit *line(const QString &name, QWidget *parent)
{
    auto *made = new QLineEdit(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

/// The keyboard's way through a page: what the program orders, and what the test of every screen would find.
class TestKeyboardWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Made in the wrong order, in a grid filled from below, with a part within a tab and buttons at the foot.
    void tabGoesAsOneReads()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *close = new QPushButton(u"Close"_s, &dialog);
        close->setObjectName(u"close"_s);
        auto *grid = new QGridLayout;
        grid->addWidget(line(u"below"_s, &dialog), 1, 0);
        grid->addWidget(line(u"right"_s, &dialog), 0, 1);
        grid->addWidget(line(u"left"_s, &dialog), 0, 0);
        auto *tabs = new QTabWidget(&dialog);
        auto *page = new QWidget(tabs);
        (new QVBoxLayout(page))->addWidget(line(u"inside"_s, page));
        tabs->addTab(page, u"Tab"_s);
        column->addLayout(grid);
        column->addWidget(tabs);
        column->addWidget(close);
        dialog.show();
        QVERIFY(!wayBack(dialog).empty());
        tabAsRead(dialog);
        QCOMPARE(namesOn(dialog),
            QStringList({ u"left"_s, u"right"_s, u"below"_s, u"qt_tabwidget_tabbar"_s, u"inside"_s, u"close"_s }));
        QVERIFY(wayBack(dialog).empty());
    }

    void everyDialogIsPutInOrderWhenItIsShown()
    {
        const ReadingOrder order;
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *third = line(u"third"_s, &dialog);
        auto *second = line(u"second"_s, &dialog);
        column->addWidget(line(u"first"_s, &dialog));
        column->addWidget(second);
        column->addWidget(third);
        dialog.show();
        QCOMPARE(namesOn(dialog), QStringList({ u"first"_s, u"second"_s, u"third"_s }));
    }

    void aColumnFurtherToTheRightMayBeginAtTheTop()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        for (const QString &name : { u"left"_s, u"right"_s }) {
            auto *column = new QVBoxLayout;
            column->addWidget(line(name + u".1"_s, &page));
            column->addWidget(line(name + u".2"_s, &page));
            row->addLayout(column);
        }
        page.show();
        QVERIFY(wayBack(page).empty());
        QWidget::setTabOrder(page.findChild<QLineEdit *>(u"right.1"_s), page.findChild<QLineEdit *>(u"left.2"_s));
        QWidget::setTabOrder(page.findChild<QLineEdit *>(u"left.2"_s), page.findChild<QLineEdit *>(u"left.1"_s));
        QVERIFY2(!wayBack(page).empty(), qPrintable(namesOn(page).join(u' ')));
    }

    void aSharedKeyAndAButtonWithoutOneAreFound()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *first = new QPushButton(u"&Save"_s, &dialog);
        auto *second = new QPushButton(u"Sa&ve as"_s, &dialog);
        auto *label = new QLabel(u"&Name"_s, &dialog);
        auto *box = new QDialogButtonBox(&dialog);
        auto *standard = box->addButton(u"Standard"_s, QDialogButtonBox::ActionRole);
        label->setBuddy(line(u"name"_s, &dialog));
        for (QWidget *widget : std::initializer_list<QWidget *> { first, second, label, label->buddy(), box })
            column->addWidget(widget);
        dialog.show();
        standard->setDefault(true);
        QVERIFY(sharedKeys(dialog).isEmpty());
        QVERIFY(keylessButtons(dialog).isEmpty());
        second->setText(u"&Save as"_s);
        QCOMPARE(sharedKeys(dialog).size(), 1);
        second->setEnabled(false); // nobody presses it
        QVERIFY(sharedKeys(dialog).isEmpty());
        label->setText(u"&Surname"_s);
        QCOMPARE(sharedKeys(dialog).size(), 1);
        first->setText(u"Save"_s);
        QCOMPARE(keylessButtons(dialog), QStringList { u"Save"_s });
    }
};

HQS_TEST(keyboardway, TestKeyboardWay)
#include "tst_keyboardway.moc"
