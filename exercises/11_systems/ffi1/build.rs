//! Compiles the C part, and links it to this crate.

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .file("c/notes.c")
        .warnings(true)
        .compile("ffi1_notes");
}
