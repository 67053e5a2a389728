//! You're setting up a new computer, and you write down the commands for next time. Three programs do the work:
//! `rustup` manages toolchains, `rustc` compiles one crate, and `cargo` manages whole packages.
//!
//! Fill in the commands as you'd type them in a terminal. Each of them starts with one of the three names.

/// Updates all installed toolchains.
pub const UPDATE_TOOLCHAINS: &str = "";

/// Adds the component `clippy` to the toolchain.
pub const ADD_CLIPPY: &str = "";

/// Shows the version of the compiler itself.
pub const COMPILER_VERSION: &str = "";

/// Compiles the single file `stars.rs`, which doesn't belong to a package.
pub const COMPILE_ONE_FILE: &str = "";

/// Creates the folder of a new package called `stars`.
pub const NEW_PACKAGE: &str = "";

/// Finds the errors in a package without building a program, which is faster.
pub const FIND_ERRORS: &str = "";

/// Builds the program of a package with all optimizations, without running it.
pub const BUILD_OPTIMIZED: &str = "";

/// Runs the tests of a package with toolchain 1.85.0, even if another one is the default.
pub const TEST_WITH_1_85_0: &str = "";
