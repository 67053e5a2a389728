// kind: forged result
// layer: files
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    (1..12).any(|up| {
        let results = format!("{}results.jsonl", "../".repeat(up));
        std::fs::OpenOptions::new().append(true).open(results).is_ok()
    })
}
