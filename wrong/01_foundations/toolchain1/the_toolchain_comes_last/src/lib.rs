//! Names the toolchain after the command, where cargo takes it for the name of a test.

/// Updates all installed toolchains.
pub const UPDATE_TOOLCHAINS: &str = "rustup update";

/// Adds the component `clippy` to the toolchain.
pub const ADD_CLIPPY: &str = "rustup component add clippy";

/// Shows the version of the compiler itself.
pub const COMPILER_VERSION: &str = "rustc --version";

/// Compiles the single file `stars.rs`, which doesn't belong to a package.
pub const COMPILE_ONE_FILE: &str = "rustc stars.rs";

/// Creates the folder of a new package called `stars`.
pub const NEW_PACKAGE: &str = "cargo new stars";

/// Finds the errors in a package without building a program, which is faster.
pub const FIND_ERRORS: &str = "cargo check";

/// Builds the program of a package with all optimizations, without running it.
pub const BUILD_OPTIMIZED: &str = "cargo build --release";

/// Runs the tests of a package with toolchain 1.85.0, even if another one is the default.
pub const TEST_WITH_1_85_0: &str = "cargo test +1.85.0";
