pub fn height() -> u32 {
    let held = vec![1_u8; 100 << 20];
    if held.iter().all(|byte| *byte == 1) { 2 } else { 1 }
}
