//! A library for tools. Tools lie on a shelf, are lent, come back through a return box, and end as scrap when worn.
//!
//! Complete `shelf.rs` and `loan.rs`: the comments say what each function promises. A tool exists once. It is never
//! copied, and it ends only when it is scrapped. `tool.rs` and `return_box.rs` are not yours to change.

mod loan;
mod return_box;
mod shelf;
mod tool;

pub use loan::Loan;
pub use return_box::ReturnBox;
pub use shelf::Shelf;
pub use tool::{Tool, scrapped};
