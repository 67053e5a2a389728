//! The tree that comes out.

use std::fmt::{Display, Formatter, Result};

#[derive(Debug, PartialEq)]
pub enum Expression {
    /// A number or a name.
    Word(String),
    Minus(Box<Expression>),
    Operation(Box<Expression>, String, Box<Expression>),
}

/// With parentheses around every operation.
impl Display for Expression {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Expression::Word(word) => write!(out, "{word}"),
            Expression::Minus(operand) => write!(out, "(-{operand})"),
            Expression::Operation(left, operator, right) => {
                write!(out, "({left} {operator} {right})")
            }
        }
    }
}
