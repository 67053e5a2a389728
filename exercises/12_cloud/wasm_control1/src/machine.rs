//! Blocks, loops and calls. `run` goes through instructions, and returns how that ended. `plain` has those without a
//! jump. The others are yours:
//!
//! - `Block` runs its body. A branch with the number 0 goes on after the block, with the block's results only: `unwind`
//!   removes everything else that was pushed. A branch with a greater number leaves the block with a number one less.
//! - `If` is a block of one of its parts. `Loop` begins again at a branch 0, without what its body has pushed.
//! - `Br`, `BrIf` and `Return` end `run` with a `Flow`. `Call` uses `call`. How the body of that function ended doesn't
//!   matter to the caller, unless it's a trap.

use crate::module::{Instruction, Module, Trap};
use crate::numbers::{binary, unary};

/// A module that runs. All values are on one stack, including those of functions that wait.
pub struct Machine<'a> {
    module: &'a Module,
    stack: Vec<i32>,
}

/// How a list of instructions ended.
#[derive(Debug, PartialEq, Eq)]
enum Flow {
    /// At its end.
    Next,
    /// By a branch, to this many structured instructions farther out.
    Branch(usize),
    Return,
}

impl<'a> Machine<'a> {
    pub fn new(module: &'a Module) -> Machine<'a> {
        Machine {
            module,
            stack: Vec::new(),
        }
    }

    /// Calls a function from outside, and returns its results.
    pub fn start(mut self, function: usize, arguments: &[i32]) -> Result<Vec<i32>, Trap> {
        self.stack.extend(arguments);
        self.call(function)?;
        Ok(self.stack)
    }

    /// Calls a function, whose arguments are on the stack.
    fn call(&mut self, function: usize) -> Result<(), Trap> {
        let function = &self.module.functions[function];
        let mut locals = self.stack.split_off(self.stack.len() - function.parameters);
        locals.resize(function.parameters + function.variables, 0);
        let body = function
            .body
            .as_ref()
            .expect("only known functions are called");
        let height = self.stack.len();
        self.run(body, &mut locals)?;
        self.unwind(height, function.results);
        Ok(())
    }

    fn run(&mut self, body: &[Instruction], locals: &mut [i32]) -> Result<Flow, Trap> {
        for instruction in body {
            match instruction {
                Instruction::Return => todo!("return"),
                Instruction::Br(label) => todo!("branch to {label}"),
                Instruction::BrIf(label) => todo!("branch to {label}, or don't"),
                Instruction::Call(function) => todo!("call {function}"),
                Instruction::Block(results, body) => todo!("{results} and {body:?}"),
                Instruction::Loop(body) => todo!("{body:?}"),
                Instruction::If(results, then, otherwise) => {
                    todo!("{results} of {then:?} or {otherwise:?}")
                }
                plain => self.plain(plain, locals)?,
            }
        }
        Ok(Flow::Next)
    }

    /// Runs an instruction that has no others inside, and doesn't jump.
    fn plain(&mut self, instruction: &Instruction, locals: &mut [i32]) -> Result<(), Trap> {
        match *instruction {
            Instruction::Unreachable => return Err(Trap::Unreachable),
            Instruction::Const(value) => self.stack.push(value),
            Instruction::Unary(operator) => {
                let a = self.pop();
                self.stack.push(unary(operator, a));
            }
            Instruction::Binary(operator) => {
                let (b, a) = (self.pop(), self.pop());
                self.stack.push(binary(operator, a, b)?);
            }
            Instruction::Drop => _ = self.pop(),
            Instruction::Select => {
                let (condition, b, a) = (self.pop(), self.pop(), self.pop());
                self.stack.push(if condition == 0 { b } else { a });
            }
            Instruction::Get(local) => self.stack.push(locals[local]),
            Instruction::Set(local) => locals[local] = self.pop(),
            Instruction::Tee(local) => locals[local] = self.stack[self.stack.len() - 1],
            _ => {}
        }
        Ok(())
    }

    fn pop(&mut self) -> i32 {
        self.stack
            .pop()
            .expect("modules are checked before they run")
    }

    /// Removes what was pushed above this height, except for the uppermost values.
    fn unwind(&mut self, height: usize, kept: usize) {
        let uppermost = self.stack.len() - kept;
        self.stack.drain(height..uppermost);
    }
}
