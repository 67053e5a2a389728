// kind: poisons
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    let home = std::env::var("HOME").unwrap_or_default();
    std::fs::write(format!("{home}/.cargo/registry/forged"), "").is_ok()
}
