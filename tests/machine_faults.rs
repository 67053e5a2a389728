//! Programs of the toolchain that can't be started, or that are killed from outside: right code passes, or the machine is to blame.

#![cfg(all(target_os = "linux", target_env = "gnu"))]

use std::fs;
use std::io::Write;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::process::Command;
use std::thread;

use indoc::{formatdoc, indoc};

use crate::support::machine::Machine;
use crate::support::preloaded::Preloaded;
use crate::support::{Course, Exercise, Ran, note};

/// Refuses to start programs whose path contains `UNSTARTABLE`, with the error `ERROR`: each time, or only if the socket `ONCE` answers. Compilers can't
/// write to a file that they all know.
const REFUSES_TO_START: &str = indoc! {r#"
    #define _GNU_SOURCE
    #include <dlfcn.h>
    #include <errno.h>
    #include <spawn.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/socket.h>
    #include <sys/un.h>
    #include <unistd.h>

    static int answers(const char *path) {
        struct sockaddr_un address = { .sun_family = AF_UNIX };
        strncpy(address.sun_path, path, sizeof address.sun_path - 1);
        int connection = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        char byte;
        int answered = !connect(connection, (struct sockaddr *)&address, sizeof address)
            && read(connection, &byte, 1) == 1;
        close(connection);
        return answered;
    }

    static int refusal(const char *path) {
        const char *part = getenv("UNSTARTABLE"), *once = getenv("ONCE");
        if (!part || !strstr(path, part) || (once && !answers(once))) return 0;
        return atoi(getenv("ERROR"));
    }

    #define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

    int posix_spawnp(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
                     const posix_spawnattr_t *attributes, char *const args[], char *const env[]) {
        int error = refusal(file);
        return error ? error : REAL(posix_spawnp)(pid, file, actions, attributes, args, env);
    }
    int execvp(const char *file, char *const args[]) {
        int error = refusal(file);
        if (error) { errno = error; return -1; }
        return REAL(execvp)(file, args);
    }
"#};

/// Not there, not permitted, not a program of this machine, being written, too many files.
const ERRORS: [i32; 5] = [2, 13, 8, 26, 24];

/// The program that cargo calls as its compiler, and the linker.
const PROGRAMS: [&str; 2] = ["/runner-rustc", "cc"];

/// An exercise that is solved, and one that isn't.
fn both() -> Course {
    Course::with_all([Exercise::new("tide").solved(), Exercise::new("ebb")])
}

/// Runs the program where another one can't be started: each time, or if a socket answers.
fn unstartable(
    course: &Course,
    args: &[&str],
    (program, error): (&str, i32),
    once: Option<&Path>,
) -> Ran {
    let library = Preloaded::of(REFUSES_TO_START);
    let mut command = course.command(args);
    library.apply(&mut command);
    command
        .env("UNSTARTABLE", program)
        .env("ERROR", error.to_string());
    command.envs(once.map(|once| ("ONCE", once)));
    Ran::by(&mut command)
}

#[test]
fn a_compiler_or_linker_that_cannot_be_started_is_the_machines_fault() {
    for program in PROGRAMS {
        for error in ERRORS {
            let course = both();
            let ran = unstartable(&course, &["verify"], (program, error), None);
            ran.exits(2).says_nothing_of("compile");
        }
        let course = both();
        for args in [&["run", "tide"][..], &["dev", "check"]] {
            let ran = unstartable(&course, args, (program, 13), None);
            ran.exits(2).complains("ermission denied");
        }
        unstartable(&course, &["doctor"], (program, 13), None)
            .exits(1)
            .says("ermission denied");
    }
}

#[test]
fn one_that_cannot_be_started_for_a_moment_is_started_again() {
    let dir = tempfile::tempdir().expect("a scratch folder");
    for program in PROGRAMS {
        for args in [
            &["verify"][..],
            &["verify", "--jobs", "1"],
            &["run", "tide"],
        ] {
            let course = both();
            let once = dir.path().join("once");
            let socket = UnixListener::bind(&once).expect("a socket");
            let answering = thread::spawn(move || socket.accept()?.0.write_all(b"1"));
            let ran = unstartable(&course, args, (program, 26), Some(&once));
            assert!(UnixStream::connect(&once).is_err(), "{program} was started");
            answering.join().expect("no panic").expect("an answer");
            fs::remove_file(&once).expect("it exists");
            if args[0] == "run" {
                ran.exits(0);
            } else {
                ran.exits(1).says("1 passed, 1 failed");
            }
        }
    }
}

/// A machine whose linker does something first, unless it links the runner's own program.
fn with_linker(first: &str) -> Machine {
    let linker = which::which("cc").expect("a linker");
    let script = formatdoc! {r#"
        #!/bin/sh
        case "$*" in
            */control-*) ;;
            *) {first} ;;
        esac
        exec {} "$@"
    "#, linker.display()};
    let machine = Machine::without_rust().without("cc");
    machine.with_program("cc", &script)
}

/// The program on another machine, with the toolchain of this one.
fn command_on(machine: &Machine, course: &Course, args: &[&str]) -> Command {
    let mut command = course.command(args);
    let here = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::split_paths(&machine.path())
        .chain(std::env::split_paths(&here))
        .collect::<Vec<_>>();
    command.env("PATH", std::env::join_paths(path).expect("a search path"));
    command
}

fn on(machine: &Machine, course: &Course, args: &[&str]) -> Ran {
    Ran::by(&mut command_on(machine, course, args))
}

/// Whether this process ignores a signal, and so do all programs that it starts: `nohup` does that.
fn is_ignored(signal: u32) -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|set| u64::from_str_radix(set.trim(), 16).ok());
    ignored.is_some_and(|set| set & (1 << (signal - 1)) != 0)
}

#[test]
fn a_compiler_that_is_killed_from_outside_is_not_the_learners_mistake() {
    for (signal, number) in [("HUP", 1), ("QUIT", 3), ("KILL", 9), ("TERM", 15)] {
        if is_ignored(number) {
            note(&format!(
                "not tried: SIG{signal} is ignored here, as under `nohup`"
            ));
            continue;
        }
        // It ends only after the compiler that started it.
        let machine = with_linker(&format!(
            r#"kill -{signal} $PPID; while grep -q "^PPid:[[:space:]]*$PPID\$" /proc/$$/status; do sleep 0.01; done; exit 1"#
        ));
        let course = both();
        on(&machine, &course, &["run", "tide"])
            .exits(2)
            .complains("killed from outside");
        on(&machine, &course, &["verify"])
            .exits(2)
            .says("killed from outside")
            .says_nothing_of("does not compile");
    }
}

/// How many files or folders in a course's state have this name.
fn count_of(course: &Course, name: &str) -> usize {
    let pattern = format!("{}/**/{name}", course.path(".runner").display());
    glob::glob(&pattern).expect("a pattern").count()
}

#[test]
fn a_linker_that_is_killed_once_links_again() {
    for args in [&["run", "tide"][..], &["verify", "tide"]] {
        let machine = with_linker(r#"mkdir "$TMPDIR/../started" && kill -KILL $$"#);
        let course = both();
        on(&machine, &course, args).exits(0);
        assert_eq!(count_of(&course, "started"), 1, "{args:?} links");
    }
}

#[test]
fn what_a_linker_leaves_behind_is_deleted() {
    let temporary = tempfile::tempdir().expect("a scratch folder");
    let machine = with_linker(r#"mkdir "$TMPDIR/left" "$TMPDIR/../started"; kill -KILL $$"#);
    for args in [&["verify"][..], &["run", "tide"]] {
        let course = Course::with_one();
        for _ in 0..2 {
            let mut command = command_on(&machine, &course, args);
            Ran::by(command.env("TMPDIR", temporary.path())).exits(1);
            course.source("tide").append("\n");
        }
        assert_eq!(count_of(&course, "started"), 1, "{args:?} links");
        assert_eq!(count_of(&course, "left"), 0, "{args:?}");
    }
    let left = fs::read_dir(temporary.path()).expect("a folder").count();
    assert_eq!(left, 0);
}

#[test]
fn with_few_open_files_either_the_verdicts_are_right_or_the_limit_is_named() {
    let mut judged = 0;
    for limit in [12, 20, 24, 25, 26, 27, 28, 32, 64] {
        let course = both();
        let runner = course.command(&["verify"]);
        #[expect(
            clippy::disallowed_methods,
            reason = "tests set up their environment from outside"
        )]
        let mut command = Command::new("prlimit");
        command
            .arg(format!("--nofile={limit}"))
            .arg(runner.get_program())
            .args(runner.get_args())
            .current_dir(course.root())
            .env_remove("CI");
        let Ok(output) = command.output() else {
            note("not tried: there's no `prlimit`");
            return;
        };
        let ran = Ran::of(&output);
        if ran.code == Some(1) {
            judged += 1;
            ran.says("1 passed, 1 failed").says_nothing_of("compile");
        } else {
            ran.exits(2).complains("oo many open files");
        }
    }
    assert!((1..9).contains(&judged), "{judged} of 9 limits are enough");
}
