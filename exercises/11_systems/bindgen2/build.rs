//! Compiles the C part, and lets bindgen write Rust declarations for its header.

use std::env;
use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=c");
    cc::Build::new()
        .file("c/drums.c")
        .warnings(true)
        .compile("bindgen2_drums");
    let bindings = bindgen::Builder::default()
        .header("c/drums.h")
        .allowlist_item("drum_.*|DRUM_.*")
        .derive_default(true)
        .generate()
        .expect("the header can be read");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    bindings
        .write_to_file(out.join("drums.rs"))
        .expect("the bindings can be written");
}
