//! Earlier results, stored on disk under a fingerprint of everything that they depend on.

mod inputs;
mod known_toolchain;
mod store;
mod verdicts;

pub use inputs::{CacheInputs, values_of, variables};
pub use known_toolchain::known_toolchain;
pub use store::Store;
pub use verdicts::VerdictCache;
