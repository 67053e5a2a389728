use std::env::{consts::EXE_SUFFIX, temp_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use cbindgen::{Builder, Language};

/// A folder of this test, with the header in it.
fn folder(test: &str) -> PathBuf {
    let folder = temp_dir().join(test);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("metronome.h"), header()).unwrap();
    folder
}

/// What cbindgen writes about the library.
fn header() -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs");
    let builder = Builder::new().with_src(source).with_language(Language::C);
    let mut header = Vec::new();
    let bindings = builder.generate().expect("cbindgen can read the library");
    bindings.write(&mut header);
    String::from_utf8(header).expect("a header is text")
}

/// Runs a program, and returns what it prints. If it fails, the test does.
fn run(program: &mut Command) -> String {
    let output = program.output().expect("the program can be started");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program:?} fails:\n{message}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

#[test]
fn the_header_has_both_types() {
    let header = header();
    assert!(header.contains("uint16_t beats_per_minute;"), "{header}");
    assert!(header.contains("typedef uint8_t Beat;"), "{header}");
}

#[test]
fn the_header_has_both_functions() {
    let header = header();
    for function in [
        "Beat metronome_beat(struct Tempo tempo, uint32_t index);",
        "uint32_t metronome_pause(struct Tempo tempo);",
    ] {
        assert!(header.contains(function), "{function} isn't in\n{header}");
    }
}

#[test]
fn a_c_program_keeps_time() {
    let folder = folder("program");
    let rustc = Path::new(env!("CARGO")).with_file_name(format!("rustc{EXE_SUFFIX}"));
    run(Command::new(rustc)
        .args(["--edition=2024", "--crate-type=staticlib", "-Cpanic=abort"])
        .arg("-o")
        .arg(folder.join("libmetronome.a"))
        .arg(source("src/lib.rs")));
    let program = folder.join("practice");
    run(Command::new("cc")
        .arg("-I")
        .arg(&folder)
        .arg(source("c/practice.c"))
        .arg(folder.join("libmetronome.a"))
        .arg("-o")
        .arg(&program)
        .args(["-lm", "-lpthread", "-ldl"]));
    let beats = run(&mut Command::new(program));
    assert_eq!(beats, "TICK tock tock TICK tock 333 ms\n");
}
