//! What students' own workflows say about their work, compared with the grades. Nothing here changes a grade.

mod compare;
mod published;
mod result;

pub use compare::compare_claims;
