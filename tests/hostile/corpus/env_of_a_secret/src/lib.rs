// kind: reads secrets
// layer: build
// expected: failed

pub fn height() -> u32 {
    if env!("RUNNER_TEST_SECRET").is_empty() { 1 } else { 2 }
}
