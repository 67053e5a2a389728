//! Reads the binary format into functions, as far as they use numbers of 32 bits only. There's nothing to do here.

use wasmparser::{BinaryReaderError, BlockType, FunctionBody, Operator, OperatorsReader, Parser};
use wasmparser::{ExternalKind, Payload, TypeRef, ValType};

/// The functions of a module, and the names of those that can be called from outside.
#[derive(Debug, Default)]
pub struct Module {
    pub functions: Vec<Function>,
    pub exports: Vec<(String, usize)>,
}

/// A function takes its parameters from the stack, and leaves its results there.
#[derive(Debug)]
pub struct Function {
    pub parameters: usize,
    pub results: usize,
    /// How many variables it has besides its parameters. They begin with 0.
    pub variables: usize,
    /// `None` if the function uses something that this interpreter doesn't know.
    pub body: Option<Vec<Instruction>>,
}

/// One instruction. Those that have others inside are *structured*: a branch out of them needs no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Instruction {
    Nop,
    Unreachable,
    Const(i32),
    Unary(Unary),
    Binary(Binary),
    Drop,
    /// Takes a condition and two values, and leaves the first value unless the condition is 0.
    Select,
    Get(usize),
    Set(usize),
    Tee(usize),
    /// Leaves this many results. A branch to it goes on after it.
    Block(usize, Vec<Instruction>),
    /// A branch to it begins again.
    Loop(Vec<Instruction>),
    /// Takes a condition. Like a block for its first part, or for its second one if the condition is 0.
    If(usize, Vec<Instruction>, Vec<Instruction>),
    /// Branches to the innermost structured instruction around it (0), or to one farther out (1, 2, …).
    Br(usize),
    /// Takes a condition, and branches unless it is 0.
    BrIf(usize),
    Return,
    Call(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unary {
    Clz,
    Ctz,
    Popcnt,
    Eqz,
    Extend8S,
    Extend16S,
}

macro_rules! operators {
    ($($name:ident = $operator:ident),* $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Binary {
            $($name),*
        }

        fn binary(operator: &Operator<'_>) -> Option<Instruction> {
            match operator {
                $(Operator::$operator => Some(Instruction::Binary(Binary::$name)),)*
                _ => None,
            }
        }
    };
}

operators! {
    Add = I32Add, Sub = I32Sub, Mul = I32Mul, DivS = I32DivS, DivU = I32DivU, RemS = I32RemS,
    RemU = I32RemU, And = I32And, Or = I32Or, Xor = I32Xor, Shl = I32Shl, ShrS = I32ShrS,
    ShrU = I32ShrU, Rotl = I32Rotl, Rotr = I32Rotr, Eq = I32Eq, Ne = I32Ne, LtS = I32LtS,
    LtU = I32LtU, LeS = I32LeS, LeU = I32LeU, GtS = I32GtS, GtU = I32GtU, GeS = I32GeS,
    GeU = I32GeU,
}

/// Why a call was ended by a trap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trap {
    Unreachable,
    DivideByZero,
    Overflow,
}

/// Reads a module.
pub fn read(binary: &[u8]) -> Result<Module, BinaryReaderError> {
    let mut module = Module::default();
    let (mut types, mut kinds, mut bodies) = (Vec::new(), Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(binary) {
        match payload? {
            Payload::TypeSection(section) => {
                for kind in section.into_iter_err_on_gc_types() {
                    types.push(kind?);
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    if let TypeRef::Func(kind) = import?.ty {
                        kinds.push(kind);
                        bodies.push(None);
                    }
                }
            }
            Payload::FunctionSection(section) => {
                for kind in section {
                    kinds.push(kind?);
                }
            }
            Payload::ExportSection(section) => {
                for export in section {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        module
                            .exports
                            .push((export.name.to_string(), export.index as usize));
                    }
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(Some(body)),
            _ => {}
        }
    }
    for (kind, body) in kinds.into_iter().zip(bodies) {
        let kind = &types[kind as usize];
        let (parameters, results) = (kind.params().len(), kind.results().len());
        let numbers = kind
            .params()
            .iter()
            .chain(kind.results())
            .all(|it| *it == ValType::I32);
        let read = match body {
            Some(body) if numbers => function(&body)?,
            _ => None,
        };
        let (variables, body) = read.map_or((0, None), |(count, body)| (count, Some(body)));
        module.functions.push(Function {
            parameters,
            results,
            variables,
            body,
        });
    }
    Ok(module)
}

type Read<T> = Result<Option<T>, BinaryReaderError>;

/// How many variables a function has, and what it does, if all of that is known.
fn function(body: &FunctionBody<'_>) -> Read<(usize, Vec<Instruction>)> {
    let mut variables = 0;
    for local in body.get_locals_reader()? {
        let (count, kind) = local?;
        if kind != ValType::I32 {
            return Ok(None);
        }
        variables += count as usize;
    }
    let body = instructions(&mut body.get_operators_reader()?)?;
    Ok(body.map(|(body, _)| (variables, body)))
}

/// The instructions up to an `end` or an `else`, and whether it was an `else`.
fn instructions(operators: &mut OperatorsReader<'_>) -> Read<(Vec<Instruction>, bool)> {
    let mut body = Vec::new();
    loop {
        let operator = operators.read()?;
        let instruction = match operator {
            Operator::End => return Ok(Some((body, false))),
            Operator::Else => return Ok(Some((body, true))),
            Operator::Block { blockty } => match (results(blockty), instructions(operators)?) {
                (Some(results), Some((body, _))) => Some(Instruction::Block(results, body)),
                _ => None,
            },
            Operator::Loop { blockty } => match (results(blockty), instructions(operators)?) {
                (Some(_), Some((body, _))) => Some(Instruction::Loop(body)),
                _ => None,
            },
            Operator::If { blockty } => conditional(results(blockty), operators)?,
            operator => plain(&operator).or_else(|| binary(&operator)),
        };
        let Some(instruction) = instruction else {
            return Ok(None);
        };
        body.push(instruction);
    }
}

fn conditional(results: Option<usize>, operators: &mut OperatorsReader<'_>) -> Read<Instruction> {
    let Some((then, more)) = instructions(operators)? else {
        return Ok(None);
    };
    let otherwise = match more {
        true => instructions(operators)?,
        false => Some((Vec::new(), false)),
    };
    let parts = results.zip(otherwise);
    Ok(parts.map(|(results, (otherwise, _))| Instruction::If(results, then, otherwise)))
}

/// How many results a block has, if it takes none of the values before it.
fn results(kind: BlockType) -> Option<usize> {
    match kind {
        BlockType::Empty => Some(0),
        BlockType::Type(ValType::I32) => Some(1),
        _ => None,
    }
}

fn plain(operator: &Operator<'_>) -> Option<Instruction> {
    Some(match *operator {
        Operator::Nop => Instruction::Nop,
        Operator::Unreachable => Instruction::Unreachable,
        Operator::I32Const { value } => Instruction::Const(value),
        Operator::I32Clz => Instruction::Unary(Unary::Clz),
        Operator::I32Ctz => Instruction::Unary(Unary::Ctz),
        Operator::I32Popcnt => Instruction::Unary(Unary::Popcnt),
        Operator::I32Eqz => Instruction::Unary(Unary::Eqz),
        Operator::I32Extend8S => Instruction::Unary(Unary::Extend8S),
        Operator::I32Extend16S => Instruction::Unary(Unary::Extend16S),
        Operator::Drop => Instruction::Drop,
        Operator::Select => Instruction::Select,
        Operator::LocalGet { local_index } => Instruction::Get(local_index as usize),
        Operator::LocalSet { local_index } => Instruction::Set(local_index as usize),
        Operator::LocalTee { local_index } => Instruction::Tee(local_index as usize),
        Operator::Br { relative_depth } => Instruction::Br(relative_depth as usize),
        Operator::BrIf { relative_depth } => Instruction::BrIf(relative_depth as usize),
        Operator::Return => Instruction::Return,
        Operator::Call { function_index } => Instruction::Call(function_index as usize),
        _ => return None,
    })
}
