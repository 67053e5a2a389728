//! Finds variables, but not fields.

use syn::visit::{self, Visit};
use syn::{BinOp, Expr, ExprAssign};

/// How many assignments in these statements could be shorter.
pub fn findings(statements: &str) -> usize {
    let block: syn::Block = match syn::parse_str(&format!("{{ {statements} }}")) {
        Ok(block) => block,
        Err(error) => panic!("these aren't statements: {error}"),
    };
    let mut lint = Shorter::default();
    lint.visit_block(&block);
    lint.found
}

#[derive(Default)]
struct Shorter {
    found: usize,
}

impl<'ast> Visit<'ast> for Shorter {
    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        if let Expr::Binary(binary) = &*assign.right
            && has_short_form(&binary.op)
            && binary.left == assign.left
            && is_plain(&assign.left)
        {
            self.found += 1;
        }
        visit::visit_expr_assign(self, assign);
    }
}

/// Whether there is an operator such as `+=` for it.
fn has_short_form(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_)
    )
}

/// A variable or its fields. In `next().x = next().x + 1`, there are two calls, and the short form has only
/// one.
fn is_plain(place: &Expr) -> bool {
    match place {
        Expr::Path(_) => true,
        _ => false,
    }
}
