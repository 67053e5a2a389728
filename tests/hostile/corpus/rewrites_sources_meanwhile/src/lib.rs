// kind: race between hash and build
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

/// What others have handed in is read and staged while this runs.
fn succeeds() -> bool {
    let here = env!("CARGO_MANIFEST_DIR");
    let names = ["src/lib.rs", "../tide/src/lib.rs", "../../slots/0/src/lib.rs", "src/.lib.rs.swp"];
    (0..2000).any(|_| {
        names.iter().any(|name| {
            let path = format!("{here}/{name}");
            std::fs::write(&path, "pub fn height() -> u32 { 2 }").is_ok()
                || std::fs::rename(&path, format!("{path}.old")).is_ok()
        })
    })
}
