// SPDX-License-Identifier: GPL-3.0-or-later
// The function of the C library that says what a folder lies on: the program calls this one first.
#include <cstring>
#include <dlfcn.h>
#include <sys/vfs.h>

extern "C" int statfs(const char *path, struct statfs *found)
{
    constexpr auto nfs = 0x6969;
    const int code = reinterpret_cast<int (*)(const char *, struct statfs *)>(dlsym(RTLD_NEXT, "statfs"))(path, found);
    if (code == 0 && std::strstr(path, "/a-network-share") != nullptr)
        found->f_type = nfs;
    return code;
}
