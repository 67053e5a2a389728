//! For authors: what is wrong with a course's content, new exercises, conversion from other formats.

mod conversion;
mod lint;
mod measures;
mod skeleton;
mod templates;
mod wrong;

pub use conversion::{Conversion, conversion};
pub use measures::Measures;
pub use skeleton::skeleton;
pub use wrong::wrong_dir;
