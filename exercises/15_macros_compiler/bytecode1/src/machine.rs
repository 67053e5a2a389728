//! A stack machine.

/// An instruction. Jumps lead to an instruction, by its index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Op {
    Number(i64),
    Ask(char),
    /// Takes two values, and puts their sum on the stack.
    Add,
    /// Puts the value on top of the stack there again.
    Copy,
    /// Removes the value on top of the stack.
    Drop,
    Jump(usize),
    /// Takes a value, and jumps if it's 0.
    JumpIfZero(usize),
}

/// Runs all instructions, and returns what is on the stack at the end. `ask` answers the questions.
pub fn run(ops: &[Op], mut ask: impl FnMut(char) -> i64) -> Vec<i64> {
    let mut stack = Vec::new();
    let mut next = 0;
    while let Some(&op) = ops.get(next) {
        next += 1;
        match op {
            Op::Number(value) => stack.push(value),
            Op::Ask(name) => stack.push(ask(name)),
            Op::Add => {
                let (right, left) = (stack.pop().unwrap(), stack.pop().unwrap());
                stack.push(left + right);
            }
            Op::Copy => stack.push(*stack.last().unwrap()),
            Op::Drop => {
                stack.pop().unwrap();
            }
            Op::Jump(target) => next = target,
            Op::JumpIfZero(target) => {
                if stack.pop().unwrap() == 0 {
                    next = target;
                }
            }
        }
    }
    stack
}
