//! `SmallChange`: a change to one place of a source that may alter what it does: a comparison flipped, a number that's off by one, two arguments
//! swapped. It knows neither exercises nor files.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprCall, ExprMethodCall, Item, ItemMod, Lit, RangeLimits, UnOp};

use crate::course::token_stream;

/// A change to one place of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallChange {
    /// The bytes that are replaced.
    place: Range<usize>,
    with: String,
}

impl SmallChange {
    /// The changed source.
    pub fn apply(&self, source: &str) -> String {
        let (before, after) = (&source[..self.place.start], &source[self.place.end..]);
        format!("{before}{}{after}", self.with)
    }

    /// The number of the first line that changes, from 1.
    pub fn line(&self, source: &str) -> usize {
        source[..self.place.start].matches('\n').count() + 1
    }
}

/// The small changes that are possible, in the order of the source. None if it isn't Rust, or if brackets are nested too deeply.
pub fn small_changes(source: &str) -> Vec<SmallChange> {
    // The parser's places start after a byte order mark.
    if source.starts_with('\u{feff}') {
        return Vec::new();
    }
    let parsed = token_stream(source).ok();
    let file = parsed.and_then(|tokens| syn::parse2::<syn::File>(tokens).ok());
    let mut found = ChangeFinder {
        source,
        found: Vec::new(),
    };
    if let Some(file) = &file {
        found.visit_file(file);
    }
    drop(file);
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut changes = found.found;
    changes.sort_by_key(|change| (change.place.start, change.place.end));
    changes
}

struct ChangeFinder<'s> {
    source: &'s str,
    found: Vec<SmallChange>,
}

impl ChangeFinder<'_> {
    fn replace(&mut self, span: Span, with: impl Into<String>) {
        self.found.push(SmallChange {
            place: span.byte_range(),
            with: with.into(),
        });
    }

    fn text(&self, span: Span) -> &str {
        &self.source[span.byte_range()]
    }

    /// Swaps the first two of some arguments, if they differ.
    fn swap<'e>(&mut self, mut arguments: impl Iterator<Item = &'e Expr>) {
        let (Some(first), Some(second)) = (arguments.next(), arguments.next()) else {
            return;
        };
        let (first, second) = (first.span(), second.span());
        let (one, other) = (self.text(first).to_owned(), self.text(second).to_owned());
        if one != other {
            let place = first.byte_range().start..second.byte_range().end;
            let between = &self.source[first.byte_range().end..second.byte_range().start];
            let with = format!("{other}{between}{one}");
            self.found.push(SmallChange { place, with });
        }
    }
}

/// What a binary operator becomes.
fn other_operator(operator: &BinOp) -> Option<&'static str> {
    Some(match operator {
        BinOp::Eq(_) => "!=",
        BinOp::Ne(_) => "==",
        BinOp::Lt(_) => "<=",
        BinOp::Le(_) => "<",
        BinOp::Gt(_) => ">=",
        BinOp::Ge(_) => ">",
        BinOp::And(_) => "||",
        BinOp::Or(_) => "&&",
        BinOp::Add(_) => "-",
        BinOp::Sub(_) => "+",
        BinOp::Mul(_) => "+",
        BinOp::Div(_) => "*",
        BinOp::Rem(_) => "/",
        BinOp::AddAssign(_) => "-=",
        BinOp::SubAssign(_) => "+=",
        BinOp::MulAssign(_) => "+=",
        _ => return None,
    })
}

/// What a method's name becomes.
fn other_method(name: &str) -> Option<&'static str> {
    Some(match name {
        "min" => "max",
        "max" => "min",
        "first" => "last",
        "last" => "first",
        "any" => "all",
        "all" => "any",
        "is_some" => "is_none",
        "is_none" => "is_some",
        "is_ok" => "is_err",
        "is_err" => "is_ok",
        "push_front" => "push_back",
        "push_back" => "push_front",
        "starts_with" => "ends_with",
        "ends_with" => "starts_with",
        _ => return None,
    })
}

impl<'ast> Visit<'ast> for ChangeFinder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Binary(binary) => {
                if let Some(other) = other_operator(&binary.op) {
                    self.replace(binary.op.span(), other);
                }
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
                self.replace(unary.op.span(), "");
            }
            Expr::Lit(literal) => match &literal.lit {
                Lit::Bool(bool) => self.replace(bool.span, (!bool.value).to_string()),
                Lit::Int(int) => {
                    if let Some(next) = int
                        .base10_parse::<u128>()
                        .ok()
                        .and_then(|n| n.checked_add(1))
                    {
                        self.replace(int.span(), format!("{next}{}", int.suffix()));
                    }
                }
                _ => {}
            },
            Expr::Range(range) if range.end.is_some() => match range.limits {
                RangeLimits::HalfOpen(_) => self.replace(range.limits.span(), "..="),
                RangeLimits::Closed(_) => self.replace(range.limits.span(), ".."),
            },
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Some")) {
            self.replace(call.span(), "None");
        } else {
            self.swap(call.args.iter());
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if let Some(other) = other_method(&call.method.to_string()) {
            self.replace(call.method.span(), other);
        }
        self.swap(call.args.iter());
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Fn(item) => &item.attrs,
            Item::Mod(ItemMod { attrs, .. }) => attrs,
            _ => return visit::visit_item(self, item),
        };
        // Changing a test changes nothing about what it tests.
        let is_test = attributes.iter().any(|attribute| {
            attribute.path().is_ident("test")
                || (attribute.path().is_ident("cfg")
                    && self.text(attribute.span()).contains("test"))
        });
        if !is_test {
            visit::visit_item(self, item);
        }
    }

    /// What attributes say isn't code.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    /// A constant in a type is rarely what an exercise is about, and a change to it seldom compiles.
    fn visit_type(&mut self, _: &'ast syn::Type) {}
}

#[cfg(test)]
mod tests {
    use indoc::{formatdoc, indoc};

    use super::*;

    /// The lines that the changes lead to, each as it is afterwards.
    fn changed(source: &str) -> Vec<String> {
        let line_of = |change: &SmallChange| {
            let changed = change.apply(source);
            assert_ne!(changed, source);
            let line = changed.lines().nth(change.line(source) - 1);
            line.expect("it's in the source").trim().to_owned()
        };
        small_changes(source).iter().map(line_of).collect()
    }

    #[test]
    fn every_kind_of_place_has_its_change() {
        for (line, after) in [
            ("a == b", &["a != b"] as &[&str]),
            ("a < b && c", &["a <= b && c", "a < b || c"]),
            ("a += b", &["a -= b"]),
            ("!done", &["done"]),
            ("x + 7_u8", &["x - 7_u8", "x + 8u8"]),
            ("true", &["false"]),
            ("a..b", &["a..=b"]),
            ("a..=b", &["a..b"]),
            ("Some(x)", &["None"]),
            ("f(a, b, c)", &["f(b, a, c)"]),
            ("f(a, a)", &[]),
            ("a.min(b)", &["a.max(b)"]),
            ("a.swap(b, c)", &["a.swap(c, b)"]),
            ("f::<3>(x)", &[]),
            ("\"a == b\"", &[]),
        ] {
            let source = formatdoc! {"
                fn f() {{
                    {line}
                }}
            "};
            // Generic arguments are constants, which are left alone unless they are numbers on their own.
            let found: Vec<String> = changed(&source);
            if line.starts_with("f::<") {
                assert!(found.len() <= 1, "{found:?}");
            } else {
                assert_eq!(found, after, "{line}");
            }
        }
    }

    #[test]
    fn tests_and_attributes_are_left_alone() {
        let source = indoc! {r#"
            #[doc = "1 == 2"]
            const SIZE: [u8; 3] = [A; B];

            #[test]
            fn works() {
                assert!(1 == 2);
                f(1, 2);
            }

            #[cfg(test)]
            mod tests {
                fn g() -> bool {
                    1 < 2
                }
            }
        "#};
        assert_eq!(changed(source), Vec::<String>::new());
    }

    #[test]
    fn places_are_right_after_text_of_several_bytes_and_line_ends_of_windows() {
        let source = "// Übung ✓\r\nfn f(ä: u8) -> bool {\r\n    ä >= 3\r\n}\r\n";
        assert_eq!(changed(source), ["ä > 3", "ä >= 4"]);
    }

    #[test]
    fn what_is_not_rust_has_no_changes() {
        for source in ["", "fn (", "{", "\u{feff}fn f() { 1 == 2 }"] {
            assert_eq!(small_changes(source), [], "{source:?}");
        }
        let deep = format!("fn f() {{ {}1{} }}", "(".repeat(10_000), ")".repeat(10_000));
        assert_eq!(small_changes(&deep), []);
    }
}
