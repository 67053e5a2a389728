//! A mutable and an immutable borrow at once.

pub union Bits {
    pub whole: u32,
    pub real: f32,
}

pub fn overlap(mut bits: Bits) {
    unsafe {
        let whole = &mut bits.whole;
        let real = &bits.real;
        *whole = 1;
        println!("{real}");
    }
}

pub fn across(mut values: Vec<u32>) {
    let mut last = &Vec::new();
    loop {
        let before = last;
        last = &values;
        values.push(before[0]);
    }
}
