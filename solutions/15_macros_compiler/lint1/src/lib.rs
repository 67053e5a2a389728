//! A visitor looks at one kind of node, and hands on to the default method, which walks over the parts.
//! Without that call, everything inside the node stays unseen.

use syn::ExprMethodCall;
use syn::visit::{self, Visit};

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
        let may_panic = (call.method == "unwrap" && call.args.is_empty())
            || (call.method == "expect" && call.args.len() == 1);
        if may_panic {
            self.lines.push(call.method.span().start().line);
        }
        visit::visit_expr_method_call(self, call);
    }
}
