//! For authors: checks of a course's content, new exercises, and conversion from other formats.

mod conversion;
mod lint;
mod measures;
mod sequence;
mod signing;
mod skeleton;
mod templates;
mod wrong;

pub use conversion::{Conversion, conversion};
pub use measures::Measures;
pub use sequence::too_early;
pub use signing::{CaseSignature, signed};
pub use skeleton::skeleton;
pub use wrong::wrong_dir;
