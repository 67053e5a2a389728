//! The third part of Pip is a compiler: a tree becomes a list of instructions, which is faster to run and
//! easier to save. There is no tree anymore when it runs, so what isn't evaluated has to be jumped over.
//!
//! Write `And`, `Or` and `If`. `a and b` is `a` if that is 0, and otherwise `b`. `a or b` is `a` if that
//! isn't 0, and otherwise `b`. What isn't needed isn't evaluated, and nothing is evaluated twice. When you
//! write a jump forward, its target isn't known yet: write it first, and correct it later.

mod machine;

pub use machine::{Op, run};

pub enum Expression {
    Number(i64),
    /// Asks the user with this name for a number.
    Ask(char),
    Add(Box<Expression>, Box<Expression>),
    And(Box<Expression>, Box<Expression>),
    Or(Box<Expression>, Box<Expression>),
    /// The second expression unless the first one is 0, then the third.
    If(Box<Expression>, Box<Expression>, Box<Expression>),
}

/// The instructions that leave the value of an expression on the stack.
pub fn compile(expression: &Expression) -> Vec<Op> {
    let mut ops = Vec::new();
    add(expression, &mut ops);
    ops
}

fn add(expression: &Expression, ops: &mut Vec<Op>) {
    match expression {
        Expression::Number(value) => ops.push(Op::Number(*value)),
        Expression::Ask(name) => ops.push(Op::Ask(*name)),
        Expression::Add(left, right) => {
            add(left, ops);
            add(right, ops);
            ops.push(Op::Add);
        }
        Expression::And(left, right) => todo!(),
        Expression::Or(left, right) => todo!(),
        Expression::If(condition, yes, no) => todo!(),
    }
}
