//! Compares the names of the files, so a file with another content looks the same.

mod dockerfile;

pub use dockerfile::{Files, Step};

/// The steps that run again after the files have changed from `before` to `after`.
pub fn repeated(steps: &[Step], before: &Files, after: &Files) -> Vec<Step> {
    let same = |step: &&Step| match step {
        Step::Copy(path) => copied(path, before)
            .into_keys()
            .eq(copied(path, after).into_keys()),
        Step::Run(_) => true,
    };
    steps.iter().skip_while(same).copied().collect()
}

/// The files that copying this path takes.
fn copied(path: &str, files: &Files) -> Files {
    let inside = |name: &str| match name.strip_prefix(path) {
        Some(rest) => rest.is_empty() || rest.starts_with('/'),
        None => path == ".",
    };
    let taken = files.iter().filter(|(name, _)| inside(name));
    taken.map(|(name, content)| (*name, *content)).collect()
}
