//! Compiles the C part, and links it to this crate.

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .file("c/karaoke.c")
        .warnings(true)
        .compile("ffi3_karaoke");
}
