//! You set up a new computer, and you note the commands for the next person.

// rustup looks after the computer, cargo after the package; people call rustc themselves only rarely.

/// Brings all installed toolchains up to date.
pub const UPDATE_TOOLCHAINS: &str = "rustup update";

/// Adds the component `clippy` to the toolchain.
pub const ADD_CLIPPY: &str = "rustup component add clippy";

/// Shows the version of the compiler itself.
pub const COMPILER_VERSION: &str = "rustc --version";

/// Compiles the single file `tides.rs`, which belongs to no package.
pub const COMPILE_ONE_FILE: &str = "rustc tides.rs";

/// Makes the folder of a new package called `tides`.
pub const NEW_PACKAGE: &str = "cargo new tides";

/// Finds the errors in a package, but makes no program, because that is faster.
pub const FIND_ERRORS: &str = "cargo check";

/// Builds the program of a package with all optimisations, and does not start it.
pub const BUILD_OPTIMISED: &str = "cargo build --release";

/// Runs the tests of a package with the toolchain 1.85.0, whichever toolchain is the default.
pub const TEST_WITH_1_85_0: &str = "cargo +1.85.0 test";
