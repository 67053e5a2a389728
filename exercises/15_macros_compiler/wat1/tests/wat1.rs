use Expr::{Add, If, Input, Less, Mul, Number};
use wasmi::{Engine, Linker, Module, Store};
use wat1::{Expr, module};

/// Runs `main` of a module in a WebAssembly engine.
fn run(text: &str, input: i64) -> Result<i64, wasmi::Error> {
    let engine = Engine::default();
    let module = Module::new(&engine, text)?;
    let mut store = Store::new(&engine, ());
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
    let main = instance.get_typed_func::<i64, i64>(&store, "main")?;
    main.call(&mut store, input)
}

/// The value of an expression.
fn value(expression: &Expr, input: i64) -> i64 {
    let text = module(expression);
    run(&text, input).unwrap_or_else(|error| panic!("{error}\nin this module:\n{text}"))
}

fn two(make: fn(Box<Expr>, Box<Expr>) -> Expr, left: Expr, right: Expr) -> Expr {
    make(Box::new(left), Box::new(right))
}

fn choose(condition: Expr, yes: Expr, no: Expr) -> Expr {
    If(Box::new(condition), Box::new(yes), Box::new(no))
}

#[test]
fn numbers_are_multiplied() {
    assert_eq!(value(&two(Mul, Number(6), Number(-7)), 0), -42);
    let nested = two(Mul, two(Add, Input, Number(1)), two(Mul, Number(2), Input));
    assert_eq!(value(&nested, 5), 60);
}

#[test]
fn a_comparison_is_one_or_zero() {
    assert_eq!(value(&two(Less, Input, Number(3)), 2), 1);
    assert_eq!(value(&two(Less, Input, Number(3)), 3), 0);
    assert_eq!(
        value(&two(Less, Number(-1), Number(0)), 0),
        1,
        "with a sign"
    );
}

#[test]
fn a_comparison_is_a_number_to_calculate_with() {
    let less = two(Less, Input, Number(3));
    assert_eq!(value(&two(Add, less, Number(10)), 1), 11);
}

#[test]
fn an_if_has_two_branches() {
    let larger = choose(two(Less, Input, Number(3)), Number(3), Input);
    assert_eq!(value(&larger, 1), 3);
    assert_eq!(value(&larger, 8), 8);
    assert_eq!(value(&choose(Input, Number(1), Number(2)), 0), 2);
    assert_eq!(value(&choose(Input, Number(1), Number(2)), -5), 1);
    assert_eq!(
        value(&choose(Input, Number(1), Number(2)), 1 << 40),
        1,
        "all bits count"
    );
}

#[test]
fn an_if_is_part_of_an_expression() {
    let inner = choose(Input, Number(10), Number(20));
    let outer = choose(two(Less, Input, Number(5)), inner, Number(30));
    let sum = two(Add, outer, Number(1));
    assert_eq!([0, 3, 9].map(|input| value(&sum, input)), [21, 11, 31]);
}

#[test]
fn each_part_is_generated_once() {
    let mut deep = Input;
    for _ in 0..20 {
        deep = choose(Input, two(Add, deep, Number(1)), Number(0));
    }
    assert!(module(&deep).lines().count() < 1000);
    assert_eq!(value(&deep, 3), 23);
}
