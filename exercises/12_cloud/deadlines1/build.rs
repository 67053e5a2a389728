//! Generates Rust from `cinema.proto`: messages, a trait for the server, and a client. No other program is needed.

fn main() {
    println!("cargo::rerun-if-changed=cinema.proto");
    let descriptors = protox::compile(["cinema.proto"], ["."]).expect("the file is in order");
    tonic_prost_build::compile_fds(descriptors).expect("code can be generated");
}
