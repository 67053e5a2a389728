//! The system calls that the kernel refuses to code under test. Knows no files: what may be opened is Landlock's business.

use std::collections::BTreeMap;
use std::io;

use nix::libc;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter,
};

use super::Needs;

/// No exercise needs these: they reach other processes' memory, other namespaces, devices, the kernel itself, or what several students share.
const REFUSED: [i64; 72] = [
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_process_madvise,
    libc::SYS_kcmp,
    libc::SYS_pidfd_getfd,
    libc::SYS_perf_event_open,
    libc::SYS_bpf,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_keyctl,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_move_mount,
    libc::SYS_open_tree,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_syslog,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_quotactl_fd,
    libc::SYS_personality,
    libc::SYS_name_to_handle_at,
    libc::SYS_open_by_handle_at,
    libc::SYS_fanotify_init,
    libc::SYS_fanotify_mark,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_clock_adjtime,
    libc::SYS_adjtimex,
    libc::SYS_sethostname,
    libc::SYS_setdomainname,
    libc::SYS_vhangup,
    libc::SYS_memfd_secret,
    libc::SYS_shmget,
    libc::SYS_shmat,
    libc::SYS_shmctl,
    libc::SYS_shmdt,
    libc::SYS_semget,
    libc::SYS_semctl,
    libc::SYS_semop,
    libc::SYS_semtimedop,
    libc::SYS_msgget,
    libc::SYS_msgctl,
    libc::SYS_msgsnd,
    libc::SYS_msgrcv,
    libc::SYS_mq_open,
    libc::SYS_mq_unlink,
    libc::SYS_mbind,
    libc::SYS_set_mempolicy,
    libc::SYS_migrate_pages,
    libc::SYS_move_pages,
    libc::SYS_nfsservctl,
    libc::SYS_lookup_dcookie,
];

/// The same on x86 alone.
#[cfg(target_arch = "x86_64")]
const REFUSED_HERE: [i64; 4] = [
    libc::SYS_iopl,
    libc::SYS_ioperm,
    libc::SYS_modify_ldt,
    libc::SYS_kexec_file_load,
];
#[cfg(not(target_arch = "x86_64"))]
const REFUSED_HERE: [i64; 1] = [libc::SYS_kexec_file_load];

/// Set in the number of a system call in x86's third calling convention, which would get past a list of numbers.
const X32: i64 = 0x4000_0000;

/// The calls that exist only in that convention.
const X32_ONLY: std::ops::RangeInclusive<i64> = 512..=547;

/// The flags of `clone` that create namespaces.
const NAMESPACES: [libc::c_int; 7] = [
    libc::CLONE_NEWUSER,
    libc::CLONE_NEWPID,
    libc::CLONE_NEWNET,
    libc::CLONE_NEWIPC,
    libc::CLONE_NEWNS,
    libc::CLONE_NEWUTS,
    libc::CLONE_NEWCGROUP,
];

/// From here on, this thread and what it starts can't make these calls. It also can't gain privileges.
pub(super) fn refuse(needs: Needs) -> io::Result<()> {
    // It passes its flags in memory, which a filter can't read. Libraries fall back to `clone` if the kernel doesn't seem to know it.
    let unknown = BTreeMap::from([(libc::SYS_clone3, Vec::new())]);
    for (rules, error) in [(unknown, libc::ENOSYS), (refused(needs)?, libc::EPERM)] {
        apply_filter(&compiled(rules, error)?).map_err(io::Error::other)?;
    }
    Ok(())
}

fn compiled(rules: BTreeMap<i64, Vec<SeccompRule>>, error: libc::c_int) -> io::Result<BpfProgram> {
    let arch: TargetArch = std::env::consts::ARCH
        .try_into()
        .map_err(io::Error::other)?;
    let refusal = SeccompAction::Errno(error.cast_unsigned());
    let filter = SeccompFilter::new(rules, SeccompAction::Allow, refusal, arch);
    filter
        .and_then(BpfProgram::try_from)
        .map_err(io::Error::other)
}

fn refused(needs: Needs) -> io::Result<BTreeMap<i64, Vec<SeccompRule>>> {
    let mut numbers: Vec<i64> = REFUSED.into_iter().chain(REFUSED_HERE).collect();
    if !needs.sockets {
        numbers.push(libc::SYS_socket);
    }
    if !needs.memory_files {
        // A program could be started from there, whatever may be started otherwise.
        numbers.push(libc::SYS_memfd_create);
    }
    if cfg!(target_arch = "x86_64") {
        let again: Vec<i64> = numbers.iter().map(|number| number | X32).collect();
        numbers.extend(again);
        numbers.extend(X32_ONLY.map(|number| number | X32));
    }
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> = numbers
        .into_iter()
        .map(|number| (number, Vec::new()))
        .collect();
    let namespaces: io::Result<Vec<SeccompRule>> = NAMESPACES
        .iter()
        .map(|flag| {
            let flag = u64::from(flag.cast_unsigned());
            when(0, SeccompCmpOp::MaskedEq(flag), flag)
        })
        .collect();
    rules.insert(libc::SYS_clone, namespaces?);
    // These type into the terminal from which the grader was started.
    let typing: io::Result<Vec<SeccompRule>> = [libc::TIOCSTI, libc::TIOCLINUX]
        .into_iter()
        .map(|request| when(1, SeccompCmpOp::Eq, request))
        .collect();
    rules.insert(libc::SYS_ioctl, typing?);
    Ok(rules)
}

fn when(argument: u8, compared: SeccompCmpOp, value: u64) -> io::Result<SeccompRule> {
    SeccompCondition::new(argument, SeccompCmpArgLen::Dword, compared, value)
        .and_then(|condition| SeccompRule::new(vec![condition]))
        .map_err(io::Error::other)
}
