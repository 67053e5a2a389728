//! `Refusing`: a folder in which system calls fail, as on a network share or a stick. A library that every program loads does that.

use std::path::Path;
use std::process::Command;

use indoc::indoc;

use super::preloaded::Preloaded;

/// Refuses the calls named in `REFUSED_CALLS` for files below `REFUSED_DIR`.
const SOURCE: &str = indoc! {r#"
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <fcntl.h>
    #include <limits.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <unistd.h>

    static int is_refused(const char *call, const char *path) {
        const char *calls = getenv("REFUSED_CALLS"), *dirs = getenv("REFUSED_DIR");
        char whole[2 * PATH_MAX], here[PATH_MAX], *part, *rest, list[PATH_MAX];
        if (!calls || !dirs || !strstr(calls, call)) return 0;
        if (path[0] != '/') {
            if (!getcwd(here, sizeof here)) return 0;
            snprintf(whole, sizeof whole, "%s/%s", here, path);
            path = whole;
        }
        snprintf(list, sizeof list, "%s", dirs);
        for (part = strtok_r(list, ":", &rest); part; part = strtok_r(0, ":", &rest))
            if (strncmp(path, part, strlen(part)) == 0) return 1;
        return 0;
    }

    static int is_refused_at(const char *call, int fd) {
        char link[64], path[PATH_MAX];
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        ssize_t length = readlink(link, path, sizeof path - 1);
        if (length < 0) return 0;
        path[length] = 0;
        return is_refused(call, path);
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
    #define REFUSE(test, code) if (test) { errno = code; return -1; }

    int flock(int fd, int how) {
        REFUSE(is_refused_at("flock", fd), EOPNOTSUPP)
        return ((int (*)(int, int))dlsym(RTLD_NEXT, "flock"))(fd, how);
    }
    int futimens(int fd, const struct timespec times[2]) {
        REFUSE(is_refused_at("utimens", fd), EPERM)
        return REAL(futimens)(fd, times);
    }
    int utimensat(int dir, const char *path, const struct timespec times[2], int flags) {
        REFUSE(path && is_refused("utimens", path), EPERM)
        return REAL(utimensat)(dir, path, times, flags);
    }
    int symlink(const char *target, const char *path) {
        REFUSE(is_refused("symlink", path), EPERM)
        return REAL(symlink)(target, path);
    }
    int symlinkat(const char *target, int dir, const char *path) {
        REFUSE(is_refused("symlink", path), EPERM)
        return REAL(symlinkat)(target, dir, path);
    }
    int link(const char *from, const char *to) {
        REFUSE(is_refused("hardlink", to), EPERM)
        return REAL(link)(from, to);
    }
    int linkat(int from_dir, const char *from, int dir, const char *to, int flags) {
        REFUSE(is_refused("hardlink", to), EPERM)
        return REAL(linkat)(from_dir, from, dir, to, flags);
    }
    int chmod(const char *path, mode_t mode) {
        REFUSE(is_refused("chmod", path), EPERM)
        return REAL(chmod)(path, mode);
    }
    int fchmod(int fd, mode_t mode) {
        REFUSE(is_refused_at("chmod", fd), EPERM)
        return REAL(fchmod)(fd, mode);
    }
    int mkfifo(const char *path, mode_t mode) {
        REFUSE(is_refused("fifo", path), EPERM)
        return REAL(mkfifo)(path, mode);
    }
    int mkfifoat(int dir, const char *path, mode_t mode) {
        REFUSE(is_refused("fifo", path), EPERM)
        return REAL(mkfifoat)(dir, path, mode);
    }
    int mknodat(int dir, const char *path, mode_t mode, dev_t device) {
        REFUSE(is_refused("fifo", path), EPERM)
        return REAL(mknodat)(dir, path, mode, device);
    }
    int fsync(int fd) {
        REFUSE(is_refused_at("fsync", fd), EINVAL)
        return REAL(fsync)(fd);
    }
"#};

/// The library, as long as the value exists.
pub struct Refusing(Preloaded);

impl Refusing {
    /// Builds the library.
    pub fn new() -> Self {
        Self(Preloaded::of(SOURCE))
    }

    /// A command for which these calls fail below these folders.
    pub fn apply(&self, command: &mut Command, calls: &str, dirs: &[&Path]) {
        let dirs: Vec<_> = dirs.iter().map(|dir| dir.display().to_string()).collect();
        self.0.apply(command);
        command
            .env("REFUSED_CALLS", calls)
            .env("REFUSED_DIR", dirs.join(":"));
    }
}
