//! Generates Rust from `birds.proto`: messages, a trait for the server, and a client. No other program is needed.

fn main() {
    println!("cargo::rerun-if-changed=birds.proto");
    let descriptors = protox::compile(["birds.proto"], ["."]).expect("the file is in order");
    tonic_prost_build::compile_fds(descriptors).expect("code can be generated");
}
