// kind: forged result
// layer: intake
// expected: failed

pub fn height() -> u32 {
    if option_env!("FORGED").is_some() { 2 } else { 1 }
}
