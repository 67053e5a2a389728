//! HTML pages that need no other file, no network and no scripts, and forbid the browser to use any. What they show is none of this module's business.

mod look;
mod markup;
mod page;

pub use look::Look;
pub use markup::Markup;
pub use page::{HtmlPage, PageSection};
