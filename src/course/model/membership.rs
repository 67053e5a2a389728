//! Which packages a cargo workspace has as members.

use super::patterns::is_match;

/// Whether a folder is a member of the workspace with this root manifest. It's relative to the manifest's folder, with `/`.
pub fn is_member(root: &toml::Table, folder: &str) -> bool {
    let Some(workspace) = root.get("workspace").and_then(toml::Value::as_table) else {
        return false;
    };
    let listed = |key: &str| {
        let list = workspace.get(key).and_then(toml::Value::as_array);
        let texts = list.into_iter().flatten().filter_map(toml::Value::as_str);
        texts.map(|text| text.trim_start_matches("./").trim_end_matches('/'))
    };
    let is_in = |dir: &str| {
        let rest = folder.strip_prefix(dir);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    listed("members").any(|member| is_match(member, folder)) && !listed("exclude").any(is_in)
}

#[cfg(test)]
mod tests {
    use indoc::indoc;

    use super::is_member;

    #[test]
    fn only_members_belong_to_a_workspace() {
        let root = indoc! {r#"
            [workspace]
            members = ["./a/*/", "b"]
            exclude = ["a/out"]
        "#};
        let root = root.parse().expect("valid TOML");
        for member in ["a/x", "a/outer", "b"] {
            assert!(is_member(&root, member), "{member}");
        }
        for other in ["a/out", "a/x/y", "c", ""] {
            assert!(!is_member(&root, other), "{other}");
        }
        assert!(!is_member(&toml::Table::new(), "a"));
    }
}
