//! You set up a new computer, and you note the commands for the next person. Three programs do the work: `rustup`
//! looks after the installed toolchains, `rustc` compiles one crate, and `cargo` looks after whole packages.
//!
//! Fill in the commands as one types them in a terminal. Every command begins with one of the three names.

/// Brings all installed toolchains up to date.
pub const UPDATE_TOOLCHAINS: &str = "";

/// Adds the component `clippy` to the toolchain.
pub const ADD_CLIPPY: &str = "";

/// Shows the version of the compiler itself.
pub const COMPILER_VERSION: &str = "";

/// Compiles the single file `tides.rs`, which belongs to no package.
pub const COMPILE_ONE_FILE: &str = "";

/// Makes the folder of a new package called `tides`.
pub const NEW_PACKAGE: &str = "";

/// Finds the errors in a package, but makes no program, because that is faster.
pub const FIND_ERRORS: &str = "";

/// Builds the program of a package with all optimisations, and does not start it.
pub const BUILD_OPTIMISED: &str = "";

/// Runs the tests of a package with the toolchain 1.85.0, whichever toolchain is the default.
pub const TEST_WITH_1_85_0: &str = "";
