//! Each system call that no exercise needs is refused, and without the sandbox, the kernel would look at it.
//!
//! The submission makes the calls, one in each test. In the sandbox, each test passes: the call is refused, whatever its arguments are. Outside, the
//! arguments are wrong in another way.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use indoc::{formatdoc, indoc};
use nix::libc;
use serde_json::Value;

use super::class::Class;
use crate::support::report::Report;
use crate::support::{Course, Exercise, note};

/// A call as it's made.
struct Call {
    name: String,
    number: i64,
    arguments: [i64; 3],
    /// The error with which it's refused.
    refused: i32,
}

/// Calls whose arguments don't matter. The names are those of the tests, and a test that names files in memory gets them.
const REFUSED: [(&str, i64); 68] = [
    ("ptrace", libc::SYS_ptrace),
    ("process_vm_readv", libc::SYS_process_vm_readv),
    ("process_vm_writev", libc::SYS_process_vm_writev),
    ("process_madvise", libc::SYS_process_madvise),
    ("kcmp", libc::SYS_kcmp),
    ("pidfd_getfd", libc::SYS_pidfd_getfd),
    ("perf_event_open", libc::SYS_perf_event_open),
    ("bpf", libc::SYS_bpf),
    ("userfaultfd", libc::SYS_userfaultfd),
    ("io_uring_setup", libc::SYS_io_uring_setup),
    ("io_uring_enter", libc::SYS_io_uring_enter),
    ("io_uring_register", libc::SYS_io_uring_register),
    ("add_key", libc::SYS_add_key),
    ("request_key", libc::SYS_request_key),
    ("keyctl", libc::SYS_keyctl),
    ("mount", libc::SYS_mount),
    ("umount2", libc::SYS_umount2),
    ("pivot_root", libc::SYS_pivot_root),
    ("chroot", libc::SYS_chroot),
    ("move_mount", libc::SYS_move_mount),
    ("open_tree", libc::SYS_open_tree),
    ("fsopen", libc::SYS_fsopen),
    ("fsconfig", libc::SYS_fsconfig),
    ("fsmount", libc::SYS_fsmount),
    ("fspick", libc::SYS_fspick),
    ("mount_setattr", libc::SYS_mount_setattr),
    ("unshare", libc::SYS_unshare),
    ("setns", libc::SYS_setns),
    ("init_module", libc::SYS_init_module),
    ("finit_module", libc::SYS_finit_module),
    ("delete_module", libc::SYS_delete_module),
    ("kexec_load", libc::SYS_kexec_load),
    ("kexec_file_load", libc::SYS_kexec_file_load),
    ("reboot", libc::SYS_reboot),
    ("swapon", libc::SYS_swapon),
    ("swapoff", libc::SYS_swapoff),
    ("syslog", libc::SYS_syslog),
    ("acct", libc::SYS_acct),
    ("quotactl", libc::SYS_quotactl),
    ("quotactl_fd", libc::SYS_quotactl_fd),
    ("personality", libc::SYS_personality),
    ("name_to_handle_at", libc::SYS_name_to_handle_at),
    ("open_by_handle_at", libc::SYS_open_by_handle_at),
    ("fanotify_init", libc::SYS_fanotify_init),
    ("fanotify_mark", libc::SYS_fanotify_mark),
    ("settimeofday", libc::SYS_settimeofday),
    ("clock_settime", libc::SYS_clock_settime),
    ("clock_adjtime", libc::SYS_clock_adjtime),
    ("adjtimex", libc::SYS_adjtimex),
    ("sethostname", libc::SYS_sethostname),
    ("setdomainname", libc::SYS_setdomainname),
    ("secret_file", libc::SYS_memfd_secret),
    ("nameless_file", libc::SYS_memfd_create),
    ("shmget", libc::SYS_shmget),
    ("shmat", libc::SYS_shmat),
    ("semget", libc::SYS_semget),
    ("semop", libc::SYS_semop),
    ("msgget", libc::SYS_msgget),
    ("msgsnd", libc::SYS_msgsnd),
    ("msgrcv", libc::SYS_msgrcv),
    ("mq_open", libc::SYS_mq_open),
    ("mbind", libc::SYS_mbind),
    ("set_mempolicy", libc::SYS_set_mempolicy),
    ("migrate_pages", libc::SYS_migrate_pages),
    ("move_pages", libc::SYS_move_pages),
    ("iopl", libc::SYS_iopl),
    ("ioperm", libc::SYS_ioperm),
    ("modify_ldt", libc::SYS_modify_ldt),
];

/// Each of these is a way out of its own.
const FAMILIES: [(&str, i32); 10] = [
    ("unix", libc::AF_UNIX),
    ("inet", libc::AF_INET),
    ("inet6", libc::AF_INET6),
    ("netlink", libc::AF_NETLINK),
    ("packet", libc::AF_PACKET),
    ("bluetooth", libc::AF_BLUETOOTH),
    ("can", libc::AF_CAN),
    ("alg", libc::AF_ALG),
    ("vsock", libc::AF_VSOCK),
    ("xdp", libc::AF_XDP),
];

const NAMESPACES: [(&str, i32); 7] = [
    ("user", libc::CLONE_NEWUSER),
    ("pid", libc::CLONE_NEWPID),
    ("net", libc::CLONE_NEWNET),
    ("ipc", libc::CLONE_NEWIPC),
    ("mount", libc::CLONE_NEWNS),
    ("uts", libc::CLONE_NEWUTS),
    ("cgroup", libc::CLONE_NEWCGROUP),
];

/// Set in numbers of another calling convention, which a list of numbers would miss.
const X32: i64 = 0x4000_0000;

fn call(name: &str, number: i64, arguments: [i64; 3]) -> Call {
    Call {
        name: name.to_owned(),
        number,
        arguments,
        refused: libc::EPERM,
    }
}

/// All calls that are tried. -1 is a pointer, a descriptor, a length and a set of flags that no call accepts.
fn calls() -> Vec<Call> {
    let wrong = [-1; 3];
    let plain = REFUSED.map(|(name, number)| call(name, number, wrong));
    let other = ["ptrace", "unshare", "io_uring_setup"].map(|name| {
        let number = REFUSED.iter().find(|(known, _)| *known == name);
        let (_, number) = number.expect("a number");
        call(&format!("x32_{name}"), number | X32, wrong)
    });
    let sockets = FAMILIES.iter().flat_map(|(name, family)| {
        let kinds = [libc::SOCK_STREAM, libc::SOCK_DGRAM, libc::SOCK_RAW];
        kinds.map(|kind| {
            let arguments = [i64::from(*family), i64::from(kind), 0];
            call(
                &format!("family_{name}_{kind}"),
                libc::SYS_socket,
                arguments,
            )
        })
    });
    let namespaces = NAMESPACES.map(|(name, flag)| {
        let flags = i64::from(flag | libc::SIGCHLD);
        call(&format!("namespace_{name}"), libc::SYS_clone, [flags, 0, 0])
    });
    let typing = [("typing", 0x5412), ("console", 0x541c)]
        .map(|(name, request)| call(name, libc::SYS_ioctl, [0, request, -1]));
    // Its flags are in memory, so it's as if the kernel didn't know it.
    let unknown = Call {
        refused: libc::ENOSYS,
        ..call("clone3", libc::SYS_clone3, wrong)
    };
    let all = plain.into_iter().chain(other).chain(sockets);
    let all = all.chain(namespaces).chain(typing);
    all.chain([unknown]).collect()
}

/// A library that makes a call and returns its error.
const SOURCE: &str = indoc! {r#"
    unsafe extern "C" {
        fn syscall(number: i64, a: i64, b: i64, c: i64, d: i64, e: i64, f: i64) -> i64;
        fn _exit(status: i32) -> !;
    }

    pub fn error_of(number: i64, [a, b, c]: [i64; 3]) -> i32 {
        let filler = if number == 56 { 0 } else { -1 };
        // A new process has nothing to do here.
        match unsafe { syscall(number, a, b, c, filler, filler, filler) } {
            -1 => std::io::Error::last_os_error().raw_os_error().unwrap_or(0),
            0 if number == 56 => unsafe { _exit(0) },
            _ => 0,
        }
    }
"#};

fn course(calls: &[Call]) -> Course {
    let tests = calls.iter().map(|call| {
        let Call {
            name,
            number,
            arguments,
            refused,
        } = call;
        formatdoc! {"
            #[test]
            fn {name}() {{
                assert_eq!(depths::error_of({number}, {arguments:?}), {refused});
            }}

        "}
    });
    let shipped = indoc! {"
        pub fn error_of(_: i64, _: [i64; 3]) -> i32 {
            0
        }
    "};
    let exercise = Exercise::new("depths")
        .source(shipped)
        .solution(SOURCE)
        .tests(tests.collect::<String>())
        .starts("test ptrace")
        .entry("unsafe_code = true");
    Course::with_all([exercise])
}

#[test]
fn each_system_call_is_refused_in_the_sandbox_and_only_there() {
    let calls = calls();
    let class = Class::of(course(&calls)).with("al", "depths", SOURCE);
    class.grade("grades", &[]);
    let lines = std::fs::read_to_string(class.path("grades/results.jsonl")).expect("lines");
    let line: Value = serde_json::from_str(&lines).expect("one line");
    let mut enforced = line["layers"]["enforced"]
        .as_array()
        .expect("a list")
        .iter();
    if !enforced.any(|layer| layer == "system calls") {
        note("not tried: this kernel has no filters for system calls");
        return;
    }
    let tests = line["tests"].as_array().expect("tests");
    assert_eq!(tests.len(), calls.len(), "{line:#}");
    let failed = tests.iter().filter(|test| test["outcome"] != "passed");
    let failed: Vec<_> = failed.collect();
    assert!(failed.is_empty(), "these calls aren't refused: {failed:#?}");
    // The control: the same calls without a sandbox.
    let control = course(&calls);
    control.solve("depths");
    let report = Report::of(&control, &[]);
    let looked_at = report.failed("depths");
    let refused: Vec<&str> = calls
        .iter()
        .map(|call| call.name.as_str())
        .filter(|name| !looked_at.contains(name))
        .collect();
    note(&format!("refused without a sandbox, too: {refused:?}"));
    for name in [
        "ptrace",
        "process_vm_readv",
        "unshare",
        "family_inet_1",
        "nameless_file",
    ] {
        assert!(
            looked_at.contains(&name),
            "{name} proves nothing: {refused:?}"
        );
    }
    assert!(looked_at.len() > calls.len() / 2, "{refused:?}");
}
