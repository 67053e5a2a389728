//! `CargoWait`: notices that cargo waits until another one releases a lock. Cargo only writes that to standard error. Knows no attempt.

use crate::process::Lines;

/// What cargo writes when it starts to wait, before the name of what is locked.
const SIGN: &str = "Blocking waiting for ";

/// Whether one run of cargo waits for another cargo.
#[derive(Debug, Default)]
pub struct CargoWait {
    lines: Lines,
    waits: bool,
}

impl CargoWait {
    /// Takes a piece of cargo's standard error. `report` gets what it starts to wait for, in words, and `None` when it goes on.
    pub fn push(&mut self, stderr: &[u8], mut report: impl FnMut(Option<&str>)) {
        let waits = &mut self.waits;
        self.lines.push(stderr, |line| {
            let line = String::from_utf8_lossy(line);
            let lock = line.trim_start().strip_prefix(SIGN);
            if let Some(lock) = lock {
                report(Some(&format!("waiting for another cargo ({lock})")));
            } else if *waits {
                report(None);
            }
            *waits = lock.is_some();
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_reported_with_its_end() {
        let mut wait = CargoWait::default();
        let mut reported = Vec::new();
        for piece in [
            "   Updating the index\n    Blocking waiting for file",
            " lock on package cache\n",
            "    Blocking waiting for file lock on build directory\n",
            "   Compiling tide v0.1.0\n   Compiling ebb v0.1.0\n",
        ] {
            wait.push(piece.as_bytes(), |what| {
                reported.push(what.map(str::to_owned));
            });
        }
        assert_eq!(
            reported,
            [
                Some("waiting for another cargo (file lock on package cache)".to_owned()),
                Some("waiting for another cargo (file lock on build directory)".to_owned()),
                None
            ]
        );
    }
}
