//! Compiles the C part, and links it to this crate.

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .file("c/turtle.c")
        .warnings(true)
        .compile("bindgen1_turtle");
}
