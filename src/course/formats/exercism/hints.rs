//! Hints of an exercise of Exercism: a Markdown file with a heading a task and a list item a hint.

/// One hint a list item, with its task before it; a file of another form is one hint.
pub(super) fn of(text: &str) -> Vec<String> {
    let mut hints: Vec<String> = Vec::new();
    let mut task = String::new();
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            heading.trim().clone_into(&mut task);
        } else if let Some(item) = line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            let item = item.trim();
            hints.push(if task.is_empty() {
                item.to_owned()
            } else {
                format!("{task}: {item}")
            });
        } else if let Some(last) = hints.last_mut()
            && line.starts_with(' ')
        {
            last.push('\n');
            last.push_str(line.trim());
        }
    }
    let body = text.trim();
    if hints.is_empty() && !body.is_empty() {
        hints.push(body.to_owned());
    }
    hints
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn every_list_item_is_a_hint_that_names_its_task() {
        let text = "# Hints\n\n## General\n\n- Read [the book][book].\n\n## 1. Count the boats\n\n- A `for` loop\n  will do.\n- So will `len`.\n\n[book]: https://example.org\n";
        assert_eq!(
            of(text),
            [
                "General: Read [the book][book].",
                "1. Count the boats: A `for` loop\nwill do.",
                "1. Count the boats: So will `len`."
            ]
        );
    }

    #[test]
    fn a_file_without_a_list_is_one_hint() {
        assert_eq!(of("Look twice.\n"), ["Look twice."]);
        assert!(of(" \n").is_empty());
    }
}
