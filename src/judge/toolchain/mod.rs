//! Where the tools are, what the compiler says about itself, and which settings cargo reads.

mod environment;
mod facts;
mod settings;
mod tool;
mod toolchain;
mod toolchain_file;

pub use facts::{Facts, Identity, identity};
pub use settings::cargo_settings;
pub use tool::Tool;
pub use toolchain::{Toolchain, proxy};
pub use toolchain_file::ToolchainFile;
