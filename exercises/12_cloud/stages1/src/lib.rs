//! Docker keeps the result of each step as a layer. When you build again, a layer is reused if its step is the same,
//! the files that it copies are the same, and *the layer before it was reused*. So the first difference decides: from
//! there on, every step runs.
//!
//! `repeated` should return the steps that run when some files have changed. It returns only those whose own files
//! have changed, and even mistakes `images.txt` for a part of the folder `images`.

mod dockerfile;

pub use dockerfile::{Files, Step};

/// The steps that run again after the files have changed from `before` to `after`.
pub fn repeated(steps: &[Step], before: &Files, after: &Files) -> Vec<Step> {
    let changed = |step: &&Step| match step {
        Step::Copy(path) => copied(path, before) != copied(path, after),
        Step::Run(_) => false,
    };
    steps.iter().filter(changed).copied().collect()
}

/// The files that copying this path takes.
fn copied(path: &str, files: &Files) -> Files {
    let inside = |name: &str| name.starts_with(path);
    let taken = files.iter().filter(|(name, _)| inside(name));
    taken.map(|(name, content)| (*name, *content)).collect()
}
