// kind: forged result
// layer: verdict
// expected: failed

pub fn height() -> u32 {
    1
}

#[cfg(test)]
#[test]
fn the_water_is_high() {}
