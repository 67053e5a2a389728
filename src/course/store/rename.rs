//! Renames files into place, and waits while another program holds them. Knows nothing about their contents.

use std::fs;
use std::io;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::NamedTempFile;

/// How long a virus scanner or an indexer may hold a file that was just written.
const PATIENCE: Duration = Duration::from_secs(1);

const INTERVAL: Duration = Duration::from_millis(10);

/// Renames a file or a folder.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    patiently(is_held, || fs::rename(from, to))
}

/// Gives a temporary file its name, replacing what has that name.
pub fn persist<F>(file: NamedTempFile<F>, path: &Path) -> io::Result<()> {
    let mut unnamed = Some(file);
    patiently(is_held, || {
        let Some(file) = unnamed.take() else {
            return Ok(());
        };
        match file.persist(path) {
            Ok(_) => Ok(()),
            Err(failed) => {
                unnamed = Some(failed.file);
                Err(failed.error)
            }
        }
    })
}

/// On Windows, a file that another program has open can't be replaced: access is denied, or it's shared or locked.
fn is_held(cause: &io::Error) -> bool {
    cfg!(windows) && matches!(cause.raw_os_error(), Some(5 | 32 | 33))
}

fn patiently<T>(
    is_held: impl Fn(&io::Error) -> bool,
    mut attempt: impl FnMut() -> io::Result<T>,
) -> io::Result<T> {
    let started = Instant::now();
    loop {
        match attempt() {
            Err(cause) if is_held(&cause) && started.elapsed() < PATIENCE => {
                thread::sleep(INTERVAL);
            }
            outcome => return outcome,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_held_for_a_moment_is_waited_for_and_other_errors_are_not() {
        let is_held = |cause: &io::Error| cause.kind() == io::ErrorKind::PermissionDenied;
        let mut attempts = 0;
        let outcome = patiently(is_held, || {
            attempts += 1;
            match attempts {
                3 => Ok("renamed"),
                _ => Err(io::ErrorKind::PermissionDenied.into()),
            }
        });
        assert_eq!((outcome.ok(), attempts), (Some("renamed"), 3));
        let mut attempts = 0;
        let outcome: io::Result<()> = patiently(is_held, || {
            attempts += 1;
            Err(io::ErrorKind::NotFound.into())
        });
        assert_eq!(
            (outcome.map_err(|cause| cause.kind()), attempts),
            (Err(io::ErrorKind::NotFound), 1)
        );
        let outcome: io::Result<()> =
            patiently(is_held, || Err(io::ErrorKind::PermissionDenied.into()));
        assert!(outcome.is_err(), "it isn't waited for forever");
    }

    #[test]
    fn a_temporary_file_replaces_what_has_its_name() {
        let dir = tempfile::tempdir().expect("a scratch folder");
        let path = dir.path().join("tide");
        fs::write(&path, "old").expect("written");
        let file = NamedTempFile::new_in(dir.path()).expect("a file");
        fs::write(file.path(), "new").expect("written");
        persist(file, &path).expect("renamed");
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "new");
        rename(&path, &dir.path().join("ebb")).expect("renamed");
        assert_eq!(fs::read_dir(dir.path()).expect("a folder").count(), 1);
    }
}
