//! Reads the text of a manual. A heading starts with `#`, a heading below it with `##`, and so on.

use std::rc::Rc;

use crate::Section;

/// The outline of a manual. The root has the title, and the headings are below it.
pub fn outline<'m>(title: &'m str, text: &'m str) -> Rc<Section<'m>> {
    let root = Section::new(title);
    let mut open = vec![Rc::clone(&root)];
    for line in text.lines() {
        let heading = line.trim_start_matches('#');
        let depth = line.len() - heading.len();
        if depth > 0 {
            let section = Section::new(heading.trim());
            open.truncate(depth);
            if let Some(parent) = open.last() {
                Section::add(parent, &section);
            }
            open.push(section);
        }
    }
    root
}
