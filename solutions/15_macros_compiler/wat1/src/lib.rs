//! Code for a stack machine is generated from the leaves to the root: after each call, one more value is on
//! the stack. The engine checks this, too, and both ways of an `if` must leave the same type.

/// An expression. A comparison is 1 or 0.
pub enum Expr {
    Number(i64),
    /// The argument of the function.
    Input,
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Less(Box<Expr>, Box<Expr>),
    /// The second expression if the first one isn't 0, and otherwise the third. Only one of the two is
    /// evaluated.
    If(Box<Expr>, Box<Expr>, Box<Expr>),
}

/// A module with one function, `main`.
pub fn module(body: &Expr) -> String {
    let mut code = String::new();
    generate(body, &mut code);
    format!("(module (func (export \"main\") (param $input i64) (result i64)\n{code}))")
}

/// Adds the instructions that leave the value of the expression on the stack, one per line.
fn generate(expression: &Expr, code: &mut String) {
    match expression {
        Expr::Number(value) => *code += &format!("i64.const {value}\n"),
        Expr::Input => *code += "local.get $input\n",
        Expr::Add(left, right) => {
            generate(left, code);
            generate(right, code);
            *code += "i64.add\n";
        }
        Expr::Mul(left, right) => {
            generate(left, code);
            generate(right, code);
            *code += "i64.mul\n";
        }
        Expr::Less(left, right) => {
            generate(left, code);
            generate(right, code);
            *code += "i64.lt_s\ni64.extend_i32_u\n";
        }
        Expr::If(condition, yes, no) => {
            generate(condition, code);
            *code += "i64.const 0\ni64.ne\nif (result i64)\n";
            generate(yes, code);
            *code += "else\n";
            generate(no, code);
            *code += "end\n";
        }
    }
}
