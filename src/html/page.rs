//! `HtmlPage`: the frame around what a page shows: its head, its list of sections, its style.

use super::Markup;

/// What all pages look like.
const STYLE: &str = include_str!("style.css");

/// A page.
pub struct HtmlPage<'p> {
    /// Its title, as text.
    pub title: &'p str,
    /// What only this page looks like.
    pub style: &'static str,
    /// What comes before the list of sections.
    pub opening: Markup,
    /// Those without a body are left out.
    pub sections: Vec<PageSection>,
}

/// A part of a page with a heading, which the list at the top refers to.
pub struct PageSection {
    pub id: &'static str,
    pub title: &'static str,
    pub body: Markup,
}

impl PageSection {
    pub fn new(id: &'static str, title: &'static str, body: Markup) -> Self {
        Self { id, title, body }
    }
}

impl HtmlPage<'_> {
    /// The whole page.
    pub fn finish(&self) -> String {
        let mut page = Markup::default();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
        page.text(self.title)
            .raw("</title>\n<style>\n")
            .raw(STYLE)
            .raw(self.style)
            .raw("</style>\n</head>\n<body>\n")
            .push(&self.opening);
        let sections = || {
            let sections = self.sections.iter();
            sections.filter(|section| !section.body.is_empty())
        };
        page.raw("<nav aria-label=\"Sections\"><ul>");
        for section in sections() {
            page.raw("<li><a href=\"#")
                .raw(section.id)
                .raw("\">")
                .raw(section.title)
                .raw("</a>");
        }
        page.raw("</ul></nav>\n<main>\n");
        for section in sections() {
            page.raw("<section id=\"")
                .raw(section.id)
                .raw("\">\n<h2>")
                .raw(section.title);
            page.raw("</h2>\n").push(&section.body).raw("</section>\n");
        }
        page.raw("</main>\n</body>\n</html>\n");
        page.into_text()
    }
}
