//! The software of a space probe mustn't panic, so its team wants a lint: `unwrap()` and `expect(…)` are
//! forbidden. Text search isn't enough. It would find comments and strings, so the lint walks over the syntax
//! tree.
//!
//! But it misses calls that are inside other calls. When you override a method of `Visit`, whose job is it
//! to go deeper? And it flags methods that happen to be called `unwrap`, but take an argument, which no
//! `unwrap` of the standard library does.

use syn::ExprMethodCall;
use syn::visit::Visit;

/// The lines in which this program may panic, from top to bottom.
pub fn findings(source: &str) -> syn::Result<Vec<usize>> {
    let file = syn::parse_file(source)?;
    let mut lint = MayPanic::default();
    lint.visit_file(&file);
    lint.lines.sort();
    Ok(lint.lines)
}

#[derive(Default)]
struct MayPanic {
    lines: Vec<usize>,
}

impl<'ast> Visit<'ast> for MayPanic {
    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        if call.method == "unwrap" || call.method == "expect" {
            self.lines.push(call.method.span().start().line);
        }
    }
}
