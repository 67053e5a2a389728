//! Tokens become a tree. Missing: the statements `if` (with or without `else`) and `while`, the loop over
//! operators and indices, lists, and calls. The helpers are finished.

use crate::Error;
use crate::lexer::Token;
use crate::tree::{Expression, Function, Program, Statement};

/// Parses all tokens of a source that has `end` bytes.
pub fn parse(tokens: &[(usize, Token)], end: usize) -> Result<Program, Error> {
    let mut parser = Parser { tokens, end };
    let mut program = Program::default();
    while !parser.tokens.is_empty() {
        if parser.take("fn") {
            program.functions.push(parser.function()?);
        } else {
            program.main.push(parser.statement()?);
        }
    }
    Ok(program)
}

/// The tokens that are left.
struct Parser<'a> {
    tokens: &'a [(usize, Token)],
    end: usize,
}

impl Parser<'_> {
    // --- helpers

    /// Takes the next token if it's this word or symbol.
    fn take(&mut self, fixed: &str) -> bool {
        match self.tokens {
            [(_, Token::Fixed(next)), rest @ ..] if *next == fixed => {
                self.tokens = rest;
                true
            }
            _ => false,
        }
    }

    /// Takes this word or symbol, or fails.
    fn expect(&mut self, fixed: &str) -> Result<(), Error> {
        if self.take(fixed) {
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn name(&mut self) -> Result<String, Error> {
        let [(_, Token::Name(name)), rest @ ..] = self.tokens else {
            return Err(self.unexpected());
        };
        self.tokens = rest;
        Ok(name.clone())
    }

    /// The error for the next token.
    fn unexpected(&self) -> Error {
        let at = self.tokens.first().map_or(self.end, |(at, _)| *at);
        Error::Unexpected { at }
    }

    /// Items with commas between them, up to the symbol `end`, which is taken too.
    fn list<T>(
        &mut self,
        end: &str,
        item: impl Fn(&mut Self) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut items = Vec::new();
        while !self.take(end) {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(item(self)?);
        }
        Ok(items)
    }

    // --- statements

    /// What follows the word `fn`.
    fn function(&mut self) -> Result<Function, Error> {
        let name = self.name()?;
        self.expect("(")?;
        let parameters = self.list(")", Self::name)?;
        let body = self.block()?;
        Ok(Function {
            name,
            parameters,
            body,
        })
    }

    fn block(&mut self) -> Result<Vec<Statement>, Error> {
        self.expect("{")?;
        let mut statements = Vec::new();
        while !self.take("}") {
            statements.push(self.statement()?);
        }
        Ok(statements)
    }

    fn statement(&mut self) -> Result<Statement, Error> {
        if self.take("if") {
            todo!("a condition, a block, and perhaps `else` with another block")
        }
        if self.take("while") {
            todo!()
        }
        let statement = if self.take("print") {
            Statement::Print(self.expression(0)?)
        } else if self.take("return") {
            Statement::Return(self.expression(0)?)
        } else if self.take("let") {
            let name = self.name()?;
            self.expect("=")?;
            Statement::Let(name, self.expression(0)?)
        } else {
            let name = self.name()?;
            self.expect("=")?;
            Statement::Set(name, self.expression(0)?)
        };
        self.expect(";")?;
        Ok(statement)
    }

    // --- expressions

    fn expression(&mut self, minimum: u8) -> Result<Expression, Error> {
        let left = self.operand()?;
        todo!(
            "operators whose left power is at least {minimum}, and indices, which always belong to {left:?}"
        )
    }

    fn operand(&mut self) -> Result<Expression, Error> {
        if self.take("-") {
            return Ok(Expression::Minus(Box::new(self.expression(MINUS)?)));
        }
        if self.take("(") {
            let inner = self.expression(0)?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.take("[") {
            todo!()
        }
        if let [(_, Token::Number(value)), rest @ ..] = self.tokens {
            self.tokens = rest;
            return Ok(Expression::Number(*value));
        }
        let name = self.name()?;
        if self.take("(") {
            todo!("a call of {name}")
        }
        Ok(Expression::Name(name))
    }
}

/// The powers of an operator that is between its operands, on its left and on its right side.
fn powers(operator: &str) -> Option<(u8, u8)> {
    Some(match operator {
        "==" | "!=" | "<" | "<=" | ">" | ">=" => (1, 2),
        "+" | "-" => (3, 4),
        "*" | "/" | "%" => (5, 6),
        _ => return None,
    })
}

/// The power of a minus in front of its operand.
const MINUS: u8 = 7;
