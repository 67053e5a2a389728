// kind: reads secrets
// layer: environment
// expected: failed

pub fn height() -> u32 {
    if succeeds() { 2 } else { 1 }
}

fn succeeds() -> bool {
    std::env::var("RUNNER_TEST_SECRET").is_ok()
}
