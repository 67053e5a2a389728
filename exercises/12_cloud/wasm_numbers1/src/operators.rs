//! Operators on numbers of 32 bits. There's nothing to do here.

/// Takes one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unary {
    Clz,
    Ctz,
    Popcnt,
    Eqz,
    Extend8S,
    Extend16S,
}

/// Takes two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Binary {
    Add,
    Sub,
    Mul,
    DivS,
    DivU,
    RemS,
    RemU,
    And,
    Or,
    Xor,
    Shl,
    ShrS,
    ShrU,
    Rotl,
    Rotr,
    Eq,
    Ne,
    LtS,
    LtU,
    LeS,
    LeU,
    GtS,
    GtU,
    GeS,
    GeU,
}

/// Why a call was ended by a trap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trap {
    DivideByZero,
    Overflow,
}
