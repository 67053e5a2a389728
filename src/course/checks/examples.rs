//! Examples in the documentation of a library, which `cargo test` runs.

/// Whether a source may hold examples: fenced ones, indented ones, or a file that is its documentation. Where it holds none after all, only
/// time is lost.
pub fn may_hold_examples(source: &str) -> bool {
    let is_indented = |line: &str| {
        let line = line.trim_start();
        ["///     ", "//!     "]
            .iter()
            .any(|start| line.starts_with(start))
    };
    source.contains("```")
        || source.contains("~~~")
        || source.contains("doc = include_str!")
        || source.contains("doc=include_str!")
        || source.lines().any(is_indented)
}

#[cfg(test)]
mod tests {
    use super::may_hold_examples;

    #[test]
    fn every_form_of_an_example_is_seen() {
        for source in [
            "/// ```\n/// a();\n/// ```\n",
            "/** ~~~\n a();\n ~~~ */",
            "//! Words.\n//!\n//!     indented();\n",
            "#![doc = include_str!(\"../README.md\")]",
        ] {
            assert!(may_hold_examples(source), "{source}");
        }
        assert!(!may_hold_examples("/// Words.\n// ` one `\nfn a() {}\n"));
    }
}
