pub mod bookmark;

/// The pages that `bookmark::read` reports, from step 1 to step 8.
pub const PAGES: [u32; 8] = [10, 40, 44, 44, 149, 50, 63, 64];
