//! One rustc invocation as a value, its messages, and how it's rewritten. Starts no compiler.

mod built;
mod cargo_message;
mod codegen_flags;
mod confined;
mod dep_info;
mod invocation;
mod labels;
pub mod rewriting;
mod source_dir;
mod staged_paths;
mod stages;
pub mod stop;

pub use built::{Built, TestBinary};
pub use cargo_message::{BuiltArtifact, CargoMessage, CompilerMessage, Span, Target};
pub use codegen_flags::CodegenFlags;
pub use confined::fetched_crates;
pub use dep_info::{CompiledCrate, DepInfo};
pub use invocation::{Invocation, root_of};
pub use rewriting::Compiled;
pub use source_dir::with_sources;
