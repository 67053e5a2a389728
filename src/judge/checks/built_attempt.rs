//! `BuiltAttempt`: what the checks that build on passing tests work on.

use std::collections::BTreeSet;
use std::path::Path;

use crate::error::Result;
use crate::judge::attempt::Attempt;
use crate::judge::replay::{Rebuild, Rebuilt};
use crate::judge::run::Test;
use crate::judge::rustc::{Built, CompiledCrate, Invocation, rewriting};
use crate::judge::workbench::{Context, StagingDir};

/// An attempt that was built, with its tests.
#[derive(Clone, Copy)]
pub struct BuiltAttempt<'b> {
    pub context: Context<'b>,
    pub staging: &'b StagingDir,
    pub attempt: &'b Attempt<'b>,
    pub built: &'b Built,
    pub tests: &'b [Test],
    /// Paths in the staging directory of what its exercises share.
    pub shared: &'b BTreeSet<String>,
}

impl BuiltAttempt<'_> {
    /// Compiles it once more, into the place `name` beside it, with what `adapt` adds; the compiler's first error where that fails.
    pub fn rebuild(
        self,
        name: &str,
        adapt: impl Fn(Invocation) -> Invocation,
    ) -> Result<Result<Rebuilt, String>> {
        let rebuild = Rebuild {
            context: self.context,
            staging: self.staging,
            attempt: self.attempt,
            invocations: self.invocations(),
        };
        rebuild.run(name, adapt)
    }

    /// The calls of the compiler that built the attempt's own crates.
    fn invocations(self) -> Vec<Invocation> {
        let stems: BTreeSet<&Path> = self.built.crates.iter().map(CompiledCrate::stem).collect();
        let recorded = |stem| rewriting::recorded(self.attempt, self.staging, stem);
        stems.into_iter().filter_map(recorded).collect()
    }

    /// Compiles it as for a release; the failed check's words where that isn't possible.
    pub fn rebuild_optimized(self) -> Result<Result<Rebuilt, String>> {
        let rebuilt = self.rebuild("optimized", super::optimized)?;
        Ok(rebuilt.map_err(|error| format!("this can't be compiled for a release: {error}")))
    }
}
