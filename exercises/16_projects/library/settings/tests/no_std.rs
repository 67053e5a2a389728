//! A microcontroller has no files and no threads, but it could have settings: make the crate `no_std`. What needs only
//! memory is in `alloc`, and what needs nothing is in `core`, with the same paths as in `std`.
//!
//! Files need an operating system, so they're a *feature* of the crate. In `Cargo.toml`, add the feature `std`, and make it
//! a default. With it, there's a function that reads a file:
//!
//! ```
//! pub fn read(path: impl AsRef<std::path::Path>) -> std::io::Result<Table>
//! ```
//!
//! If the file isn't TOML, the error is of the kind `InvalidData`, and has your `Error` inside: see `io::Error::new`.

use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use settings::{Error, Value};

/// A new folder for what the compiler makes.
fn folder(name: &str) -> PathBuf {
    let folder = temp_dir().join(format!("settings-{name}"));
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Compiles a library into the folder. If that isn't possible, returns what the compiler says.
fn compile(source: &Path, folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let compiler = Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}"));
    let mut rustc = Command::new(compiler);
    rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata"]);
    rustc.arg(source).arg("--out-dir").arg(folder);
    let output = rustc.arg("-L").arg(folder).args(arguments).output();
    let output = output.expect("the toolchain has a compiler");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    output.status.success().then_some(()).ok_or(said)
}

/// Compiles the crate with a feature or without, and then a source that uses it.
fn use_crate(feature: Option<&str>, name: &str, source: &str) -> Result<(), String> {
    let folder = folder(name);
    let feature = feature.map(|feature| format!("--cfg=feature={feature:?}"));
    let arguments: Vec<&str> = feature.as_deref().into_iter().collect();
    let library = [&["--crate-name=settings"], &*arguments].concat();
    compile(Path::new("src/lib.rs"), &folder, &library)?;
    let path = folder.join(format!("{name}.rs"));
    fs::write(&path, source).unwrap();
    compile(&path, &folder, &["--extern=settings"])
}

/// A program without a standard library brings its own panic handler, and there can't be two.
const FIRMWARE: &str = "
    #![no_std]

    pub fn volume(document: &str) -> usize {
        settings::parse(document).map_or(0, |settings| settings.len())
    }

    #[panic_handler]
    fn panic(_: &core::panic::PanicInfo) -> ! {
        loop {}
    }
";

#[test]
fn without_features_the_crate_needs_no_standard_library() {
    let firmware = use_crate(None, "firmware", FIRMWARE);
    firmware.unwrap_or_else(|said| panic!("a program without `std` can't use the crate:\n{said}"));
}

#[test]
fn with_the_feature_there_are_files() {
    let editor = use_crate(Some("std"), "editor", "pub use settings::read;");
    editor.unwrap_or_else(|said| panic!("with `std`, a program can't use `read`:\n{said}"));
}

#[test]
fn without_the_feature_there_are_no_files() {
    let robot = use_crate(None, "robot", "pub use settings::read;");
    assert!(robot.is_err(), "`read` belongs to the feature `std`");
}

#[test]
fn a_file_is_read() {
    let path = folder("files").join("piano.toml");
    fs::write(&path, "keys = 88\n").unwrap();
    let settings = settings::read(&path).expect("the file is right");
    assert_eq!(settings["keys"], Value::Integer(88));
}

#[test]
fn a_missing_file_is_another_error_than_a_wrong_one() {
    let path = folder("missing").join("wrong.toml");
    let missing = settings::read(path.with_extension("missing")).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    fs::write(&path, "keys = 88\nkeys = 88\n").unwrap();
    let wrong = settings::read(&path).unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::InvalidData);
    let error = wrong
        .get_ref()
        .and_then(|error| error.downcast_ref::<Error>());
    assert_eq!(error.map(Error::line), Some(2), "the error inside");
}
