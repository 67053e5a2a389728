//! Blocks of WebAssembly nest like the calls of `run`, so Rust's own stack remembers where a branch leads: each level
//! counts it down by one, and at 0 it has arrived. No address is ever computed.

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
            let flow = match instruction {
                Instruction::Return => Flow::Return,
                Instruction::Br(label) => Flow::Branch(*label),
                Instruction::BrIf(label) if self.pop() != 0 => Flow::Branch(*label),
                Instruction::Call(function) => {
                    self.call(*function)?;
                    Flow::Next
                }
                Instruction::Block(results, body) => self.block(*results, body, locals)?,
                Instruction::If(results, then, otherwise) => {
                    let body = if self.pop() == 0 { otherwise } else { then };
                    self.block(*results, body, locals)?
                }
                Instruction::Loop(body) => self.repeat(body, locals)?,
                plain => {
                    self.plain(plain, locals)?;
                    Flow::Next
                }
            };
            if flow != Flow::Next {
                return Ok(flow);
            }
        }
        Ok(Flow::Next)
    }

    fn block(
        &mut self,
        results: usize,
        body: &[Instruction],
        locals: &mut [i32],
    ) -> Result<Flow, Trap> {
        let height = self.stack.len();
        Ok(match self.run(body, locals)? {
            Flow::Branch(0) => {
                self.unwind(height, results);
                Flow::Next
            }
            Flow::Branch(label) => Flow::Branch(label - 1),
            other => other,
        })
    }

    fn repeat(&mut self, body: &[Instruction], locals: &mut [i32]) -> Result<Flow, Trap> {
        let height = self.stack.len();
        loop {
            match self.run(body, locals)? {
                Flow::Branch(0) => self.unwind(height, 0),
                Flow::Branch(label) => return Ok(Flow::Branch(label - 1)),
                other => return Ok(other),
            }
        }
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
