// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// What another program has to read (poppler, qpdf, zbar) is left to Linux, where those are. What Windows prints is
/// compared with that page by page: `./dev package-test windows`.
#ifdef Q_OS_WIN
#define HQS_READ_BY_ANOTHER_PROGRAM() QSKIP("the programs that read it are not on Windows")
#else
#define HQS_READ_BY_ANOTHER_PROGRAM() static_cast<void>(0)
#endif

/// The tests of one folder are one program, one class a file: `tst_storage filelock [what QtTest takes]` runs
/// tst_filelock.cpp. One program a class would spend most of a build on linking.
namespace suite {

struct Part {
    const char *name;
    int (*run)(int argc, char **argv);
};

/// Called before main(). `name` is also the first argument that chooses this part.
bool add(Part part);

} // namespace suite

/// This class is the test of that name.
#define HQS_TEST(name, Class)                                                                                          \
    [[maybe_unused]] static const bool added_##name = suite::add({ #name, [](int argc, char **argv) {                  \
                                                                      Class test;                                      \
                                                                      return QTest::qExec(&test, argc, argv);          \
                                                                  } });

/// A test that starts its own program a second time, to kill it, names here what the other process does.
#define HQS_OTHER_PROCESS(name, work) [[maybe_unused]] static const bool added_##name = suite::add({ #name, work });
