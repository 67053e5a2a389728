//! HTML pages that need no other file, no network and no scripts, and forbid the browser to use any. What they show is none of this module's business.

mod markup;
mod page;

pub use markup::Markup;
pub use page::{HtmlPage, PageSection};
