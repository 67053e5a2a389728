macro_rules! sum {
    ($($number:expr),*) => { 0 $(+ $number)* };
}

pub fn height() -> u32 {
    sum!(1, 1)
}
