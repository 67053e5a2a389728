//! Compiles the C part, and links it to this crate.

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .file("c/stars.c")
        .warnings(true)
        .compile("ffi2_stars");
}
