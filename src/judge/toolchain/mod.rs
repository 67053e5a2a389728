//! Where the tools are, what the compiler says about itself, and which settings cargo reads.

mod cargo_wait;
mod companion;
mod environment;
mod facts;
mod identity;
mod isolation;
mod rust_version;
mod settings;
mod tool;
mod toolchain;
mod toolchain_file;
mod user_settings;

pub use cargo_wait::CargoWait;
pub use facts::Facts;
pub use identity::{Identity, identity};
#[cfg(test)]
pub use isolation::CargoIsolation;
pub use rust_version::RustVersion;
pub use settings::{cargo_configs, cargo_home, cargo_settings};
pub use tool::Tool;
pub use toolchain::{Toolchain, proxy};
pub use toolchain_file::ToolchainFile;
pub use user_settings::UserSettings;
