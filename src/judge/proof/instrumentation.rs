//! `Instrumented`: a source file whose tests prove that they returned. See [`super::proof`].
//!
//! The code is inserted into the workbench's copy of the sources, on the lines of a test's `{` and `}`, so that line numbers stay the same. Nothing
//! is inserted anywhere else: next to an unfinished item, it would finish it.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

pub use self::case::reporting_cases;
use self::head::Head;
use super::proof_crate;
use crate::course::{is_mark, token_stream};

mod case;
mod head;

/// How many tests an exercise may have, since each runs in a process of its own.
pub const MOST_TESTS: usize = 1000;

/// The name of a test in a macro's definition, because each call of the macro gives it another name.
pub const MACROS: &str = "$";

/// A source file whose tests prove that they returned.
#[derive(Debug, PartialEq, Eq)]
pub struct Instrumented {
    /// The source with the inserted code.
    pub source: String,
    /// The names of its tests, with the modules inside this file: `edge::empty_list`.
    pub tests: Vec<String>,
    /// Those that no `cfg` other than `cfg(test)` can leave out.
    pub certain: Vec<String>,
    /// Those marked `#[ignore]`.
    pub ignored: Vec<String>,
}

/// Instruments every test of a source file; `None` if it has no tests or can't be parsed as Rust.
pub fn instrument(source: &str) -> Option<Instrumented> {
    let tokens = token_stream(source).ok()?;
    let mut found = Vec::new();
    find_tests(tokens, &mut Vec::new(), false, &mut found);
    // The parser keeps every source of this thread in memory. We don't need the spans anymore.
    proc_macro2::extra::invalidate_current_thread_spans();
    if found.is_empty() {
        return None;
    }
    let mut instrumented = source.to_owned();
    let proof = proof_crate::name();
    for test in found.iter().rev() {
        let watch = test.watch(&proof);
        instrumented.insert_str(test.end, &watch.after);
        instrumented.insert_str(test.start, &watch.before);
        if let Some((range, value)) = test.head.returns.range().zip(watch.returns) {
            // Keeps the line numbers.
            let newlines = "\n".repeat(instrumented[range.clone()].matches('\n').count());
            instrumented.replace_range(range, &(value + &newlines));
        }
    }
    let names = |which: &dyn Fn(&FoundTest) -> bool| {
        let wanted = found.iter().filter(|test| which(test));
        wanted.map(|test| test.name.clone()).collect()
    };
    Some(Instrumented {
        source: instrumented,
        certain: names(&|test| !test.conditional),
        ignored: names(&|test| test.ignored),
        tests: names(&|_| true),
    })
}

impl Instrumented {
    /// The source for the edition of 2015, in which a path that starts with `::` leads only to the crate's own items.
    #[must_use]
    pub fn for_2015(self) -> Self {
        let proof = proof_crate::name();
        Self {
            source: self
                .source
                .replace(&format!("::{proof}::"), &format!("{proof}::")),
            ..self
        }
    }
}

/// How a test is supposed to end.
#[derive(Debug, Default)]
enum Wanted {
    #[default]
    Return,
    /// With a panic whose message contains this literal, if there is one.
    Panic(Option<String>),
    /// Depends on the configuration.
    Either,
}

struct FoundTest {
    name: String,
    /// Whether a `cfg` can leave it out, or a macro names it.
    conditional: bool,
    ignored: bool,
    wanted: Wanted,
    head: Head,
    /// The byte offset after the `{` of its body, and after the attributes of the whole body.
    start: usize,
    /// The byte offset of the `}` of its body.
    end: usize,
}

/// The code that observes a test.
#[derive(Default)]
struct Watch {
    /// Inserted after the `{` of its body.
    before: String,
    /// Inserted before the `}` of its body.
    after: String,
    /// The return type that replaces its own.
    returns: Option<String>,
}

impl FoundTest {
    /// The code that observes it. `proof` is the crate with the proof, whose name is unique.
    fn watch(&self, proof: &str) -> Watch {
        let Head {
            is_async,
            has_parameters,
            returns,
            ..
        } = &self.head;
        let wait = if *is_async { ".await" } else { "" };
        let asynchronous = if *is_async { "async " } else { "" };
        match (&self.wanted, &returns.value) {
            // A test that returns an error returns too, so the value must be checked. Every type that a test can return allows that
            // once.
            (Wanted::Return, Some(value)) if !has_parameters => Watch {
                before: format!(" {asynchronous}fn _runner_body() -> {value} {{"),
                after: format!("}} ::{proof}::enter(); ::{proof}::returned(_runner_body(){wait}) "),
                returns: Some(format!("::{proof}::ExitCode")),
            },
            // An async body can be dropped before it ends.
            (Wanted::Return, None) if !has_parameters && *is_async => Watch {
                before: " async fn _runner_body() {".to_owned(),
                after: format!("}} ::{proof}::enter(); _runner_body().await; ::{proof}::leave(); "),
                returns: None,
            },
            (Wanted::Panic(words), None) if !has_parameters && !is_async => {
                let words = words.as_deref().unwrap_or_default();
                Watch {
                    before: " fn _runner_body() {".to_owned(),
                    after: format!("}} ::{proof}::panics(_runner_body, &[{words}]) "),
                    returns: None,
                }
            }
            (wanted, _) => {
                let watch = if matches!(wanted, Wanted::Return) {
                    "return_only"
                } else {
                    "panic_too"
                };
                Watch {
                    before: format!(" let _runner_watch = ::{proof}::Watch::{watch}();"),
                    ..Watch::default()
                }
            }
        }
    }
}

/// Searches items, modules, and the arguments of macros such as `proptest!`.
fn find_tests(
    tokens: TokenStream,
    modules: &mut Vec<String>,
    conditional: bool,
    found: &mut Vec<FoundTest>,
) {
    let mut is_test = false;
    let mut has_cfg = conditional;
    let mut ignored = false;
    let mut wanted = Wanted::default();
    let mut is_async = false;
    let mut module: Option<String> = None;
    let mut function: Option<Head> = None;
    let mut previous: Option<TokenTree> = None;
    for token in tokens {
        match &token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket && is_punct(previous.as_ref(), '#') =>
            {
                is_test |= names_test(group.stream());
                has_cfg |= is_condition(group.stream());
                ignored |= is_ident(group.stream().into_iter().next().as_ref(), "ignore");
                wanted = wants(group.stream()).unwrap_or(wanted);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                if let Some(head) = function.take().filter(|_| is_test) {
                    found.push(FoundTest {
                        name: path(modules, &head.name),
                        conditional: has_cfg || head.name == MACROS,
                        ignored,
                        wanted,
                        head,
                        start: start_of(group),
                        end: group.span_close().byte_range().start,
                    });
                } else {
                    let named = module.take();
                    let depth = modules.len();
                    modules.extend(named);
                    find_tests(group.stream(), modules, has_cfg, found);
                    modules.truncate(depth);
                }
                (is_test, is_async, wanted) = (false, false, Wanted::default());
                (has_cfg, ignored) = (conditional, false);
                function = None;
            }
            token if function.is_some() => {
                if let Some(head) = &mut function {
                    head.read(token, previous.as_ref());
                }
            }
            TokenTree::Group(group) => find_tests(group.stream(), modules, has_cfg, found),
            TokenTree::Ident(name) if is_ident(previous.as_ref(), "fn") => {
                function = Some(Head::new(name.to_string(), is_async));
            }
            token if is_mark(token, '$') && is_ident(previous.as_ref(), "fn") => {
                function = Some(Head::new(MACROS.to_owned(), is_async));
            }
            TokenTree::Ident(name) if is_ident(previous.as_ref(), "mod") => {
                module = Some(name.to_string());
            }
            TokenTree::Ident(word) if word == "async" => is_async = true,
            token if is_mark(token, ';') => {
                (is_test, is_async, wanted) = (false, false, Wanted::default());
                (has_cfg, ignored) = (conditional, false);
                module = None;
            }
            _ => {}
        }
        previous = Some(token);
    }
}

/// Where code can be inserted at the start of a body: after its `{`, or at its first statement if attributes such as `#![allow(unused)]` come
/// before it.
fn start_of(body: &Group) -> usize {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let is_inner =
        |tokens: &[TokenTree]| is_punct(tokens.first(), '#') && is_punct(tokens.get(1), '!');
    let attributes = tokens
        .chunks(3)
        .take_while(|tokens| is_inner(tokens))
        .count();
    if attributes == 0 {
        return body.span_open().byte_range().end;
    }
    let first = tokens.get(3 * attributes).map(TokenTree::span);
    first.unwrap_or(body.span_close()).byte_range().start
}

/// Whether an attribute is `test`, `tokio::test` or `tokio::test(…)`.
fn names_test(attribute: TokenStream) -> bool {
    let mut last = None;
    for token in attribute {
        match token {
            TokenTree::Ident(name) => last = Some(name),
            token if is_mark(&token, ':') => {}
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => break,
            _ => return false,
        }
    }
    last.is_some_and(|name| name == "test")
}

/// Whether an attribute is a `cfg` other than `cfg(test)`.
fn is_condition(attribute: TokenStream) -> bool {
    let mut tokens = attribute.into_iter();
    is_ident(tokens.next().as_ref(), "cfg")
        && !matches!(tokens.next(), Some(TokenTree::Group(group)) if group.stream().to_string() == "test")
}

/// How an attribute wants the test to end: `should_panic`, `should_panic(expected = "words")`.
fn wants(attribute: TokenStream) -> Option<Wanted> {
    let mut tokens = attribute.into_iter();
    let first = tokens.next()?;
    let rest: TokenStream = tokens.collect();
    if is_ident(Some(&first), "should_panic") {
        return Some(Wanted::Panic(literal(rest)));
    }
    (is_ident(Some(&first), "cfg_attr") && mentions(rest, "should_panic")).then_some(Wanted::Either)
}

/// The first literal, as written.
fn literal(tokens: TokenStream) -> Option<String> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Literal(literal) => Some(literal.to_string()),
        TokenTree::Group(group) => literal(group.stream()),
        _ => None,
    })
}

fn mentions(tokens: TokenStream, wanted: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), wanted),
        token => is_ident(Some(&token), wanted),
    })
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    token.is_some_and(|token| is_mark(token, wanted))
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

#[cfg(test)]
mod tests;
