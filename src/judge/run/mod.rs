//! Finds the tests in what was built, and runs them, one process each.

mod listing;
mod pending;
pub mod pool;
mod queue_state;
mod run_folders;
mod suite;
mod test_access;
mod test_queue;
pub mod test_run;
mod test_variables;

pub use listing::{Test, all as all_tests, environment};
pub use pending::{Pending, missing_tests, renamed_tests};
pub use queue_state::Conclusion;
pub use run_folders::RunFolders;
pub use test_access::{Grants, TestAccess};
pub use test_queue::{Deadlines, Finished, TestQueue, Which};
