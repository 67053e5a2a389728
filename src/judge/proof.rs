//! Proof that a test returned.
//!
//! An exit status of 0 and the words "test result: ok" prove nothing: code under test can call `exit(0)` and print what it likes. So a guard
//! is put at the head of every test. It reads two secret words from standard input before any code under test runs, says the first at
//! once, and the second when the test's body is left. Who did not read standard input cannot say the second word.
//!
//! The guard is inserted into the workbench's copy of the sources, within the line of the body's `{`, so that all line numbers stay.

use std::collections::hash_map::RandomState;
use std::fmt::Write as _;
use std::hash::{BuildHasher, Hasher};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Starts the guard in a test's body.
const GUARD: &str = " let _runner_returns = crate::runner_proof::Returns::watch();";

/// Appended to the root file of a crate that holds tests.
const MODULE: &str = r#"
#[cfg(test)]
#[allow(dead_code)]
mod runner_proof {
    use std::io::{Read as _, Write as _};
    use std::sync::OnceLock;
    static WORDS: OnceLock<(String, String)> = OnceLock::new();
    fn words() -> &'static (String, String) {
        WORDS.get_or_init(|| {
            let mut text = String::new();
            _ = std::io::stdin().read_to_string(&mut text);
            let (entered, left) = text.trim().split_once(' ').unwrap_or_default();
            (entered.to_owned(), left.to_owned())
        })
    }
    fn say(word: &str) {
        if !word.is_empty() {
            _ = std::io::stderr().write_all(format!("\n{word}\n").as_bytes());
        }
    }
    pub(crate) struct Returns(());
    impl Returns {
        pub(crate) fn watch() -> Self {
            say(&words().0);
            Self(())
        }
    }
    impl Drop for Returns {
        fn drop(&mut self) {
            say(&words().1);
        }
    }
}
"#;

/// A source file whose tests prove that they return.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Instrumented {
    /// The source with guards.
    pub(super) source: String,
    /// Names of its tests, with the modules inside this file: `edge::empty_list`.
    pub(super) tests: Vec<String>,
    /// Those of them that no `cfg` but `cfg(test)` can leave out.
    pub(super) certain: Vec<String>,
}

/// Puts a guard into every test of a source file; `None` if it has no test or cannot be read as Rust.
pub(super) fn instrument(source: &str) -> Option<Instrumented> {
    let tokens: TokenStream = source.parse().ok()?;
    let mut found = Vec::new();
    find_tests(tokens, &mut Vec::new(), false, &mut found);
    // The parser keeps every source that this thread ever gave it; spans are not needed any more.
    proc_macro2::extra::invalidate_current_thread_spans();
    if found.is_empty() {
        return None;
    }
    let mut guarded = source.to_owned();
    for test in found.iter().rev() {
        guarded.insert_str(test.body, GUARD);
    }
    Some(Instrumented {
        source: guarded,
        certain: found
            .iter()
            .filter(|test| !test.conditional)
            .map(|test| test.name.clone())
            .collect(),
        tests: found.into_iter().map(|test| test.name).collect(),
    })
}

/// The root file of a crate with tests, with the guard's definition.
pub(super) fn with_module(root: &str) -> String {
    format!("{root}{MODULE}")
}

struct Test {
    name: String,
    /// Byte offset behind the `{` of its body.
    body: usize,
    /// Whether a `cfg` decides on it, or a macro on its name.
    conditional: bool,
}

/// Walks through items, modules, and the arguments of macros such as `proptest!`.
fn find_tests(
    tokens: TokenStream,
    modules: &mut Vec<String>,
    conditional: bool,
    found: &mut Vec<Test>,
) {
    let mut is_test = false;
    let mut has_cfg = false;
    let mut module: Option<String> = None;
    let mut function: Option<String> = None;
    let mut previous: Option<TokenTree> = None;
    for token in tokens {
        match &token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && is_punct(previous.as_ref(), '#') =>
            {
                is_test |= names_test(group.stream());
                has_cfg |= is_condition(group.stream());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                if let Some(name) = function.take().filter(|_| is_test) {
                    let body = group.span_open().byte_range().end;
                    found.push(Test {
                        conditional: conditional || has_cfg || name.starts_with('$'),
                        name: path(modules, &name),
                        body,
                    });
                } else {
                    let named = module.take();
                    let depth = modules.len();
                    modules.extend(named);
                    find_tests(group.stream(), modules, conditional || has_cfg, found);
                    modules.truncate(depth);
                }
                is_test = false;
                has_cfg = false;
                function = None;
            }
            TokenTree::Group(group) if function.is_none() => {
                find_tests(group.stream(), modules, conditional || has_cfg, found);
            }
            TokenTree::Ident(name) if is_ident(previous.as_ref(), "fn") => {
                function = Some(name.to_string());
            }
            // In a macro's definition: each call of it makes a test.
            TokenTree::Punct(punct)
                if punct.as_char() == '$' && is_ident(previous.as_ref(), "fn") =>
            {
                function = Some("$".to_owned());
            }
            TokenTree::Ident(name) if is_ident(previous.as_ref(), "mod") => {
                module = Some(name.to_string());
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' && function.is_none() => {
                is_test = false;
                has_cfg = false;
                module = None;
            }
            _ => {}
        }
        previous = Some(token);
    }
}

/// Whether an attribute's content is `test`, `tokio::test`, `tokio::test(…)`.
fn names_test(attribute: TokenStream) -> bool {
    let mut last = None;
    for token in attribute {
        match token {
            TokenTree::Ident(name) => last = Some(name),
            TokenTree::Punct(punct) if punct.as_char() == ':' => {}
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => break,
            _ => return false,
        }
    }
    last.is_some_and(|name| name == "test")
}

/// Whether an attribute's content is a `cfg` other than `cfg(test)`.
fn is_condition(attribute: TokenStream) -> bool {
    let mut tokens = attribute.into_iter();
    let is_cfg = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "cfg");
    is_cfg
        && !matches!(tokens.next(), Some(TokenTree::Group(group)) if group.stream().to_string() == "test")
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn is_ident(token: Option<&TokenTree>, wanted: &str) -> bool {
    matches!(token, Some(TokenTree::Ident(ident)) if ident == wanted)
}

fn path(modules: &[String], name: &str) -> String {
    let mut path = modules.join("::");
    if !path.is_empty() {
        path.push_str("::");
    }
    path.push_str(name);
    path
}

/// The two words for one run of one test.
pub(super) struct Secret {
    entered: String,
    left: String,
}

impl Secret {
    /// Words that nobody can guess.
    pub(super) fn new() -> Self {
        Self {
            entered: word(),
            left: word(),
        }
    }

    /// What the guard reads from standard input.
    pub(super) fn stdin(&self) -> String {
        format!("{} {}\n", self.entered, self.left)
    }
}

/// The standard library seeds its hash maps from the system's random source; two of them make 128 bits.
fn word() -> String {
    let mut word = String::from("runner-proof-");
    for _ in 0..2 {
        let random = RandomState::new().build_hasher().finish();
        _ = write!(word, "{random:016x}");
    }
    word
}

/// Looks for the words in what a test prints, however it arrives.
pub(super) struct Witness<'s> {
    secret: &'s Secret,
    /// The unfinished end of what arrived.
    rest: Vec<u8>,
    entered: usize,
    left: usize,
}

impl<'s> Witness<'s> {
    pub(super) fn of(secret: &'s Secret) -> Self {
        Self {
            secret,
            rest: Vec::new(),
            entered: 0,
            left: 0,
        }
    }

    /// Takes the next piece of standard error.
    pub(super) fn hear(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|&byte| byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            let line = line.trim_ascii();
            self.entered += usize::from(line == self.secret.entered.as_bytes());
            self.left += usize::from(line == self.secret.left.as_bytes());
        }
        // A word is short: what does not fit cannot be one.
        let excess = self.rest.len().saturating_sub(1024);
        self.rest.drain(..excess);
    }

    /// Whether the test's body was entered, and left as often.
    pub(super) fn returned(&self) -> bool {
        self.entered > 0 && self.entered == self.left
    }

    /// Whether a guard was seen at all.
    pub(super) fn entered(&self) -> bool {
        self.entered > 0
    }

    /// What was printed, without the words.
    pub(super) fn without_words(&self, text: &str) -> String {
        let mut clean = text.to_owned();
        for word in [&self.secret.entered, &self.secret.left] {
            clean = clean
                .replace(&format!("\n{word}\n"), "")
                .replace(word.as_str(), "");
        }
        clean
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str) -> Vec<String> {
        instrument(source)
            .map(|instrumented| instrumented.tests)
            .unwrap_or_default()
    }

    #[test]
    fn every_test_is_found_with_its_modules() {
        let source = r##"
            use crate::x;
            mod common;
            /// A doc comment with `#[test] fn not_this() {}` in it.
            #[test]
            fn plain() { let text = "#[test] fn nor_this() {}"; }
            mod edge {
                #[test]
                #[should_panic(expected = "boom")]
                fn empty() -> Result<(), String> where String: Sized { Ok(()) }
                mod deep { #[tokio::test(flavor = "current_thread")] async fn waits() {} }
            }
            proptest! { #[test] fn holds(x in 0..10) { assert!(x < 10); } }
            #[cfg(test)] fn helper() {}
            #[test]
            fn last() {}
        "##;
        assert_eq!(
            names(source),
            ["plain", "edge::empty", "edge::deep::waits", "holds", "last"]
        );
    }

    #[test]
    fn what_is_no_test_is_left_alone() {
        assert_eq!(
            names(
                "#[derive(Debug)] struct S { a: u8 } fn main() { test(); } #[cfg(test)] mod t { fn a() {} }"
            ),
            Vec::<String>::new()
        );
        assert_eq!(instrument("fn broken( {"), None);
    }

    #[test]
    fn tests_that_a_condition_can_leave_out_are_told_apart() {
        let source = r#"
            #[test] fn always() {}
            #[test] #[cfg(feature = "extra")] fn sometimes() {}
            #[cfg(test)] mod tests { #[test] fn inner() {} }
            #[cfg(unix)] mod unix { #[test] fn on_unix() {} }
            macro_rules! case { ($name:ident) => { #[test] fn $name() { run(); } } }
        "#;
        let found = instrument(source).unwrap();
        assert_eq!(
            found.tests,
            ["always", "sometimes", "tests::inner", "unix::on_unix", "$"]
        );
        assert_eq!(found.certain, ["always", "tests::inner"]);
        assert!(found.source.contains(&format!("fn $name() {{{GUARD}")));
    }

    #[test]
    fn guards_keep_the_lines_and_stand_at_the_head_of_the_body() {
        let source = "// ünïcödé 🦀\n#[test]\nfn a() {\n    assert!(true);\n}\n";
        let instrumented = instrument(source).unwrap().source;
        assert_eq!(instrumented.lines().count(), source.lines().count());
        assert_eq!(
            instrumented.lines().nth(2).unwrap(),
            format!("fn a() {{{GUARD}")
        );
    }

    #[test]
    fn only_a_test_that_was_left_as_often_as_entered_has_returned() {
        let secret = Secret::new();
        let said = |words: &[&str]| {
            let mut witness = Witness::of(&secret);
            for word in words {
                // Byte by byte: pipes cut where they like.
                format!("noise\n{word}\n")
                    .bytes()
                    .for_each(|byte| witness.hear(&[byte]));
            }
            witness.returned()
        };
        assert!(said(&[&secret.entered, &secret.left]));
        assert!(!said(&[]), "nothing was entered");
        assert!(!said(&[&secret.entered]), "exit(0) inside the test");
        assert!(!said(&[&secret.left]));
        assert!(
            !said(&[&secret.entered, &secret.left, &secret.entered]),
            "exit(0) inside the second case of a property"
        );
        assert!(
            !said(&["runner-proof-0", "runner-proof-0"]),
            "guessed words"
        );
    }

    #[test]
    fn two_words_are_never_alike() {
        let secret = Secret::new();
        assert_ne!(secret.entered, secret.left);
        assert_ne!(secret.stdin(), Secret::new().stdin());
    }
}
