// kind: bomb
// layer: control group
// expected: failed

pub fn height() -> u32 {
    let mut held = Vec::new();
    loop {
        held.push(vec![1_u8; 1 << 20]);
        if held.len() > 1 << 20 {
            break;
        }
    }
    1
}
