use std::fs::read_to_string;

use docker2::is_sent;

fn sent(file: &str) -> bool {
    let ignore = read_to_string("Dockerfile.dockerignore").unwrap();
    is_sent(&ignore, file)
}

#[test]
fn what_cargo_and_git_make_is_not_sent() {
    for file in [
        "target/release/herbarium",
        "target/debug/deps/a.rlib",
        ".git/config",
    ] {
        assert!(!sent(file), "{file} is sent");
    }
}

#[test]
fn secrets_are_not_sent() {
    for file in [".env", "deploy/.env", "key.pem", "deploy/test/keys/tls.pem"] {
        assert!(!sent(file), "{file} is sent");
    }
}

#[test]
fn large_originals_are_not_sent() {
    for file in [
        "plants/fern.tif",
        "plants/alps/edelweiss.raw",
        "plants/notes.txt",
        "plants/webp",
    ] {
        assert!(!sent(file), "{file} is sent");
    }
}

#[test]
fn pictures_for_the_web_are_sent() {
    for file in ["plants/fern.webp", "plants/alps/north/edelweiss.webp"] {
        assert!(sent(file), "{file} is missing");
    }
}

#[test]
fn what_the_build_needs_is_sent() {
    for file in [
        "Cargo.toml",
        "Cargo.lock",
        "src/main.rs",
        "src/target.rs",
        "src/plants/fern.rs",
        "catalog/Cargo.toml",
        "catalog/src/target/list.rs",
        "src/environment.rs",
    ] {
        assert!(sent(file), "{file} is missing");
    }
}
