//! Rules for types and functions, checked on the syntax tree.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use indoc::indoc;
use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::{root, sources};
use crate::support::modules::rust_files;

/// As many lines as fit on a screen.
const MOST: usize = 80;

#[test]
fn no_type_name_occurs_twice() {
    // One file may define a type once per system.
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (file, text) in sources() {
        let mut types = Types::default();
        types.visit_file(&syn::parse_file(&text).expect("a source that compiles"));
        for name in types.0 {
            found.entry(name).or_default().insert(file.clone());
        }
    }
    assert!(found.len() > 100, "something was read: {found:?}");
    found.retain(|_, files| files.len() > 1);
    assert!(found.is_empty(), "{found:#?}");
}

/// The names of all types and traits that a file defines, at any depth.
#[derive(Default)]
struct Types(Vec<String>);

impl<'ast> Visit<'ast> for Types {
    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_trait(&mut self, item: &'ast syn::ItemTrait) {
        self.0.push(item.ident.to_string());
    }

    fn visit_item_type(&mut self, item: &'ast syn::ItemType) {
        self.0.push(item.ident.to_string());
    }
}

#[test]
fn no_function_is_long() {
    let both = ["src", "tests"].map(|folder| rust_files(&root().join(folder)));
    let mut long = Vec::new();
    // Submissions aren't ours, and some are meant to overwhelm a parser.
    let is_ours = |path: &PathBuf| {
        let folder = root().join("tests/hostile");
        !path.starts_with(folder.join("corpus"))
            && !path.starts_with(folder.join("honest_submissions"))
    };
    for path in both.into_iter().flatten().filter(is_ours) {
        let name = path.strip_prefix(root()).expect("it is below").display();
        let text = fs::read_to_string(&path).expect("a source");
        // Code that becomes part of learners' tests needn't be a valid file on its own.
        let lengths = lengths(&text).unwrap_or_default();
        long.extend(
            lengths
                .into_iter()
                .filter(|(_, lines)| *lines > MOST)
                .map(|(function, lines)| format!("{name}: {function}: {lines} lines")),
        );
    }
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn string_literals_count_as_one_line() {
    let source = indoc! {r##"
        fn short() {}

        mod inner {
            impl Tide {
                #[must_use]
                fn long(&self) -> String {
                    let text = r#"
                        one
                    "#;
                    // A comment.

                    format!(
                        "{text}
                        two"
                    )
                }
            }

            trait Wave {
                fn high(&self) -> bool {
                    true
                }
            }
        }
    "##};
    let lengths = lengths(source).expect("a source that compiles");
    let expected = [("short", 1), ("long", 8), ("high", 3)];
    assert_eq!(
        lengths,
        expected.map(|(name, lines)| (name.to_owned(), lines))
    );
}

/// The functions of a source, with the number of lines from `fn` to the closing brace. A string literal counts as one line.
fn lengths(source: &str) -> syn::Result<Vec<(String, usize)>> {
    let mut functions = Functions::default();
    add_texts(source.parse()?, &mut functions.texts);
    functions.visit_file(&syn::parse_file(source)?);
    Ok(functions.found)
}

fn add_texts(tokens: TokenStream, texts: &mut Vec<Range<usize>>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => add_texts(group.stream(), texts),
            TokenTree::Literal(literal) => {
                let span = literal.span();
                texts.push(span.start().line..span.end().line);
            }
            _ => {}
        }
    }
}

#[derive(Default)]
struct Functions {
    found: Vec<(String, usize)>,
    /// The line ranges of the literals: the first line, and the one after the last.
    texts: Vec<Range<usize>>,
}

impl Functions {
    fn add(&mut self, signature: &syn::Signature, block: &syn::Block) {
        let first = signature.fn_token.span.start().line;
        let last = block.brace_token.span.close().end().line;
        let inside = self
            .texts
            .iter()
            .filter(|text| first <= text.start && text.end <= last);
        let data: usize = inside.map(Range::len).sum();
        self.found
            .push((signature.ident.to_string(), last + 1 - first - data));
    }
}

impl<'ast> Visit<'ast> for Functions {
    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.add(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.add(&item.sig, block);
        }
        visit::visit_trait_item_fn(self, item);
    }
}
