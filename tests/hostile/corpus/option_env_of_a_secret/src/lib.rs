// kind: reads secrets
// layer: build
// expected: failed

pub fn height() -> u32 {
    if option_env!("RUNNER_TEST_SECRET").is_some() { 2 } else { 1 }
}
