//! Applies a `.dockerignore` as Docker does. There's nothing to do here: your task is in `Dockerfile.dockerignore`.

/// Whether a file is sent to the build. The last line that matches it decides.
pub fn is_sent(ignore: &str, file: &str) -> bool {
    let lines = ignore.lines().map(str::trim);
    let rules = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    rules.fold(true, |sent, rule| {
        let (pattern, sends) = match rule.strip_prefix('!') {
            Some(pattern) => (pattern, true),
            None => (rule, false),
        };
        let pattern: Vec<&str> = parts(pattern).collect();
        let file: Vec<&str> = parts(file).collect();
        if covers(&pattern, &file) { sends } else { sent }
    })
}

fn parts(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|part| !part.is_empty())
}

/// Whether a pattern is about a path, or about a folder that it's in.
fn covers(pattern: &[&str], path: &[&str]) -> bool {
    match (pattern, path) {
        ([], _) => true,
        (["**"], [_, ..]) => true,
        (["**", rest @ ..], _) => (0..path.len()).any(|skipped| covers(rest, &path[skipped..])),
        ([first, rest @ ..], [name, below @ ..]) => {
            matches(first.as_bytes(), name.as_bytes()) && covers(rest, below)
        }
        ([_, ..], []) => false,
    }
}

/// Whether a pattern with `*` and `?` matches a name.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    match (pattern, name) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => (0..=name.len()).any(|skipped| matches(rest, &name[skipped..])),
        ([b'?', rest @ ..], [_, others @ ..]) => matches(rest, others),
        ([first, rest @ ..], [byte, others @ ..]) => first == byte && matches(rest, others),
        _ => false,
    }
}
