//! What a program can reach, by Landlock: a limit that a thread sets itself, that all it starts inherit, and that nobody can lift.

use std::path::PathBuf;

use landlock::{
    ABI, AccessFs, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, Scope,
    path_beneath_rules,
};

/// What belongs to nobody, and is written to by programs that do no harm.
const DEVICES: [&str; 5] = [
    "/dev/full",
    "/dev/null",
    "/dev/shm",
    "/dev/tty",
    "/dev/zero",
];

/// From here on this thread, and all that it starts, writes only below these folders, and neither ends nor looks into a process that is
/// not under the same limit. Where the kernel cannot see to that, nothing changes: learners' machines are of all kinds.
pub(super) fn only_to(dirs: &[PathBuf]) {
    _ = limit(dirs);
}

fn limit(dirs: &[PathBuf]) -> Result<(), RulesetError> {
    let writing = AccessFs::from_write(ABI::V3);
    Ruleset::default()
        .handle_access(writing)?
        .scope(Scope::Signal)?
        .create()?
        .add_rules(path_beneath_rules(dirs, writing))?
        .add_rules(path_beneath_rules(DEVICES, writing))?
        .restrict_self()?;
    Ok(())
}
