//! A jump forward gets its target when the target is reached (*backpatching*). `Copy` keeps the left value
//! for the case that it's the result, and `Drop` removes it if it isn't.

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
        Expression::And(left, right) => {
            add(left, ops);
            ops.push(Op::Copy);
            let to_end = forward(ops, Op::JumpIfZero);
            ops.push(Op::Drop);
            add(right, ops);
            arrive(ops, to_end, Op::JumpIfZero);
        }
        Expression::Or(left, right) => {
            add(left, ops);
            ops.push(Op::Copy);
            let to_right = forward(ops, Op::JumpIfZero);
            let to_end = forward(ops, Op::Jump);
            arrive(ops, to_right, Op::JumpIfZero);
            ops.push(Op::Drop);
            add(right, ops);
            arrive(ops, to_end, Op::Jump);
        }
        Expression::If(condition, yes, no) => {
            add(condition, ops);
            let to_no = forward(ops, Op::JumpIfZero);
            add(yes, ops);
            let to_end = forward(ops, Op::Jump);
            arrive(ops, to_no, Op::JumpIfZero);
            add(no, ops);
            arrive(ops, to_end, Op::Jump);
        }
    }
}

/// Adds a jump whose target isn't known yet, and returns its index.
fn forward(ops: &mut Vec<Op>, jump: fn(usize) -> Op) -> usize {
    ops.push(jump(usize::MAX));
    ops.len() - 1
}

/// Lets that jump go to the next instruction.
fn arrive(ops: &mut [Op], index: usize, jump: fn(usize) -> Op) {
    ops[index] = jump(ops.len());
}
