//! Sets up the layers: those of a supervisor, and those of the thread that starts the program. The first that fails ends it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::user::become_user;
use super::{Layer, Sandboxed, loopback, mounts, namespaces, resources, syscalls};
use crate::process::confinement;
use crate::process::program::AllowedPaths;

impl Sandboxed {
    /// Sets up what applies to this process and to everything it starts. The program may run for this long, and is this file.
    pub(in crate::process) fn prepare(
        &self,
        time: Option<Duration>,
        allowed: &AllowedPaths,
        program: &[&Path],
    ) -> io::Result<()> {
        for entrance in &self.entrances {
            fs::write(entrance, "0")?;
        }
        if self.layers.has(Layer::Limits) {
            resources::limit(time, self.user.is_some())?;
        }
        if self.layers.has(Layer::Network) && self.needs.sockets {
            loopback::switch_on()?;
        }
        let Some(scratch) = &self.scratch else {
            return Ok(());
        };
        if self.layers.has(Layer::Scratch) || self.layers.has(Layer::Processes) {
            mounts::set_up(self, scratch, &needed(allowed, program))?;
        } else if let Some(user) = self.user {
            std::os::unix::fs::chown(scratch, Some(user), Some(user))?;
        }
        Ok(())
    }

    /// Restricts this thread and everything it starts, for good.
    pub(in crate::process) fn restrict_thread(&self, allowed: &AllowedPaths) -> io::Result<()> {
        let has = |layer| self.layers.has(layer);
        // As another user, we couldn't open what the rules name.
        let rules = confinement::strict(allowed, self.layers).map_err(io::Error::other)?;
        if let Some(user) = self.user {
            become_user(user)?;
        }
        namespaces::drop_capabilities()?;
        if has(Layer::Privileges) {
            rustix::thread::set_no_new_privs(true)?;
        }
        if let Some(rules) = rules {
            rules.restrict_self().map_err(io::Error::other)?;
        }
        if has(Layer::SystemCalls) {
            syscalls::refuse(self.needs)?;
        }
        Ok(())
    }
}

/// What another user has to be able to reach.
fn needed(allowed: &AllowedPaths, program: &[&Path]) -> Vec<PathBuf> {
    let lists = [&allowed.writable, &allowed.readable];
    let listed = lists.into_iter().flatten().flatten();
    let all = listed.chain(&allowed.executable).map(PathBuf::as_path);
    all.chain(program.iter().copied())
        .map(Path::to_path_buf)
        .collect()
}
