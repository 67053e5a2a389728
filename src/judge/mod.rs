//! The judge: attempt → verdict.
//!
//! Attempts are laid out in a workbench, built by one call of cargo, and their tests are run one process each. It knows no terminal and
//! no progress, and tells what it does by events.

mod attempt;
mod author;
mod build;
mod built;
mod call;
mod call_notes;
mod calls;
mod cargo_message;
mod company;
mod decide;
mod defect;
mod dependencies;
mod diagnostic;
mod equality;
mod event;
mod facts;
mod format;
mod guards;
mod haste;
mod impostors;
mod instrumented;
mod judge;
mod kept;
mod lines;
mod listing;
mod machine;
mod manifest;
mod mutant;
mod notes;
mod pace;
mod pending;
mod pool;
mod predictions;
mod proof;
mod proof_crate;
mod recorded;
mod refusal;
mod refusals;
mod replay;
mod series;
mod slot;
mod space;
mod space_manifest;
mod test_queue;
mod test_run;
mod testing;
mod toolchain;
mod trials;
mod verdict;
mod verification;
mod workbench;
mod wrapper;

pub use attempt::Attempt;
pub use author::{declaration, not_as_declared};
pub use diagnostic::{Diagnostic, Severity};
pub use event::Event;
pub use judge::Judge;
pub use mutant::Mutant;
pub use pace::Pace;
pub use toolchain::Toolchain;
pub use trials::Trials;
pub use verdict::{Cause, Decision, TestOutcome, TestResult, Verdict};
pub use wrapper::wrap_rustc_if_asked;
