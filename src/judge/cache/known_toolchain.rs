//! The toolchain in force in a folder, without asking the compiler again what it said before.
//!
//! Asking goes through rustup's proxy and takes longer than a small exercise's tests.

use std::path::Path;

use super::store::Store;
use crate::error::Result;
use crate::fingerprint::Fingerprint;
use crate::judge::toolchain::{Facts, Identity, Toolchain, ToolchainFile, proxy};

/// The name under which facts are kept.
const NAME: &str = "toolchain";

/// Finds the toolchain that is in force in a folder. The compiler isn't asked if it was asked before, and nothing has changed since that could
/// make it answer otherwise.
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

/// What was answered under this key, if the compiler that answered is still the same.
fn known(store: &Store, key: Fingerprint) -> Option<Facts> {
    let (compiler, facts): (Identity, Facts) = store.get(NAME, key)?;
    (facts.compiler() == Some(compiler)).then_some(facts)
}
