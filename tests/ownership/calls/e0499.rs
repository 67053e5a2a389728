//! Two mutable borrows in the arguments of one call.

pub fn pour(from: &mut Vec<u32>, into: &mut Vec<u32>, grams: u32) {
    from.push(grams);
    into.push(grams);
}

pub fn stir(mut bowl: Vec<u32>) {
    pour(
        &mut bowl, // From the bowl
        &mut bowl, // into itself.
        3,
    );
}

pub fn each(mut bowls: Vec<Vec<u32>>) {
    let mut spare = Vec::new();
    let mut last = &mut spare;
    for grams in 0..3 {
        pour(
            last, // From the one before.
            &mut bowls[0],
            grams,
        );
        last = &mut bowls[0];
    }
}
