// kind: starts programs
// layer: processes
// expected: failed
// otherwise: passed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::process::Command::new("sleep").arg("3600").spawn().is_ok()
}
