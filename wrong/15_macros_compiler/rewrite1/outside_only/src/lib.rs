//! Repairs an expression, but nothing inside it.

use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr, Lit, parse_quote};

/// The same program, with every comparison repaired.
pub fn repair(source: &str) -> syn::Result<String> {
    let mut file = syn::parse_file(source)?;
    Repair.visit_file_mut(&mut file);
    Ok(prettyplease::unparse(&file))
}

struct Repair;

impl VisitMut for Repair {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        let Some(comparison) = compares_with_zero(expression) else {
            visit_mut::visit_expr_mut(self, expression);
            return;
        };
        let receiver = comparison.receiver;
        *expression = if comparison.wants_empty {
            parse_quote!(#receiver.is_empty())
        } else {
            parse_quote!(!#receiver.is_empty())
        };
    }
}

/// What `compares_with_zero` finds.
struct Comparison<'a> {
    /// The `a` of `a.len() == 0`.
    receiver: &'a Expr,
    /// Whether the comparison is true for something empty.
    wants_empty: bool,
}

/// Takes `a.len() == 0` apart, or returns `None` for all other expressions.
fn compares_with_zero(expression: &Expr) -> Option<Comparison<'_>> {
    let Expr::Binary(binary) = expression else {
        return None;
    };
    let wants_empty = match binary.op {
        BinOp::Eq(_) => true,
        BinOp::Ne(_) | BinOp::Gt(_) => false,
        _ => return None,
    };
    let Expr::MethodCall(call) = &*binary.left else {
        return None;
    };
    let Expr::Lit(literal) = &*binary.right else {
        return None;
    };
    let is_zero = matches!(&literal.lit, Lit::Int(int) if int.base10_digits() == "0");
    (call.method == "len" && call.args.is_empty() && is_zero).then_some(Comparison {
        receiver: &call.receiver,
        wants_empty,
    })
}
