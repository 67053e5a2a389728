//! A tree becomes instructions for a stack machine. Missing: `if` and `while`, calls, lists, and indices.
//! `forward` and `arrive` help with jumps.

use std::collections::HashMap;

use crate::Error;
use crate::tree::{Expression, Function, Program, Statement};

/// An instruction. Operands are taken from the stack, the last one first, and results are put there.
#[derive(Clone, Debug, PartialEq)]
pub enum Op {
    Number(i64),
    /// The value of a variable, by its number in the function.
    Load(usize),
    /// Takes a value and stores it in a variable.
    Store(usize),
    Minus,
    Operation(&'static str),
    Print,
    /// Continues at this instruction of the same function.
    Jump(usize),
    /// Takes a value, and jumps if it's 0.
    JumpIfZero(usize),
    /// Calls a function. Its arguments are on the stack, the last one on top, and become its first variables.
    Call(usize),
    /// Takes a value, and goes back to the caller with it.
    Return,
    /// Makes a list of this many values.
    List(usize),
    /// Takes a list and an index.
    Index,
}

#[derive(Debug, Default, PartialEq)]
pub struct Code {
    pub ops: Vec<Op>,
    pub parameters: usize,
    pub variables: usize,
}

/// The code of all functions. The last one is that of the statements outside functions. Each returns 0 at
/// its end.
pub fn compile(program: &Program) -> Result<Vec<Code>, Error> {
    let numbers = program.functions.iter().enumerate();
    let functions: HashMap<&str, (usize, usize)> = numbers
        .map(|(number, function)| (function.name.as_str(), (number, function.parameters.len())))
        .collect();
    let compile_one = |function: &Function| body(&functions, &function.parameters, &function.body);
    let compiled = program.functions.iter().map(compile_one);
    let mut codes = compiled.collect::<Result<Vec<Code>, Error>>()?;
    codes.push(body(&functions, &[], &program.main)?);
    Ok(codes)
}

fn body(
    functions: &HashMap<&str, (usize, usize)>,
    parameters: &[String],
    statements: &[Statement],
) -> Result<Code, Error> {
    let mut compiler = Compiler {
        functions,
        variables: parameters.to_vec(),
        ops: Vec::new(),
    };
    compiler.block(statements)?;
    compiler.ops.extend([Op::Number(0), Op::Return]);
    Ok(Code {
        ops: compiler.ops,
        parameters: parameters.len(),
        variables: compiler.variables.len(),
    })
}

/// The compiler of one function.
struct Compiler<'a> {
    /// The number of each function, and how many parameters it has.
    functions: &'a HashMap<&'a str, (usize, usize)>,
    variables: Vec<String>,
    ops: Vec<Op>,
}

impl Compiler<'_> {
    fn block(&mut self, statements: &[Statement]) -> Result<(), Error> {
        statements.iter().try_for_each(|part| self.statement(part))
    }

    fn statement(&mut self, statement: &Statement) -> Result<(), Error> {
        match statement {
            Statement::Let(name, value) => {
                self.expression(value)?;
                let known = self.variables.iter().position(|known| known == name);
                let number = known.unwrap_or_else(|| {
                    self.variables.push(name.clone());
                    self.variables.len() - 1
                });
                self.ops.push(Op::Store(number));
            }
            Statement::Set(name, value) => {
                self.expression(value)?;
                let number = self.variable(name)?;
                self.ops.push(Op::Store(number));
            }
            Statement::Print(value) => {
                self.expression(value)?;
                self.ops.push(Op::Print);
            }
            Statement::Return(value) => {
                self.expression(value)?;
                self.ops.push(Op::Return);
            }
            Statement::If(condition, yes, no) => {
                todo!()
            }
            Statement::While(condition, body) => {
                todo!()
            }
        }
        Ok(())
    }

    /// Writes a jump whose target isn't known yet, and returns where it is.
    fn forward(&mut self, jump: fn(usize) -> Op) -> usize {
        self.ops.push(jump(usize::MAX));
        self.ops.len() - 1
    }

    /// Lets the jump at this place go to the next instruction.
    fn arrive(&mut self, place: usize, jump: fn(usize) -> Op) {
        self.ops[place] = jump(self.ops.len());
    }

    fn variable(&self, name: &str) -> Result<usize, Error> {
        let number = self.variables.iter().position(|known| known == name);
        number.ok_or_else(|| Error::Unknown(name.to_owned()))
    }

    fn expression(&mut self, expression: &Expression) -> Result<(), Error> {
        match expression {
            Expression::Number(value) => self.ops.push(Op::Number(*value)),
            Expression::Name(name) => {
                let number = self.variable(name)?;
                self.ops.push(Op::Load(number));
            }
            Expression::Minus(operand) => {
                self.expression(operand)?;
                self.ops.push(Op::Minus);
            }
            Expression::Operation(left, operator, right) => {
                self.expression(left)?;
                self.expression(right)?;
                self.ops.push(Op::Operation(operator));
            }
            Expression::Call(name, arguments) => {
                todo!("how many parameters does {name} have?")
            }
            Expression::List(items) => {
                todo!()
            }
            Expression::Index(list, index) => {
                todo!()
            }
        }
        Ok(())
    }

    fn all(&mut self, expressions: &[Expression]) -> Result<(), Error> {
        expressions
            .iter()
            .try_for_each(|part| self.expression(part))
    }
}
