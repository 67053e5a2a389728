//! Two functions of the standard library, with the same contracts. Here, a broken contract is a panic:
//! the real functions would do anything at all.

/// The sample at this index.
///
/// # Safety
///
/// `index` must be less than `samples.len()`.
pub unsafe fn get_unchecked(samples: &[i16], index: usize) -> i16 {
    assert!(index < samples.len(), "contract broken");
    samples[index]
}

/// The samples from `start` on, as many as `length`.
///
/// # Safety
///
/// All of them must be inside `samples`.
pub unsafe fn slice_unchecked(samples: &[i16], start: usize, length: usize) -> &[i16] {
    let end = start.checked_add(length);
    let is_inside = end.is_some_and(|end| end <= samples.len());
    assert!(is_inside, "contract broken");
    &samples[start..][..length]
}
