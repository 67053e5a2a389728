fn first<T: Copy>(values: &[T]) -> Option<T> {
    values.first().copied()
}

pub fn height() -> u32 {
    first(&[2, 3]).unwrap_or(1)
}
