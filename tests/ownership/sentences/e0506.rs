//! Variables that get a new value while they are borrowed.

pub fn guarded() {
    let mut values = vec![1];
    let guard = Guard(&mut values);
    values = Vec::new();
}

pub struct Guard<'v>(pub &'v mut Vec<u32>);

impl Drop for Guard<'_> {
    fn drop(&mut self) {}
}
