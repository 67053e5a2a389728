//! Lets cxx write both sides of the bridge, and compiles the C++ part.

fn main() {
    println!("cargo::rerun-if-changed=cpp");
    println!("cargo::rerun-if-changed=src/bridge.rs");
    cxx_build::bridge("src/bridge.rs")
        .file("cpp/dictionary.cc")
        .std("c++17")
        .compile("cxx1_dictionary");
}
