//! A code generator: it turns expressions into WebAssembly, in its text format. The tests run the result in a
//! real engine (`wasmi`), which checks every type before it runs anything.
//!
//! WebAssembly is a stack machine: operands come first, and an operator takes them from the stack. Write
//! `generate` for all expressions. Numbers are of type `i64`, but a comparison leaves an `i32` on the stack,
//! and `if` wants one.

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
        Expr::Mul(left, right) => todo!(),
        Expr::Less(left, right) => {
            todo!("`i64.lt_s` compares, and `i64.extend_i32_u` makes an i64 of an i32")
        }
        Expr::If(condition, yes, no) => todo!("`i64.ne`, then `if (result i64)`, `else`, `end`"),
    }
}
