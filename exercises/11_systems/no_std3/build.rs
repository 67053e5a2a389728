//! Places the program where the board begins to run it.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=board.ld");
    if env::var("TARGET").is_ok_and(|target| target == "riscv32imac-unknown-none-elf") {
        let package = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
        println!("cargo::rustc-link-arg-bins=-T{package}/board.ld");
    }
}
