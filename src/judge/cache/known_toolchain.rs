//! The active toolchain in a folder, without asking the compiler the same question again.
//!
//! Asking goes through rustup's proxy, which takes longer than a small exercise's tests.

use std::path::Path;

use super::store::Store;
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::toolchain::{Facts, Identity, Toolchain, ToolchainFile, proxy};

/// The name under which the facts are stored.
const NAME: &str = "toolchain";

/// Finds the toolchain that is active in a folder. Doesn't ask the compiler again unless something changed that could change its
/// answer.
pub fn known_toolchain(store: &Store, dir: &Path) -> Result<Toolchain> {
    let file = ToolchainFile::find(dir)?;
    let proxy = proxy()?;
    let key = Facts::key(&proxy, file.as_ref());
    if let Some(facts) = known(store, key) {
        return Toolchain::of(proxy, facts, file);
    }
    let facts = Facts::ask(&proxy, dir)?;
    if let Some(compiler) = facts.compiler() {
        store.put(NAME, key, (compiler, facts.clone()));
    }
    Toolchain::of(proxy, facts, file)
}

/// The answer that was stored under this key, if the same compiler is still there.
fn known(store: &Store, key: Fingerprint) -> Option<Facts> {
    let (compiler, facts): (Identity, Facts) = store.get(NAME, key)?;
    (facts.compiler() == Some(compiler) && facts.are_current()).then_some(facts)
}
