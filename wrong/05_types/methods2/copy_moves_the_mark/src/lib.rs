pub mod bookmark;

/// The pages that `bookmark::read` reports, from step 1 to step 8.
pub const PAGES: [u32; 8] = [10, 10, 14, 10, 115, 66, 69, 70];
